/**
 * Where a column that Suivi adds goes, and what is to be written there: nothing of anybody's is ever written over.
 *
 * A host sets format, list, colours and width before the heading, and the heading before the cells: a column that broke
 * off without its heading is still empty and is made again in place; one with its heading is filled.
 */
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { CellsEdit, NewColumnEdit, Skipped, SkipReason } from './edit.ts';
import { locateEdits } from './locate.ts';
import type { LocatedEdit, TableNow } from './locate.ts';
import type { PlacedTable } from './place-table.ts';
import { listSource } from './sheet-plan.ts';
import type { TableAnchor } from './table-anchor.ts';
import { isSameCell } from './verify.ts';

/** What a host has just read of the table and of what stands right of it. */
export interface FoundTable extends TableNow {
  /** The row of headings as it is now, as wide as the sheet. */
  readonly headings: readonly Cell[];
  /**
   * Whether a column holds no value, no formula and no merged cell from the headings down, has no list and no look that somebody
   * has prepared (`isPreparedColumn`), and no earlier edit makes one there. What stands above, such as a title, is in nobody's way.
   */
  readonly isColumnEmpty: (column: number) => boolean;
  /** Whether a column holds a value in any of these rows, both ends included. */
  readonly isHeldBetween: (column: number, top: number, bottom: number) => boolean;
  readonly isProtected: boolean;
  /** The sheet's own filter, none of a table's; null for none. */
  readonly filter: FoundFilter | null;
}

/** Its buttons sort the rows of its columns, and of none beside them. */
export interface FoundFilter {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Whether it hides rows by anything chosen in it. */
  readonly isFiltering: boolean;
}

export type ColumnStep =
  /** `make`: the column gets its heading, look and list as well; `fill`: it is there, and only its empty cells are filled. */
  | {
    readonly kind: 'make' | 'fill'; readonly column: number;
    /** What the sheet's filter is to reach over, so that its sort takes the column along; null where it stays as it is. */
    readonly filter: Omit<FoundFilter, 'isFiltering'> | null;
    /** Whether somebody has made it under its name in another language: its words are not the plan's. */
    readonly isOthers?: true;
  }
  /** `inTheWay`: the first cell, and its column, for which there is no room. */
  | { readonly kind: 'refused'; readonly reason: SkipReason; readonly inTheWay?: Omit<CellRef, 'sheet'> };

/** As many rows as Excel has. */
const MOST_ROWS = 1_048_576;

/** Refuses a plan that no host could carry out: a bug of whoever planned it. */
export function checkColumnPlan({ table, plan }: NewColumnEdit): void {
  if (isBlank(plan.heading)) throw new RangeError('A column that is added has a heading.');
  if (table.headerRow < 0) throw new RangeError('A table without headings gets no column.');
  if (plan.cells.some(({ key }) => key.length !== table.keys.length)) throw new RangeError('A row is known by one cell for each key column.');
  if (plan.colours.some(({ fill, text }) => !isColour(fill) || !isColour(text))) throw new RangeError('A colour is #rrggbb.');
  if (plan.column.list.length > 0 && listSource(plan.column.list) === null) throw new RangeError('No host can hold this list.');
}

function isColour(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour);
}

/** The column that is there already, or the one next to the table's last heading, where that is empty. */
export function columnStep({ plan }: NewColumnEdit, found: FoundTable): ColumnStep {
  const { placed, headings, isColumnEmpty, isHeldBetween, isProtected } = found;
  if (placed === null || placed.headerRow < 0) return { kind: 'refused', reason: 'column-gone' };
  const next = nextColumn(placed, headings);
  // It may stand beyond what came in between since it was made.
  const there = headings.findIndex((heading, column) => column >= Math.min(...placed.columns.values()) && isSameCell(heading, plan.heading));
  if (there >= 0) return filteredStep('fill', there, found, placed);
  const others = headings.findIndex((heading, column) => column > Math.max(...placed.columns.values()) && column < next && isAnyOf(heading, plan.otherHeadings ?? []));
  if (others >= 0) {
    const step = filteredStep('fill', others, found, placed);
    return step.kind === 'refused' ? step : { ...step, isOthers: true };
  }
  if (!isColumnEmpty(next)) return noRoom(found, placed, next);
  // Between the table and what stands beside it: filled, it would join the two.
  if (isHeldBetween(next + 1, placed.headerRow, lastRow(found))) return noRoom(found, placed, next + 1);
  return isProtected ? { kind: 'refused', reason: 'protected' } : filteredStep('make', next, found, placed);
}

function isAnyOf(heading: Cell, names: readonly string[]): boolean {
  return names.some((name) => isSameCell(heading, name));
}

/** Farther right an unfiltered sort of the table, which ends at the first column without a heading, would leave it behind. */
function noRoom({ isHeldBetween }: FoundTable, { headerRow }: PlacedTable, column: number): ColumnStep {
  let [top, bottom] = [headerRow, MOST_ROWS];
  const inTheWay = { row: headerRow, column };
  // Merged or prepared: nothing is written in it.
  if (!isHeldBetween(column, top, bottom)) return { kind: 'refused', reason: 'no-room', inTheWay };
  while (top < bottom) {
    const middle = Math.floor((top + bottom) / 2);
    if (isHeldBetween(column, top, middle)) bottom = middle;
    else top = middle + 1;
  }
  return { kind: 'refused', reason: 'no-room', inTheWay: { row: top, column } };
}

/** A column that a sort by the filter's buttons would leave behind says something of the wrong rows: the filter takes it in. */
function filteredStep(kind: 'make' | 'fill', column: number, { filter, headings, isProtected }: FoundTable, { headerRow, columns }: PlacedTable): ColumnStep {
  const isOfTable = filter !== null && filter.bottom > headerRow && [...columns.values()].some((one) => one >= filter.left && one <= filter.right);
  if (filter === null || !isOfTable || column <= filter.right) return { kind, column, filter: null };
  const { isFiltering, ...area } = filter;
  const between = Array.from({ length: column - area.right - 1 }, (_, index) => area.right + 1 + index);
  // What stands beside the table is not to be sorted with it.
  if (isFiltering || between.some((one) => isBlank(headings[one] ?? null))) return { kind: 'refused', reason: 'filtered' };
  return isProtected ? { kind: 'refused', reason: 'protected' } : { kind, column, filter: { ...area, right: column } };
}

/** The last of the table's rows. */
function lastRow({ placed, keys }: FoundTable): number {
  let last = placed?.headerRow ?? 0;
  for (const cells of keys.values()) for (let row = cells.length - 1; row > last; row -= 1) if (!isBlank(cells[row] ?? null)) last = row;
  return last;
}

/** The first column right of the table's own without a heading: those that follow without a gap are the table's as well. */
export function nextColumn({ columns }: PlacedTable, headings: readonly Cell[]): number {
  let next = Math.max(...columns.values()) + 1;
  while (!isBlank(headings[next] ?? null)) next += 1;
  return next;
}

export interface ColumnWrites {
  /** The heading first where the column is made; then each row's cell by itself, at the places of now. */
  readonly edits: readonly LocatedEdit[];
  readonly skipped: readonly Skipped[];
}

/** What is to be written in the column, to be handed to `verify`: it fills empty cells alone. */
export function columnWrites({ table, plan }: NewColumnEdit, index: number, found: FoundTable, { kind, column, isOthers }: Extract<ColumnStep, { readonly column: number }>): ColumnWrites {
  const { placed } = found;
  if (placed === null) return { edits: [], skipped: [{ cell: null, reason: 'column-gone' }] };
  if (isOthers === true) return { edits: [], skipped: plan.cells.map(({ row }) => ({ cell: { sheet: table.sheet, row, column }, reason: 'changed' })) };
  // The column's number among the planned ones, where it was not yet: any that none of them has.
  const added = Math.max(column, ...table.columns.map((one) => one.column)) + 1;
  const headings = { column, heading: plan.heading, nth: 0 };
  const now: TableAnchor = { ...placed.now, columns: [...placed.now.columns.filter((one) => one.column !== column), headings] };
  const tableNow: TableNow = { keys: found.keys, placed: { ...placed, columns: new Map([...placed.columns, [added, column]]), now } };
  const cells = plan.cells.map(({ row, key, value }): CellsEdit => (
    { kind: 'cells', sheet: table.sheet, row: { table, key }, writes: [{ row, column: added, expected: null, value }] }
  ));
  const { edits, skipped } = locateEdits(cells, new Map([[table, tableNow]]));
  const named = (row: number): CellRef => ({ sheet: table.sheet, row, column });
  const rows = edits.map((edit) => ({ ...edit, place: { ...edit.place, edit: index, planned: edit.place.planned.map(({ row }) => named(row)) } }));
  const head: LocatedEdit = {
    kind: 'cells', sheet: table.sheet, writes: [{ row: placed.headerRow, column, expected: null, value: plan.heading }],
    place: { edit: index, planned: [named(placed.headerRow)], row: null },
  };
  return {
    edits: kind === 'make' ? [head, ...rows] : rows,
    skipped: skipped.map((one) => (one.cell === null ? one : { ...one, cell: named(one.cell.row) })),
  };
}

/** Rows that get the column's format, list and colours, from the one below the headings: the table's, and as many as may yet come. */
export function columnRows(headerRow: number, rowCount: number): number {
  return Math.max(MOST_NEW_ROWS, rowCount - headerRow - 1);
}

/** As many posts as a team plans in a year or two. */
const MOST_NEW_ROWS = 1_000;
