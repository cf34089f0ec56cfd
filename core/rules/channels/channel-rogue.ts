/** A page in the team's name that nobody of the team opened, until it is official or gone. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { pageName, pagesOf } from './pages.ts';

export const channelRogue: Rule<'channel-rogue'> = {
  code: 'channel-rogue',
  severity: 'warning',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels }, today }, report) => {
    if (channels === null) return;
    for (const page of pagesOf(channels)) {
      if (page.status !== 'rogue') continue;
      report([sideCell(channels, page, 'status')], { ...pageName(page), nextAction: page.nextAction, today });
    }
  },
};
