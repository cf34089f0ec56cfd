/** What stands in one cell of a spreadsheet, as a host hands it over. */

/** An error value such as `#N/A` or `#REF!`, in its English spelling. */
export interface CellError {
  readonly error: string;
}

/**
 * A cell's value. Dates are serial numbers in the workbook's own date system; an empty cell is null,
 * never `''`.
 */
export type Cell = string | number | boolean | null | CellError;

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** White space, controls, and what takes no place: pasted from a page, a cell of these looks as empty as any. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}]*$/u;

/** True for null and for text in which nothing is seen. */
export function isBlank(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell !== 'string') return false;
  // Most cells start with a plain letter or digit: the look at the rest is for the others.
  const first = cell.charCodeAt(0);
  return !(first > 32 && first < 127) && UNSEEN.test(cell);
}
