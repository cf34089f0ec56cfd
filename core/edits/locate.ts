/** Finds the rows that edits were planned for, wherever they stand by now. */
import type { CellRef } from '../table/cell-ref.ts';
import { isBlank, isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellsEdit, CellWrite, Skipped, SkipReason } from './edit.ts';
import type { PlacedTable } from './place-table.ts';
import type { RowAnchor, TableAnchor } from './table-anchor.ts';
import { isSameCell, storedCell } from './verify.ts';

/** What a host has just read of a table. */
export interface TableNow {
  /** Null where its headings are not to be found. */
  readonly placed: PlacedTable | null;
  /** The key columns that there are, by their planned column: all cells from the sheet's first row down. */
  readonly keys: ReadonlyMap<number, readonly Cell[]>;
}

/** An edit with the rows and columns of now. */
export interface LocatedEdit extends CellsEdit {
  readonly place: EditPlace;
}

/** Where an edit comes from, and the row that it was found to be about. */
export interface EditPlace {
  /** Index among the edits that were handed over. */
  readonly edit: number;
  /** The cells of its writes, where they were planned for. */
  readonly planned: readonly CellRef[];
  /** Null where its cells are known by their place alone. */
  readonly row: LocatedRow | null;
}

/** A row by what it holds, in columns of the table as it stands now. */
export interface LocatedRow {
  readonly before: RowAnchor;
  /** Once the edit has been written. */
  readonly after: RowAnchor;
}

export interface Located {
  /** With the rows and columns of now; what is skipped is not among them. */
  readonly edits: readonly LocatedEdit[];
  /** At the places they were planned for. */
  readonly skipped: readonly Skipped[];
}

/** Rows with a wanted key, by the key; keys of rows that are not wanted are not kept. */
export type RowsByKey = ReadonlyMap<string, readonly number[]>;

/**
 * Edits without a row of their own stay as they are. An edit whose row is gone, or is there twice, is skipped whole.
 * @param now What was read of each table; a table that is not among it is on a sheet that is gone.
 */
export function locateEdits(edits: readonly CellsEdit[], now: ReadonlyMap<TableAnchor, TableNow>): Located {
  const located: LocatedEdit[] = [];
  const skipped: Skipped[] = [];
  const after = writtenRows(edits);
  const rows = rowsByTable(edits, now, after);
  for (const [index, edit] of edits.entries()) {
    const lost = lostWrites(edit, now);
    const [first, ...others] = edit.writes.filter((write) => !lost.includes(write));
    const isCut = lost.length > 0 && first !== undefined;
    if (isCut) skipped.push(...lost.map(({ row, column }): Skipped => ({ cell: { sheet: edit.sheet, row, column }, reason: 'column-gone' })));
    const left = isCut ? { ...edit, writes: [first, ...others] as const } : edit;
    const moved = locateEdit(left, { index, written: edit.row === undefined ? null : after(edit.row) }, now, rows);
    if ('kind' in moved) located.push(moved);
    else skipped.push(...moved.skipped);
  }
  return { edits: located, skipped };
}

/** Of an edit that may be written in part, the writes whose column is gone. */
function lostWrites({ row, writes, isPartial }: CellsEdit, now: ReadonlyMap<TableAnchor, TableNow>): readonly CellWrite[] {
  const placed = isPartial === true && row !== undefined ? (now.get(row.table)?.placed ?? null) : null;
  return placed === null ? [] : writes.filter(({ column }) => !placed.columns.has(column));
}

function locateEdit(
  edit: CellsEdit, { index, written }: { readonly index: number; readonly written: RowAnchor | null }, now: ReadonlyMap<TableAnchor, TableNow>, rows: ReadonlyMap<TableAnchor, RowsByKey>,
): LocatedEdit | { readonly skipped: readonly Skipped[] } {
  const planned = edit.writes.map(({ row, column }) => ({ sheet: edit.sheet, row, column }));
  if (edit.row === undefined || written === null) return { ...edit, place: { edit: index, planned, row: null } };
  const { table, key } = edit.row;
  const tableNow = now.get(table);
  if (tableNow === undefined) return skip(edit, 'sheet-missing');
  const { placed } = tableNow;
  if (placed === null) return skip(edit, 'column-gone');
  const columns = edit.writes.map(({ column }) => placed.columns.get(column));
  if (columns.some((column) => column === undefined) || table.keys.some((column) => !placed.columns.has(column))) return skip(edit, 'column-gone');
  const found = rows.get(table)?.get(keyText(key)) ?? [];
  const isNow = found.length > 0 || keyText(written.key) === keyText(key);
  const [only, ...others] = isNow ? found : (rows.get(table)?.get(keyText(written.key)) ?? []);
  if (only === undefined) return skip(edit, 'row-gone');
  if (others.length > 0) return isNow ? skip(edit, 'row-twice', found, columns) : skip(edit, 'row-gone');
  const at = (write: CellWrite, place: number): CellWrite => ({ ...(isNow ? write : asWritten(write)), row: only, column: columns[place] ?? write.column });
  const [first, ...more] = edit.writes;
  const before = { table: placed.now, key: isNow ? key : written.key };
  const row: LocatedRow = { before, after: { table: placed.now, key: written.key } };
  return { ...edit, writes: [at(first, 0), ...more.map((write, place) => at(write, place + 1))], place: { edit: index, planned, row } };
}

/**
 * A row that holds already what the edit makes of its key has been written before, or is another one that was like that
 * all along: nothing is written to it.
 */
function asWritten({ row, column, value }: CellWrite): CellWrite {
  return { row, column, expected: value, value };
}

function skip({ sheet, writes }: CellsEdit, reason: SkipReason, rows: readonly number[] = [], columns: readonly (number | undefined)[] = []): { readonly skipped: readonly Skipped[] } {
  return {
    skipped: writes.map(({ row, column }, index): Skipped => {
      const cell = { sheet, row, column };
      return rows.length === 0 ? { cell, reason } : { cell, reason, alike: rows.map((at) => ({ sheet, row: at, column: columns[index] ?? column })) };
    }),
  };
}

/** One walk down each table. */
function rowsByTable(
  edits: readonly CellsEdit[], now: ReadonlyMap<TableAnchor, TableNow>, after: (row: RowAnchor) => RowAnchor,
): ReadonlyMap<TableAnchor, RowsByKey> {
  const wanted = new Map<TableAnchor, (readonly Cell[])[]>();
  for (const { row } of edits) {
    if (row === undefined) continue;
    const keys = wanted.get(row.table) ?? [];
    wanted.set(row.table, keys);
    keys.push(row.key, after(row).key);
  }
  return new Map([...wanted].map(([table, keys]) => {
    const tableNow = now.get(table);
    const placed = tableNow?.placed ?? null;
    if (tableNow === undefined || placed === null) return [table, new Map()];
    return [table, rowsByKey(keys, table.keys.map((column) => tableNow.keys.get(column) ?? []), placed.headerRow, table.knownBy)];
  }));
}

/**
 * Where rows of these keys stand. Of rows known by an identifier, one whose other cells stand in another row is none of
 * them; two with one identifier are both there.
 * @param columns The key columns, each from the sheet's first row down.
 */
export function rowsByKey(wanted: readonly (readonly Cell[])[], columns: readonly (readonly Cell[])[], headerRow: number, knownBy: TableAnchor['knownBy']): RowsByKey {
  const rows = rowsWhere(wanted, columns, headerRow, keyText);
  if (knownBy === 'fingerprint' || columns.length === 1) return rows;
  const byId = rowsWhere(wanted, columns, headerRow, ([id = null]) => keyText([id]));
  const byRest = rowsWhere(wanted, columns, headerRow, ([, ...rest]) => keyText(rest));
  return new Map(wanted.map((key) => {
    const [id = null, ...rest] = key;
    const found = byId.get(keyText([id])) ?? [];
    const [only = -1, ...others] = found;
    const now = columns.map((column) => column[only] ?? null);
    const isElsewhere = !rest.every(isBlank) && keyText(now) !== keyText(key) && (byRest.get(keyText(rest)) ?? []).length > 0;
    return [keyText(key), others.length > 0 || (found.length > 0 && !isElsewhere && isSameRow(knownBy, key, now)) ? found : []];
  }));
}

function rowsWhere(wanted: readonly (readonly Cell[])[], columns: readonly (readonly Cell[])[], headerRow: number, textOf: (key: readonly Cell[]) => string): Map<string, number[]> {
  const rows = new Map<string, number[]>(wanted.map((key) => [textOf(key), []]));
  const rowCount = columns.reduce((most, { length }) => Math.max(most, length), 0);
  for (let row = headerRow + 1; row < rowCount; row += 1) rows.get(textOf(columns.map((column) => column[row] ?? null)))?.push(row);
  return rows;
}

/**
 * Whether these cells may be the row's: with the same identifier, and one at least of its other cells as it was. An
 * identifier alone proves nothing: a sort that leaves out its column gives it to another row.
 */
export function isSameRow(knownBy: TableAnchor['knownBy'], key: readonly Cell[], now: readonly Cell[]): boolean {
  if (knownBy === 'fingerprint' || keyText(key) === keyText(now)) return keyText(key) === keyText(now);
  const [id = null, ...rest] = key;
  const isKept = rest.every(isBlank) || rest.some((cell, index) => !isBlank(cell) && keyText([cell]) === keyText([now[index + 1] ?? null]));
  return keyText([id]) === keyText([now[0] ?? null]) && isKept;
}

/** Two keys are one where each of their cells is the same; an error and its text are, since hosts don't always tell them apart. */
export function keyText(key: readonly Cell[]): string {
  return JSON.stringify(key.map((cell) => (cell !== null && isCellError(cell) ? cell.error : storedCell(cell))));
}

/** What tells a row from the others of its table: its identifier, or all that it is known by. */
export function identityText({ table: { knownBy }, key }: RowAnchor): string {
  return keyText(knownBy === 'id' ? key.slice(0, 1) : key);
}

/** A row as it is known once all of the edits have been written; the same one where none of its key cells is. */
export function writtenRows(edits: readonly Pick<CellsEdit, 'row' | 'writes'>[]): (row: RowAnchor) => RowAnchor {
  const tables = new Map<TableAnchor, Map<string, RowAnchor>>();
  for (const { row, writes } of edits) {
    if (row === undefined) continue;
    const rows = tables.get(row.table) ?? new Map<string, RowAnchor>();
    tables.set(row.table, rows);
    const text = keyText(row.key);
    rows.set(text, writtenRow(rows.get(text) ?? row, writes));
  }
  return (row) => tables.get(row.table)?.get(keyText(row.key)) ?? row;
}

function writtenRow(row: RowAnchor, writes: CellsEdit['writes']): RowAnchor {
  const key = row.table.keys.map((column, index) => {
    const write = writes.find((one) => one.column === column);
    return storedCell(write === undefined ? (row.key[index] ?? null) : write.value);
  });
  return key.every((cell, index) => isSameCell(cell, storedCell(row.key[index] ?? null))) ? row : { ...row, key };
}
