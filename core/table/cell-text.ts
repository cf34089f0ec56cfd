/** The text of a cell, as far as a person would call it text. */
import { isBlank, isCellError } from './cell.ts';
import type { Cell } from './cell.ts';

/** Trimmed text; '' for a blank, as `isBlank` has it, or an error. Whole numbers keep all their digits. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return trimmed(cell);
  if (cell === null || isCellError(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return Number.isInteger(cell) && Math.abs(cell) < 1e21 ? cell.toFixed(0) : String(cell);
}

/** Cheaper than `trim` for the many texts that have nothing to take away. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : isBlank(text) ? '' : text.trim();
}
