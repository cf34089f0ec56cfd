/** Which days of the week something holds on, and whether on public holidays, as one number. */
import { weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/** Bit 0 is Monday, bit 6 Sunday, bit 7 public holidays by name. */
export type DaySet = number;

export const EVERY_DAY: DaySet = 0x7f;
export const WORKING_WEEK: DaySet = 0x1f;
export const WEEKEND: DaySet = 0x60;
export const PUBLIC_HOLIDAYS: DaySet = 0x80;

/** The set of one ISO weekday, 1 (Monday) to 7. */
export function dayBit(weekday: number): DaySet {
  return 1 << (weekday - 1);
}

/**
 * Whether a day is in the set. A public holiday is in it where the set names holidays; or, where it names a Saturday or
 * a Sunday too, as the weekday that it is: who works or is needed only from Monday to Friday is off on holidays.
 */
export function holdsOn(set: DaySet, day: Day, isHoliday: boolean): boolean {
  if (isHoliday && (set & PUBLIC_HOLIDAYS) !== 0) return true;
  if (isHoliday && (set & WEEKEND) === 0) return false;
  return (set & dayBit(weekdayOf(day))) !== 0;
}
