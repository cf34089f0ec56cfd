/** How many days people would work one after another with shifts that they do not have yet. */
import type { Day } from '../../time/day.ts';
import type { Period } from '../coverage-result.ts';
import { presenceOf } from '../presence.ts';
import { workDaysOf, worksEveryDay } from '../rest.ts';
import type { Staff } from '../staff.ts';
import type { Problem } from './problem.ts';

/** By person, whether they work on a day by their hours and the rota. */
export type WorkDays = readonly ((day: Day) => boolean)[];

/** Days around a period that count towards a run through it. */
const MARGIN = 31;

export function workDays(staff: Staff, { from, to }: Period): WorkDays {
  const presence = presenceOf(staff, { from: from - MARGIN, to: to + MARGIN });
  return staff.people.map((_, person) => workDaysOf(staff, presence, person));
}

/** Whether a shift on a day makes too long a run of it, beside those on the other days; never on a day that is worked already, nor for whoever works every day. */
export function isRunTooLong({ people }: Staff, works: WorkDays, person: number, day: Day, others: readonly Day[], mostDays: number): boolean {
  const own = people[person];
  const isWorked = (each: Day): boolean => works[person]?.(each) === true || others.includes(each);
  if (own === undefined || worksEveryDay(own) || isWorked(day)) return false;
  let length = 1;
  for (let each = day + 1; length <= mostDays && isWorked(each); each += 1) length += 1;
  for (let each = day - 1; length <= mostDays && isWorked(each); each -= 1) length += 1;
  return length > mostDays;
}

/** `days`: of each shift; what is worked already is found out so far around them as a run may reach. */
export function workDaysIn({ people: all }: Staff, works: WorkDays, people: readonly number[], days: readonly Day[], mostDays: number): Pick<Problem, 'day' | 'days' | 'works' | 'mostDays'> {
  const first = Math.min(...days) - mostDays;
  const length = Math.max(...days) + mostDays - first + 1;
  return {
    day: Int32Array.from(days, (day) => day - first),
    days: length,
    works: Uint8Array.from(people.flatMap((person) => Array.from({ length }, (_, index) => (works[person]?.(first + index) === true ? 1 : 0)))),
    mostDays: Float64Array.from(people, (person) => {
      const own = all[person];
      return own === undefined || worksEveryDay(own) ? Number.POSITIVE_INFINITY : mostDays;
    }),
  };
}
