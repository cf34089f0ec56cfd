/** What the view of results is made from: the period, the chart, the posts that come first, cells, formulas, choices kept. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import type { Checked } from '../../../core/pane/load-findings.ts';
import { postAt } from '../../../core/pane/results-cells.ts';
import { resultsFormulas } from '../../../core/pane/results-formula.ts';
import { resultsViewOf } from '../../../core/pane/results-view-of.ts';
import { reducePane } from '../../../core/pane/state/pane-reducer.ts';
import { INITIAL_STATE } from '../../../core/pane/state/pane-state.ts';
import { chartMeasure, chartMeasures, resultsChart } from '../../../core/pane/state/results-chart.ts';
import { USUAL_RESULTS } from '../../../core/pane/state/results-choice.ts';
import { topPosts } from '../../../core/pane/state/top-posts.ts';
import type { Kpi } from '../../../core/kpi/kpi.ts';
import { enResultsView } from '../../../core/words/en/results-view.ts';
import { frResultsView } from '../../../core/words/fr/results-view.ts';
import { resultsTabIn } from '../../../core/words/results-tab-in.ts';
import { RESULT_FIELDS } from '../../../core/words/results-tab-words.ts';
import type { ResultField } from '../../../core/words/results-tab-words.ts';
import { FakeWorkbook } from '../../browser/pane-harness/fake-workbook.ts';
import type { FakeSheet } from '../../browser/pane-harness/fake-workbook.ts';
import { resultsSheets } from '../../browser/pane-harness/results-calendar.ts';
import { SAMPLE_TODAY } from '../../browser/pane-harness/sample-calendar.ts';

async function checkedWith(sheets: readonly FakeSheet[], language = 'fr-CA'): Promise<Checked> {
  const loaded = await loadFindings(new FakeWorkbook(language, sheets), SAMPLE_TODAY, { said: null, last: null }, {});
  if (loaded.kind === 'declined') throw new Error(loaded.code);
  return loaded;
}

let checked: Checked;
beforeAll(async () => {
  checked = await checkedWith(resultsSheets(false));
});

function kpiOf(choice: Partial<typeof USUAL_RESULTS> = {}): Kpi {
  const { kpi } = resultsViewOf(checked, { ...USUAL_RESULTS, ...choice });
  if (kpi === null) throw new Error('no figures');
  return kpi;
}

test('weeks call posts without one what the command line calls them, and say in one sentence what too few are', () => {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect([frResultsView.groupName('', 'week', SAMPLE_TODAY), enResultsView.groupName('', 'week', SAMPLE_TODAY)]).toEqual(['Sans date lisible', 'No readable date']);
  expect([plain(frResultsView.nothingToCompare('week')), enResultsView.nothingToCompare('week')]).toEqual(['Aucune publication n’indique de date lisible : rien à comparer.', 'No post has a readable date: nothing to compare.']);
  expect([plain(frResultsView.tooFew(18, 20, 'post')), enResultsView.tooFew(18, 20, 'post')]).toEqual(['Trop peu de publications pour conclure (18; il en faut 20)', 'Too few posts to conclude (18; 20 are needed)']);
});

describe('what is shown where nobody has chosen', () => {
  test('is the last 90 days by channel and reach, worked out once', () => {
    const shown = resultsViewOf(checked, USUAL_RESULTS);
    expect([shown.days, shown.by, shown.bases, shown.period]).toEqual([90, 'channel', ['reach', 'impressions'], { from: SAMPLE_TODAY - 90, to: SAMPLE_TODAY - 1 }]);
    expect(shown.known).toBe((shown.kpi?.total.posts ?? 0) - 1);
    expect(resultsViewOf(checked, USUAL_RESULTS).kpi).toBe(shown.kpi);
  });

  test('is all there is where nothing is of the last 90 days, and the first grouping that tells posts apart', async () => {
    const [calendar] = resultsSheets(false);
    const rows = (calendar?.rows ?? []).filter((row, index) => index === 0 || (Number(row[0]) < SAMPLE_TODAY - 100 && row[2] === 'Instagram'));
    const shown = resultsViewOf(await checkedWith([{ name: 'Publications', rows }]), USUAL_RESULTS);
    expect([shown.days, shown.period, shown.by]).toEqual(['all', null, 'format']);
  });

  test('a basis that the posts do not have gives way to the first that they have', () => {
    expect(kpiOf({ basis: 'followers' }).basis).toBe('reach');
    expect(kpiOf({ basis: 'impressions' }).basis).toBe('impressions');
  });
});

describe('the chart', () => {
  test('puts groups with too few posts last, hollow and without an interval, and keeps them from setting the scale', () => {
    const { kind, rows, most } = resultsChart(kpiOf(), 'channel', 'rate');
    expect(kind).toBe('dots');
    expect(rows.map(({ key }) => key)).toEqual(['instagram', 'facebook', 'linkedin', 'tiktok']);
    expect(rows.map(({ isFew }) => isFew)).toEqual([false, false, true, true]);
    expect(rows.filter(({ isFew }) => isFew).every(({ spread }) => spread === null)).toBe(true);
    expect(most).toBeLessThan(rows[3]?.value ?? 0);
  });

  test('draws what is counted as bars, the most first, and weeks as they come, latest first', () => {
    const bars = resultsChart(kpiOf(), 'channel', 'sum:reach');
    expect(bars.kind).toBe('bars');
    expect(bars.rows[0]?.key).toBe('facebook');
    expect(bars.rows.some(({ isFew }) => isFew)).toBe(false);
    const weeks = resultsChart(kpiOf({ by: 'week' }), 'week', 'posts').rows.map(({ key }) => key);
    expect(weeks).toEqual([...weeks].sort().reverse());
  });

  test('offers only what the posts have, and keeps to the measure where posts come one by one', () => {
    const choices = chartMeasures(kpiOf(), 'channel');
    expect(choices).toContain('sum:clicks');
    expect(choices).not.toContain('median:views');
    expect(chartMeasure('sum:clicks', chartMeasures(kpiOf(), 'post'))).toBe('median:clicks');
    expect(chartMeasure('posts', chartMeasures(kpiOf(), 'post'))).toBe('rate');
  });
});

test('what does not count the same engagements is neither ranked nor put beside a middle of all', () => {
  const kpi = kpiOf();
  const mixed: Kpi = { ...kpi, readings: [...kpi.readings, { kind: 'mixed-definitions' }] };
  const { rows, whole, isMixed } = resultsChart(mixed, 'channel', 'rate');
  expect([rows.map(({ key }) => key), whole, isMixed]).toEqual([kpi.groups.map(({ key }) => key), null, true]);
  expect(resultsChart(mixed, 'channel', 'median:reach').whole).not.toBeNull();
});

test('a channel whose figures are all those of another as well has no number of its own', async () => {
  const [calendar] = resultsSheets(false);
  const rows = (calendar?.rows ?? []).map((row) => row.map((cell, column) => (column === 2 && cell === 'TikTok' ? 'Facebook, TikTok' : cell)));
  const { kpi, shared } = resultsViewOf(await checkedWith([{ name: 'Publications', rows }]), USUAL_RESULTS);
  if (kpi === null) throw new Error('no figures');
  expect([...shared]).toEqual([['tiktok', ['facebook']]]);
  const { rows: lines } = resultsChart(kpi, 'channel', 'rate', shared);
  expect(lines.find(({ key }) => key === 'tiktok')).toMatchObject({ value: null, n: 0, sharedWith: ['facebook'] });
  expect(lines.find(({ key }) => key === 'facebook')?.value).not.toBeNull();
});

test('posts are ranked within the period, and each knows its cell', () => {
  const { figures, period } = resultsViewOf(checked, USUAL_RESULTS);
  const { posts, of } = topPosts(figures, period, 'reach', 'median:reach', 3);
  expect([posts.length, posts[0]?.value, of]).toEqual([3, 90_000, resultsViewOf(checked, USUAL_RESULTS).known]);
  const post = postAt(checked, figures, posts[0]?.place ?? -1, 'reach');
  expect([post.day, post.cell?.column]).toEqual([SAMPLE_TODAY - 25, 11]);
  expect(topPosts(figures, period, 'reach', 'rate', 1).posts[0]?.parts).toEqual([40, 200]);
});

test('a row on several networks is ranked on each of them, with its channel and its figures there', async () => {
  const [calendar] = resultsSheets(false);
  const [head = [], ...posts] = calendar?.rows ?? [];
  const url = (network: string): string => `https://www.${network}.com/p/musee${network.length}`;
  const rows = [[...head, 'Lien'], ...posts.map((row) => [...row, null])];
  rows.push([SAMPLE_TODAY - 12, null, 'Facebook, LinkedIn', 'Aux deux', 'Aux deux', null, null, null, null, 'Publié', null, null, null, null, null, null, `${url('facebook')} ${url('linkedin')}`]);
  const { headings, levels, name } = resultsTabIn('fr');
  const result = (network: string, channel: string, reach: number): readonly (string | number | null)[] => {
    const said: { readonly [F in ResultField]?: string | number } = { key: url(network), url: url(network), channel, level: levels.post, day: SAMPLE_TODAY - 12, reach, engagements: 900 };
    return RESULT_FIELDS.map((field) => said[field] ?? null);
  };
  const both = await checkedWith([{ name: 'Publications', rows }, { name, rows: [RESULT_FIELDS.map((field) => headings[field]), result('facebook', 'Facebook', 300_000), result('linkedin', 'LinkedIn', 200_000)] }]);
  const { figures, period } = resultsViewOf(both, USUAL_RESULTS);
  const first = topPosts(figures, period, 'reach', 'median:reach', 2).posts.map(({ place, value }) => ({ value, ...postAt(both, figures, place, 'reach') }));
  expect(first.map(({ value, label, channels, cell }) => [value, label, channels, cell?.sheet === both.sideTabs.results?.sheet, cell?.row])).toEqual([
    [300_000, 'Aux deux', ['facebook'], true, 1], [200_000, 'Aux deux', ['linkedin'], true, 2],
  ]);
  expect(topPosts(figures, period, 'reach', 'rate', 400).posts.filter(({ parts }) => parts?.[0] === 900).map(({ parts }) => parts)).toEqual([[900, 200_000], [900, 300_000]]);
});

test('a post that only the tab of results has leads to its cell there, and the table is asked for with that tab', async () => {
  const { headings, levels, name } = resultsTabIn('fr');
  const said: { readonly [F in ResultField]?: string | number } = { key: 'https://x.com/a/status/1', channel: 'X', level: levels.post, day: SAMPLE_TODAY - 12, text: 'Vue une fois', reach: 200_000, engagements: 500 };
  const rows = [RESULT_FIELDS.map((field) => headings[field]), RESULT_FIELDS.map((field) => said[field] ?? null)];
  const imported = await checkedWith([...resultsSheets(false), { name, rows }]);
  const { figures, period } = resultsViewOf(imported, USUAL_RESULTS);
  const [first] = topPosts(figures, period, 'reach', 'median:reach', 1).posts;
  const { label, cell } = postAt(imported, figures, first?.place ?? -1, 'reach');
  expect([label, cell]).toEqual(['Vue une fois', { sheet: imported.sideTabs.results?.sheet, row: 1, column: RESULT_FIELDS.indexOf('reach') }]);
  const { table, rate } = resultsFormulas(imported, { by: 'channel', group: 'canal', basis: 'reach', days: 'all', today: SAMPLE_TODAY }, 'fr');
  expect(table).toMatch(/;;;'Résultats'!\$A\$1:\$X\$\d+\)$/);
  expect(rate).toMatch(/"portée";"médiane";;;'Résultats'!\$A\$1:\$X\$\d+\)$/);
});

describe('formulas', () => {
  const asked = { by: 'channel', group: 'canal', basis: 'reach', days: 90, today: SAMPLE_TODAY } as const;

  test('name the calendar, what is asked, and the period in the words of the host', () => {
    const { table, rate } = resultsFormulas(checked, asked, 'fr');
    expect(table).toMatch(/^=SUIVI\.KPI\('Publications'!\$A\$1:\$N\$\d+;"canal";"portée";AUJOURDHUI\(\)-90;AUJOURDHUI\(\)-1\)$/);
    expect(rate).toMatch(/ENGAGEMENTRATE\(.*;"portée";"médiane";/);
    expect(resultsFormulas(checked, { ...asked, days: 'all' }, 'fr').table).toMatch(/"portée"\)$/);
  });

  test('are not offered where a function would not know the headings', () => {
    const { table, rate } = resultsFormulas(checked, { ...asked, basis: 'views' }, 'fr');
    expect([table, rate]).toEqual([null, null]);
  });
});

test('what is chosen is kept apart from what is not', () => {
  const state = reducePane(INITIAL_STATE, { type: 'results-chosen', choice: { days: 30 } });
  expect(reducePane(state, { type: 'results-chosen', choice: { by: 'week' } }).results).toEqual({ ...USUAL_RESULTS, days: 30, by: 'week' });
});

test('an interval whose ends print alike is one number', () => {
  expect([['7,00 %', '7,00 %'], ['6,90 %', '7,10 %']].map(([low = '', high = '']) => frResultsView.interval(low, high).replaceAll('\u00a0', ' '))).toEqual(['Intervalle à 95 % : environ 7,00 %', 'Intervalle à 95 % : 6,90 % à 7,10 %']);
  expect(enResultsView.interval('7.00%', '7.00%')).toBe('95% interval: about 7.00%');
});
