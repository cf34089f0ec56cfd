/** A page whose next action should have been taken. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { pageName, pagesOf } from './pages.ts';

export const channelActionDue: Rule<'channel-action-due'> = {
  code: 'channel-action-due',
  severity: 'warning',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels }, today }, report) => {
    if (channels === null) return;
    for (const page of pagesOf(channels)) {
      if (page.nextAction === null || page.nextAction >= today) continue;
      report([sideCell(channels, page, 'nextAction')], { ...pageName(page), nextAction: page.nextAction, today });
    }
  },
};
