/** What results refuse to compare, and which figures they call into question. */
import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../core/kpi/kpi.ts';
import type { KpiInput } from '../../../core/kpi/kpi-input.ts';
import type { ResultRow } from '../../../core/side-tabs/results-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Measure, Role } from '../../../core/table/role.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { calendarOf } from '../rules/calendar-of.ts';
import { COLUMNS, DAY, around, imported, kindsOf, kpi, posts } from './kpi-of-posts.ts';

describe('what can’t be compared', () => {
  const PARTS: readonly Role[] = ['date', 'channel', 'reach', 'likes', 'comments'];
  const kpiOfParts = (rows: readonly (readonly Cell[])[], asked: Partial<KpiInput> = {}): Kpi => kpi(PARTS, rows, asked);
  const imports = (network: string, many: number, measures: (at: number) => Partial<Record<Measure, number>>): readonly ResultRow[] =>
    Array.from({ length: many }, (_, at) => imported(`${network} ${at}`, measures(at), { channel: [network], day: DAY + at }));

  it('are engagements that count other things: a network’s total beside another one’s likes', () => {
    const rows = [...imports('x', 30, (at) => ({ reach: 1000, engagements: 90 + (at % 5) })), ...imports('instagram', 30, (at) => ({ reach: 1000, likes: 20 + (at % 5) }))];
    const told = kpi(PARTS, [], { results: { rows } });
    expect(kindsOf(told)).not.toContain('higher');
    expect(told.readings).toContainEqual({ kind: 'defined-differently', key: 'x', than: 'instagram', pairs: 1 });
    expect(kindsOf(told)).toContain('mixed-definitions');
    const alike = kpi(PARTS, [], { results: { rows: [...imports('facebook', 30, (at) => ({ reach: 1000, likes: 90 + (at % 5) })), ...rows.slice(30)] } });
    expect(kindsOf(alike)).toContain('higher');
    expect(kindsOf(alike)).not.toContain('mixed-definitions');
  });

  it('but the parts that both count are: each pair says which, and nothing else of them is counted', () => {
    const rows = [
      ...imports('facebook', 30, (at) => ({ reach: 1000, engagements: 400, likes: 10 + (at % 5), comments: 4, saves: 300 })),
      ...imports('instagram', 30, (at) => ({ reach: 1000, likes: 40 + (at % 5), comments: 4, shares: 9, ...(at < 2 ? { saves: 5 } : {}) })),
    ];
    const told = kpi(PARTS, [], { results: { rows } });
    expect(told.readings).toContainEqual({ kind: 'higher', key: 'instagram', than: 'facebook', ratio: [expect.any(Number) as number, expect.any(Number) as number], parts: ['likes', 'comments'] });
    expect(told.readings).toContainEqual({ kind: 'compared-by-parts', key: 'instagram', than: 'facebook', parts: ['likes', 'comments'], pairs: 1 });
    expect(kindsOf(told)).not.toContain('defined-differently');
    expect(told.readings.map((reading) => resultsReadingsIn('fr').reading(reading, told)).join('\n')).toContain('comparaison par mentions J’aime/réactions et commentaires ÷ portée seulement.');
    const lacking = rows.map((row, at) => (at % 30 < 12 ? { ...row, measures: new Map([...row.measures].filter(([measure]) => measure !== 'likes' && measure !== 'comments')) } : row));
    // Most posts have both, and yet too few to conclude.
    expect(kindsOf(kpi(PARTS, [], { results: { rows: lacking } }))).toContain('defined-differently');
  });

  it('are the columns that a team fills for one network and not for another', () => {
    const rows = (isWhole: boolean): readonly (readonly Cell[])[] => Array.from({ length: 60 }, (_, at) => [DAY + at, at < 30 ? 'Facebook' : 'Instagram', 1000, 40 + (at % 7), at < 30 || isWhole ? 30 + (at % 3) : null]);
    expect(kindsOf(kpiOfParts(rows(true)))).toContain('no-difference');
    expect(kindsOf(kpiOfParts(rows(false)))).toEqual(['mixed-definitions', 'no-difference', 'compared-by-parts']);
    expect(kpiOfParts(rows(false)).readings).toContainEqual(expect.objectContaining({ kind: 'compared-by-parts', parts: ['likes'] }));
  });

  it('are periods of which the first had other engagements, or had none yet', () => {
    const period = { from: DAY + 40, to: DAY + 79 };
    const begun = kpi(COLUMNS, [...posts('X', around(20, 30), DAY + 10), ...posts('X', around(60, 40), DAY + 40)], { period });
    expect(kindsOf(begun)).not.toContain('change');
    expect(begun.readings).toContainEqual({ kind: 'no-period-before', since: DAY + 10 });
    expect(resultsReadingsIn('fr').reading({ kind: 'no-period-before', since: 46_286 }, begun)).toMatch(/ne la couvre pas \(première publication le \d+\s\p{L}+\s2026\)\.$/u);
    const later = posts('X', around(20, 39), DAY + 1).map((cells, at) => [...cells.slice(0, 3), at < 20 ? null : 1000, at < 20 ? null : 20]);
    const measured = kpi(COLUMNS, [...posts('X', [0], DAY).map((cells) => [...cells.slice(0, 3), null, null]), ...later, ...posts('X', around(60, 40), DAY + 40)], { period });
    expect(kindsOf(measured)).not.toContain('no-period-before');
    expect(measured.readings.filter((reading) => reading.kind === 'change').map(({ measure }) => measure)).toEqual(['posts']);
    const rows = [...imports('x', 40, (at) => ({ reach: 1000, likes: 20 + (at % 5) })), ...imports('x', 80, (at) => ({ reach: 1000, engagements: 90 + (at % 5) })).slice(40).map((row) => ({ ...row, channel: ['facebook'] }))];
    const turned = kpi(PARTS, [], { period, results: { rows } });
    expect(kindsOf(turned)).toContain('periods-defined-differently');
    expect(turned.readings.filter((reading) => reading.kind === 'change').map(({ measure }) => measure)).toEqual(['posts', 'reach']);
  });

  it('but periods are compared by the parts that both count, which is said with each figure', () => {
    const period = { from: DAY + 40, to: DAY + 79 };
    const shared = (at: number): Partial<Record<Measure, number>> => ({ reach: 1000, likes: 20 + (at % 5), comments: 4 });
    const rows = imports('instagram', 80, (at) => ({ ...shared(at), ...(at < 40 ? {} : { shares: 30, saves: 40 }) })).map((row, at) => ({ ...row, channel: [at < 40 ? 'instagram' : 'tiktok'] }));
    const told = kpi(PARTS, [], { period, today: DAY + 90, results: { rows } });
    expect(told.readings).toContainEqual({ kind: 'periods-by-parts', parts: ['likes', 'comments'] });
    const changes = told.readings.filter((reading) => reading.kind === 'change');
    expect(changes.map(({ measure, parts, before, after }) => [measure, parts, before, after])).toEqual([
      ['posts', null, 40, 40], ['rate', ['likes', 'comments'], 0.026, 0.026], ['engagements', ['likes', 'comments'], 26, 26], ['reach', null, 1000, 1000],
    ]);
    const said = (language: 'fr' | 'en'): string => told.readings.map((reading) => resultsReadingsIn(language).reading(reading, told)).join('\n').replaceAll('\u00a0', ' ');
    expect(said('fr')).toContain('Taux d’engagement médian (40 publications d’au moins 7 jours; mentions J’aime/réactions et commentaires seulement) : 2,60 %');
    expect(said('fr')).toContain('dans les deux périodes : la comparaison ne porte que sur les mentions J’aime/réactions et commentaires.');
    expect(said('en')).toContain('Engagements don’t count the same things in both periods: they are compared by likes/reactions and comments only.');
    // A network's own total beside another one's parts, of which it gives some.
    const total = rows.map((row, at) => (at < 40 ? row : { ...row, measures: new Map([...row.measures, ['engagements', 900] as const]) }));
    expect(kpi(PARTS, [], { period, results: { rows: total } }).readings).toContainEqual({ kind: 'periods-by-parts', parts: ['likes', 'comments'] });
  });

  it('and posts on several networks by the parts that each of these gives', () => {
    const period = { from: DAY + 40, to: DAY + 79 };
    const rows = Array.from({ length: 80 }, (_, at): readonly Cell[] => [DAY + at, at < 40 ? 'Facebook, Instagram' : 'Facebook, TikTok', null, null, null, `p ${at}`]);
    const results = (isWhole: boolean): readonly ResultRow[] => rows.flatMap((_, at) => [
      imported(`p ${at}`, { reach: 100, likes: 5, shares: 2, saves: 1 }, { channel: ['facebook'] }),
      imported(`p ${at}`, { reach: 300, likes: 7, ...(at >= 40 || isWhole ? { saves: 1 } : {}), ...(at < 40 ? { comments: 4 } : {}) }, { channel: [at < 40 ? 'instagram' : 'tiktok'] }),
    ]);
    const changes = (isWhole: boolean): readonly unknown[] => kpi([...PARTS, 'id'], rows, { period, results: { rows: results(isWhole) } }).readings
      .flatMap((reading) => (reading.kind === 'change' && reading.measure !== 'posts' ? [[reading.measure, reading.parts, reading.before, reading.after]] : []));
    expect(changes(true)).toEqual([['rate', ['likes', 'saves'], 0.035, 0.035], ['engagements', ['likes', 'saves'], 14, 14], ['reach', null, 400, 400]]);
    expect(changes(false)).toEqual([['rate', ['likes'], 0.03, 0.03], ['engagements', ['likes'], 12, 12], ['reach', null, 400, 400]]);
  });

  it('are channels that share one figure', () => {
    const both = posts('Facebook, Instagram', around(60, 30));
    const told = kpi(COLUMNS, [...both, ...posts('Facebook', around(20, 30)), ...posts('Instagram', around(20, 30))]);
    expect(told.readings).toContainEqual({ kind: 'shared-figures', posts: 30 });
    expect(told.readings).toContainEqual(expect.objectContaining({ kind: 'no-difference', others: [] }));
    const said = (...others: readonly string[]): string => resultsReadingsIn('fr').reading({ kind: 'no-difference', key: 'facebook', than: 'x', others }, told);
    expect([said(), said('instagram', 'linkedin'), said('instagram', 'linkedin', 'tiktok')]).toEqual([
      'Aucune différence de taux assez nette entre Facebook et X.', 'Aucune différence de taux assez nette entre Facebook, X, Instagram et LinkedIn.',
      'Aucune différence de taux assez nette entre les 5 groupes comparés, même de Facebook à X.',
    ]);
  });
});

describe('the best time', () => {
  const timed = (network: string, many: number, hourOf: (at: number) => number, measures: (at: number) => Partial<Record<Measure, number>>): readonly ResultRow[] =>
    Array.from({ length: many }, (_, at) => imported(`${network} ${at}`, measures(at), { channel: [network], day: DAY - 500 + ((at * 13) % 420), minutes: hourOf(at) * 60 }));

  it('is judged on posts that count the same engagements: a network that counts more is not an hour that does', () => {
    const noise = (at: number): number => (at * 7919) % 37;
    const rows = [
      ...timed('facebook', 200, (at) => 13 + ((at * 5) % 6), (at) => ({ reach: 1000, likes: 30 + noise(at) })),
      ...timed('x', 150, (at) => 9 + (at % 2), (at) => ({ reach: 1000, engagements: 400 + noise(at) })),
    ];
    const told = kpi(['date', 'time', 'channel'], [], { results: { rows } });
    expect(told.bestTime).toMatchObject({ isUsable: false, posts: 200, left: 150, definition: [{ kind: 'added', parts: ['likes'] }] });
    const reading = told.readings.find(({ kind }) => kind === 'best-time');
    expect(reading === undefined ? '' : resultsReadingsIn('fr').reading(reading, told)).toMatch(/ Pour 200.publications dont les interactions sont les mentions J’aime\/réactions, sans 150.autres, comptées autrement\.$/);
    expect(reading === undefined ? '' : resultsReadingsIn('en').reading(reading, told)).toMatch(/ For 200 posts whose engagements are likes\/reactions alone, without 150 others counted differently\.$/);
    const few = kpi(['date', 'time', 'channel'], [], { results: { rows: rows.filter((_, at) => at % 6 === 0) } });
    expect([few.bestTime, few.readings.find(({ kind }) => kind === 'few-times')]).toEqual([null, { kind: 'few-times', posts: 34, left: 25, least: 60 }]);
    const hardlyAny = kpi(['date', 'time', 'channel'], [], { results: { rows: rows.slice(0, 19) } });
    expect([hardlyAny.bestTime, kindsOf(hardlyAny).includes('few-times')]).toEqual([null, false]);
    const alike = kpi(['date', 'time', 'channel'], [], { results: { rows: rows.slice(0, 33) } });
    const told33 = alike.readings.find(({ kind }) => kind === 'few-times');
    expect(told33 === undefined ? '' : resultsReadingsIn('en').reading(told33, alike)).toBe('Best time: too few posts with a day, a time and a rate to conclude (33; 60 are needed).');
    const split = kpi(['date', 'time', 'channel'], [], { results: { rows: [...rows.slice(0, 50), ...rows.slice(200, 240)] } });
    expect([split.bestTime, split.readings.find(({ kind }) => kind === 'few-times')]).toEqual([null, { kind: 'few-times', posts: 50, left: 40, least: 60 }]);
  });
});

describe('what is told of the posts themselves', () => {
  it('is how many answers to others were left out of a network’s own figures', () => {
    const roles: readonly Role[] = ['date', 'channel', 'text', 'impressions', 'engagements'];
    const rows = [...Array.from({ length: 30 }, (_, at) => [DAY + at, 'X', `Bonjour ${at}`, 1000, 20 + at]), [DAY, 'X', '@elle oui', 9, 8], [DAY + 40, 'X', '@lui non', 9, 8]];
    const calendar = { ...calendarOf(roles, rows), content: 'analytics' as const };
    const whole = kpi(roles, [], { calendar, basis: 'impressions' });
    expect([whole.total.posts, whole.readings.find(({ kind }) => kind === 'replies')]).toEqual([30, { kind: 'replies', posts: 2 }]);
    const part = kpi(roles, [], { calendar, basis: 'impressions', period: { from: DAY, to: DAY + 29 } });
    expect(part.readings.find(({ kind }) => kind === 'replies')).toEqual({ kind: 'replies', posts: 1 });
  });

  it('is that a network’s column of followers gives those won by each post', () => {
    const roles: readonly Role[] = ['title', 'channel', 'views', 'likes', 'followers'];
    const withFollowers = (of: (at: number) => number): Kpi => {
      const calendar = { ...calendarOf(roles, Array.from({ length: 40 }, (_, at) => [`Video ${at}`, 'YouTube', 900 + at, 30, of(at)])), content: 'analytics' as const };
      return kpi(roles, [], { calendar, basis: 'views' });
    };
    for (const won of [(at: number): number => at, (at: number): number => 1 + at * at]) {
      expect([kindsOf(withFollowers(won)).includes('won-followers'), withFollowers(won).total.measures.has('followers')]).toEqual([true, false]);
    }
    const audience = withFollowers((at) => 81_000 + at * 1500);
    expect([kindsOf(audience).includes('won-followers'), audience.total.measures.has('followers')]).toEqual([false, true]);
  });

  it('is how many the team’s own marks or an export’s say were paid for, but not how many have a budget', () => {
    const marked = (...marks: readonly Cell[]): Kpi => kpi([...COLUMNS, 'budget'], posts('X', [5, 6, 7, 8]).map((row, at) => [...row, marks[at] ?? null]));
    for (const told of [marked(1, 0, 1, null), marked('oui', 'non', 'Oui'), marked(true, false, true, false), marked('✓', null, 'yes')]) expect(told.readings).toContainEqual({ kind: 'paid', posts: 2, of: 4 });
    for (const told of [marked(1, 50), marked(0, 0), marked('non', 'no')]) expect(kindsOf(told)).not.toContain('paid');
  });

  it('is how many were paid for, as the network or a cost says', () => {
    const rows = Array.from({ length: 6 }, (_, at) => imported(`p ${at}`, { reach: 100, likes: 5, ...(at === 5 ? { spend: 20 } : {}) }, at < 2 ? { isPaid: true } : {}));
    const told = kpi(['id', 'channel', 'reach'], [['p 1', 'Instagram', 10], ['row', 'Instagram', null]], { results: { rows } });
    expect(told.readings).toContainEqual({ kind: 'paid', posts: 3, of: 6 });
    expect(kindsOf(kpi(COLUMNS, posts('X', around(60, 30))))).not.toContain('paid');
  });
});

describe('figures that can’t be', () => {
  it('are left out of all sums where they are below 0, and told; an account’s days keep what the network takes back', () => {
    const rows = [...posts('X', around(60, 30)), [DAY, 'X', 'Publié', -5000, 20], [DAY, 'X', 'Publié', 1000, -70]];
    const told = kpi(COLUMNS, rows);
    const without = kpi(COLUMNS, [...posts('X', around(60, 30)), [DAY, 'X', 'Publié', null, 20], [DAY, 'X', 'Publié', 1000, null]]);
    expect([told.total, told.outliers]).toEqual([without.total, without.outliers]);
    expect(told.total.measures.get('reach')).toMatchObject({ n: 31, sum: 31_000 });
    expect(told.readings).toContainEqual({ kind: 'negative', posts: 2 });
    expect(kindsOf(without)).not.toContain('negative');
    expect(told.readings.map((reading) => resultsReadingsIn('fr').reading(reading, told)).join().replaceAll('\u00a0', ' ')).toContain('2 publications avec un chiffre négatif : ce chiffre ne compte pas. Corrigez-le');
    const imports = (likes: number): Kpi => kpi(COLUMNS, [], { results: { rows: [imported('a', { reach: 100, likes }), imported('b', { reach: 100, likes: 5 })] } });
    expect([imports(-3).total.measures.get('likes'), imports(-3).readings.find(({ kind }) => kind === 'negative')]).toMatchObject([{ n: 1, sum: 5 }, { kind: 'negative', posts: 1 }]);
    const days = { ...calendarOf(['date', 'impressions', 'likes'], [[DAY, 900, 12], [DAY + 1, 800, -2]]), content: 'analytics' as const };
    expect(kpi([], [], { calendar: days, basis: 'impressions' }).total.measures.get('likes')).toMatchObject({ n: 2, sum: 10 });
    const spent = kpi([...COLUMNS, 'spend'], [[DAY, 'X', 'Publié', 100, 9, 40], [DAY, 'X', 'Publié', 100, 9, -10]]);
    expect([spent.total.measures.get('spend')?.sum, kindsOf(spent).includes('negative')]).toEqual([30, false]);
  });

  it('leave the total of which they are a part unknown, where it is added up, and so its rate; a blank part is none', () => {
    const parts: readonly Role[] = ['date', 'channel', 'reach', 'likes', 'comments'];
    const of = (...figures: readonly Cell[]): readonly Cell[] => [DAY, 'X', 100, ...figures];
    const told = kpi(parts, [of(10, 2), of(10, null), of(-50, 4), of(10, 'cinquante?'), of('s. o.', 4)]);
    expect(told.total.measures.get('engagements')).toMatchObject({ n: 3, sum: 26 });
    expect([told.total.posts, told.total.n, told.total.rate.total]).toEqual([5, 3, 26 / 300]);
    expect(told.readings.filter(({ kind }) => kind === 'negative' || kind === 'unread')).toEqual([{ kind: 'negative', posts: 1 }, { kind: 'unread', posts: 1 }]);
    expect(resultsReadingsIn('fr').reading({ kind: 'unread', posts: 1 }, told).replaceAll('\u00a0', ' ')).toBe('1 publication avec un chiffre illisible ou qui n’est pas entier : ce chiffre ne compte pas, ni le total dont il est une partie. Corrigez-le ou videz sa cellule.');
    const fraction = kpi(parts, [of('1 234,5', 2), of(10, 2)]);
    expect(fraction.readings.flatMap((reading) => (reading.kind === 'unread' ? [resultsReadingsIn('en').reading(reading, fraction)] : []))).toEqual(['1 post with a figure that can’t be read or is no whole number, which is not counted, nor is a total that it is part of. Correct it or empty its cell.']);
    expect(kpi([...parts, 'engagements'], [of(-50, 4, 30), of('?!x', 4, 20)]).total.measures.get('engagements')).toMatchObject({ n: 2, sum: 50 });
  });

  it('leave the total unknown where they were imported, unless the network gives it, and that of a row on several networks too', () => {
    const sumOf = (...rows: readonly ResultRow[]): unknown => kpi(['id', 'channel', 'reach'], [['p', 'Instagram, Facebook', 5], ['q', 'Instagram', 5]], { results: { rows } }).total.measures.get('engagements');
    expect(sumOf(imported('q', { reach: 100, likes: 5, comments: -1 }))).toBeUndefined();
    expect(sumOf(imported('q', { reach: 100, engagements: 7, comments: -1 }))).toMatchObject({ n: 1, sum: 7 });
    const facebook = imported('p', { reach: 100, likes: 5 }, { channel: ['facebook'] });
    expect(sumOf(facebook, imported('p', { reach: 100, likes: 3 }))).toMatchObject({ n: 1, sum: 8 });
    expect(sumOf(facebook, imported('p', { reach: 100, likes: -3, comments: 9 }))).toBeUndefined();
  });

  it('are told: more engagements than people reached, but not than followers', () => {
    const rows = [...posts('X', [1200]), ...posts('X', around(60, 30))];
    expect(kpi(COLUMNS, rows).readings).toContainEqual({ kind: 'over-one', posts: 1, basis: 'reach' });
    expect(kindsOf(kpi(['date', 'channel', 'status', 'followers', 'engagements'], rows, { basis: 'followers' }))).not.toContain('over-one');
  });

  it('are told: budgets while nobody says what was spent', () => {
    const budgets = (...spent: readonly (number | null)[]): Kpi => kpi(['reach', 'likes', 'budget', 'spend'], [[100, 9, 10, spent[0] ?? null], [90, 8, null, null], [80, 7, 20, spent[1] ?? null]]);
    const told = budgets();
    expect(told.readings).toContainEqual({ kind: 'budget-alone', posts: 2, sum: 30 });
    expect(resultsReadingsIn('fr').reading({ kind: 'budget-alone', posts: 2, sum: 30 }, told).replaceAll('\u00a0', ' ')).toBe('Budget prévu : 30 pour 2 publications. Sans dépenses notées, rien ne dit ce que coûte un résultat.');
    expect(kindsOf(budgets(5))).not.toContain('budget-alone');
    // Yes or no, as in a column called `Paid`.
    expect(kindsOf(kpi(['reach', 'likes', 'budget'], [[100, 9, 1], [90, 8, 0], [80, 7, 1]]))).not.toContain('budget-alone');
    expect(kindsOf(kpi(['reach', 'likes'], [[100, 9], [90, 8]]))).not.toContain('budget-alone');
  });

  it('have no interval where all are the same', () => {
    const { total, readings } = kpi(COLUMNS, posts('X', around(23, 30).map(() => 23)));
    expect(total.rate).toMatchObject({ median: 0.023, interval: null });
    expect(readings).toContainEqual({ kind: 'all-same', n: 30, rate: 0.023 });
  });

  it('leave out what a status calls an idea, whatever the row is called', () => {
    expect(kpi(['date', 'channel', 'status', 'row_kind', 'reach', 'engagements'], [[DAY, 'X', 'Idée', 'Publication', 100, 90], [DAY, 'X', 'Publié', 'Publication', 100, 5]]).total).toMatchObject({ posts: 1, n: 1 });
  });
});
