/** After writing to rows: what was hit, what came of each write, and what of somebody else's was written over. */
import type { HostFault } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Applied, HarmedCell, Skipped } from './edit.ts';
import { outcomeOf, replacedIn, someHarmed } from './judge-writes.ts';
import { isSameRow, keyText, rowsByKey } from './locate.ts';
import type { LocatedRow, RowsByKey } from './locate.ts';
import type { RowAnchor, TableAnchor } from './table-anchor.ts';
import { cellKey, isAsExpected, isSameCell, isSamePlace, storedCell } from './verify.ts';
import type { FindCell, LocatedWrite } from './verify.ts';

/** What the host found at a write's cell in the very batch that wrote there, just before. */
export interface AtWriting {
  readonly value: Cell;
  /** Null for none. */
  readonly formula: string | null;
  /** The row's cells in the key columns (`located.before.table.keys`); null for a write without a row. */
  readonly key: readonly Cell[] | null;
  /** The cell over it in the row of headings; absent where nobody asked. */
  readonly heading?: Cell;
}

/** What the workbook holds after writing. */
export interface ReadBack {
  readonly find: FindCell;
  /** Of each table as it was located (`located.before.table`) its key columns, in order, each from the sheet's first row down. */
  readonly keys: ReadonlyMap<TableAnchor, readonly (readonly Cell[])[]>;
}

type RowsAfter = ReadonlyMap<TableAnchor, RowsByKey>;
type Hit = 'as-expected' | 'changed' | 'misplaced';

/**
 * Every planned cell counted once, as the edits name it. Rows are looked for where they stand after the write.
 * @param stood What stood at a cell just before it was written; null where the batch did not tell.
 * @param back Null where nothing could be read back.
 * @param fault Why writing failed; null where the host said that it was done.
 */
export function judgeRows(writes: readonly LocatedWrite[], stood: (write: LocatedWrite) => AtWriting | null, back: ReadBack | null, fault: HostFault | null): Applied {
  let written = 0;
  const skipped: Skipped[] = [];
  const unknown: CellRef[] = [];
  const harmed: HarmedCell[] = [];
  const inRow = byRow(writes);
  const rows = back === null ? null : rowsAfter(writes, back, (write) => hitKeys(write, stood(write), inRow));
  for (const write of writes) {
    const before = stood(write);
    const hit = before === null ? 'as-expected' : hitOf(write, before, rows, hitKeys(write, before, inRow));
    // A batch that failed may not have written at all.
    const isHarm = before !== null && fault === null && hit !== 'as-expected' && !(before.formula === null && isSameCell(storedCell(before.value), write.value));
    if (before !== null && isHarm) harmed.push(harmOf(write, before, inRow.get(rowKey(write)) ?? [], back));
    if (hit === 'misplaced') {
      skipped.push({ cell: write.planned, reason: 'changed' });
      continue;
    }
    const outcome = outcomeOf(write, back === null ? null : foundAfter(write, rows, back.find), fault);
    if (outcome === 'written') written += 1;
    else if (outcome === 'failed') skipped.push({ cell: write.planned, reason: 'failed' });
    else unknown.push(write.planned);
  }
  return { written, skipped, unknown, fault, ...replacedIn(writes), ...someHarmed(harmed) };
}

/** What the write hit, by what stood there at that moment. */
function hitOf(write: LocatedWrite, { value, formula, key, heading }: AtWriting, rows: RowsAfter | null, hitRow: readonly (readonly Cell[])[]): Hit {
  const { located } = write;
  if (located !== null && key !== null) {
    if (!isSameRow(located.before.table.knownBy, located.before.key, key) || isElsewhere(located, key, rows, hitRow)) return 'misplaced';
    if (!isUnderHeading(located.before.table, write.column, heading)) return 'misplaced';
  }
  if (formula !== null) return formula === write.formula ? 'as-expected' : 'changed';
  const held = storedCell(value);
  return isAsExpected(held, write.expected) || isSameCell(held, write.value) ? 'as-expected' : 'changed';
}

/**
 * Whether a row of the same identifier turned out to be another one: it is to be found, and the row that was meant is
 * not. Where neither is, as in a sheet that has gone since, nothing is known against it.
 */
function isElsewhere({ before, after }: LocatedRow, key: readonly Cell[], rows: RowsAfter | null, hitRow: readonly (readonly Cell[])[]): boolean {
  const inTable = rows?.get(before.table);
  if (inTable === undefined || keyText(key) === keyText(before.key)) return false;
  const isThere = (one: readonly Cell[]): boolean => (inTable.get(keyText(one)) ?? []).length > 0;
  return !isThere(before.key) && !isThere(after.key) && hitRow.some(isThere);
}

/** What the row that was hit may be known by afterwards: as it stood, and with what was written. */
function hitKeys(write: LocatedWrite, before: AtWriting | null, inRow: ReadonlyMap<string, readonly LocatedWrite[]>): readonly (readonly Cell[])[] {
  const { located } = write;
  if (located === null || before === null || before.key === null) return [];
  const { key } = before;
  const writes = inRow.get(rowKey(write)) ?? [];
  const written = located.before.table.keys.map((column, index) => writes.find((one) => one.column === column)?.value ?? storedCell(key[index] ?? null));
  return [key.map(storedCell), written];
}

function harmOf(write: LocatedWrite, before: AtWriting, inRow: readonly LocatedWrite[], back: ReadBack | null): HarmedCell {
  const { sheet, row, column, value: wrote, located, planned } = write;
  const cell: CellRef = { sheet, row, column };
  const named = isSamePlace(cell, planned) ? {} : { planned };
  const hit = located === null ? null : rowHit(located, column, before, inRow);
  return { cell, ...named, old: storedCell(before.value), oldFormula: before.formula, wrote, ...(hit !== null && isAlone(hit, back) ? { row: hit } : { row: null, ...besideOf(write, before, inRow) }) };
}

function besideOf({ column, located }: LocatedWrite, { key }: AtWriting, inRow: readonly LocatedWrite[]): Pick<HarmedCell, 'beside'> {
  if (located === null || key === null) return {};
  const { keys } = located.before.table;
  const beside = keys.map((one, index) => ({ column: one, value: inRow.find((write) => write.column === one)?.value ?? storedCell(key[index] ?? null) }));
  return { beside: beside.filter((one) => one.column !== column) };
}

/**
 * The row that was hit, as it is known now. Null where it is none of the table's, since that has moved, and where nothing
 * tells it from others: it is known by its place alone.
 */
function rowHit({ before: { table } }: LocatedRow, column: number, before: AtWriting, inRow: readonly LocatedWrite[]): RowAnchor | null {
  if (before.key === null || !isUnderHeading(table, column, before.heading)) return null;
  const headings = table.keys.map((keyColumn) => headingOf(table, keyColumn));
  if (keyText(before.key) === keyText(headings)) return null;
  const key = table.keys.map((keyColumn, index) => inRow.find((one) => one.column === keyColumn)?.value ?? storedCell(before.key?.[index] ?? null));
  return key.every(isBlank) ? null : { table, key };
}

/** Whether one row at most has this key. */
function isAlone({ table, key }: RowAnchor, back: ReadBack | null): boolean {
  const rows = back === null ? [] : (rowsByKey([key], back.keys.get(table) ?? [], table.headerRow, table.knownBy).get(keyText(key)) ?? []);
  return rows.length <= 1;
}

function headingOf({ columns }: TableAnchor, column: number): Cell {
  return columns.find((one) => one.column === column)?.heading ?? null;
}

/** Whether the heading over a column is still the one that it had; true where nobody looked. */
function isUnderHeading(table: TableAnchor, column: number, heading: Cell | undefined): boolean {
  const known = table.columns.find((one) => one.column === column);
  return heading === undefined || known === undefined || isAsExpected(storedCell(heading), known.heading);
}

function byRow(writes: readonly LocatedWrite[]): ReadonlyMap<string, readonly LocatedWrite[]> {
  const rows = new Map<string, LocatedWrite[]>();
  for (const write of writes) {
    const row = rows.get(rowKey(write));
    if (row === undefined) rows.set(rowKey(write), [write]);
    else row.push(write);
  }
  return rows;
}

function rowKey({ sheet, row }: LocatedWrite): string {
  return cellKey(sheet, row, 0);
}

function rowsAfter(writes: readonly LocatedWrite[], { keys }: ReadBack, hitRow: (write: LocatedWrite) => readonly (readonly Cell[])[]): RowsAfter {
  const wanted = new Map<TableAnchor, (readonly Cell[])[]>();
  for (const write of writes) {
    const { located } = write;
    if (located === null) continue;
    const { table } = located.before;
    const list = wanted.get(table) ?? [];
    wanted.set(table, list);
    list.push(located.before.key, located.after.key, ...hitRow(write));
  }
  return new Map([...wanted].map(([table, list]) => [table, rowsByKey(list, keys.get(table) ?? [], table.headerRow, table.knownBy)]));
}

/** The cell in its row, wherever that stands after the write; null where it is not to be found, or is there twice. */
function foundAfter(write: LocatedWrite, rows: RowsAfter | null, find: FindCell): ReturnType<FindCell> | null {
  const { sheet, row, column, located } = write;
  if (located === null) return find(sheet, row, column);
  const inTable = rows?.get(located.before.table);
  const after = inTable?.get(keyText(located.after.key)) ?? [];
  const places = after.length > 0 ? after : (inTable?.get(keyText(located.before.key)) ?? []);
  const [only, ...others] = places;
  if (places.includes(row)) return find(sheet, row, column);
  return only === undefined || others.length > 0 ? null : find(sheet, only, column);
}
