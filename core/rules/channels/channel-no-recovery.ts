/** An official page of which nobody is noted who could get the account back, where other pages have somebody. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { areMostlyFilled, isKept, isNobody, pageName, pagesOf } from './pages.ts';

export const channelNoRecovery: Rule<'channel-no-recovery'> = {
  code: 'channel-no-recovery',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs }, report) => {
    const { channels } = tabs;
    if (channels === null || !channels.columns.has('recovery')) return;
    const isUnread = unreadCells(tabs, 'channels');
    const pages = pagesOf(channels).filter(isKept);
    if (!areMostlyFilled(pages, ({ recovery }) => !isNobody(recovery))) return;
    for (const page of pages) {
      const cell = sideCell(channels, page, 'recovery');
      if (isNobody(page.recovery) && !isUnread(cell)) report([cell], pageName(page));
    }
  },
};
