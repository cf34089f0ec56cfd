/** Somebody with shifts on two weekends running, who otherwise does not work on weekends. */
import { longestWeekendRun } from '../../coverage/rest.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { WEEKEND } from '../../time/day-set.ts';
import type { Rule } from '../rule.ts';
import { teamFacts } from './team-facts.ts';

const MOST_WEEKENDS = 1;

export const weekendsRunning: Rule<'weekends-running'> = {
  code: 'weekends-running',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['team', 'rota'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null) return;
    const { staff, presence, soon, team } = facts;
    for (const [place, person] of staff.people.entries()) {
      if ((person.days & WEEKEND) !== 0) continue;
      const { from, length } = longestWeekendRun(staff, presence, place, soon);
      if (length > MOST_WEEKENDS) report([sideCell(team, person, 'person')], { person: person.name, weekends: length, from, today: context.today });
    }
  },
};
