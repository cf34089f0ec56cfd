/** Knows a rota laid out as a grid: a week or day in each row, a day of the week or a role over each column, names between. */
import type { SheetOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { ROTA_FORM } from './forms/rota-form.ts';
import { roleColumns, weekdayColumns } from './grid-columns.ts';
import type { GridColumn } from './grid-columns.ts';
import { likeliestRows, readHeadings } from './match-headings.ts';
import type { HeadingRow } from './match-headings.ts';
import type { TabMatch } from './match-tab.ts';

const LONGEST_NAMES = 60;
const LEAST_NAMES = 0.5;
/** A grid is worth as much as a tab of the name with its telling columns. */
const WORTH = 3;

/** Null where no row of headings is that of a grid. The sheet is called like a rota. */
export function gridMatch(sheet: SheetOutline, rows: readonly HeadingRow[]): TabMatch | null {
  for (const { row, headings } of likeliestRows(ROTA_FORM, rows)) {
    const { columns } = readHeadings(ROTA_FORM, headings);
    if (!columns.has('start') || columns.has('person')) continue;
    const taken = new Set(columns.values());
    const head = sheet.head[row] ?? [];
    const days = weekdayColumns(head, taken);
    const grid = days.length > 0 ? days : roleColumns(head, taken);
    if (grid.length > 0 && holdsNames(sheet, row, grid)) return { key: 'rota', sheet, headerRow: row, columns, grid, worth: WORTH };
  }
  return null;
}

/** Hours and ticks below the days are no names: when a shop is open, or what else the name of the tab may mean. */
function holdsNames({ head }: SheetOutline, row: number, grid: readonly GridColumn[]): boolean {
  const cells = head.slice(row + 1).flatMap((each) => grid.map(({ column }) => each[column] ?? null)).filter((cell) => !isBlank(cell));
  const names = cells.map(cellText).filter((text) => text.length <= LONGEST_NAMES && !/\d/.test(text) && /\p{L}{2}/u.test(text));
  return cells.length > 0 && names.length >= cells.length * LEAST_NAMES;
}
