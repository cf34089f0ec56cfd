/** Hours of the next weeks in which fewer people are on duty than it takes, told where the same week has no gap. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { needStretches } from './need-stretches.ts';
import { channelName, needName, teamFacts } from './team-facts.ts';

export const coverageThin: Rule<'coverage-thin'> = {
  code: 'coverage-thin',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'needs'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { needs } = context.tabs;
    if (facts === null || needs === null) return;
    const gaps = needStretches(facts, context, 'gap');
    for (const { need: place, isSoon, week, weeks, stretches } of needStretches(facts, context, 'understaffed')) {
      const need = facts.staff.needs[place];
      const isGap = gaps.some((gap) => gap.need === place && gap.isSoon === isSoon && (gap.week === null || week === null || gap.week === week));
      if (need === undefined || isGap) continue;
      const [{ from, to, needed }] = stretches;
      report([sideCell(needs, need, 'least', 'role')], {
        role: needName(facts, needs, need), channel: channelName(need.channel), from, to, stretches: stretches.length,
        minutes: stretches.reduce((sum, { minutes }) => sum + minutes, 0), week, weeks, needed,
        present: Math.min(...stretches.map(({ present }) => present)), today: context.today,
      }, { severity: isSoon ? 'warning' : 'suggestion' });
    }
  },
};
