/** Somebody who, by hours and shifts, works more than six days without one of rest. */
import { longestWorkRun } from '../../coverage/rest.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { EVERY_DAY } from '../../time/day-set.ts';
import type { Rule } from '../rule.ts';
import { teamFacts } from './team-facts.ts';

const MOST_DAYS = 6;

export const daysInARow: Rule<'days-in-a-row'> = {
  code: 'days-in-a-row',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['team', 'rota'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null) return;
    const { staff, presence, soon, team } = facts;
    for (const [place, person] of staff.people.entries()) {
      // Whoever says that they work every day has said so.
      const isEveryDay = (person.days & EVERY_DAY) === EVERY_DAY;
      const { from, length } = longestWorkRun(staff, presence, place, soon);
      if (length > MOST_DAYS && !isEveryDay) report([sideCell(team, person, 'person')], { person: person.name, days: length, from, today: context.today });
    }
  },
};
