/** Which cells of a sheet are others than before. */
import { isCellError, type Cell } from '../../../core/table/cell.ts';
import type { CellStore, Look } from './cell-store.ts';
import type { CellExtra } from './file-cells.ts';
import { styleKey } from './write-cells.ts';

/** Columns by row. */
export type CellPlaces = ReadonlyMap<number, ReadonlySet<number>>;

const keys = new WeakMap<Look, string>();

/** Equal for looks that a file writes alike, whichever time it was read. */
export function lookKey(look: Look | undefined): string {
  if (look === undefined) return '';
  let key = keys.get(look);
  if (key === undefined) {
    const { base, source } = look;
    // A look that was changed and changed back is the file's own again.
    const isAsOpened = source === undefined && base !== undefined && base.format === look.format && styleKey(base.style) === styleKey(look.style);
    key = isAsOpened ? lookKey(base) : JSON.stringify([look.format, styleKey(look.style), source ?? null, source === undefined ? lookKey(base) : '']);
    keys.set(look, key);
  }
  return key;
}

function isSameValue(a: Cell, b: Cell): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

export function extraOf(cells: CellStore, row: number, column: number): CellExtra | undefined {
  // Extras are made by cellsFromFile and setLink alone.
  return cells.extra(row, column) as CellExtra | undefined;
}

/** What a cell's own XML says beyond its value: links and comments stand elsewhere. */
function ownExtra({ richText, checkbox, arrayRange, isDynamic }: CellExtra): string {
  return JSON.stringify([richText, checkbox, arrayRange, isDynamic]);
}

const PLAIN = ownExtra({ value: null, formula: undefined });

/** Whether a cell holds the same, whatever it looks like. */
export function hasSameContents(a: CellStore, b: CellStore, row: number, column: number): boolean {
  if (!isSameValue(a.value(row, column), b.value(row, column)) || a.formula(row, column) !== b.formula(row, column)) return false;
  const [first, second] = [extraOf(a, row, column), extraOf(b, row, column)];
  return (first === undefined && second === undefined) || (first === undefined ? PLAIN : ownExtra(first)) === (second === undefined ? PLAIN : ownExtra(second));
}

export function hasSameLook(a: CellStore, b: CellStore, row: number, column: number): boolean {
  const [one, other] = [a.look(row, column), b.look(row, column)];
  return one === other || lookKey(one) === lookKey(other);
}

/** The places that hold anything in one of two stores, and that differ. */
function differing(a: CellStore, b: CellStore, isSame: (row: number, column: number) => boolean): CellPlaces {
  const places = new Map<number, Set<number>>();
  for (let row = 0; row < Math.max(a.rowCount, b.rowCount); row += 1) {
    const width = Math.max(0, ...[a.row(row), b.row(row)].flatMap((stored) =>
      (stored === undefined ? [] : [stored.values.length, stored.formulas?.length ?? 0, stored.looks?.length ?? 0, stored.extras?.length ?? 0])));
    for (let column = 0; column < width; column += 1) {
      if (isSame(row, column)) continue;
      const columns = places.get(row) ?? new Set();
      places.set(row, columns.add(column));
    }
  }
  return places;
}

export function changedCells(before: CellStore, now: CellStore): CellPlaces {
  return differing(before, now, (row, column) => hasSameLook(before, now, row, column) && hasSameContents(before, now, row, column));
}

/** Where links came, went or lead elsewhere. */
export function changedLinks(before: CellStore, now: CellStore): CellPlaces {
  const linkAt = (cells: CellStore, row: number, column: number): string => JSON.stringify(extraOf(cells, row, column)?.hyperlink ?? null);
  return differing(before, now, (row, column) => linkAt(before, row, column) === linkAt(now, row, column));
}

export function hasPlace(places: CellPlaces, row: number, column: number): boolean {
  return places.get(row)?.has(column) === true;
}
