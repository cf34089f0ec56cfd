/** Takes what a host passes to a function for cells: one cell, a row or rows of them. */
import type { Cell } from '../table/cell.ts';
import type { CellRows } from './declaration.ts';
import { ERROR_CODES } from './formula-error.ts';
import type { ErrorCode } from './formula-error.ts';

/** A single cell is a range of one. Rows at the end in which nothing stands are left out: people take whole columns. */
export function rowsGiven(given: unknown): CellRows {
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : [given];
  const cells = rows.every((row) => Array.isArray(row)) ? (rows as readonly (readonly unknown[])[]).map((row) => row.map(cellOf)) : [rows.map(cellOf)];
  let last = cells.length;
  while (last > 0 && (cells[last - 1] ?? []).every(isEmpty)) last -= 1;
  return cells.slice(0, last);
}

/** Excel hands over an empty cell as 0. */
function isEmpty(cell: Cell): boolean {
  return cell === null || cell === 0;
}

/** Of a range of one cell, that cell; undefined for several. */
export function cellGiven(given: unknown): Cell | undefined {
  let cell = given;
  while (Array.isArray(cell)) {
    if (cell.length > 1) return undefined;
    // The language types what a list of unknown things holds as anything.
    cell = cell[0] as unknown;
  }
  return cellOf(cell);
}

/** Hosts turn their dates and errors into cells before they call; what is left is no value of a cell. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const error: unknown = typeof value === 'object' ? Reflect.get(value, 'error') : undefined;
  return { error: typeof error === 'string' ? error : '#VALUE!' };
}

/** The same error where a function may give it; another one is a wrong value. */
export function errorCode(error: string): ErrorCode {
  return ERROR_CODES.find((code) => code === error) ?? '#VALUE!';
}
