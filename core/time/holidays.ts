/** Holidays of Québec, Canada, France, Belgium and Switzerland, from the rules that each keeps. */
import { civilFromDay, countedDay, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import { easterSunday } from './easter.ts';
import { HOLIDAY_RULES } from './holiday-rules.ts';
import type { HolidayRule } from './holiday-rules.ts';
import type { Holidays } from './working-days.ts';

export const HOLIDAY_REGIONS = ['ca-qc', 'ca', 'fr', 'be', 'ch', 'none'] as const;
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number];

/** The holidays of a region from one day to another, both included: the days themselves and those that stand in for them. */
export function holidaysOf(region: HolidayRegion, from: Day, to: Day): Holidays {
  const days = new Set<Day>();
  if (region === 'none' || !(from <= to)) return days;
  const rules = HOLIDAY_RULES[region];
  const lastYear = civilFromDay(to).year;
  for (let year = civilFromDay(from).year; year <= lastYear; year += 1) {
    for (const day of holidaysIn(rules, year)) if (day >= from && day <= to) days.add(day);
  }
  return days;
}

/** No holiday moves into another year: the last that moves, 26 December, ends up on the 28th at the latest. */
function holidaysIn(rules: readonly HolidayRule[], year: number): ReadonlySet<Day> {
  const kept = rules.filter(({ since = 0 }) => year >= since);
  const days = new Set(kept.map((rule) => dayIn(rule, year)));
  for (const rule of kept) {
    const substitute = substituteOf(rule, dayIn(rule, year), days);
    if (substitute !== null) days.add(substitute);
  }
  return days;
}

export function dayIn(rule: HolidayRule, year: number): Day {
  if (rule.kind === 'easter') return easterSunday(year) + rule.offset;
  if (rule.kind === 'fixed') return countedDay({ year, month: rule.month, date: rule.date });
  if (rule.kind === 'before') {
    const dayBefore = countedDay({ year, month: rule.month, date: rule.date }) - 1;
    return dayBefore - ((weekdayOf(dayBefore) - rule.weekday + 7) % 7);
  }
  const first = countedDay({ year, month: rule.month, date: 1 });
  return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
}

/** The day that stands in for a holiday on a day that is off anyway; null where none does. */
export function substituteOf(rule: HolidayRule, day: Day, taken: ReadonlySet<Day>): Day | null {
  if (rule.kind !== 'fixed' || rule.moved === undefined) return null;
  if (weekdayOf(day) < (rule.moved === 'from-sunday' ? 7 : 6)) return null;
  let next = day + 1;
  while (weekdayOf(next) > 5 || taken.has(next)) next += 1;
  return next;
}
