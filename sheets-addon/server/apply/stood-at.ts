/**
 * What a write hit.
 *
 * Google tells nothing of what stood in a cell at the moment of writing. What is known is what stood there at the last
 * look just before, and where rows and columns stand afterwards: where they have moved in between, the cell that was hit is
 * known again by its row and its heading, and so is what stood in it. What cannot be known is what somebody typed into
 * the very cell between the last look and the write.
 */
import { isBlank, isSameCell, isSameRow, keyText, storedCell } from '../../../core/index.ts';
import type { AtWriting, Cell, LocatedRow, LocatedWrite, TableAnchor } from '../../../core/index.ts';
import type { AfterSheet } from './check-after.ts';
import type { Snapshot } from './snapshot.ts';

/** Of one sheet: what was written to it, and what is known of it before and after. */
export interface Written {
  readonly writes: readonly LocatedWrite[];
  /** At the last look. */
  readonly before: Snapshot;
  /** Null where it could not be read. */
  readonly after: AfterSheet | null;
  /** Whether a column came in with the writes: it had no heading yet. */
  readonly isMade: (column: number) => boolean;
}

export interface Stood {
  /** The writes, each at the place where it hit. */
  readonly writes: readonly LocatedWrite[];
  /** What a write of these hit; null where nothing can be told. */
  readonly at: (write: LocatedWrite) => AtWriting | null;
}

export function stoodAt(written: Written): Stood {
  const { writes, after } = written;
  // Where rows or columns moved before the write, all of it stands where it was sent; where they moved after, it moved along.
  const isMovedBefore = after !== null && writes.every(({ located, row, column, value }) => located === null || isHeld(after.snapshot, row, column, value));
  if (after === null || !isMovedBefore || writes.every((write) => isInPlace(write, after))) return { writes, at: (write) => ownAt(written, write, write.row) };
  const sent = sentTo(writes, after);
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of writes) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return {
    writes: [...sent.keys()],
    at: (write) => hitAt(written, after, write, sent.get(write) ?? write.row, rows.get(write.row) ?? new Set<number>()),
  };
}

/** @param inRow Columns of the row that were written to. */
function hitAt(all: Written, now: AfterSheet, write: LocatedWrite, from: number, inRow: ReadonlySet<number>): AtWriting | null {
  const { before } = all;
  const { row, column, located, value } = write;
  if (located === null) return ownAt(all, write, from);
  const { table } = located.before;
  const keyNow = keyNowAt(located, row, now);
  const isOwnRow = isOwn(located, keyNow);
  const columnBefore = now.columnBefore(column);
  if (isOwnRow && columnBefore === column) return ownAt(all, write, from);
  const hit = isOwnRow ? from : hitRow(before, table, keyNow, inRow);
  if (hit === null || columnBefore === null) return null;
  const heading = headed(all, write, now.headingAt(table, column));
  const stood = (one: number): Cell => {
    const was = now.columnBefore(one);
    return was === null ? now.snapshot.value(row, one) : hit === 'new' || was === 'new' ? null : before.value(hit, was);
  };
  const key = table.keys.map(stood);
  // Nothing stood in a row, or a column, that has only just come in.
  if (hit === 'new' || columnBefore === 'new') return { value: null, formula: null, key, ...heading };
  const old: AtWriting = { value: before.value(hit, columnBefore), formula: movedFormula(before.formula(hit, columnBefore), hit, row), key, ...heading };
  if (old.formula !== null || !isSameCell(storedCell(old.value), value)) return old;
  // It held the same before: that it was hit can't be told, and harms nobody.
  const rowNow = onlyRow(now, located);
  return rowNow !== null && isHeld(now.snapshot, rowNow, now.columnNow(column), value) ? ownAt(all, write, from) : old;
}

/** Whether the row and the column of a write stand where they stood. */
function isInPlace({ located, row, column }: LocatedWrite, after: AfterSheet): boolean {
  return located === null || (after.columnNow(column) === column && isOwn(located, keyNowAt(located, row, after)));
}

function keyNowAt({ before: { table } }: LocatedRow, row: number, { snapshot, columnNow }: AfterSheet): readonly Cell[] {
  return table.keys.map((one) => snapshot.value(row, columnNow(one)));
}

function isOwn({ before, after }: LocatedRow, key: readonly Cell[]): boolean {
  return [before.key, after.key].some((known) => isSameRow(before.table.knownBy, known, key));
}

/** As expected: what the write's own cell held at the last look. */
function ownAt(written: Written, write: LocatedWrite, from: number): AtWriting {
  const { before } = written;
  const { column, located } = write;
  const held = { value: before.value(from, column), formula: before.formula(from, column) };
  if (located === null) return { ...held, key: null };
  const { table } = located.before;
  return { ...held, key: table.keys.map((one) => before.value(from, one)), ...headed(written, write, before.value(table.headerRow, column)) };
}

function headed({ isMade }: Written, { located, column }: LocatedWrite, cell: Cell): Pick<AtWriting, 'heading'> {
  return located === null || located.before.table.headerRow < 0 || isMade(column) ? {} : { heading: cell };
}

/**
 * Writes with the rows that they hit, and the rows that they were sent for. Of writes of the same value to one column
 * it makes no difference which of them hit which row: each is taken to have hit its own, if any of them did.
 */
function sentTo(writes: readonly LocatedWrite[], after: AfterSheet): ReadonlyMap<LocatedWrite, number> {
  const groups = new Map<string, LocatedWrite[]>();
  for (const write of writes) {
    const key = JSON.stringify([write.column, write.value]);
    groups.set(key, [...(groups.get(key) ?? []), write]);
  }
  const rows = new Map<LocatedWrite, number>();
  for (const group of groups.values()) {
    const left = new Set(group.map(({ row }) => row));
    for (const write of group) {
      const now = write.located === null ? write.row : onlyRow(after, write.located);
      if (now !== null && left.delete(now)) rows.set(write, now);
    }
    for (const write of group) {
      const [row = write.row] = left;
      if (!rows.has(write)) rows.set(write, row);
      left.delete(rows.get(write) ?? -1);
    }
  }
  return new Map(writes.map((write) => [{ ...write, row: rows.get(write) ?? write.row }, write.row]));
}

/** References of a formula to its own row go with it; others can't be followed. */
function movedFormula(formula: string | null, from: number, to: number): string | null {
  return formula === null ? null : formula.replace(/(\$?\b[A-Z]{1,3})(\d{1,7})\b(?![("])/g, (whole: string, column: string, row: string) => (Number(row) === from + 1 ? `${column}${to + 1}` : whole));
}

function isHeld(snapshot: Snapshot, row: number, column: number, value: Cell): boolean {
  return isSameCell(storedCell(snapshot.value(row, column)), value);
}

/** Where a row stands now; null where it is gone, or there twice. */
function onlyRow({ snapshot, columnNow }: AfterSheet, { before, after }: LocatedRow): number | null {
  const columns = before.table.keys.map(columnNow);
  for (const { key } of [after, before]) {
    const [only, ...others] = rowsWith(snapshot, columns, key);
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

/** The row of the last look that now stands where was written, by the cells that were not written to. */
function hitRow(before: Snapshot, { keys }: TableAnchor, keyNow: readonly Cell[], inRow: ReadonlySet<number>): number | 'new' | null {
  const left = keys.flatMap((column, index) => (inRow.has(column) ? [] : [{ column, cell: keyNow[index] ?? null }]));
  if (left.every(({ cell }) => isBlank(cell))) return left.length === 0 ? null : 'new';
  const [only, ...others] = rowsWith(before, left.map(({ column }) => column), left.map(({ cell }) => cell));
  return only === undefined || others.length > 0 ? null : only;
}

function rowsWith(snapshot: Snapshot, columns: readonly number[], key: readonly Cell[]): readonly number[] {
  return rowsByKey(snapshot, columns).get(keyText(key)) ?? [];
}

type Rows = ReadonlyMap<string, readonly number[]>;

/** One walk down for each snapshot and its key columns, however many rows are asked for. */
const indexes = new WeakMap<Snapshot, Map<string, Rows>>();

function rowsByKey(snapshot: Snapshot, columns: readonly number[]): Rows {
  const known = indexes.get(snapshot) ?? new Map<string, Rows>();
  indexes.set(snapshot, known);
  const found = known.get(columns.join());
  if (found !== undefined) return found;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < snapshot.rowCount; row += 1) {
    const text = keyText(columns.map((column) => snapshot.value(row, column)));
    const same = rows.get(text);
    if (same === undefined) rows.set(text, [row]);
    else same.push(row);
  }
  known.set(columns.join(), rows);
  return rows;
}
