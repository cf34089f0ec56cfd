/** Finds the columns of a table by their headings, after others have inserted, moved or renamed some. */
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { anchorColumns } from './table-anchor.ts';
import type { AnchorColumn, TableAnchor } from './table-anchor.ts';
import { isSameCell, storedCell } from './verify.ts';

/** How many rows below its old place the row of headings is looked for: as many rows may have come in above it. */
export const ROWS_BELOW_HEADINGS = 20;

export interface PlacedTable {
  /** Where the headings stand now; -1 for a table without any. */
  readonly headerRow: number;
  /** For each planned column where it stands now; a column that is gone, or has another heading, is not among them. */
  readonly columns: ReadonlyMap<number, number>;
  /** The table as it stands now; the anchor itself where nothing has moved. */
  readonly now: TableAnchor;
}

/**
 * Columns without a heading are known by their neighbours alone. In a table without any headings columns are where they
 * were: one that comes in shows in that the rows' own cells are no longer found, unless it stands right of all of those.
 * @param top The sheet's rows from the first to `ROWS_BELOW_HEADINGS` below where the headings stood, each as wide as the sheet.
 * @returns null where no row has at least half of the headings.
 */
export function placeTable(anchor: TableAnchor, top: readonly (readonly Cell[])[]): PlacedTable | null {
  const named = anchor.columns.filter(({ heading }) => !isBlank(heading));
  if (anchor.headerRow < 0 || named.length === 0) return inPlace(anchor);
  // Where they stood, as long as enough of them are there: a row of headings may come again further down.
  const isEnough = (columns: ReadonlyMap<number, number>): boolean => columns.size > 0 && columns.size * 2 >= named.length;
  let best = { headerRow: anchor.headerRow, columns: namedIn(named, top[anchor.headerRow] ?? []) };
  if (!isEnough(best.columns)) {
    for (const [headerRow, row] of top.entries()) {
      const columns = namedIn(named, row);
      if (columns.size > best.columns.size) best = { headerRow, columns };
    }
  }
  if (!isEnough(best.columns)) return null;
  return placed(anchor, best.headerRow, withUnnamed(anchor, best.columns, top[best.headerRow] ?? []), top[best.headerRow] ?? []);
}

function inPlace(anchor: TableAnchor): PlacedTable {
  return { headerRow: anchor.headerRow, columns: new Map(anchor.columns.map(({ column }) => [column, column])), now: anchor };
}

function placed(anchor: TableAnchor, headerRow: number, columns: ReadonlyMap<number, number>, headings: readonly Cell[]): PlacedTable {
  const isAsItWas = headerRow === anchor.headerRow && anchor.columns.every(({ column }) => columns.get(column) === column);
  if (isAsItWas) return { headerRow, columns, now: anchor };
  const [first, ...others] = anchor.keys;
  // A key column that is gone keeps its number: nothing is written to a row that can't be found.
  const keyNow = (column: number): number => columns.get(column) ?? column;
  const now: TableAnchor = { ...anchor, headerRow, columns: anchorColumns(headings, columns.values()), keys: [keyNow(first), ...others.map(keyNow)] };
  return { headerRow, columns, now };
}

/** The columns whose headings a row has, as often as it had them. */
function namedIn(named: readonly AnchorColumn[], row: readonly Cell[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { column, heading, nth, alike = nth + 1 } of named) {
    const same = row.flatMap((cell, at) => (isSameCell(storedCell(cell), storedCell(heading)) ? [at] : []));
    const now = same[nth];
    // One more or one less of them: which of them was meant can't be told.
    if (now !== undefined && same.length === alike) places.set(column, now);
  }
  return places;
}

/**
 * Columns without a heading where both neighbours that have one stand as they did, and key columns that have got another
 * one, since the rows' cells tell them as well.
 */
function withUnnamed(anchor: TableAnchor, columns: ReadonlyMap<number, number>, row: readonly Cell[]): ReadonlyMap<number, number> {
  const all = new Map(columns);
  const ordered = [...anchor.columns].sort((a, b) => a.column - b.column);
  const keys = new Set(anchor.keys);
  const stands = (neighbour: AnchorColumn | undefined): boolean => neighbour === undefined || columns.get(neighbour.column) === neighbour.column;
  for (const [index, { column, heading }] of ordered.entries()) {
    if (columns.has(column) || !(keys.has(column) || (isBlank(heading) && isBlank(row[column] ?? null)))) continue;
    const left = ordered.slice(0, index).reverse().find((other) => !isBlank(other.heading));
    const right = ordered.slice(index + 1).find((other) => !isBlank(other.heading));
    if (stands(left) && stands(right)) all.set(column, column);
  }
  return all;
}
