/** What a row of cells says, as one text that tells it from every other. */
import { storedCell } from '../../edits/verify.ts';
import type { Cell } from '../../table/cell.ts';

export function lineText(line: readonly Cell[]): string {
  return JSON.stringify(line.flatMap((cell, column) => (storedCell(cell) === null ? [] : [[column, cell]])));
}
