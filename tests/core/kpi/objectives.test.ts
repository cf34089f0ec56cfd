/** How far objectives have come, and what the job of results gives where nothing is asked for. */
import { describe, expect, it } from 'vitest';
import { kpi } from '../../../core/jobs/kpi.ts';
import type { KpiJobInput, KpiView } from '../../../core/jobs/kpi.ts';
import type { ObjectiveRow } from '../../../core/side-tabs/objectives-tab.ts';
import type { ResultRow } from '../../../core/side-tabs/results-tab.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';
import { readSideTabs } from '../side-tabs/workbook-of.ts';

const TODAY = day('2026-11-22');
const COLUMNS: readonly Role[] = ['date', 'channel', 'objective', 'reach', 'engagements'];
const ROWS: readonly (readonly Cell[])[] = [
  [TODAY - 10, 'Instagram', 'Notoriété', 1000, 40], [TODAY - 9, 'Facebook', 'Notoriété', 3000, 60], [TODAY - 8, 'Facebook', 'Recrutement', 500, 5], [TODAY + 5, 'Facebook', 'Notoriété', null, null],
];

function objective(held: Partial<ObjectiveRow>): ObjectiveRow {
  return { row: 1, objective: 'Notoriété', channel: [], audience: [], measure: 'Portée', target: 8000, start: null, due: null, budget: null, spent: null, currencyWord: '', ...held };
}

function view(rows: readonly (readonly Cell[])[], objectives: readonly ObjectiveRow[] = [], asked: Partial<KpiJobInput> = {}, imported: readonly ResultRow[] = []): KpiView {
  const tab = { sheet: 's', sheetName: 'Objectifs', headerRow: 0, columns: new Map(), rows: objectives };
  const results = { ...tab, rows: imported };
  return kpi.run({ tables: { calendar: calendarOf(COLUMNS, rows), tabs: { ...NO_SIDE_TABS, objectives: tab, results } }, settings: DEFAULT_SETTINGS, today: TODAY, ...asked }).result;
}

/** Of a page’s export; the calendar has no such post. */
function post(key: string, on: number | null): ResultRow {
  return { row: 1, key, channel: ['facebook'], account: '', level: 'post', day: on, minutes: null, importedOn: TODAY, postId: '', url: '', text: key, format: '', measures: new Map([['engagements', 1000]]) };
}

describe('an objective', () => {
  it('adds up its measure over the posts that name it, against its target and its money', () => {
    const [told] = view(ROWS, [objective({ budget: 400, spent: 100 })]).objectives;
    expect(told).toMatchObject({ measure: 'reach', isNamed: true, posts: 3, measured: 2, actual: 4000, share: 0.5, spentShare: 0.25, costPerResult: 0.025, missing: ['due'] });
  });

  it('with a target, a budget or an amount spent that can’t be has neither progress nor cost by it', () => {
    const { tabs } = readSideTabs([{ name: 'Objectifs', rows: [
      ['Objectif', 'Mesure', 'Cible', 'Budget', 'Dépensé'], [null, 'Portée', 5000, 400, 100], ['Notoriété', 'Portée', -8000, -400, 100], ['Recrutement', 'Portée', 5000, 400, -100],
    ] }]);
    expect(view(ROWS, tabs.objectives?.rows ?? []).objectives).toMatchObject([
      { row: { objective: 'Notoriété' }, share: null, spentShare: null, costPerResult: 0.025, missing: ['target', 'due', 'budget'] }, { row: { objective: 'Recrutement' }, share: 0.1, spentShare: null, costPerResult: null },
    ]);
    expect(tabs.objectives?.rows).toHaveLength(3);
    expect(view(ROWS, tabs.objectives?.rows ?? []).objectives).toHaveLength(2);
  });

  it('whose name stands in several rows of the tab counts on the channels of each', () => {
    const [facebook, instagram] = view(ROWS, [objective({ channel: ['facebook'], target: 6000 }), objective({ channel: ['instagram'], target: 6000 })]).objectives;
    expect(facebook).toMatchObject({ onlyOn: ['facebook'], posts: 2, actual: 3000, share: 0.5 });
    expect(instagram).toMatchObject({ onlyOn: ['instagram'], posts: 1, actual: 1000 });
    expect(view(ROWS, [objective({ channel: ['facebook'] })]).objectives[0]).toMatchObject({ onlyOn: [], posts: 3, actual: 4000 });
    expect(view(ROWS, [objective({ channel: ['facebook'] }), objective({ channel: ['tiktok'] })]).objectives[1]).toMatchObject({ posts: 0, actual: null, share: null });
  });

  it('with several measures, one below the other under one name, is each of them on the posts that name it, and lacks no second budget', () => {
    const { tabs } = readSideTabs([{ name: 'Objectifs', rows: [
      ['Objectif', 'Canal', 'Mesure', 'Cible', 'Échéance', 'Budget'], ['Notoriété', 'Facebook', 'Portée', 8000, '2026-12-31', 400], [null, null, 'Engagements', 200, null, null], [null, 'Instagram', 'Engagements', 80, null, null],
    ] }]);
    expect(view(ROWS, tabs.objectives?.rows ?? []).objectives).toMatchObject([
      { row: { objective: 'Notoriété', budget: 400 }, measure: 'reach', onlyOn: ['facebook'], actual: 3000 },
      { row: { objective: 'Notoriété', budget: null }, measure: 'engagements', onlyOn: ['facebook'], actual: 60, missing: [] },
      { row: { objective: 'Notoriété' }, measure: 'engagements', onlyOn: ['instagram'], actual: 40, share: 0.5, missing: [] },
    ]);
    const onePlace = (tabs.objectives?.rows ?? []).slice(0, 2);
    expect(view(ROWS, onePlace).objectives).toMatchObject([{ onlyOn: [], posts: 3, actual: 4000, share: 0.5 }, { onlyOn: [], posts: 3, actual: 100, share: 0.5 }]);
  });

  it('of a rate takes total over total', () => {
    expect(view(ROWS, [objective({ measure: 'Taux d’engagement', target: 0.05 })]).objectives[0]).toMatchObject({ measure: 'engagement_rate', actual: 0.025, share: 0.5, costPerResult: null });
  });

  it('of a rate takes what is asked for where posts have it, and says by what', () => {
    const rate = (basis: KpiJobInput['basis']): unknown => {
      const tab = { sheet: 's', sheetName: 'Objectifs', headerRow: 0, columns: new Map(), rows: [objective({ measure: 'Taux d’engagement', target: 0.05 })] };
      const calendar = calendarOf([...COLUMNS, 'impressions'], ROWS.map((row, at) => [...row, at < 2 ? 5000 : null]));
      return kpi.run({ tables: { calendar, tabs: { ...NO_SIDE_TABS, objectives: tab } }, settings: DEFAULT_SETTINGS, today: TODAY, ...(basis === undefined ? {} : { basis }) }).result.objectives[0];
    };
    expect(rate('impressions')).toMatchObject({ basis: 'impressions', actual: 0.01, share: expect.closeTo(0.2, 12) as number });
    expect(rate('views')).toMatchObject({ basis: 'reach', actual: 0.025 });
    expect(rate(undefined)).toMatchObject({ basis: 'reach', actual: 0.025 });
    expect(view(ROWS, [objective({})]).objectives[0]).toMatchObject({ measure: 'reach', basis: null });
  });

  it('of a rate is not judged by a few of its posts', () => {
    const rows = [[TODAY - 9, 'Facebook', 'Notoriété', 1000, 50], [TODAY - 8, 'Facebook', 'Notoriété', 1000, null], [TODAY - 7, 'Facebook', 'Notoriété', 1000, null]];
    expect(view(rows, [objective({ measure: 'Taux d’engagement', target: 0.05 })]).objectives[0]).toMatchObject({ posts: 3, measured: 1, actual: 0.05, share: null });
  });

  it('that no post names counts those of its channels, up to its day', () => {
    expect(view(ROWS, [objective({ objective: 'Fidélisation', channel: ['facebook'], measure: 'Interactions', due: TODAY - 9 })]).objectives[0]).toMatchObject({ isNamed: false, posts: 1, actual: 60 });
  });

  it('counts the posts of its time alone: from its start where the tab says it, both days included', () => {
    const ofPages = { objective: 'Fidélisation', channel: ['facebook'], measure: 'Interactions' };
    expect(view(ROWS, [objective({ ...ofPages, start: TODAY - 8, due: TODAY }), objective({ ...ofPages, start: TODAY - 9, due: TODAY - 8 }), objective({ start: TODAY - 9, due: TODAY })]).objectives).toMatchObject([
      { from: TODAY - 8, posts: 1, actual: 5 }, { from: TODAY - 9, posts: 2, actual: 65 }, { isNamed: true, posts: 1, actual: 3000 },
    ]);
  });

  it('has its start from a column of the tab, which is not taken for its due date', () => {
    const { tabs } = readSideTabs([{ name: 'Objectifs', rows: [['Objectif', 'Mesure', 'Cible', 'Début', 'Échéance'], ['Notoriété', 'Portée', 8000, '2026-09-01', '2026-12-31']] }]);
    expect(tabs.objectives?.rows).toMatchObject([{ start: day('2026-09-01'), due: day('2026-12-31') }]);
  });

  it('without a start counts from the calendar’s first day, a year before it is due at most', () => {
    const old = [TODAY - 400, 'Facebook', '', 9000, 900];
    const ofPages = { objective: 'Fidélisation', channel: ['facebook'], measure: 'Interactions' };
    expect(view([...ROWS, old], [objective({ ...ofPages, due: TODAY }), objective(ofPages)]).objectives).toMatchObject([{ from: TODAY - 365, actual: 65 }, { from: TODAY - 400, actual: 965 }]);
    expect(view(ROWS, [objective({ ...ofPages, due: TODAY })]).objectives[0]).toMatchObject({ from: TODAY - 10, actual: 65 });
  });

  it('leaves out what was imported of the time before the calendar, and of no day at all', () => {
    const ofPages = { objective: 'Fidélisation', channel: ['facebook'], measure: 'Interactions', due: TODAY + 30 };
    const imported = [post('before', TODAY - 11), post('within', TODAY - 3), post('undated', null)];
    expect(view(ROWS, [objective(ofPages)], {}, imported).objectives[0]).toMatchObject({ from: TODAY - 10, posts: 4, measured: 3, actual: 60 + 5 + 1000 });
  });

  it('counts a post without a date where the post names it, and only there', () => {
    const undated = [[null, 'Facebook', 'Notoriété', 70, 7], [null, 'Facebook', '', 700, 77]];
    expect(view([...ROWS, ...undated], [objective({ due: TODAY }), objective({ objective: 'Fidélisation', channel: ['facebook'], due: TODAY })]).objectives)
      .toMatchObject([{ isNamed: true, actual: 4070 }, { isNamed: false, actual: 3500 }]);
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
