/** Working days: Monday to Friday, less the holidays that are given. */
import { weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/** Days on which nobody works, in any order. */
export type Holidays = ReadonlySet<Day>;

const NO_HOLIDAYS: Holidays = new Set();

export function isWorkingDay(day: Day, holidays: Holidays = NO_HOLIDAYS): boolean {
  return weekdayOf(day) <= 5 && !holidays.has(day);
}

/**
 * The day that lies `count` working days after `day` (before it, when negative).
 * With 0 it is the day itself when that is a working day, and otherwise the next one.
 */
export function addWorkingDays(day: Day, count: number, holidays: Holidays = NO_HOLIDAYS): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  if (count === 0) {
    while (!isWorkingDay(current, holidays)) current += 1;
    return current;
  }
  for (let left = Math.abs(count); left > 0; ) {
    current += step;
    if (isWorkingDay(current, holidays)) left -= 1;
  }
  return current;
}

/** Number of working days after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays = NO_HOLIDAYS): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}
