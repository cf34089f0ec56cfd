/** A need that doesn't say how many people it takes, or of which role: it is not judged. Where none says so, the tab is told as one. And one that asks for more than it allows. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { isNeedUnset, unsetNeeds } from './unset-needs.ts';

export const needUnset: Rule<'need-unset'> = {
  code: 'need-unset',
  severity: 'warning',
  needs: [],
  needsTabs: ['needs'],
  run: ({ tabs }, report) => {
    const { needs } = tabs;
    if (needs === null || needs.rows.every(isNeedUnset)) return;
    for (const row of unsetNeeds(tabs)) {
      const lacks = row.role === '' ? 'role' : 'least';
      report([sideCell(needs, row, lacks, 'role')], { role: row.roleWord.trim(), lacks });
    }
    for (const row of needs.rows) {
      if (!isNeedUnset(row) && !row.isClosed && row.most !== null && row.most < (row.least ?? 0)) report([sideCell(needs, row, 'most', 'role')], { role: row.roleWord.trim(), lacks: 'order' });
    }
  },
};
