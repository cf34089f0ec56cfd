/** What the report says of figures: posts of one age beside each other, and nothing from too few. */
import { describe, expect, it } from 'vitest';
import { LEAST_OF_CHANNEL } from '../../../../core/report/weekly/standing-posts.ts';
import type { WeeklyReport } from '../../../../core/report/weekly/weekly-report.ts';
import type { SideTab } from '../../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import type { Language } from '../../../../core/words/language.ts';
import { imported } from '../../kpi/kpi-of-posts.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { textsOf } from '../document-texts.ts';
import { MONDAY, kindsOf, reportOf } from './reported.ts';
import { WORDS, columnOf, documentOf, tableIn } from './weekly-documents.ts';

const ROLES = ['date', 'channel', 'title', 'status', 'reach', 'engagements'] as const;
const post = (day: number, title: string, reach: number | null, engagements: number | null, channel = 'Facebook'): readonly Cell[] => [day, channel, title, 'Publié', reach, engagements];
/** A rate of 5 % each, on the days before the last two weeks. */
const usual = (count: number, channel = 'Facebook'): readonly (readonly Cell[])[] => Array.from({ length: count }, (_, at) => post(MONDAY - 22 - at, `Ordinaire ${at}`, 1000, 50, channel));

function results(rows: readonly (readonly Cell[])[]): NonNullable<WeeklyReport['results']> {
  const { results: found } = reportOf(calendarOf(ROLES, rows));
  if (found === null) throw new Error('there are figures');
  return found;
}

describe('the rate week by week', () => {
  it('is of posts that are seven days old, the others wait', () => {
    const { weeks } = results([post(MONDAY - 8, 'A', 100, 5), post(MONDAY - 8, 'B', 100, 7), post(MONDAY - 8, 'C', 100, null), post(MONDAY - 7, 'D', 100, 1), post(MONDAY - 6, 'E', 100, 90)]);
    expect(weeks.map(({ week, n, median, interval, waiting }) => [week.week, n, median, interval, waiting])).toEqual([[46, 2, 0.060000000000000005, null, 0], [47, 1, 0.01, null, 1]]);
  });

  it('tells posts that are too young from those that were measured too early, and from those without figures, so that the week adds up', () => {
    const early = (key: string, on: number, takenOn: number): ReturnType<typeof imported> => imported(key, { reach: 100, engagements: 5 }, { channel: ['facebook'], day: on, text: key, importedOn: takenOn });
    const tab: SideTab<'results'> = {
      sheet: 'results', sheetName: 'Résultats', headerRow: 0, columns: new Map(), rows: [early('A', MONDAY - 12, MONDAY - 10), early('B', MONDAY - 11, MONDAY), early('C', MONDAY - 3, MONDAY - 1)],
    };
    const bare = (on: number, title: string): readonly Cell[] => [on, 'Facebook', title, 'Publié'];
    const report = reportOf(calendarOf(['date', 'channel', 'title', 'status'], [bare(MONDAY - 10, 'D')]), { results: tab });
    expect(report.results?.weeks.map(({ n, waiting, early: again }) => [n, waiting, again])).toEqual([[1, 0, 1], [0, 1, 0]]);
    const remarks = (language: Language): readonly string[] => {
      const weeks = tableIn(documentOf(report, language), 'weeks');
      return columnOf(weeks, weeks?.columns.findIndex(({ heading }) => heading === WORDS[language].trendHeads[7]) ?? -1).map((text) => text.replaceAll('\u00a0', ' '));
    };
    expect([remarks('fr'), remarks('en')]).toEqual([
      ['1 mesurée trop tôt : à importer de nouveau; 1 sans taux; 2 avec résultats, non comptées', '1 à mesurer plus tard; 1 avec résultats, non comptée'],
      ['1 measured too early: import again; 1 without a rate; 2 with results, not counted', '1 to measure later; 1 with results, not counted'],
    ]);
  });

  it('has nothing to measure where four weeks have no post, and lacks no figures then; two years are both said', () => {
    const said = (today: number, language: Language): readonly string[] => {
      const report = reportOf(calendarOf(ROLES, [...usual(12), [MONDAY + 30, 'Facebook', 'En retard', 'À produire', null, null]]), {}, { today });
      return textsOf(documentOf(report, language)).map((text) => text.replaceAll('\u00a0', ' ')).filter((text) => /Pas de taux|No rate:|rien à mesurer|nothing to measure|disent les chiffres|figures of/.test(text));
    };
    expect([said(MONDAY + 42, 'fr'), said(MONDAY + 42, 'en')]).toEqual([
      ['Ce que disent les chiffres du 7 décembre 2026 au 3 janvier 2027', 'Aucune publication pendant ces quatre semaines : il n’y a rien à mesurer.'],
      ['What the figures of December 7, 2026 to January 3, 2027 say', 'No posts in these four weeks: there is nothing to measure.'],
    ]);
    expect(said(MONDAY, 'en')[0]).toBe('What the figures of October 26 to November 22 say');
  });

  it('has bounds from six posts on', () => {
    const { weeks } = results([1, 2, 3, 4, 5, 6].map((of) => post(MONDAY - 14, `P${of}`, 100, of)));
    expect(weeks[0]).toMatchObject({ n: 6, interval: [0.01, 0.06] });
    expect(weeks[0]?.median).toBeCloseTo(0.035);
  });
});

describe('posts that are measured though their week does not count them', () => {
  const rows = [post(MONDAY - 14, 'A', 100, 5), [MONDAY - 14, 'Facebook', 'B', 'En pause', 100, 6], [MONDAY - 13, 'Facebook', 'C', 'À produire', 100, 7], post(MONDAY - 7, 'D', 100, 1)];
  const report = reportOf(calendarOf(ROLES, rows));

  it('are told beside it, so that no week seems to have more posts measured than it has', () => {
    expect(report.cadence.map(({ all, uncounted }, at) => [all, report.results?.weeks[at]?.n, uncounted])).toEqual([[1, 3, 2], [1, 1, 0]]);
    const said = (language: Language): readonly string[] => {
      const weeks = tableIn(documentOf(report, language), 'weeks');
      return columnOf(weeks, weeks?.columns.findIndex(({ heading }) => heading === WORDS[language].trendHeads[7]) ?? -1);
    };
    for (const language of LANGUAGES) expect(textsOf(documentOf(report, language)).join(' ')).toContain(WORDS[language].uncountedMeans);
    expect([said('fr')[0], said('en')[0]]).toEqual(['2 avec résultats, non comptées', '2 with results, not counted']);
  });

  it('are among them where the tab of results alone has them', () => {
    const results: SideTab<'results'> = {
      sheet: 'results', sheetName: 'Résultats', headerRow: 0, columns: new Map(),
      rows: [imported('x 1', { reach: 100, engagements: 5 }, { channel: ['facebook'], day: MONDAY - 7, text: 'Ailleurs' })],
    };
    const { cadence, results: found } = reportOf(calendarOf(ROLES, rows), { results });
    expect([cadence[1], found?.weeks[1]?.n]).toMatchObject([{ all: 1, uncounted: 1 }, 2]);
  });

  it('are not spoken of where there are none', () => {
    for (const language of LANGUAGES) expect(textsOf(documentOf(reportOf(calendarOf(ROLES, [post(MONDAY - 14, 'A', 100, 5)])), language)).join(' ')).not.toContain(WORDS[language].uncountedMeans);
  });
});

describe('readings', () => {
  it('do not conclude from too few posts', () => {
    const { readings } = results([post(MONDAY - 70, 'Début', 1000, 50), ...usual(12), ...[1, 2, 3].map((of) => post(MONDAY - 8 - of, `P${of}`, 1000, 900)), post(MONDAY - 40, 'Avant', 1000, 50)]);
    expect(readings.map((reading) => [reading.kind, reading.kind === 'change' ? reading.verdict : null])).toContainEqual(['change', 'not-enough']);
    expect(readings.map(({ kind }) => kind)).toContain('too-few');
  });

  it('tell of a rate that has clearly risen', () => {
    const before = Array.from({ length: 30 }, (_, at) => post(MONDAY - 29 - (at % 28), `Avant ${at}`, 1000, 20 + (at % 5)));
    const after = Array.from({ length: 30 }, (_, at) => post(MONDAY - 8 - (at % 20), `Après ${at}`, 1000, 80 + (at % 5)));
    expect(results([post(MONDAY - 70, 'Début', 1000, 20), ...before, ...after]).readings).toContainEqual(expect.objectContaining({ kind: 'change', measure: 'rate', verdict: 'up' }));
  });
});

describe('what had most and least impact', () => {
  const good = post(MONDAY - 9, 'Bon', 1000, 150);
  const bad = post(MONDAY - 10, 'Faible', 1000, 10);
  const plain = post(MONDAY - 11, 'Ordinaire', 1000, 52);

  it('is what lies clearly above and below its channel, among posts that are old enough', () => {
    const { keep, correct, judged } = results([...usual(12), good, bad, plain, post(MONDAY - 3, 'Trop jeune', 1000, 900)]);
    expect(keep.map(({ post: { text }, channel, engagements, basis, timesMedian }) => [text, channel, engagements, basis, Math.round(timesMedian * 100)])).toEqual([['Bon', 'facebook', 150, 1000, 300]]);
    expect(correct.map(({ post: { text } }) => text)).toEqual(['Faible']);
    expect(judged.posts).toBeGreaterThan(3);
  });

  it('is nothing where the channel has too few posts for a median', () => {
    const least = results([...usual(LEAST_OF_CHANNEL - 1), good]);
    expect(least.keep).toHaveLength(1);
    const fewer = results([...usual(LEAST_OF_CHANNEL - 2), good]);
    expect([fewer.keep, fewer.correct, fewer.judged.posts]).toEqual([[], [], 0]);
  });

  it('compares with posts of the same channel alone', () => {
    const rows = [...usual(12), ...usual(12, 'TikTok').map((each) => [...each.slice(0, 5), 500]), post(MONDAY - 9, 'Comme les autres', 1000, 500, 'TikTok')];
    expect(results(rows).keep).toEqual([]);
  });

  it('leaves out what hardly anybody has seen', () => {
    expect(results([...usual(12), post(MONDAY - 9, 'Peu vue', 20, 10), post(MONDAY - 9, 'À peine vue', 30, 0)])).toMatchObject({ keep: [], correct: [] });
  });

  it('leaves out posts of several channels with one figure for all', () => {
    expect(results([...usual(12), post(MONDAY - 9, 'Partout', 1000, 500, 'Facebook, TikTok')]).keep).toEqual([]);
  });

  it('names at most three of each, the furthest first, and looks at two weeks where they have enough', () => {
    const many = [2, 4, 6, 8, 10].map((times) => post(MONDAY - 9, `${times} fois`, 1000, 50 * times));
    const { keep, judged } = results([...usual(20), ...many, post(MONDAY - 20, 'Plus tôt', 1000, 900)]);
    expect(keep.map(({ post: { text } }) => text)).toEqual(['10 fois', '8 fois', '6 fois']);
    expect(judged).toEqual({ posts: 5, from: MONDAY - 14 });
  });

  it('goes onto the agenda', () => {
    expect(kindsOf(reportOf(calendarOf(ROLES, [...usual(12), good, bad])))).toEqual(['plan-week', 'correct', 'keep']);
  });
});

describe('a calendar without figures', () => {
  it('has no results, whether columns are lacking or blank', () => {
    expect(reportOf(calendarOf(['date', 'title'], [[MONDAY - 8, 'A']])).results).toBeNull();
    expect(reportOf(calendarOf(ROLES, [post(MONDAY - 8, 'A', null, null)])).results).toBeNull();
  });

  it('has results without a rate where only one of both numbers is known', () => {
    const found = results([post(MONDAY - 8, 'A', null, 5)]);
    expect(found).toMatchObject({ recent: { n: 0, median: null }, keep: [], correct: [], judged: { posts: 0 } });
    expect(found.readings.map(({ kind }) => kind)).toContain('no-rate');
  });
});
