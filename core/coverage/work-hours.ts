/** At which hours somebody works on which day: the same on all of their days, or not. */
import { dayBit, holdsOn } from '../time/day-set.ts';
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Need, Person, WorkHours } from './staff.ts';

/** One for each of the hours that a person has; on a day that none of them names, none is worked. */
export function hoursOf(person: Person): readonly WorkHours[] {
  return person.week ?? [person];
}

/** Hours that begin on a day; none on a day that the person doesn't work. */
export function hoursOn(person: Person, day: Day, isHoliday: boolean): readonly WorkHours[] {
  if (!holdsOn(person.days, day, isHoliday)) return NONE;
  if (person.week === undefined) return [person];
  const bit = dayBit(weekdayOf(day));
  return person.week.filter(({ days }) => (days & bit) !== 0);
}

/** Whether or not the day is worked: those of most days, where a day has none of its own. */
export function usualHoursOn(person: Person, day: Day): readonly WorkHours[] {
  const bit = dayBit(weekdayOf(day));
  const own = person.week?.filter(({ days }) => (days & bit) !== 0) ?? [];
  return own.length === 0 ? [person] : own;
}

const NONE: readonly WorkHours[] = [];

/** Whether hours that begin on one day may run into those of another, or into others of the same day. */
export function mayMeet(hours: readonly WorkHours[]): boolean {
  if (hours.length < 2) return false;
  return hours.some((one, place) => hours.some((other, at) =>
    (place !== at && (one.days & other.days) !== 0) || (other.from < endOf(one) - DAY_MINUTES)));
}

/** The end of the hours of a person or need: a day later at most, so that the same hours of two days never overlap. */
export function endOf({ from, to }: Pick<Need | WorkHours, 'from' | 'to'>): number {
  return Math.min(to, from + DAY_MINUTES);
}
