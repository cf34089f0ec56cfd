/** After writing: what the sheets hold now, wherever rows and columns stand. */
import { isCellError, isSameCell, storedCell } from '../../../core/index.ts';
import type { Cell, FindCell, HostFault, LocatedWrite, ReadBack, SheetId, TableAnchor } from '../../../core/index.ts';
import { patternOf } from '../number-formats.ts';
import { hostErrorFrom } from '../sheets-fault.ts';
import { tableIn } from './look-before.ts';
import type { Verdict } from './look-before.ts';
import { rangeAt } from './places.ts';
import { asWritten } from './sheet-facts.ts';
import { columnCells, readSnapshot } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** A sheet after writing. Columns are told as they stood at the last look before it. */
export interface AfterSheet {
  readonly snapshot: Snapshot;
  /** Where a column stands now. */
  readonly columnNow: (column: number) => number;
  /** Where the column stood that is there now; null where that can't be told. */
  readonly columnBefore: (column: number) => number | 'new' | null;
  /** What stands over a column in a table's row of headings, wherever that is now. */
  readonly headingAt: (table: TableAnchor, column: number) => Cell;
}

export interface Checked {
  readonly back: ReadBack;
  /** Null for a sheet that is gone. */
  readonly sheets: ReadonlyMap<SheetId, AfterSheet | null>;
}

/** What is there now, or the fault for which that can't be told. */
export function checkAfter({ facts, toCell }: Verdict, writes: readonly LocatedWrite[]): Checked | HostFault {
  try {
    const sheets = new Map<SheetId, AfterSheet | null>();
    const formats = new Map<SheetId, FormatAt>();
    const tables = new Set(writes.flatMap(({ located }) => (located === null ? [] : [located.before.table])));
    for (const id of new Set(writes.map(({ sheet }) => sheet))) {
      const one = facts.get(id) ?? null;
      if (one === null) continue;
      const own = writes.filter(({ sheet }) => sheet === id);
      const held = [...tables].filter(({ sheet }) => sheet === id);
      const wanted = new Set([...own.map(({ column }) => column), ...held.flatMap(({ keys }) => keys)]);
      const snapshot = readSnapshot(one.sheet, toCell, wanted);
      sheets.set(id, afterSheet(one.snapshot, snapshot, held, own));
      if (own.some(({ format }) => format !== null)) formats.set(id, readFormats(one.sheet, snapshot, own));
    }
    const keys = new Map([...tables].map((table) => [table, table.keys.map((column) => cellsNow(sheets.get(table.sheet) ?? null, column))]));
    return { back: { find: finder(sheets, formats, writes), keys }, sheets };
  } catch (caught) {
    return hostErrorFrom(caught).fault;
  }
}

type FormatAt = (row: number, column: number) => string;

function finder(sheets: ReadonlyMap<SheetId, AfterSheet | null>, formats: ReadonlyMap<SheetId, FormatAt>, writes: readonly LocatedWrite[]): FindCell {
  const texts = new Set(writes.map(({ value }) => value));
  return (id, row, column) => {
    const sheet = sheets.get(id) ?? null;
    if (sheet === null) return { value: null, obstacle: 'sheet-missing' };
    const { snapshot, columnNow } = sheet;
    const now = columnNow(column);
    const formula = snapshot.formula(row, now);
    const value = snapshot.value(row, now);
    const text = value !== null && isCellError(value) && texts.has(value.error) ? asWritten(value, formula, value.error) : value;
    const format = formats.get(id)?.(row, now);
    return { value: text, obstacle: formula === null ? null : 'formula', formula, ...(format === undefined ? {} : { format }) };
  };
}

/** Whole columns, since rows may have moved since they were written to. */
function readFormats(sheet: GoogleAppsScript.Spreadsheet.Sheet, { rowCount }: Snapshot, writes: readonly LocatedWrite[]): FormatAt {
  const columns = writes.map(({ column }) => column);
  const rows = Math.max(rowCount, ...writes.map(({ row }) => row + 1));
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const formats = rangeAt(sheet, { top: 0, left, bottom: rows - 1, right }).getNumberFormats();
  return (row, column) => patternOf(formats[row]?.[column - left] ?? '');
}

function cellsNow(sheet: AfterSheet | null, column: number): readonly Cell[] {
  return sheet === null ? [] : columnCells(sheet.snapshot, sheet.columnNow(column));
}

/** Columns are known by the headings of the tables; those without any, and those between, by the ones beside them. */
function afterSheet(before: Snapshot, snapshot: Snapshot, tables: readonly TableAnchor[], writes: readonly LocatedWrite[]): AfterSheet {
  const now = new Map<number, number>();
  const headerRows = new Map<TableAnchor, number>();
  for (const table of tables) {
    const { placed } = tableIn(snapshot, table);
    headerRows.set(table, placed?.headerRow ?? table.headerRow);
    if (placed === null || table.headerRow < 0) continue;
    for (const [column, at] of placed.columns) now.set(column, at);
    addOthers(before, snapshot, { from: table.headerRow, to: placed.headerRow }, now);
  }
  const was = new Map([...now].map(([column, at]) => [at, column]));
  const isMoved = [...now].some(([column, at]) => column !== at);
  // Nothing stands in it but what was written, and perhaps a heading.
  const isNew = (column: number): boolean => columnCells(snapshot, column).filter((cell) => cell !== null).length <= writes.filter((write) => write.column === column).length + 1;
  return {
    snapshot,
    columnNow: (column) => now.get(column) ?? column,
    columnBefore: (column) => was.get(column) ?? (!isMoved ? column : isNew(column) ? 'new' : null),
    headingAt: (table, column) => (table.headerRow < 0 ? null : snapshot.value(headerRows.get(table) ?? table.headerRow, column)),
  };
}

/** Columns of the same row of headings that belong to no table's anchor, where their heading comes once. */
function addOthers(before: Snapshot, after: Snapshot, { from, to }: { readonly from: number; readonly to: number }, now: Map<number, number>): void {
  const taken = new Set(now.values());
  for (let column = 0; column < before.columnCount; column += 1) {
    const heading = storedCell(before.value(from, column));
    if (now.has(column) || heading === null) continue;
    const places = Array.from({ length: after.columnCount }, (_, at) => at).filter((at) => !taken.has(at) && isSameCell(storedCell(after.value(to, at)), heading));
    const [only, ...others] = places;
    if (only !== undefined && others.length === 0) now.set(column, only);
  }
}
