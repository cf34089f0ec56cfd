/** A page that nobody in particular answers for: no owner, several, or a group. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { isNobody, pageName, pagesOf } from './pages.ts';

export const channelNoOwner: Rule<'channel-no-owner'> = {
  code: 'channel-no-owner',
  severity: 'warning',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs }, report) => {
    const { channels } = tabs;
    if (channels === null || !channels.columns.has('owner')) return;
    const isUnread = unreadCells(tabs, 'channels');
    for (const page of pagesOf(channels)) {
      // What is left to do for a page that closes is said by its next action.
      if (page.status === 'to-close' || (!isNobody(page.owner) && page.owner.shared === null)) continue;
      const cell = sideCell(channels, page, 'owner');
      if (!isUnread(cell)) report([cell], { ...pageName(page), owner: page.owner.word, shared: page.owner.shared });
    }
  },
};
