/** An objective that no post of the coming weeks serves. */
import { objectiveKind } from './objective-kinds.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import { isKept, pagesOf } from '../channels/pages.ts';
import type { Rule } from '../rule.ts';
import { isWithin } from './goal-words.ts';
import { WEEKS_AHEAD, distinctAims, holesIn } from './holes.ts';
import type { Aim } from './holes.ts';

export const objectiveHole: Rule<'objective-hole'> = {
  code: 'objective-hole',
  severity: 'suggestion',
  needs: [['objective'], ['date', 'datetime']],
  needsTabs: ['objectives'],
  run: ({ calendar, tabs, today }, report) => {
    const holes = holesIn(calendar, calendar.objective, distinctAims(aimsOf(tabs, today), isSameObjective), { today, isSame: isSameObjective });
    for (const { item, cell } of holes?.aims ?? []) report([cell], { item, posts: holes?.posts ?? 0, weeks: WEEKS_AHEAD });
  },
};

/** Objectives that still run, then those of the pages that are kept. */
function aimsOf({ objectives, channels }: SideTabs, today: Day): readonly Aim[] {
  const own = (objectives?.rows ?? []).filter(({ due }) => due === null || due >= today);
  const pages = channels === null ? [] : pagesOf(channels).filter((page) => isKept(page) && page.level !== 'passive');
  return [
    ...own.flatMap((row) => (objectives === null ? [] : [{ item: row.objective, cell: sideCell(objectives, row, 'objective') }])),
    ...pages.flatMap((page) => (channels === null ? [] : page.objectives.map((item) => ({ item, cell: sideCell(channels, page, 'objectives') })))),
  ];
}

/** By their words, or because both are one of the ten that every team knows. */
export function isSameObjective(one: string, other: string): boolean {
  if (isWithin(one, other)) return true;
  const kind = objectiveKind(one);
  return kind !== null && kind === objectiveKind(other);
}
