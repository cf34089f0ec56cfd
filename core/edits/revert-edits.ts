/** The way back: for edits that were made, edits that put the old values where the new ones still stand. */
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { Applied, CellsEdit, CellWrite, Edit, SheetPlan } from './edit.ts';
import { identityText, keyText, writtenRows } from './locate.ts';
import type { RowAnchor, TableAnchor } from './table-anchor.ts';
import { restoreEdits } from './restore-edits.ts';
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

interface BackGroup {
  readonly sheet: SheetId;
  /** The row as it is known once everything was written; null where the cells are known by their place alone. */
  readonly row: RowAnchor | null;
  readonly back: readonly BackWrite[];
}

/** What was written of one edit, and the row that it was written to. */
interface MadeGroup {
  readonly sheet: SheetId;
  readonly writes: CellsEdit['writes'];
  readonly before: RowAnchor | null;
  readonly after: RowAnchor | null;
}

/**
 * What belongs together goes back together, or not at all. What may or may not have been written is among them, since
 * each edit says what it expects to find. A row is looked for as it is known after the last of the writes. Of a cell of
 * somebody else's that was hit, what stood there comes back.
 * @param writes In the order in which they were made.
 * @param sheetOf Where a tab that was made stands now; null where it is to stay as it is.
 */
export function revertEdits(writes: readonly RecordedWrite[], sheetOf: (plan: SheetPlan) => SheetId | null): readonly CellsEdit[] {
  const groups: BackGroup[] = [];
  const later = new Map<string, BackWrite>();
  const lastRows = new Map<string, RowAnchor>();
  for (const { sheet, before, after, writes: made } of cellsWritten(writes, sheetOf)) {
    const row = before === null || after === null ? null : lastRow(before, after, lastRows);
    const back: BackWrite[] = [];
    for (const write of made) {
      const key = row === null ? cellKey(sheet, write.row, write.column) : `${rowKey(row)} ${columnKey(row.table, write.column)}`;
      const next = later.get(key);
      if (next === undefined) {
        const last = backWrite(write);
        later.set(key, last);
        back.push(last);
      } else leadFurther(next, write);
    }
    groups.push({ sheet, row, back });
  }
  const edits = groups.flatMap(({ sheet, row, back }): readonly CellsEdit[] => {
    const [first, ...others] = back;
    const isChange = back.some(({ expected, value, format, expectedFormat }) => !isSameCell(expected, value) || format !== expectedFormat);
    return first === undefined || !isChange ? [] : [{ kind: 'cells', sheet, writes: [first, ...others], ...(row === null ? {} : { row, ...(others.length === 0 ? {} : { isPartial: true }) }) }];
  });
  return [...edits, ...restoreEdits([...writes].reverse().flatMap(({ applied }) => applied.harmed ?? []))];
}

/** The row once everything that came after was written as well. */
function lastRow(before: RowAnchor, after: RowAnchor, lastRows: Map<string, RowAnchor>): RowAnchor {
  const last = lastRows.get(rowKey(after));
  // In the columns of this edit's own table, which may have been read at another time.
  const row = last === undefined ? after : { table: before.table, key: last.key };
  lastRows.set(rowKey(before), row);
  return row;
}

function rowKey(row: RowAnchor): string {
  const { table } = row;
  return `${identityText(row)} ${table.keys.map((column) => columnKey(table, column)).join(' ')} ${table.sheet}`;
}

/** A column by its heading, or by its place where it has none. */
function columnKey({ columns }: TableAnchor, column: number): string {
  const known = columns.find((one) => one.column === column);
  return known === undefined || known.heading === null ? String(column) : keyText([known.heading, known.nth]);
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

/** Groups of cells that were or may have been written, the last one first, each with its row before and after. */
function cellsWritten(writes: readonly RecordedWrite[], sheetOf: (plan: SheetPlan) => SheetId | null): readonly MadeGroup[] {
  return [...writes].reverse().flatMap((recorded) => {
    const made = madeEdits(recorded, sheetOf);
    const after = writtenRows(made);
    return made.map(({ sheet, row, writes: cells }) => ({ sheet, writes: cells, before: row ?? null, after: row === undefined ? null : after(row) }));
  });
}

/** The last edit first; their writes expect the format that each cell had. */
function madeEdits({ edits, applied }: RecordedWrite, sheetOf: (plan: SheetPlan) => SheetId | null): readonly CellsEdit[] {
  const keysOf = (cells: readonly (CellRef | null)[]): readonly string[] => cells.flatMap((cell) => (cell === null ? [] : [cellKey(cell.sheet, cell.row, cell.column)]));
  const harmed = new Set(keysOf((applied.harmed ?? []).map(({ cell, planned = cell }) => planned)));
  // The rest of an edit that broke off, hit somebody else's cell, or found some cells as they should be, was written.
  const left = new Set([...harmed, ...keysOf(applied.already ?? []), ...keysOf(applied.skipped.map(({ cell, reason }) => (reason === 'failed' ? cell : null)))]);
  const notMade = new Set(keysOf(applied.skipped.map(({ cell }) => cell)).filter((key) => !left.has(key)));
  const isTabLeft = applied.skipped.some(({ cell }) => cell === null);
  const formats = new Map((applied.replacedFormats ?? []).map(({ cell, format }) => [cellKey(cell.sheet, cell.row, cell.column), format]));
  return [...edits].reverse().flatMap((edit): readonly CellsEdit[] => {
    // A column that was added stays: emptying it would take what others have put there since.
    if (edit.kind === 'new-column') return [];
    if (edit.kind === 'new-sheet') return isTabLeft ? [] : rowsMade(edit.plan, sheetOf(edit.plan));
    const [first, ...others] = edit.writes.filter(({ row, column }) => !left.has(cellKey(edit.sheet, row, column)));
    if (first === undefined || edit.writes.some(({ row, column }) => notMade.has(cellKey(edit.sheet, row, column)))) return [];
    const own: CellsEdit = { ...edit, writes: [first, ...others] };
    return [formats.size === 0 ? own : withFormats(own, formats)];
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
