/** A post that somebody without the right has put on hold or cancelled. Only the tracking column says who did. */
import { rightsLacked } from '../../coverage/rights.ts';
import type { Rule } from '../rule.ts';
import { reportBreaches } from './breaches.ts';
import { stepsAside } from './steps-taken.ts';
import { teamFacts } from './team-facts.ts';

export const rightAside: Rule<'right-aside'> = {
  code: 'right-aside',
  severity: 'warning',
  needs: [['tracking']],
  needsTabs: ['team'],
  run: (context, report) => {
    const { calendar, today, settings } = context;
    if (!settings.rights.has('on-hold') && !settings.rights.has('cancelled')) return;
    const facts = teamFacts(context);
    if (facts === null) return;
    reportBreaches(context, facts, stepsAside(calendar, today, facts.find), rightsLacked(facts.team, facts.staff, settings), report);
  },
};
