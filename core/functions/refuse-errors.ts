/** Hands on an error of a cell that an answer is made from. */
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { ParameterKey } from './declaration.ts';
import { errorCode } from './given-cells.ts';
import { errorIn } from './sentences.ts';

/** What can't be worked out from can't be worked out, as in the spreadsheet's own functions. */
export function refuseErrors(key: ParameterKey, rows: readonly (readonly Cell[])[]): void {
  for (const row of rows) {
    for (const cell of row) if (cell !== null && isCellError(cell)) throw errorIn(key, errorCode(cell.error), cell.error);
  }
}
