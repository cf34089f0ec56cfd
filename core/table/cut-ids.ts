/** Ids that a spreadsheet has taken for numbers and cut: their last digits are gone, and no post is found by them. */
import { heldBy } from './calendar.ts';
import type { Calendar } from './calendar.ts';

const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{2}$/i;
/** Spreadsheets keep fifteen digits of a number. */
const DIGITS_KEPT = 15;

export function isIdCut(calendar: Pick<Calendar, 'id' | 'parts' | 'part' | 'sheetRow'>, row: number): boolean {
  const text = calendar.id[row] ?? '';
  return text.length >= 5 && (SCIENTIFIC.test(text) || (text.length > DIGITS_KEPT && typeof heldBy(calendar, row, 'id') === 'number'));
}
