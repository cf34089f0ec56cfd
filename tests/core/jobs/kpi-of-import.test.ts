/** From a network's export to what is said of it: figures go into the tab, the workbook is opened again, and each channel has its own. */
import { describe, expect, it } from 'vitest';
import type { NetworkExport } from '../../../core/exchange/exports/network-export.ts';
import type { Workbook } from '../../../core/host.ts';
import { kpi } from '../../../core/jobs/kpi.ts';
import type { Grouping, KpiGroup } from '../../../core/kpi/kpi.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { MONDAY, TEXTS, TODAY, bring, exported, opened, post, resultsBook } from './results-book.ts';

const COUNCIL = 'Council meets on Tuesday evening in the old school, and everyone may come and listen';
const BOTH = 'X, Facebook';

/** What X and Facebook say of the same two rows, and each of one more post. */
const ON_X = exported([
  post(1, { impressions: 1000, engagements: 40 }), post(2, { impressions: 500, engagements: 10 }), post(7, { impressions: 300, engagements: 6 }),
]);
const ON_FACEBOOK = exported([1, 2, 4].map((number) => {
  const link = `https://www.facebook.com/town/posts/12223334445556${number}`;
  return post(number, { reach: 100 * number, engagements: number, impressions: 200 * number }, { id: `12223334445556${number}`, url: link, ...(number === 4 ? { text: COUNCIL } : {}) });
}), { kind: 'facebook', network: 'facebook' });

const HEADINGS = ['Suivi ID', 'Date', 'Channel', 'Post text', 'Status', 'Link'];
const ROWS: readonly (readonly Cell[])[] = [
  ['saaaaaaaaa1', MONDAY, BOTH, TEXTS[0], 'Published', null],
  ['saaaaaaaaa2', MONDAY + 1, BOTH, TEXTS[1], 'Published', null],
  ['saaaaaaaaa3', MONDAY + 2, 'X', TEXTS[2], 'Scheduled', null],
  ['saaaaaaaaa4', MONDAY + 3, 'Facebook', COUNCIL, 'Published', null],
];

/** Posts, those with a rate, and sums. */
type Told = readonly [posts: number, n: number, impressions: number | null, engagements: number | null];

function told({ posts, n, measures }: KpiGroup): Told {
  return [posts, n, measures.get('impressions')?.sum ?? null, measures.get('engagements')?.sum ?? null];
}

async function kpiIn(workbook: Workbook, by: Grouping = 'channel'): Promise<{ readonly total: Told; readonly groups: Readonly<Record<string, Told>> }> {
  const { calendar, tabs } = await opened(workbook);
  const { result: { kpi: found } } = kpi.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today: TODAY, by, basis: 'impressions' });
  if (found === null) throw new Error('no figures');
  return { total: told(found.total), groups: Object.fromEntries(found.groups.map((group) => [group.key, told(group)])) };
}

async function importBoth(workbook: Workbook, from: readonly NetworkExport[] = [ON_X, ON_FACEBOOK]): Promise<number> {
  let written = 0;
  for (const each of from) {
    const { plan, applied } = await bring(workbook, each, { isOwnAccount: true });
    expect([plan.open, plan.left.unsure, applied.skipped, applied.unknown, applied.fault]).toEqual([[], 0, [], [], null]);
    written += applied.written;
  }
  return written;
}

const BY_CHANNEL = { x: [4, 3, 1800, 56], facebook: [3, 3, 1400, 7] } as const;

describe('a calendar whose rows go out on two networks', () => {
  it('has the figures of each export by channel, and in all each row once with both', async () => {
    const workbook = new MemoryWorkbook(resultsBook({ rows: ROWS, headings: HEADINGS }), 'en');
    await importBoth(workbook);
    expect(await kpiIn(workbook)).toEqual({ total: [5, 4, 3200, 63], groups: BY_CHANNEL });
    expect((await kpiIn(workbook, 'post')).groups).toMatchObject({ 2: [1, 1, 1200, 41], 3: [1, 1, 900, 12] });
  });

  it('says the same after a second import, in whichever order the files come', async () => {
    for (const order of [[ON_X, ON_FACEBOOK], [ON_FACEBOOK, ON_X]]) {
      const workbook = new MemoryWorkbook(resultsBook({ rows: ROWS, headings: HEADINGS }), 'en');
      await importBoth(workbook, order);
      const before = await kpiIn(workbook);
      expect(before.groups).toEqual(BY_CHANNEL);
      expect(await importBoth(workbook, order)).toBe(0);
      expect(await kpiIn(workbook)).toEqual(before);
    }
  });

  it('with neither identifiers nor links has the same figures, told by the day and the words', async () => {
    const without = resultsBook({ rows: ROWS.map((row) => row.slice(1, 5)), headings: HEADINGS.slice(1, 5) });
    const workbook = new MemoryWorkbook(without, 'en');
    const { plan } = await bring(workbook, ON_X, { isOwnAccount: true });
    expect(plan.unlinked).toEqual([0, 1]);
    await importBoth(workbook);
    expect(await kpiIn(workbook)).toEqual({ total: [5, 4, 3200, 63], groups: BY_CHANNEL });
    expect(await importBoth(workbook)).toBe(0);
    expect((await kpiIn(workbook)).groups).toEqual(BY_CHANNEL);
  });

  it('with neither, and planned for another day, counts a post beside its row and keeps every figure', async () => {
    const moved = resultsBook({ rows: ROWS.map(([, date, ...cells]) => [Number(date) + 1, ...cells.slice(0, 3)]), headings: HEADINGS.slice(1, 5) });
    const workbook = new MemoryWorkbook(moved, 'en');
    await importBoth(workbook);
    const { total, groups } = await kpiIn(workbook);
    expect([total, groups['x'], groups['facebook']]).toEqual([[10, 6, 3200, 63], [6, 3, 1800, 56], [6, 3, 1400, 7]]);
  });
});
