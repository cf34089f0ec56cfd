/** What a cell of a network's export says of money behind a post. */
import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import { readNumber } from './number-reading.ts';

const MONEY_BEHIND = /^(?:sponsor|funded|financ|boost|paid|payant)/i;

/** Of a column that counts what money has brought. */
export function isAboveZero(cell: Cell): boolean {
  if (typeof cell === 'number') return cell > 0;
  const read = typeof cell === 'string' && cell !== '' && cell !== '0' ? readNumber(cell) : null;
  return read !== null && (read.byPoint > 0 || read.byComma > 0);
}

/** Of a column that says it in words. */
export function saysPaid(cell: Cell): boolean {
  return MONEY_BEHIND.test(cellText(cell));
}
