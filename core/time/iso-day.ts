/** Days as `2026-11-21`, the form that every language and every sheet reads the same. */
import { civilFromDay, dayFromCivil } from './day.ts';
import type { Day } from './day.ts';

export function isoDay(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Null where a text is no such day. */
export function readIsoDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found === null ? null : dayFromCivil({ year: Number(found[1]), month: Number(found[2]), date: Number(found[3]) });
}
