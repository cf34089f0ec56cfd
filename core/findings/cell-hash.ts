/** A short word for what some cells hold: the same for the same, and for anything else practically never. */
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';

/** Digits of one half of a hash to base 36: 32 bits each. */
const HALF_DIGITS = 7;

/**
 * Fourteen letters and digits that stand for 64 bits. What kind of cell each is counts, and where one ends and the
 * next begins. This tells things apart; it keeps no secret.
 */
export function hashCells(cells: readonly Cell[]): string {
  // Two sums that are made differently: texts that meet in the one part in the other.
  let a = 0x811c9dc5;
  let b = 0x2545f491;
  for (const cell of cells) {
    const text = written(cell);
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(unit ^ 0x5bd1, 0xcc9e2d51);
    }
    a = Math.imul(a ^ text.length, 0x01000193);
    b = Math.imul(b ^ (b >>> 15) ^ text.length, 0x9e3779b1);
  }
  const low = stirred(a ^ Math.imul(b, 0x85ebca6b));
  return digits(low) + digits(stirred(b ^ Math.imul(low, 0xc2b2ae35)));
}

/** Every bit has a say in every other. */
function stirred(sum: number): number {
  let bits = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function digits(bits: number): string {
  return bits.toString(36).padStart(HALF_DIGITS, '0');
}

/** The kind first, so that the number 12 and the text `12` differ. */
function written(cell: Cell): string {
  if (typeof cell === 'string') return `t${cell}`;
  if (cell === null) return '';
  if (isCellError(cell)) return `e${cell.error}`;
  return typeof cell === 'number' ? `n${cell}` : `b${cell ? 1 : 0}`;
}
