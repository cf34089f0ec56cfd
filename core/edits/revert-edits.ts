/** The way back: for edits that were made, edits that put the old values where the new ones still stand. */
import type { Cell } from '../table/cell.ts';
import type { SheetId } from '../table/cell-ref.ts';
import type { Applied, CellsEdit, CellWrite, Edit, SheetPlan } from './edit.ts';
import { cellKey, isSameCell, isSameFormat, storedCell } from './verify.ts';

/** Edits handed to the workbook at once, and what became of them. */
export interface RecordedWrite {
  readonly edits: readonly Edit[];
  readonly applied: Applied;
}

/** A cell on its way back; a step before may lead it further. */
interface BackWrite {
  readonly row: number;
  readonly column: number;
  readonly expected: Cell;
  value: Cell;
  /** Absent, as is the other, where no number format was set. */
  expectedFormat?: string;
  format?: string;
}

/**
 * What belongs together goes back together, or not at all. What may or may not have been written is among them, since
 * each edit says what it expects to find.
 * @param writes In the order in which they were made.
 * @param sheetOf Where a tab that was made stands now; null where it is to stay as it is.
 */
export function revertEdits(writes: readonly RecordedWrite[], sheetOf: (plan: SheetPlan) => SheetId | null): readonly CellsEdit[] {
  const groups: { readonly sheet: SheetId; readonly back: readonly BackWrite[] }[] = [];
  const later = new Map<string, BackWrite>();
  for (const { sheet, writes: made } of cellsWritten(writes, sheetOf)) {
    const back: BackWrite[] = [];
    for (const write of made) {
      const key = cellKey(sheet, write.row, write.column);
      const next = later.get(key);
      if (next === undefined) {
        const last = backWrite(write);
        later.set(key, last);
        back.push(last);
      } else leadFurther(next, write);
    }
    groups.push({ sheet, back });
  }
  return groups.flatMap(({ sheet, back }): readonly CellsEdit[] => {
    const [first, ...others] = back;
    const isChange = back.some(({ expected, value, format, expectedFormat }) => !isSameCell(expected, value) || format !== expectedFormat);
    return first === undefined || !isChange ? [] : [{ kind: 'cells', sheet, writes: [first, ...others] }];
  });
}

function backWrite({ row, column, expected, value, format, expectedFormat }: CellWrite): BackWrite {
  const back = { row, column, expected: storedCell(value), value: storedCell(expected) };
  return format === undefined || expectedFormat === undefined ? back : { ...back, expectedFormat: format, format: expectedFormat };
}

/** To what an earlier write found, as far as the later one followed on it; a format may have come without its value. */
function leadFurther(next: BackWrite, { expected, value, format, expectedFormat }: CellWrite): void {
  const isFollowed = isSameCell(next.value, storedCell(value));
  const isAsBefore = isSameCell(next.value, storedCell(expected));
  if (isFollowed) next.value = storedCell(expected);
  if (format === undefined || expectedFormat === undefined || !(isFollowed || isAsBefore)) return;
  if (next.format === undefined) next.expectedFormat = format;
  if (next.format === undefined || isSameFormat(next.format, format)) next.format = expectedFormat;
}

/** Groups of cells that were or may have been written, the last one first; their writes expect the format that each cell had. */
function cellsWritten(writes: readonly RecordedWrite[], sheetOf: (plan: SheetPlan) => SheetId | null): readonly CellsEdit[] {
  return [...writes].reverse().flatMap(({ edits, applied }) => {
    const left = new Set(applied.skipped.flatMap(({ cell }) => (cell === null ? [] : [cellKey(cell.sheet, cell.row, cell.column)])));
    const isTabLeft = applied.skipped.some(({ cell }) => cell === null);
    const formats = new Map((applied.replacedFormats ?? []).map(({ cell, format }) => [cellKey(cell.sheet, cell.row, cell.column), format]));
    return [...edits].reverse().flatMap((edit): readonly CellsEdit[] => {
      if (edit.kind === 'new-sheet') return isTabLeft ? [] : rowsMade(edit.plan, sheetOf(edit.plan));
      if (edit.writes.some(({ row, column }) => left.has(cellKey(edit.sheet, row, column)))) return [];
      return [formats.size === 0 ? edit : withFormats(edit, formats)];
    });
  });
}

function withFormats({ writes: [first, ...others], ...edit }: CellsEdit, formats: ReadonlyMap<string, string>): CellsEdit {
  const formatted = (write: CellWrite): CellWrite => {
    const format = formats.get(cellKey(edit.sheet, write.row, write.column));
    return format === undefined ? write : { ...write, expectedFormat: format };
  };
  return { ...edit, writes: [formatted(first), ...others.map(formatted)] };
}

/** The rows of a new tab below its headings, each by itself. */
function rowsMade({ cells, headerRows }: SheetPlan, sheet: SheetId | null): readonly CellsEdit[] {
  if (sheet === null) return [];
  return cells.flatMap((values, row): readonly CellsEdit[] => {
    const [first, ...others] = row < headerRows ? [] : values.map((value, column): CellWrite => ({ row, column, expected: null, value }));
    return first === undefined ? [] : [{ kind: 'cells', sheet, writes: [first, ...others] }];
  });
}
