/** How long before their day posts are approved, in working days. */
import type { HolidayRegion } from '../../time/holidays.ts';
import { holidaysOf } from '../../time/holidays.ts';
import type { Day } from '../../time/day.ts';
import { workingDaysBetween } from '../../time/working-days.ts';
import { quartilesInPlace } from '../../statistics/quantiles.ts';
import { NO_DAY } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { LeadTime } from './audit.ts';

/** Fewer say nothing of the others. */
export const LEAST_OF_LEAD = 6;
/** A longer time is a slip in one of the two dates. */
const LONGEST_DAYS = 366;

/** @param rows Of the month's posts. Null where no tab has a column for the day of approval. */
export function leadTime(calendar: Calendar, rows: readonly number[], region: HolidayRegion): LeadTime | null {
  if (!calendar.roles.has('approved_on')) return null;
  const dated = rows.flatMap((row): readonly (readonly [number, number])[] => {
    const [approved, day] = [calendar.approvedOn[row] ?? NO_DAY, calendar.day[row] ?? NO_DAY];
    return approved === NO_DAY || day === NO_DAY || Math.abs(day - approved) > LONGEST_DAYS ? [] : [[approved, day]];
  });
  const all = dated.flat();
  const holidays = all.length === 0 ? new Set<Day>() : holidaysOf(region, Math.min(...all), Math.max(...all));
  const days = Float64Array.from(dated, ([approved, day]) => workingDaysBetween(approved, day, holidays));
  const late = dated.filter(([approved, day]) => approved >= day).length;
  return { n: days.length, of: rows.length, quartiles: days.length < LEAST_OF_LEAD ? null : quartilesInPlace(days), late };
}
