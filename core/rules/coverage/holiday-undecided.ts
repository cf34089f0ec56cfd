/** Public holidays of the next weeks on which a role that is needed every day of the week is needed by no row, and closed by none. */
import type { Staff } from '../../coverage/staff.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { EVERY_DAY, holdsOn } from '../../time/day-set.ts';
import type { Day } from '../../time/day.ts';
import type { Rule } from '../rule.ts';
import { needName, teamFacts } from './team-facts.ts';

const AHEAD_DAYS = 60;

export const holidayUndecided: Rule<'holiday-undecided'> = {
  code: 'holiday-undecided',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['team', 'needs'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { tabs: { needs }, today } = context;
    if (facts === null || needs === null) return;
    const { staff } = facts;
    const holidays = [...staff.holidays].filter((day) => day >= today && day < today + AHEAD_DAYS && !isTeamOff(staff, day)).sort((a, b) => a - b);
    if (holidays.length === 0) return;
    for (const [role, open] of openByRole(staff)) {
      const [first] = open;
      const week = open.reduce((days, need) => days | need.days, 0);
      // A role of the weekdays alone is off on holidays as on weekends.
      if (first === undefined || (week & EVERY_DAY) !== EVERY_DAY) continue;
      const closed = staff.needs.filter((need) => need.isClosed && (need.role === '' || need.role === role));
      const days = holidays.filter((day) => ![...open, ...closed].some((need) => holdsOn(need.days, day, true)));
      if (days.length > 0) report([sideCell(needs, first, 'days', 'role')], { role: needName(facts, needs, first), days, today });
    }
  },
};

function openByRole({ needs }: Staff): ReadonlyMap<string, readonly Staff['needs'][number][]> {
  const byRole = new Map<string, Staff['needs'][number][]>();
  for (const need of needs) {
    if (need.isClosed) continue;
    const same = byRole.get(need.role);
    if (same === undefined) byRole.set(need.role, [need]);
    else same.push(need);
  }
  return byRole;
}

/** An absence of everybody has decided it. */
function isTeamOff({ aways }: Staff, day: Day): boolean {
  return aways.some(({ person, kind, from, to }) => person === null && kind === 'away' && from < (day + 1) * DAY_MINUTES && to > day * DAY_MINUTES);
}
