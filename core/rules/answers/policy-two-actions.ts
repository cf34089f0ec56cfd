/** A case of the response policy with two or more actions: whoever answers has to choose. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { casesOf } from './cases.ts';

export const policyTwoActions: Rule<'policy-two-actions'> = {
  code: 'policy-two-actions',
  severity: 'warning',
  needs: [],
  needsTabs: ['policy'],
  run: ({ tabs: { policy } }, report) => {
    if (policy === null) return;
    for (const row of casesOf(policy)) {
      const actions = new Set(row.action).size;
      if (actions > 1) report([sideCell(policy, row, 'action')], { case: row.case, actions, word: row.actionWord });
    }
  },
};
