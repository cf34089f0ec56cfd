/** An official page that is fed with posts without an objective, where other pages have one. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { areMostlyFilled, isKept, pageName, pagesOf } from '../channels/pages.ts';
import type { Rule } from '../rule.ts';

export const channelNoObjective: Rule<'channel-no-objective'> = {
  code: 'channel-no-objective',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels } }, report) => {
    if (channels === null || !channels.columns.has('objectives')) return;
    const pages = pagesOf(channels).filter((page) => isKept(page) && page.level !== 'passive');
    if (!areMostlyFilled(pages, ({ objectives }) => objectives.length > 0)) return;
    for (const page of pages) {
      if (page.level !== null && page.objectives.length === 0) report([sideCell(channels, page, 'objectives')], pageName(page));
    }
  },
};
