/** A case of the response policy that nobody in particular answers for: no owner, several, or a group. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { casesOf } from './cases.ts';

export const policyNoOwner: Rule<'policy-no-owner'> = {
  code: 'policy-no-owner',
  severity: 'warning',
  needs: [],
  needsTabs: ['policy'],
  run: ({ tabs }, report) => {
    const { policy } = tabs;
    if (policy === null || !policy.columns.has('owner')) return;
    const isUnread = unreadCells(tabs, 'policy');
    for (const row of casesOf(policy)) {
      const { people, shared, word } = row.owner;
      const cell = sideCell(policy, row, 'owner');
      if ((people.length === 0 || shared !== null) && !isUnread(cell)) report([cell], { case: row.case, owner: word, shared });
    }
  },
};
