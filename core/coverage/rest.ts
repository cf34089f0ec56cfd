/** How long somebody goes without a day of rest, and how many weekends running on duty. */
import { EVERY_DAY, holdsOn } from '../time/day-set.ts';
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import type { Period } from './coverage-result.ts';
import { ABSENT, absentOn } from './presence.ts';
import type { Presence } from './presence.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Person, Staff } from './staff.ts';

/** Days, or weekends, one after another. */
export interface Run {
  /** The first day, or the Monday of the first week. */
  readonly from: Day;
  readonly length: number;
}

const NO_RUN: Run = { from: 0, length: 0 };

/** The longest run of working days, by hours or shifts, that reaches into the period; it may have begun before. */
export function longestWorkRun(staff: Staff, presence: Presence, person: number, period: Period): Run {
  return longestRun(presence.period.from, 1, period, workDaysOf(staff, presence, person));
}

/** Whether somebody works on a day, by hours or shifts. */
export function workDaysOf(staff: Staff, presence: Presence, person: number): (day: Day) => boolean {
  const shiftDays = daysOfShifts(staff, person);
  return (day) => {
    const own = staff.people[person];
    if (own === undefined || absentOn(presence, person, day) !== ABSENT.there) return false;
    return shiftDays.has(day) || holdsOn(own.days, day, staff.holidays.has(day));
  };
}

/** Whoever says that they work every day has said so. */
export function worksEveryDay({ days }: Pick<Person, 'days'>): boolean {
  return (days & EVERY_DAY) === EVERY_DAY;
}

/** The longest run of weekends with a shift of one's own that reaches into the period. */
export function longestWeekendRun(staff: Staff, presence: Presence, person: number, period: Period): Run {
  const days = [...daysOfShifts(staff, person)].filter((day) => weekdayOf(day) > 5 && absentOn(presence, person, day) === ABSENT.there);
  const mondays = new Set(days.map(weekStart));
  return longestRun(weekStart(presence.period.from), 7, period, (monday) => mondays.has(monday));
}

function longestRun(first: Day, step: number, { from, to }: Period, isIn: (day: Day) => boolean): Run {
  let longest = NO_RUN;
  let length = 0;
  for (let day = first; day <= to; day += step) {
    length = isIn(day) ? length + 1 : 0;
    if (length > longest.length && day + step > from) longest = { from: day - (length - 1) * step, length };
  }
  return longest;
}

/** Days on which a shift of the person's begins. */
function daysOfShifts({ shifts }: Staff, person: number): ReadonlySet<Day> {
  return new Set(shifts.filter((shift) => shift.person === person).map(({ from }) => Math.floor(from / DAY_MINUTES)));
}
