/** An official page that nobody can take over from its owner. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { standInTrouble } from '../stand-in.ts';
import { unreadCells } from '../unread-cells.ts';
import { isKept, pageName, pagesOf } from './pages.ts';

export const channelNoBackup: Rule<'channel-no-backup'> = {
  code: 'channel-no-backup',
  severity: 'warning',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs }, report) => {
    const { channels } = tabs;
    if (channels === null || !channels.columns.has('backup')) return;
    const isUnread = unreadCells(tabs, 'channels');
    for (const page of pagesOf(channels)) {
      const trouble = isKept(page) ? standInTrouble(page.owner, page.backup) : null;
      const cell = sideCell(channels, page, 'backup');
      if (trouble !== null && !isUnread(cell)) report([cell], { ...pageName(page), backup: page.backup.word, isOwner: trouble === 'owner' });
    }
  },
};
