/** An audience that no post of the coming weeks is for. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import { isKept, pagesOf } from '../channels/pages.ts';
import type { Rule } from '../rule.ts';
import { isWithin } from './goal-words.ts';
import { WEEKS_AHEAD, distinctAims, holesIn } from './holes.ts';
import type { Aim } from './holes.ts';

export const audienceHole: Rule<'audience-hole'> = {
  code: 'audience-hole',
  severity: 'suggestion',
  needs: [['audience'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: ({ calendar, tabs, today }, report) => {
    const holes = holesIn(calendar, calendar.audience, distinctAims(aimsOf(tabs, today), isWithin), { today, isSame: isWithin });
    for (const { item, cell } of holes?.aims ?? []) report([cell], { item, posts: holes?.posts ?? 0, weeks: WEEKS_AHEAD });
  },
};

/** Audiences of the pages that are kept, then those of the objectives that still run. */
function aimsOf({ objectives, channels }: SideTabs, today: Day): readonly Aim[] {
  const pages = channels === null ? [] : pagesOf(channels).filter((page) => isKept(page) && page.level !== 'passive');
  const own = (objectives?.rows ?? []).filter(({ due }) => due === null || due >= today);
  return [
    ...pages.flatMap((page) => (channels === null ? [] : page.audience.map((item) => ({ item, cell: sideCell(channels, page, 'audience') })))),
    ...own.flatMap((row) => (objectives === null ? [] : row.audience.map((item) => ({ item, cell: sideCell(objectives, row, 'audience') })))),
  ];
}
