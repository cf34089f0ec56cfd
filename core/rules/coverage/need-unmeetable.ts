/** A need that takes more people than have its role, or its channel: nobody's hours could meet it. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { channelName, needName, teamFacts } from './team-facts.ts';
import { unmeetableNeeds } from './unmeetable.ts';

export const needUnmeetable: Rule<'need-unmeetable'> = {
  code: 'need-unmeetable',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'needs'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { needs, team } = context.tabs;
    // Of a team whose roles nobody has written, no need could be met.
    if (facts === null || needs === null || team === null || !team.columns.has('roles')) return;
    for (const [place, people] of unmeetableNeeds(facts)) {
      const need = facts.staff.needs[place];
      if (need === undefined) continue;
      const cell = people === 0 ? sideCell(needs, need, 'role') : sideCell(needs, need, 'least', 'role');
      report([cell], { role: needName(facts, needs, need), channel: channelName(need.channel), least: need.least, people });
    }
  },
};
