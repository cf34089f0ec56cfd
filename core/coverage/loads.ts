/** What each person carries over a period: posts against capacity, shifts, rest, and how evenly it is shared. */
import type { Calendar } from '../table/calendar.ts';
import { countGrid } from '../table/day-grid.ts';
import type { DayGrid } from '../table/day-grid.ts';
import type { Day } from '../time/day.ts';
import { holdsOn } from '../time/day-set.ts';
import { weekStart } from '../time/iso-week.ts';
import type { PersonLoad } from './continuity.ts';
import type { Period } from './coverage-result.ts';
import { namedBy, personFinder } from './person-finder.ts';
import { ABSENT, absentOn } from './presence.ts';
import type { Presence } from './presence.ts';
import { longestWeekendRun, longestWorkRun } from './rest.ts';
import { dutyMinutes } from './shift-minutes.ts';
import type { Fairness } from './shift-minutes.ts';
import type { Staff } from './staff.ts';

export interface LoadInput {
  readonly staff: Staff;
  readonly calendar: Calendar;
  /** Of the period and some weeks before it. */
  readonly presence: Presence;
  readonly period: Period;
  readonly fairness: Fairness;
}

/** In the order of the people. */
export function loadsOf({ staff, calendar, presence, period, fairness }: LoadInput): readonly PersonLoad[] {
  const weeks = postsByWeek(staff, calendar, period);
  return staff.people.map((_, person) => {
    const minutes = dutyMinutes(staff, person, period);
    return {
      person,
      posts: weeks.inPeriod[person] ?? 0,
      weeksOver: weeksOver(staff, presence, person, weeks),
      shiftMinutes: minutes.all,
      eveningMinutes: minutes.evening,
      weekendMinutes: minutes.weekend,
      daysInARow: longestWorkRun(staff, presence, person, period).length,
      weekendsRunning: longestWeekendRun(staff, presence, person, period).length,
      aboveFair: fairness.aboveFair[person] ?? null,
    };
  });
}

interface WeekPosts {
  /** Weeks × people: posts of whole ISO weeks, also those days of them that lie outside of the period. */
  readonly byWeek: DayGrid;
  /** By person, only of days in the period. */
  readonly inPeriod: Float64Array;
}

function postsByWeek({ people }: Staff, calendar: Calendar, { from, to }: Period): WeekPosts {
  const input = {
    calendar,
    coded: calendar.owner,
    columnsOf: namedBy(calendar.owner.entries, personFinder(people)),
    width: people.length,
    isLeftOut: calendar.status.entries.map(({ state }) => state === 'cancelled' || state === 'on-hold'),
  };
  const first = weekStart(from);
  const weeks = Math.floor((weekStart(to) - first) / 7) + 1;
  return {
    byWeek: countGrid({ ...input, bins: { first, length: 7, count: weeks } }),
    inPeriod: countGrid({ ...input, bins: { first: from, length: to - from + 1, count: 1 } }).values,
  };
}

function weeksOver(staff: Staff, presence: Presence, person: number, { byWeek: { bins, width, values } }: WeekPosts): PersonLoad['weeksOver'] {
  const full = staff.people[person]?.capacity ?? null;
  const over: { monday: Day; posts: number; capacity: number }[] = [];
  for (let week = 0; full !== null && week < bins.count; week += 1) {
    const monday = bins.first + week * bins.length;
    const posts = values[week * width + person] ?? 0;
    if (posts === 0) continue;
    const capacity = full * shareOfWeek(staff, presence, person, monday);
    if (posts > capacity) over.push({ monday, posts, capacity });
  }
  return over;
}

/** Of a week's working days, the share on which the person is there. */
function shareOfWeek({ people, holidays }: Staff, presence: Presence, person: number, monday: Day): number {
  let working = 0;
  let there = 0;
  for (let day = monday; day < monday + 7; day += 1) {
    // A holiday takes its part of the week, as an absence does.
    if (!holdsOn(people[person]?.days ?? 0, day, false)) continue;
    working += 1;
    if (holdsOn(people[person]?.days ?? 0, day, holidays.has(day)) && absentOn(presence, person, day) === ABSENT.there) there += 1;
  }
  return working === 0 ? 1 : there / working;
}
