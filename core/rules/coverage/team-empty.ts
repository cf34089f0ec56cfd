/** Tabs of a team or of needs from which nobody, or no need, is known: who covers what can't be told, which is not that all is covered. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { teamFacts } from './team-facts.ts';
import { isNeedUnset, unsetNeeds } from './unset-needs.ts';

export const teamEmpty: Rule<'team-empty'> = {
  code: 'team-empty',
  severity: 'suggestion',
  needs: [],
  run: (context, report) => {
    const { tabs } = context;
    const { team, needs } = tabs;
    if (team !== null && teamFacts(context) === null) report([sideCell(team, { row: team.headerRow }, 'person')], { tab: 'team' });
    if (needs === null) return;
    const heading = sideCell(needs, { row: needs.headerRow }, 'role');
    if (needs.rows.length === 0) report([heading], { tab: 'needs' });
    else if (needs.rows.every(isNeedUnset)) {
      const cells = unsetNeeds(tabs).map((row) => sideCell(needs, row, 'least', 'role'));
      report([sideCell(needs, { row: needs.headerRow }, 'least', 'role'), ...cells], { tab: 'unset' }, { severity: 'warning' });
    }
  },
};
