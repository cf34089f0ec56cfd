/** A page whose next action is to be taken within a week. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { isKept, pageName, pagesOf } from './pages.ts';

/** Days ahead, today included. */
const SOON = 7;

export const channelActionSoon: Rule<'channel-action-soon'> = {
  code: 'channel-action-soon',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels }, today }, report) => {
    if (channels === null) return;
    for (const page of pagesOf(channels)) {
      // A page that sleeps, or that is rogue or double, is told with the date of its next action already.
      if (!isKept(page) && page.status !== 'to-close') continue;
      const { nextAction } = page;
      if (nextAction === null || nextAction < today || nextAction >= today + SOON) continue;
      report([sideCell(channels, page, 'nextAction')], { ...pageName(page), nextAction, today });
    }
  },
};
