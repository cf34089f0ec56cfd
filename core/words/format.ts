/** Numbers and dates as each language writes them, without a host's locale data. */
import { civilFromDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** No-break space, for the places where a line must not end. */
export const NBSP = '\u00a0';

const MONTHS_FR = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** `1er décembre 2026`; without the year where it is that of `near`, a day the reader has in mind. */
export function dateInFrench(day: Day, near?: Day): string {
  const { year, month, date } = civilFromDay(day);
  const ordinal = date === 1 ? '1er' : String(date);
  return `${ordinal}${NBSP}${MONTHS_FR[month - 1] ?? ''}${isSameYear(year, near) ? '' : ` ${year}`}`;
}

/** `December 1, 2026`; without the year where it is that of `near`. */
export function dateInEnglish(day: Day, near?: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${MONTHS_EN[month - 1] ?? ''}${NBSP}${date}${isSameYear(year, near) ? '' : `, ${year}`}`;
}

/** `du 7 au 11 décembre`, `du 30 novembre au 4 décembre`, `le 7 décembre`: a month that both days share is said once. */
export function periodInFrench(first: Day, last: Day, near?: Day): string {
  const { month, date, year } = civilFromDay(first);
  const end = civilFromDay(last);
  const isOneMonth = month === end.month && year === end.year;
  if (first === last) return `le ${dateInFrench(first, near)}`;
  return `du${NBSP}${isOneMonth ? (date === 1 ? '1er' : String(date)) : dateInFrench(first, near)} au${NBSP}${dateInFrench(last, near)}`;
}

/** `December 7 to 11`, `November 30 to December 4`, `December 7`. */
export function periodInEnglish(first: Day, last: Day, near?: Day): string {
  const { month, year } = civilFromDay(first);
  const end = civilFromDay(last);
  if (first === last) return dateInEnglish(first, near);
  if (month !== end.month || year !== end.year) return `${dateInEnglish(first, near)} to ${dateInEnglish(last, near)}`;
  return `${dateInEnglish(first, first)} to${NBSP}${end.date}${isSameYear(year, near) ? '' : `, ${year}`}`;
}

function isSameYear(year: number, near: Day | undefined): boolean {
  return near !== undefined && civilFromDay(near).year === year;
}

/** `9 h 30`, `18 h`, from minutes since midnight. */
export function timeInFrench(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${NBSP}h${rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
}

/** `9:30 am`, `6 pm`, from minutes since midnight. */
export function timeInEnglish(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${hour % 12 === 0 ? 12 : hour % 12}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}${NBSP}${hour < 12 ? 'am' : 'pm'}`;
}

/** A whole number with the language's thousands separator: `12 345` (no-break) or `12,345`. */
export function wholeNumber(value: number, separator: string): string {
  return String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** With a capital at its start. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
