/** Which month a pack is of where nobody says: the one that the team prepares on that day. */
import { civilFromDay, dayFromCivil, daysInMonth } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { YearMonth } from './month-pack.ts';

/** From this day of the month on, the next one is what people want to see. */
const NEXT_FROM = 20;

export function packedMonth(today: Day): YearMonth {
  const { year, month, date } = civilFromDay(today);
  if (date < NEXT_FROM) return { year, month };
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** Null where there is no such month, or spreadsheets don't know its days. */
export function daysOfMonth({ year, month }: YearMonth): { readonly from: Day; readonly to: Day } | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) return null;
  const from = dayFromCivil({ year, month, date: 1 });
  return from === null ? null : { from, to: from + daysInMonth(year, month) - 1 };
}

/** `2026-12`. */
export function monthKey({ year, month }: YearMonth): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
