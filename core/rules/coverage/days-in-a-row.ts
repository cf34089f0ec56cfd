/** Somebody who, by hours and shifts, works more than six days without one of rest. */
import { longestWorkRun, worksEveryDay } from '../../coverage/rest.ts';
import { SUGGESTION_RULES } from '../../coverage/suggestions.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { teamFacts } from './team-facts.ts';

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
      const { from, length } = longestWorkRun(staff, presence, place, soon);
      if (length > SUGGESTION_RULES.mostDaysRunning && !worksEveryDay(person)) report([sideCell(team, person, 'person')], { person: person.name, days: length, from, today: context.today });
    }
  },
};
