/** A page to close without a date for it. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { pageName, pagesOf } from './pages.ts';

export const channelUndated: Rule<'channel-undated'> = {
  code: 'channel-undated',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs }, report) => {
    const { channels } = tabs;
    if (channels === null || !channels.columns.has('nextAction')) return;
    const isUnread = unreadCells(tabs, 'channels');
    for (const page of pagesOf(channels)) {
      // Of pages that sleep, or that are rogue or double, their own finding says that nothing is planned.
      const cell = sideCell(channels, page, 'nextAction');
      if (page.status === 'to-close' && page.nextAction === null && !isUnread(cell)) report([cell], pageName(page));
    }
  },
};
