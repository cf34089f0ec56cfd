/** What was done to a post, or is to be done, by somebody who lacks the right to: an approval, a scheduling, a publication, or another step that is not setting it aside. */
import { areRightsKnown, rightsLacked } from '../../coverage/rights.ts';
import type { Rule } from '../rule.ts';
import { reportBreaches } from './breaches.ts';
import { stepsTaken } from './steps-taken.ts';
import { teamFacts } from './team-facts.ts';

export const rightMissing: Rule<'right-missing'> = {
  code: 'right-missing',
  severity: 'warning',
  needs: [['approver', 'scheduled_by', 'tracking']],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { calendar, today, settings } = context;
    if (facts === null || !areRightsKnown(facts.team, settings)) return;
    const lacked = rightsLacked(facts.team, facts.staff, settings);
    reportBreaches(context, facts, stepsTaken(calendar, today, facts.find, (person, to) => lacked(person, to) !== null), lacked, report);
  },
};
