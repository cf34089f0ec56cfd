/** Sorts the rows of a block as Excel does: numbers, text, booleans, errors, and blanks always last. */
import { isCellError, type Cell } from '../../../core/table/cell.ts';
import type { Area, SortKey } from './book-types.ts';
import type { CellStore, Look } from './cell-store.ts';

function rank(value: Cell): number {
  if (value === null) return 4;
  if (isCellError(value)) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compareCells(a: Cell, b: Cell): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return isCellError(a) || isCellError(b) ? 0 : Number(a) - Number(b);
}

/** One row's share of the sorted block. */
interface RowPart {
  readonly values: readonly Cell[];
  readonly formulas: readonly (string | undefined)[];
  readonly looks: readonly (Look | undefined)[];
  readonly extras: readonly (object | undefined)[];
}

function takePart(cells: CellStore, row: number, area: Area): RowPart {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return {
    values: columns.map((column) => cells.value(row, column)),
    formulas: columns.map((column) => cells.formula(row, column)),
    looks: columns.map((column) => cells.look(row, column)),
    extras: columns.map((column) => cells.extra(row, column)),
  };
}

function putPart(cells: CellStore, row: number, area: Area, part: RowPart): void {
  for (let index = 0; index <= area.right - area.left; index += 1) {
    const column = area.left + index;
    cells.setValue(row, column, part.values[index] ?? null);
    cells.setFormula(row, column, part.formulas[index]);
    cells.setLook(row, column, part.looks[index]);
    cells.setExtra(row, column, part.extras[index]);
  }
}

/** Sorts in place; rows that are equal keep their order. */
export function sortRows(cells: CellStore, area: Area, keys: readonly SortKey[]): void {
  const parts: RowPart[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) parts.push(takePart(cells, row, area));
  const sorted = parts.toSorted((a, b) => {
    for (const { column, isDescending } of keys) {
      const left = a.values[column] ?? null;
      const right = b.values[column] ?? null;
      const order = compareCells(left, right);
      // Blanks stay last in both directions.
      if (order !== 0) return isDescending === true && left !== null && right !== null ? -order : order;
    }
    return 0;
  });
  sorted.forEach((part, index) => putPart(cells, area.top + index, area, part));
}
