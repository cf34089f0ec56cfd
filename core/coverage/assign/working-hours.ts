/** How much of a stretch lies in a person's own working hours. */
import { DAY_MINUTES } from '../staff.ts';
import type { Person, Staff } from '../staff.ts';
import { isInTeam } from '../who-serves.ts';
import { endOf, hoursOn } from '../work-hours.ts';
import { dayOf } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';
import { without } from './standing-duties.ts';

/** The parts of a stretch at which somebody works by their days and hours; those of a day may run past midnight. */
export function workWithin({ holidays }: Staff, person: Person, { from, to }: Stint): readonly Stint[] {
  const parts: Stint[] = [];
  let last = from;
  for (let day = dayOf(from) - 1; day * DAY_MINUTES < to; day += 1) {
    if (!isInTeam(person, day)) continue;
    for (const hours of hoursOn(person, day, holidays.has(day))) {
      // Hours of two days that run into each other are worked once.
      const start = Math.max(last, day * DAY_MINUTES + hours.from);
      const end = Math.min(to, day * DAY_MINUTES + endOf(hours));
      if (start >= end) continue;
      parts.push({ from: start, to: end });
      last = end;
    }
  }
  return parts;
}

/** Days around a shift in which working hours may leave it no rest. */
const AROUND = 3;

/**
 * Whether a shift and somebody's own working hours run into one day's work that is too long: what lies apart by less than
 * `restMinutes` belongs together, and together it may take what such a rest leaves of 24 hours. A shift right after an
 * ordinary day is no trouble; a night between two of them is.
 * @param away When the person is not there, by moment.
 */
export function leavesNoRest(staff: Staff, person: Person, away: readonly Stint[], shift: Stint, restMinutes: number): boolean {
  const around = { from: shift.from - AROUND * DAY_MINUTES, to: shift.to + AROUND * DAY_MINUTES };
  const work = workWithin(staff, person, around).flatMap((part) => without(part, away)).sort((one, other) => one.from - other.from);
  let { from, to } = shift;
  for (const part of work) if (part.to > to && part.from - to < restMinutes) to = part.to;
  for (const part of [...work].reverse()) if (part.from < from && from - part.to < restMinutes) from = part.from;
  return to - from > shift.to - shift.from && to - from > DAY_MINUTES - restMinutes;
}
