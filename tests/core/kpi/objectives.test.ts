/** How far objectives have come, and what the job of results gives where nothing is asked for. */
import { describe, expect, it } from 'vitest';
import { kpi } from '../../../core/jobs/kpi.ts';
import type { KpiJobInput, KpiView } from '../../../core/jobs/kpi.ts';
import type { ObjectiveRow } from '../../../core/side-tabs/objectives-tab.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-22');
const COLUMNS: readonly Role[] = ['date', 'channel', 'objective', 'reach', 'engagements'];
const ROWS: readonly (readonly Cell[])[] = [
  [TODAY - 10, 'Instagram', 'Notoriété', 1000, 40], [TODAY - 9, 'Facebook', 'Notoriété', 3000, 60], [TODAY - 8, 'Facebook', 'Recrutement', 500, 5], [TODAY + 5, 'Facebook', 'Notoriété', null, null],
];

function objective(held: Partial<ObjectiveRow>): ObjectiveRow {
  return { row: 1, objective: 'Notoriété', channel: [], audience: [], measure: 'Portée', target: 8000, due: null, budget: null, spent: null, currencyWord: '', ...held };
}

function view(rows: readonly (readonly Cell[])[], objectives: readonly ObjectiveRow[] = [], asked: Partial<KpiJobInput> = {}): KpiView {
  const tab = { sheet: 's', sheetName: 'Objectifs', headerRow: 0, columns: new Map(), rows: objectives };
  return kpi.run({ tables: { calendar: calendarOf(COLUMNS, rows), tabs: { ...NO_SIDE_TABS, objectives: tab } }, settings: DEFAULT_SETTINGS, today: TODAY, ...asked }).result;
}

describe('an objective', () => {
  it('adds up its measure over the posts that name it, against its target and its money', () => {
    const [told] = view(ROWS, [objective({ budget: 400, spent: 100 })]).objectives;
    expect(told).toMatchObject({ measure: 'reach', isNamed: true, posts: 3, measured: 2, actual: 4000, share: 0.5, spentShare: 0.25, costPerResult: 0.025, missing: ['due'] });
  });

  it('of a rate takes total over total', () => {
    expect(view(ROWS, [objective({ measure: 'Taux d’engagement', target: 0.05 })]).objectives[0]).toMatchObject({ measure: 'engagement_rate', actual: 0.025, share: 0.5, costPerResult: null });
  });

  it('that no post names counts those of its channels, up to its day', () => {
    expect(view(ROWS, [objective({ objective: 'Fidélisation', channel: ['facebook'], measure: 'Interactions', due: TODAY - 9 })]).objectives[0]).toMatchObject({ isNamed: false, posts: 1, actual: 60 });
  });

  it('measured by what no column holds has nothing actual', () => {
    expect(view(ROWS, [objective({ measure: 'Inscriptions au concours' }), objective({ measure: 'Abonnés' }), objective({ measure: '', target: null })]).objectives)
      .toMatchObject([{ actual: null, share: null }, { actual: null }, { measure: null, missing: ['measure', 'target', 'due', 'budget'] }]);
  });
});

describe('results, where nothing is asked for', () => {
  it('are of the ninety days up to yesterday, by channel, by the first basis there is', () => {
    const { period, kpi: told, lacking } = view([...ROWS, [TODAY - 180, 'X', '', 10, 1], [TODAY, 'X', '', 10, 1]]);
    expect(period).toEqual({ from: TODAY - 90, to: TODAY - 1 });
    expect(told).toMatchObject({ by: 'channel', basis: 'reach', total: { posts: 3 } });
    expect(told?.readings).toContainEqual(expect.objectContaining({ kind: 'change', measure: 'posts', before: 1, after: 3, verdict: 'not-enough' }));
    expect(lacking).toEqual([]);
  });

  it('say which columns are lacking where there are no figures', () => {
    const { kpi: told, lacking } = view([[TODAY - 3, 'X', '', null, null]]);
    expect(told).toBeNull();
    expect(lacking).toEqual(['engagements', 'likes', 'comments', 'shares', 'reach', 'impressions', 'followers', 'views']);
  });

  it('may be asked of another period, another grouping, and of all posts', () => {
    expect(view(ROWS, [], { period: { from: TODAY - 9, to: TODAY - 9 }, by: 'objective' }).kpi).toMatchObject({ by: 'objective', groups: [{ key: 'Notoriété', posts: 1 }] });
    expect(view(ROWS, [], { isWhole: true }).kpi?.total.posts).toBe(4);
  });
});
