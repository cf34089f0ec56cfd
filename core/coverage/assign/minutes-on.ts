/** Minutes of a stretch of the wall clock: those that really pass, and those of them in evenings, on weekends and holidays. */
import { clockChangeOn } from '../../time/clock-changes.ts';
import type { ClockChanges } from '../../time/clock-changes.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Holidays } from '../../time/working-days.ts';
import { DAY_MINUTES } from '../staff.ts';
import type { Moment } from '../staff.ts';

/** Of weekdays, what comes before the one and from the other on is evening. */
const MORNING = 480;
const EVENING = 1080;
const FRIDAY = 5;

export interface Stint {
  readonly from: Moment;
  readonly to: Moment;
}

/** The day that a moment lies in; what goes past midnight belongs to the day of its beginning. */
export function dayOf(moment: Moment): Day {
  return Math.floor(moment / DAY_MINUTES);
}

export function overlap(from: Moment, to: Moment, otherFrom: Moment, otherTo: Moment): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
}

/** An hour that the clock skips is none, one that it repeats is two. */
export function passedMinutes({ from, to }: Stint, clock: ClockChanges): number {
  let minutes = Math.max(0, to - from);
  for (let day = dayOf(from); day * DAY_MINUTES < to; day += 1) {
    const change = clockChangeOn(day, clock);
    if (change !== null) minutes += change.by * overlap(from, to, day * DAY_MINUTES + change.from, day * DAY_MINUTES + change.to);
  }
  return minutes;
}

/** From 18:00 to 8:00 on weekdays, and all of weekends and holidays. */
export function offHourMinutes({ from, to }: Stint, clock: ClockChanges, holidays: Holidays): number {
  let minutes = 0;
  for (let day = dayOf(from); day * DAY_MINUTES < to; day += 1) {
    const midnight = day * DAY_MINUTES;
    const parts = weekdayOf(day) > FRIDAY || holidays.has(day) ? [[0, DAY_MINUTES]] : [[0, MORNING], [EVENING, DAY_MINUTES]];
    for (const [start = 0, end = 0] of parts) {
      minutes += passedMinutes({ from: Math.max(from, midnight + start), to: Math.min(to, midnight + end) }, clock);
    }
  }
  return minutes;
}
