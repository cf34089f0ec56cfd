/** A case of the response policy that doesn't say within how many hours to act, where other cases do. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { casesOf } from './cases.ts';

/** Of the cases that ask for something, more must have a delay. */
const MOSTLY = 0.5;

export const policyNoDelay: Rule<'policy-no-delay'> = {
  code: 'policy-no-delay',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['policy'],
  run: ({ tabs }, report) => {
    const { policy } = tabs;
    if (policy === null || !policy.columns.has('delay')) return;
    const isUnread = unreadCells(tabs, 'policy');
    // Leaving a message alone takes no time.
    const rows = casesOf(policy).filter(({ action }) => !action.includes('ignore'));
    const blank = rows.filter((row) => row.delay === null && !isUnread(sideCell(policy, row, 'delay')));
    if (rows.length - blank.length <= rows.length * MOSTLY) return;
    for (const row of blank) report([sideCell(policy, row, 'delay')], { case: row.case });
  },
};
