/** Reads a network's ids as text; those that a spreadsheet has rounded are no ids any more. */
import type { Cell } from '../../table/cell.ts';
import { cellText } from '../../table/cell-text.ts';

/** So many digits a spreadsheet keeps of a number. */
const DIGITS_KEPT = 15;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d+$/i;
const LONG_NUMBER = /^\d{16,30}$/;
/** Digits that are 0 by chance once in a hundred ids, and in two ids once in ten thousand. */
const ROUNDED_IDS = 2;

/** The ids, '' for none; and the places of those that were shortened. */
export function readIds(cells: readonly Cell[]): { readonly ids: readonly string[]; readonly shortened: readonly number[] } {
  const ids = cells.map(idOf);
  const shortened = new Set<number>();
  let long = 0;
  let rounded = 0;
  cells.forEach((cell, place) => {
    const id = ids[place] ?? '';
    const isTooLong = typeof cell === 'number' && !Number.isSafeInteger(cell);
    if (isTooLong || SCIENTIFIC.test(id)) shortened.add(place);
    else if (LONG_NUMBER.test(id)) {
      long += 1;
      if (isRounded(id)) rounded += 1;
    }
  });
  // Saved again with all digits shown: zeros from the sixteenth on, in every id.
  if (rounded === long && rounded >= ROUNDED_IDS) {
    ids.forEach((id, place) => {
      if (LONG_NUMBER.test(id)) shortened.add(place);
    });
  }
  return { ids: ids.map((id, place) => (shortened.has(place) ? '' : id)), shortened: [...shortened].sort((a, b) => a - b) };
}

function isRounded(id: string): boolean {
  return id.length > DIGITS_KEPT + 1 && /^0+$/.test(id.slice(DIGITS_KEPT));
}

/** `'1889…` and `="1889…"` are how ids are kept as text. */
function idOf(cell: Cell): string {
  const text = typeof cell === 'object' && cell !== null ? '' : cellText(cell).replace(/^'/, '');
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
}
