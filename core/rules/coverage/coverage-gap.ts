/** Hours of the next weeks in which a role is needed and nobody is on duty for it. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { needStretches } from './need-stretches.ts';
import { channelName, needName, teamFacts } from './team-facts.ts';

export const coverageGap: Rule<'coverage-gap'> = {
  code: 'coverage-gap',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'needs'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { needs } = context.tabs;
    if (facts === null || needs === null) return;
    for (const { need: place, isSoon, week, weeks, stretches } of needStretches(facts, context, 'gap')) {
      const need = facts.staff.needs[place];
      const [{ from, to }] = stretches;
      if (need === undefined) continue;
      report([sideCell(needs, need, 'role')], {
        role: needName(facts, needs, need), channel: channelName(need.channel), from, to, stretches: stretches.length,
        minutes: stretches.reduce((sum, { minutes }) => sum + minutes, 0), week, weeks, today: context.today,
      }, { severity: isSoon ? 'warning' : 'suggestion' });
    }
  },
};
