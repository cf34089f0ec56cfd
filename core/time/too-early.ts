/** Whether a date that no spreadsheet has was one all the same: spreadsheets count their days from March 1900 on. */
import { parseDate } from './parse-date.ts';

const YEAR = /(?<!\d)\d{4}(?!\d)/;
/** The calendar of the years comes back after so many, weekdays and leap days included. */
const CYCLE = 400;
const LAST_EARLY_YEAR = 1900;
/** Longer text is no date. */
const LONGEST = 80;

/** Of a text that `parseDate` finds impossible. */
export function isTooEarly(text: string): boolean {
  if (text.length > LONGEST) return false;
  const year = Number(YEAR.exec(text)?.[0] ?? Number.NaN);
  if (!(year <= LAST_EARLY_YEAR)) return false;
  const later = year + Math.ceil((LAST_EARLY_YEAR + 1 - year) / CYCLE) * CYCLE;
  return parseDate(text.trim().replace(YEAR, String(later))).kind !== 'impossible';
}
