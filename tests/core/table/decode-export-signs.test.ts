/** What a network's export says of its rows beside their figures, where the export is opened as the calendar itself. */
import { describe, expect, it } from 'vitest';
import { kpiOf } from '../../../core/kpi/kpi-of.ts';
import type { Kpi } from '../../../core/kpi/kpi.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { columnsToRead } from '../../../core/table/columns-to-read.ts';
import { isOfDays, unitOf } from '../../../core/table/counts-posts.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { fetchResultsViewWords } from '../../../core/words/results-view-words-in.ts';
import { imported } from '../kpi/kpi-of-posts.ts';
import { outlineOf } from '../recognise/outline-of.ts';

function decoded(rows: readonly (readonly Cell[])[]): Calendar {
  const recognition = recognise(outlineOf({ name: 'Export', rows }));
  if (recognition.kind === 'declined') throw new Error(recognition.code);
  const [sheet] = recognition.sheets;
  const columns = columnsToRead(sheet);
  expect(new Set(columns).size).toBe(columns.length);
  return decodeCalendar(recognition, [columns.map((column) => rows.slice(sheet.headerRow + 1).map((row) => row[column] ?? null))], 1900);
}

function kpi(calendar: Calendar, asked: Partial<Parameters<typeof kpiOf>[0]> = {}): Kpi {
  return kpiOf({ calendar, results: null, by: 'channel', basis: 'reach', period: null, today: 46_400, ...asked });
}

function said(told: Kpi, language: 'fr' | 'en'): string {
  return told.readings.map((reading) => resultsReadingsIn(language).reading(reading, told)).join('\n').replaceAll('\u00a0', ' ');
}

describe('posts that were paid for', () => {
  const page = (boosted: string, cells: readonly Cell[]): readonly (readonly Cell[])[] => [
    ['Post ID', 'Page name', 'Description', 'Publish time', 'Permalink', 'Post type', 'Views', 'Reach', 'Reactions', 'Comments', boosted],
    ...cells.map((cell, at): readonly Cell[] => [`18277201320946${at}`, 'Le Phare', `Bonjour à tous ${at}`, `09/${at + 14}/2026 10:00`, `https://www.facebook.com/phare/posts/${at}`, 'Photos', 90 + at, 60 + at, 5 + at, at, cell]),
  ];

  it('are told apart by the columns that an import goes by, in words or in views that were bought', () => {
    for (const [heading, cells] of [
      ['Vues de Publications boostées', [0, '1 240', null, 12]], ['Reach from Boosted posts', ['0', 4, '', 9]], ['Funded content status', ['', 'Boosted', null, 'Sponsored']],
    ] as const) {
      const calendar = decoded(page(heading, cells));
      expect([heading, calendar.content, ...(calendar.isPaid ?? [])]).toEqual([heading, 'analytics', 0, 1, 0, 1]);
      expect(kpi(calendar).readings).toContainEqual({ kind: 'paid', posts: 2, of: 4 });
    }
  });

  it('are none where the column is blank, as Meta leaves it', () => {
    expect(decoded(page('Funded content status', [null, null, null])).isPaid).toBeUndefined();
    expect(decoded(page('Reach from Boosted posts', [0, '0', null])).isPaid).toBeUndefined();
  });

  it('are told by LinkedIn with the type of the post', () => {
    const calendar = decoded([
      ['Post title', 'Post link', 'Post type', 'Date', 'Impressions', 'Clicks', 'Likes', 'Comments', 'Shares', 'Content type'],
      ...['Organic', 'Sponsored', 'Organic'].map((type, at): readonly Cell[] => [`Bonjour à tous ${at}`, `https://www.linkedin.com/feed/update/urn:li:activity:70${at}`, type, 46_300 + at, 900, 12, 20, 3, 1, 'Image']),
    ]);
    expect([...calendar.isPaid ?? []]).toEqual([0, 1, 0]);
  });
});

describe('totals of ads', () => {
  const ads = (starts: readonly Cell[], ends: readonly Cell[], name = 'Ad Set Name'): readonly (readonly Cell[])[] => [
    ['Reporting starts', 'Reporting ends', name, 'Results', 'Reach', 'Impressions', 'Amount spent (CAD)', 'Clicks (all)'],
    ...starts.map((start, at): readonly Cell[] => [start, ends[at] ?? null, `Ensemble ${at}`, 20 + at, 900 + at, 1500 + at, 64.2, 91]),
  ];

  it('are of an ad, a set of ads or a campaign over many days, and of no day', () => {
    for (const [name, level] of [['Ad name', 'ad'], ['Ad Set Name', 'ad-set'], ['Nom de la campagne', 'campaign']] as const) {
      const calendar = decoded(ads(['2026-10-01', 46_296], ['2026-10-16', 46_310], name));
      expect([unitOf(calendar), ...calendar.day]).toEqual([level, -1, -1]);
      expect(kpi(calendar).unit).toBe(level);
    }
    const told = kpi(decoded(ads(['2026-10-01'], ['2026-10-16'])), { by: 'week' });
    expect(told.groups.map(({ key }) => key)).toEqual(['']);
    expect(said(told, 'fr')).toContain('Chaque ligne (ensemble de publicités) donne le total de toute une période : aucune n’est le chiffre d’un jour.');
    expect(said(told, 'en')).toContain('Each row (ad set) gives the total of a whole period: none is the figure of a day.');
  });

  it('are days where each row begins and ends on the same', () => {
    const calendar = decoded(ads(['2026-10-01', '2026-10-02'], ['2026-10-01', '2026-10-02']));
    expect([unitOf(calendar), ...calendar.day]).toEqual(['day', 46_296, 46_297]);
  });
});

describe('subscribers in YouTube’s table of videos', () => {
  const table = (...last: readonly string[]): readonly (readonly Cell[])[] => [
    ['Content', 'Video title', 'Video publish time', 'Views', 'Impressions', 'Likes', ...last], ...[5, 8, 12].map((won, at): readonly Cell[] => [`a123456789${at}`, `Video ${at}`, 46_300 + at, 100 + at, 1000, 9, ...last.map(() => won)]),
  ];

  it('are those that each video has won, however few there are and however alike', () => {
    for (const heading of ['Subscribers', 'Abonnés']) {
      const told = kpi(decoded(table(heading)), { basis: 'followers' });
      expect([heading, told.readings.map(({ kind }) => kind).includes('won-followers'), told.total.measures.has('followers')]).toEqual([heading, true, false]);
    }
    expect(kpi(decoded(table())).readings.map(({ kind }) => kind)).not.toContain('won-followers');
  });
});

describe('visits of a web site', () => {
  const MEASURED = ['Sessions', 'Engaged sessions', 'Engagement rate', 'Event count', 'Key events', 'Total revenue'];
  const visits = (headings: readonly string[], ...firsts: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
    [[...headings, ...MEASURED], ...firsts.map((first, at): readonly Cell[] => [...first, 100 + at, 60, 0.6, 900, 4 + at, 0])];

  it('are of what Google Analytics heads its first column, and never posts, whatever other columns there are', () => {
    for (const [level, headings, ...rows] of [
      ['channel-group', ['Session default channel group'], ['Direct'], ['Organic Social']], ['channel-group', ['Groupe de canaux principal de la session'], ['Direct'], ['Réseaux sociaux organiques']],
      ['source-medium', ['Session source / medium'], ['(direct) / (none)'], ['facebook.com / referral']], ['source-medium', ['Date', 'Session source / medium'], ['20261101', 'google / organic'], ['20261102', 'facebook.com / referral']],
      ['landing-page', ['Landing page', 'Page title'], ['/', 'Accueil'], ['/parcs', 'Parcs et piscines']], ['landing-page', ['Landing page + query string', 'Page title'], ['/?a=1', 'Accueil'], ['/parcs', 'Parcs et piscines']],
      ['day', ['Date'], ['20261101'], ['20261102']],
    ] as const) {
      const calendar = decoded(visits(headings, ...rows));
      expect([headings, unitOf(calendar), isOfDays(calendar), kpi(calendar).unit]).toEqual([headings, level, true, level]);
      expect(kpi(calendar).readings.filter(({ kind }) => kind === 'ad-totals')).toHaveLength(level === 'day' ? 0 : 1);
    }
  });

  it('are of its pages too, of which no session is told', () => {
    const pages = (headings: readonly string[], ...firsts: readonly string[]): readonly (readonly Cell[])[] => [headings, ...firsts.map((first, at): readonly Cell[] => [first, 100 + at, 60, 900, 4 + at])];
    for (const heading of ['Page path and screen class', 'Page title and screen class', 'Page title and screen name']) {
      const calendar = decoded(pages([heading, 'Views', 'Active users', 'Event count', 'Key events'], '/', '/parks', '/pools'));
      expect([heading, unitOf(calendar), isOfDays(calendar)]).toEqual([heading, 'page', true]);
    }
    const french = decoded(pages(['Titre de la page et nom de l’écran', 'Vues', 'Utilisateurs actifs', 'Nombre d’événements', 'Événements clés'], 'Accueil', 'Parcs', 'Piscines'));
    expect([unitOf(french), said(kpi(french), 'fr').includes('Chaque ligne (page) est d’un site Web')]).toEqual(['page', true]);
  });

  it('are said to be no posts, and the rate of their sessions to be none of posts', () => {
    const told = kpi(decoded(visits(['Landing page', 'Page title'], ['/', 'Accueil'], ['/parcs', 'Parcs et piscines'])));
    expect(said(told, 'fr')).toContain('Chaque ligne (page de destination) est d’un site Web : aucune n’est une publication, et un taux d’engagement y est celui des sessions.');
    expect(said(told, 'en')).toContain('Each row (landing page) is of a web site: none is a post, and an engagement rate there is one of sessions.');
  });

  it('have a rate of their own, which is not called by the name of the posts’', async () => {
    for (const [language, own, ofPosts] of [['fr', 'Taux d’engagement de GA4 (sessions avec engagement)', 'Taux d’engagement'], ['en', 'GA4’s engagement rate (engaged sessions)', 'Engagement rate']] as const) {
      const words = await fetchResultsViewWords(language);
      expect([words.measureTable('engagement_rate', 'source-medium'), words.measureTable('engagement_rate', 'post')]).toEqual([own, ofPosts]);
      expect(words.perPost('engagement_rate', 'landing-page').startsWith(own)).toBe(true);
    }
  });

  it('that a team notes beside its posts leave them posts', () => {
    const own = decoded([
      ['Post title', 'Landing page', 'Permalink', 'Sessions', 'Key events', 'Impressions', 'Likes'],
      ...[0, 1].map((at): readonly Cell[] => [`Bonjour à tous ${at}`, '/parcs', `https://www.facebook.com/phare/posts/${at}`, 12, 3, 900, 20]),
    ]);
    expect([unitOf(own), kpi(own).unit]).toEqual(['post', 'post']);
  });
});

describe('a list that its network ends early', () => {
  const top = (count: number): readonly (readonly Cell[])[] => [
    ['Post URL', 'Post publish date', 'Engagements'],
    ...Array.from({ length: count }, (_, at): readonly Cell[] => [`https://www.linkedin.com/feed/update/urn:li:activity:70${at}`, 46_300 - at, 100 + at]),
  ];

  it('is never told as all posts', () => {
    expect(kpi(decoded(top(50))).readings).toContainEqual({ kind: 'top-list', list: { network: 'linkedin', most: 50, isOfBest: true } });
    expect(said(kpi(decoded(top(50))), 'fr')).toContain('L’exportation de LinkedIn s’arrête aux 50 meilleures publications : ces chiffres sont les leurs, et non ceux de toutes les publications.');
    expect(said(kpi(decoded(top(50))), 'en')).toContain('LinkedIn’s export ends after its 50 best posts: these figures are theirs, and not those of all posts.');
    expect(kpi(decoded(top(49))).readings.map(({ kind }) => kind)).not.toContain('top-list');
  });

  it('is known in YouTube’s table by its 500 rows', () => {
    const table = (count: number): readonly (readonly Cell[])[] => [
      ['Content', 'Video title', 'Video publish time', 'Views', 'Likes', 'Impressions'],
      ...Array.from({ length: count }, (_, at): readonly Cell[] => [`abcdefg-${at}`, `Vidéo ${at}`, 46_300 - at, 900 + at, 30, 5000]),
    ];
    expect(said(kpi(decoded(table(500))), 'fr')).toContain('L’exportation de YouTube s’arrête aux 500 premières lignes');
    expect(decoded(table(499)).topLists).toBeUndefined();
  });

  it('stays one once it is imported beside a calendar', () => {
    const calendar = decoded(top(3));
    const rows = (count: number, more: object): Kpi => kpi(calendar, { results: { rows: Array.from({ length: count }, (_, at) => imported(`p ${at}`, { engagements: 9, ...more }, { channel: ['linkedin'], importedOn: 46_350 })) } });
    expect(rows(50, {}).readings.map(({ kind }) => kind)).toContain('top-list');
    for (const told of [rows(49, {}), rows(60, { likes: 4 })]) expect(told.readings.map(({ kind }) => kind)).not.toContain('top-list');
  });
});

describe('days of a post beside its whole life', () => {
  const HEADS = ['Post ID', 'Title', 'Publish time', 'Date', 'Post type', 'Permalink', 'Impressions', 'Reach', 'Reactions', 'Comments', 'Shares'];
  const row = (post: number, span: Cell, reach: number, published = '11/03/2026 09:00'): readonly Cell[] => [`12209300000000000${post}`, `Bonjour ${post}`, published, span, 'Photos', `https://www.facebook.com/phare/posts/${post}`, reach * 2, reach, 10, 2, 1];

  it('are no posts, and are told', () => {
    for (const [lifetime, daily] of [['Lifetime', '11/04/2026'], ['Durée de vie', 46_330], ['Total', 'novembre 2026']] as const) {
      const calendar = decoded([HEADS, row(1, lifetime, 1000), row(1, daily, 500), row(1, daily, 400), row(2, lifetime, 2000)]);
      expect([calendar.rowCount, [...calendar.sheetRow], calendar.dailyRows]).toEqual([2, [1, 4], 2]);
      const told = kpi(calendar);
      expect([told.total.posts, told.total.measures.get('reach')?.sum]).toEqual([2, 3000]);
      expect(told.readings).toContainEqual({ kind: 'daily-rows', rows: 2 });
      expect(said(told, 'fr')).toContain('2 lignes d’un jour ou d’un mois laissées de côté : seuls comptent les chiffres de toute la durée d’une publication (Durée de vie).');
      expect(said(told, 'en')).toContain('2 rows of one day or month left out: figures of a post’s whole life (Lifetime) alone count.');
    }
    expect(decoded([HEADS, row(1, 'Lifetime', 1000), row(2, null, 2000)]).dailyRows).toBeUndefined();
  });

  it('are posts of their own where the other column holds times alone', () => {
    const calendar = decoded([HEADS, row(1, '11/13/2026', 1000, '09:00'), row(2, '11/14/2026', 2000, '10:30')]);
    expect([calendar.rowCount, calendar.dailyRows]).toEqual([2, undefined]);
  });
});
