/** Days as they stand in a tracking cell, and read there again: `12 nov.`, `Nov 12, 2026`. */
import { civilFromDay, dayFromCivil } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';

const MONTHS: { readonly [L in Language]: readonly string[] } = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const FRENCH = /^(\d{1,2})(?:er)? (\p{Ll}{3,5}\.?)(?: (\d{4}))?$/u;
const ENGLISH = /^([A-Z][a-z]{2}) (\d{1,2})(?:, (\d{4}))?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** No date and its day are longer. */
const LONGEST = 20;

/** `22 nov. 2026`, `Nov 22, 2026`. */
export function shortDay(day: Day, language: Language): string {
  return `${shortDate(day, language)}${language === 'fr' ? '' : ','} ${civilFromDay(day).year}`;
}

/** `22 nov.`, `Nov 22`: for where the year goes without saying. */
export function shortDate(day: Day, language: Language): string {
  const { month, date } = civilFromDay(day);
  const name = MONTHS[language][month - 1] ?? '';
  return language === 'fr' ? `${date === 1 ? '1er' : date} ${name}` : `${name} ${date}`;
}

/** With its year only where it would be taken for another's. */
export function shortDayNear(day: Day, near: Day | null, language: Language): string {
  const short = shortDate(day, language);
  return readShortDay(short, near) === day ? short : shortDay(day, language);
}

/**
 * A day in one of the forms that are written here, or `2026-11-22`; null for any other text.
 * @param near Where the year is not told, it is the one of which the day is nearest to this; null where that is not known.
 */
export function readShortDay(text: string, near: Day | null): Day | null {
  const civil = civilIn(text);
  if (civil === null) return null;
  const { year, month, date } = civil;
  if (year !== null) return dayFromCivil({ year, month, date });
  if (near === null) return null;
  const about = civilFromDay(near).year;
  const days = [about - 1, about, about + 1].map((one) => dayFromCivil({ year: one, month, date })).filter((day) => day !== null);
  return days.reduce<Day | null>((best, day) => (best === null || Math.abs(day - near) < Math.abs(best - near) ? day : best), null);
}

/** Whether a text has the form of a day, whatever its year. */
export function isDayText(text: string): boolean {
  return civilIn(text) !== null;
}

interface ReadDate {
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
}

function civilIn(text: string): ReadDate | null {
  if (text.length > LONGEST) return null;
  const french = FRENCH.exec(text);
  if (french !== null) return dateOf(french[3], MONTHS.fr.indexOf(french[2] ?? '') + 1, french[1]);
  const english = ENGLISH.exec(text);
  if (english !== null) return dateOf(english[3], MONTHS.en.indexOf(english[1] ?? '') + 1, english[2]);
  const iso = ISO.exec(text);
  return iso === null ? null : dateOf(iso[1], Number(iso[2]), iso[3]);
}

function dateOf(year: string | undefined, month: number, date: string | undefined): ReadDate | null {
  return month < 1 || month > 12 ? null : { year: year === undefined ? null : Number(year), month, date: Number(date) };
}
