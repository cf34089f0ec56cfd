/** A case of the response policy that nobody can take over from its owner. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { standInTrouble } from '../stand-in.ts';
import { unreadCells } from '../unread-cells.ts';
import { casesOf } from './cases.ts';

export const policyNoBackup: Rule<'policy-no-backup'> = {
  code: 'policy-no-backup',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['policy'],
  run: ({ tabs }, report) => {
    const { policy } = tabs;
    if (policy === null || !policy.columns.has('backup')) return;
    const isUnread = unreadCells(tabs, 'policy');
    for (const row of casesOf(policy)) {
      const trouble = standInTrouble(row.owner, row.backup);
      const cell = sideCell(policy, row, 'backup');
      if (trouble !== null && !isUnread(cell)) report([cell], { case: row.case, backup: row.backup.word, isOwner: trouble === 'owner' });
    }
  },
};
