/** ISO 8601 weeks: Monday first, week 1 holds the year's first Thursday. */
import { FIRST_DAY, civilFromDay, countedDay, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

export interface IsoWeek {
  /** The ISO year, which differs from the calendar year around New Year. */
  readonly year: number;
  /** 1–53. */
  readonly week: number;
}

/** The ISO week a day falls in. */
export function isoWeekOf(day: Day): IsoWeek {
  // The Thursday of a week always lies in that week's ISO year.
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilFromDay(thursday);
  const newYear = countedDay({ year, month: 1, date: 1 });
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

/** The Monday of the week that a day falls in. */
export function weekStart(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The Monday of an ISO week, or null where the year has no such week or the Monday no serial. */
export function mondayOf({ year, week }: IsoWeek): Day | null {
  const fourth = countedDay({ year, month: 1, date: 4 });
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
  return week >= 1 && monday >= FIRST_DAY && isoWeekOf(monday).year === year ? monday : null;
}

/** `2026-W47`. */
export function formatIsoWeek({ year, week }: IsoWeek): string {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
