/** Numbers and dates as each language writes them, without a host's locale data. */
import { civilFromDay, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** No-break space, for the places where a line must not end. */
export const NBSP = '\u00a0';

const MONTHS_FR = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS_FR = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `mardi 1er décembre 2026`. */
export function dateInFrench(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  const ordinal = date === 1 ? '1er' : String(date);
  return `${WEEKDAYS_FR[weekdayOf(day) - 1] ?? ''} ${ordinal}${NBSP}${MONTHS_FR[month - 1] ?? ''} ${year}`;
}

/** `Tuesday, December 1, 2026`. */
export function dateInEnglish(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${WEEKDAYS_EN[weekdayOf(day) - 1] ?? ''}, ${MONTHS_EN[month - 1] ?? ''}${NBSP}${date}, ${year}`;
}

/** A whole number with the language's thousands separator: `12 345` (no-break) or `12,345`. */
export function wholeNumber(value: number, separator: string): string {
  return String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
