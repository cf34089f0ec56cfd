/** When clocks are put forward and back: the hour that a spring night lacks and the one that an autumn night has twice. */
import { civilFromDay, countedDay, daysInMonth, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/** Whose rule holds: North America's since 2007, the European Union's and Switzerland's since 1996, or none. */
export type ClockChanges = 'america' | 'europe' | 'none';

/** What a day's clock does: minutes of the wall clock from `from` to `to` are skipped (-1) or pass twice (+1). */
export interface ClockChange {
  readonly from: number;
  readonly to: number;
  readonly by: -1 | 1;
}

/** Null on all but two days of a year. */
export function clockChangeOn(day: Day, rule: ClockChanges): ClockChange | null {
  if (rule === 'none' || weekdayOf(day) !== 7) return null;
  const { year, month, date } = civilFromDay(day);
  if (rule === 'america') {
    if (month === 3 && date > 7 && date <= 14) return { from: 120, to: 180, by: -1 };
    return month === 11 && date <= 7 ? { from: 60, to: 120, by: 1 } : null;
  }
  if ((month !== 3 && month !== 10) || date <= daysInMonth(year, month) - 7) return null;
  return month === 3 ? { from: 120, to: 180, by: -1 } : { from: 120, to: 180, by: 1 };
}

/** Days from one to another, both included, on which the clock changes. */
export function clockChangeDays(from: Day, to: Day, rule: ClockChanges): readonly Day[] {
  if (rule === 'none' || to < from) return [];
  const days: Day[] = [];
  const lastYear = civilFromDay(to).year;
  for (let { year } = civilFromDay(from); year <= lastYear; year += 1) {
    for (const month of rule === 'america' ? [3, 11] : [3, 10]) {
      const first = countedDay({ year, month, date: 1 });
      for (let day = first + ((14 - weekdayOf(first)) % 7); day < first + daysInMonth(year, month); day += 7) {
        if (day >= from && day <= to && clockChangeOn(day, rule) !== null) days.push(day);
      }
    }
  }
  return days;
}
