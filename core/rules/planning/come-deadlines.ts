/** Deadlines that have come: which publication days they belong to. */
import { addWorkingDays } from '../../time/working-days.ts';
import { holidaysOf } from '../../time/holidays.ts';
import type { HolidayRegion } from '../../time/holidays.ts';
import type { Day } from '../../time/day.ts';

/** Nobody asks for a text more than a year ahead. */
const MOST_DAYS = 260;

export interface ComeDeadlines {
  /** The last publication day whose deadline has come. */
  readonly lastDay: Day;
  /** The deadline of a publication day from today to `lastDay`. */
  readonly dueFor: (day: Day) => Day;
}

/** So many working days before publication; with 0, on the day itself. */
export function comeDeadlines(today: Day, workingDays: number, region: HolidayRegion): ComeDeadlines {
  const count = workingDays >= 1 ? Math.min(MOST_DAYS, Math.floor(workingDays)) : 0;
  const holidays = holidaysOf(region, today - count * 3 - 30, today + count * 3 + 30);
  const dues: Day[] = [];
  for (let day = today; ; day += 1) {
    const due = count === 0 ? day : addWorkingDays(day, -count, holidays);
    if (due > today) break;
    dues.push(due);
  }
  return { lastDay: today + dues.length - 1, dueFor: (day) => dues[day - today] ?? day };
}
