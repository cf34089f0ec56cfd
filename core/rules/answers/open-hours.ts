/** Hours between two moments in which somebody may be expected to answer: those of a working day, for lack of the team's own. */
import type { Moment } from '../../side-tabs/replies-tab.ts';
import { isWorkingDay } from '../../time/working-days.ts';
import type { Holidays } from '../../time/working-days.ts';

/** From nine to five, in fractions of a day. */
const OFFICE: readonly [number, number] = [9 / 24, 17 / 24];
const ALL_DAY: readonly [number, number] = [0, 1];

/**
 * Short delays run in office hours, those of a day or more on working days from midnight to midnight; `from` is not
 * after `to`, and they are some weeks apart at most.
 */
export function openHours(from: Moment, to: Moment, delay: number, holidays: Holidays): number {
  const [opens, closes] = delay < 24 ? OFFICE : ALL_DAY;
  let days = 0;
  for (let day = Math.floor(from); day <= to; day += 1) {
    if (isWorkingDay(day, holidays)) days += Math.max(0, Math.min(to, day + closes) - Math.max(from, day + opens));
  }
  return days * 24;
}
