/** What hangs on whom over a period: roles and channels, leavers, posts without their owner, loads, and posts that lack somebody. */
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import { assignmentWeeks } from './assignment-weeks.ts';
import type { Continuity } from './continuity.ts';
import type { Period } from './coverage-result.ts';
import { dependencesOf } from './dependences.ts';
import { leaversOf } from './leavers.ts';
import { loadsOf } from './loads.ts';
import { ownersAway } from './owners-away.ts';
import { presenceOf } from './presence.ts';
import { postsBetween } from './rows-between.ts';
import { fairness } from './shift-minutes.ts';
import type { Staff } from './staff.ts';

/** Days before the period that count as history: eight weeks. */
export const HISTORY_DAYS = 56;

export interface ContinuityInput {
  readonly tabs: SideTabs;
  readonly calendar: Calendar;
  readonly period: Period;
  readonly today: Day;
}

export function continuityOf(staff: Staff, { tabs, calendar, period, today }: ContinuityInput): Continuity {
  const presence = presenceOf(staff, period);
  const longer = presenceOf(staff, { from: weekStart(period.from) - HISTORY_DAYS, to: weekStart(period.to) + 6 });
  const shared = fairness(staff, longer);
  const rows = postsBetween(calendar, { from: weekStart(period.from), to: weekStart(period.to) + 6 });
  return {
    dependences: dependencesOf(staff, tabs, presence),
    leavers: leaversOf(staff, tabs, calendar, today),
    ownersAway: ownersAway(staff, calendar, rows, { presence, today }),
    loads: loadsOf({ staff, calendar, presence: longer, period, fairness: shared }),
    spread: shared.spread,
    assignments: assignmentWeeks(calendar, rows, period),
  };
}
