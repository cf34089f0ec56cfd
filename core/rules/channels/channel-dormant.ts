/** A page that sleeps: said so by the inventory, or seen by a calendar in which it has had no post for long and has none ahead. */
import { isCrossed } from '../../cadence/targets.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { isKept, pageName, pagesOf } from './pages.ts';
import { lastPosts } from './silence.ts';

export const channelDormant: Rule<'channel-dormant'> = {
  code: 'channel-dormant',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['channels'],
  run: ({ calendar, tabs: { channels }, today, settings: { dormantAfterDays } }, report) => {
    if (channels === null) return;
    const lastPost = lastPosts(calendar, today, dormantAfterDays);
    for (const page of pagesOf(channels)) {
      const { nextAction } = page;
      if (page.status === 'dormant') report([sideCell(channels, page, 'status')], { ...pageName(page), seen: null, nextAction, today });
      // A passive page answers and watches: it needs no posts. Pages of one network share its posts.
      if (lastPost === null || !isKept(page) || page.level === 'passive' || page.network.length === 0) continue;
      const last = lastPost(page.network);
      if (last !== null && last > today - dormantAfterDays) continue;
      // Of what the team asks for and never got, its target tells.
      if (last === null && page.least !== null && page.least > 0 && !isCrossed(page)) continue;
      const seen = { days: last === null ? null : today - last };
      // Without any post, they may be planned elsewhere.
      report([sideCell(channels, page, 'handle', 'network')], { ...pageName(page), seen, nextAction, today }, last === null ? { confidence: 'to-check' } : {});
    }
  },
};
