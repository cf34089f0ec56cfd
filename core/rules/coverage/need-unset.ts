/** A need that doesn't say how many people it takes, or of which role: it is not judged. Where none says so, the tab is told as one. */
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
  },
};
