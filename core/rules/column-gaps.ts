/** Blank cells of a column that should be filled: told one by one, or once where hardly any row has the column filled. */
import { cellOf } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Role } from '../table/role.ts';
import { headingCell } from './heading-cell.ts';

/** Where fewer of a tab's rows than this have the column filled, nobody uses it: each blank says no more than the last. */
const LEAST_FILLED = 0.1;
/** Fewer blanks than this are told one by one. */
const FEWEST_FOLDED = 4;

/** What a row has in the column; null where it need not have anything. */
type Fill = 'filled' | 'blank' | null;

interface ColumnGap {
  /** The row's own cell; the heading where the gap stands for many rows. */
  readonly cell: CellRef;
  /** The first of the rows, and how many there are. */
  readonly row: number;
  readonly rows: number;
}

/** The gaps of each tab that has the column. @param rows The rows that are asked about where those are known; the others need not have anything. */
export function columnGaps(calendar: Calendar, role: Role, fillOf: (row: number) => Fill, rows: Uint32Array | null = null): readonly ColumnGap[] {
  const blanks: number[][] = calendar.parts.map(() => []);
  const filled = calendar.parts.map(() => 0);
  const hasColumn = calendar.parts.map(({ columns }) => columns.has(role));
  const count = rows?.length ?? calendar.rowCount;
  for (let index = 0; index < count; index += 1) {
    const row = rows === null ? index : (rows[index] as number);
    const part = calendar.part[row] ?? 0;
    if (hasColumn[part] !== true) continue;
    const fill = fillOf(row);
    if (fill === 'blank') blanks[part]?.push(row);
    else if (fill === 'filled') filled[part] = (filled[part] ?? 0) + 1;
  }
  return calendar.parts.flatMap((_, part) => {
    const ofPart = blanks[part] ?? [];
    const [first] = ofPart;
    if (first === undefined) return [];
    const isUnused = ofPart.length >= FEWEST_FOLDED && (filled[part] ?? 0) < (ofPart.length + (filled[part] ?? 0)) * LEAST_FILLED;
    if (isUnused) return [{ cell: headingCell(calendar, first, role), row: first, rows: ofPart.length }];
    return ofPart.map((row) => ({ cell: cellOf(calendar, row, role), row, rows: 1 }));
  });
}
