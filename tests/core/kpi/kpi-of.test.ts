/** What results say of posts, and where they keep to what the numbers allow. */
import { describe, expect, it } from 'vitest';
import type { Kpi, Reading } from '../../../core/kpi/kpi.ts';
import { kpiOf } from '../../../core/kpi/kpi-of.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { enRateDefinition } from '../../../core/words/en/rate-definition.ts';
import { frRateDefinition } from '../../../core/words/fr/rate-definition.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';
import { COLUMNS, DAY, TODAY, around, imported, kindsOf, kpi, posts } from './kpi-of-posts.ts';

describe('rates', () => {
  it('are three: total over total, the mean and the median of those of posts', () => {
    const { total, engagements } = kpi(['channel', 'reach', 'engagements'], [['X', 100, 10], ['X', 1000, 20], ['X', 400, 20]]);
    expect(total).toMatchObject({ posts: 3, n: 3 });
    expect(total.rate.total).toBeCloseTo(50 / 1500, 12);
    expect(total.rate.mean).toBeCloseTo((0.1 + 0.02 + 0.05) / 3, 12);
    expect(total.rate.median).toBeCloseTo(0.05, 12);
    expect(total.rate.interval).toBeNull();
    expect(engagements).toBe('total');
  });

  it('give bounds that are two of them, whatever the order of the posts', () => {
    const rates = Array.from({ length: 21 }, (_, index) => (((index * 8) % 21) + 1) ** 2);
    const boundsOf = (engagements: readonly number[]): unknown => kpi(COLUMNS, posts('X', engagements)).total.rate.interval;
    const basis = 1 / (kpi(COLUMNS, posts('X', [1])).total.rate.total ?? 0);
    // Of 21 values the 6th and the 16th.
    expect(boundsOf(rates)).toEqual([36 / basis, 256 / basis]);
    expect(boundsOf([...rates].reverse())).toEqual(boundsOf(rates));
  });

  it('need both numbers, and a basis above 0', () => {
    const { total, readings } = kpi(['channel', 'reach', 'likes', 'comments'], [['X', 0, 9, 1], ['X', null, 9, 1], ['X', 200, null, null], ['X', 100, 4, null]]);
    expect(total).toMatchObject({ posts: 4, n: 1, rate: { total: 0.04 } });
    expect(readings).toEqual([{ kind: 'too-few', key: null, n: 1, least: 20 }, { kind: 'unmeasured', posts: 1 }]);
  });

  it('add up likes, comments, shares and saves where no column has their total', () => {
    const { engagements, total } = kpi(['channel', 'reach', 'likes', 'comments', 'shares', 'saves'], [['X', 100, 1, 2, 3, 4], ['X', 100, 5, null, null, null]]);
    expect(engagements).toBe('added');
    expect(total.measures.get('engagements')).toMatchObject({ n: 2, sum: 15 });
  });

  it('lack the posts of which the total is blank, and that is told', () => {
    const rows = [['X', 100, 10, 8], ['X', 100, null, 5], ['X', 100, null, null], ['X', 100, null, 0]];
    const told = kpi(['channel', 'reach', 'engagements', 'likes'], rows);
    expect(told.total).toMatchObject({ posts: 4, n: 1 });
    expect(told.readings).toContainEqual({ kind: 'without-total', posts: 1 });
    expect(kindsOf(kpi(['channel', 'reach', 'likes'], [['X', 100, 5]]))).not.toContain('without-total');
  });

  it('by followers take those that the account has, never those that a post has won', () => {
    const won = kpi(['channel', 'followers', 'engagements'], [['X', 0, 12], ['X', 2, 9], ['X', 1, 3]], { basis: 'followers' });
    expect(won.total.n).toBe(0);
    expect(won.readings).toContainEqual({ kind: 'no-rate', basis: 'followers', lacks: 'basis' });
    const own = kpi(['channel', 'followers', 'engagements'], [['X', 1000, 12], ['X', 1010, 9], ['X', 1020, 3]], { basis: 'followers' });
    expect(own.total).toMatchObject({ n: 3, measures: new Map([['followers', expect.objectContaining({ sum: null }) as object], ['engagements', expect.anything() as object]]) });
  });

  it('are of posts alone: no ideas, no events, nothing cancelled', () => {
    const { total } = kpi(COLUMNS, [[DAY, 'X', 'Publié', 100, 5], [DAY, 'X', 'Idée', 100, 90], [DAY, 'X', 'Annulé', 100, 90]]);
    expect(total).toMatchObject({ posts: 1, n: 1, rate: { total: 0.05 } });
  });

  it('are of no answers to others in the figures of X', () => {
    const rows: readonly (readonly Cell[])[] = [[DAY, 'X', 'Nuit des musées', 100, 5], [DAY, 'X', '@ami merci!', 100, 90]];
    const calendar = calendarOf(['date', 'channel', 'text', 'reach', 'engagements'], rows);
    expect(kpiOf({ calendar: { ...calendar, content: 'analytics' }, results: null, by: 'channel', basis: 'reach', period: null, today: TODAY }).total).toMatchObject({ posts: 1, rate: { total: 0.05 } });
  });
});

describe('groups', () => {
  it('count a post of two channels for each, and once in all', () => {
    const { groups, total } = kpi(['channel', 'reach', 'engagements'], [['Instagram, Facebook', 100, 5], ['Facebook', 100, 1], ['', 100, 2]]);
    expect(groups.map(({ key, posts: count }) => [key, count])).toEqual([['facebook', 2], ['instagram', 1], ['', 1]]);
    expect(total.posts).toBe(3);
  });

  it('take spellings that differ in capitals and accents for one', () => {
    expect(kpi(['format', 'reach', 'likes'], [['Vidéo', 1, 1], ['video', 1, 1], ['-', 1, 1]], { by: 'format' }).groups.map(({ key }) => key)).toEqual(['Vidéo', '']);
  });

  it('by week follow the calendar, rows without a date last', () => {
    const rows: readonly (readonly Cell[])[] = [[day('2027-01-01'), 10, 1], [null, 10, 1], [day('2026-11-16'), 10, 1]];
    expect(kpi(['date', 'reach', 'likes'], rows, { by: 'week', today: day('2027-01-02') }).groups.map(({ key }) => key)).toEqual(['2026-W47', '2026-W53', '']);
  });

  it('by post are the rows that have figures, by their number on the sheet', () => {
    expect(kpi(['title', 'reach', 'likes'], [['A', null, null], ['B', 10, 1]], { by: 'post' }).groups.map(({ key, posts: count }) => [key, count])).toEqual([['3', 1]]);
  });

  it('cost what was spent by what came of it', () => {
    const { total } = kpi(['channel', 'spend', 'conversions', 'clicks'], [['X', 50, 4, 100], ['X', 30, 1, 90], ['X', null, 7, 1]]);
    expect(total.costPerResult).toMatchObject({ of: 'conversions', cost: 16 });
    const [low = 0, high = 0] = total.costPerResult?.interval ?? [];
    expect([low < 16, high > 16]).toEqual([true, true]);
    expect(kpi(['channel', 'spend', 'clicks'], [['X', 50, 100]]).total.costPerResult).toEqual({ of: 'clicks', n: 1, cost: 0.5, interval: null });
  });
});

describe('readings', () => {
  it('call one channel higher only where the numbers bear it out', () => {
    const apart = kpi(COLUMNS, [...posts('Instagram', around(60, 30)), ...posts('Facebook', around(20, 30))]);
    expect(apart.readings).toContainEqual({ kind: 'higher', key: 'instagram', than: 'facebook', ratio: [expect.any(Number) as number, expect.any(Number) as number], parts: null });
    const alike = kpi(COLUMNS, [...posts('Instagram', around(60, 30)), ...posts('Facebook', around(60, 30))]);
    expect(kindsOf(alike)).not.toContain('higher');
    expect(alike.readings).toContainEqual({ kind: 'no-difference', key: 'facebook', than: 'instagram', others: [] });
  });

  it('say so where a channel has too few posts', () => {
    const { readings } = kpi(COLUMNS, [...posts('Instagram', around(60, 30)), ...posts('Facebook', [1, 2, 3, 4, 5, 6])]);
    expect(readings).toContainEqual({ kind: 'too-few', key: 'facebook', n: 6, least: 20 });
    expect(kindsOf(kpi(COLUMNS, posts('Facebook', [900, 1, 2])))).not.toContain('higher');
  });

  it('leave posts of the last days out of comparisons, and say how many', () => {
    const rows = [...posts('Instagram', around(60, 30)), ...posts('Facebook', around(20, 30)).map(([, ...cells]) => [TODAY - 3, ...cells]), [TODAY + 4, 'Facebook', 'Approuvé', null, null]];
    const told = kpi(COLUMNS, rows);
    expect(told.readings).toContainEqual({ kind: 'young', posts: 30, days: 7 });
    expect(kindsOf(told)).not.toContain('higher');
    expect(told.total.posts).toBe(61);
    expect(kindsOf(kpi(COLUMNS, rows, { leastAge: 0 }))).toContain('higher');
  });

  it('compare a period with the one before it, and conclude only with enough posts', () => {
    const period = { from: DAY + 40, to: DAY + 79 };
    const rows = [...posts('X', around(20, 40)), ...posts('X', around(60, 40), DAY + 40)];
    const changes = kpi(COLUMNS, rows, { period }).readings.filter(({ kind }) => kind === 'change');
    expect(changes).toContainEqual(expect.objectContaining({ measure: 'rate', before: 0.02, after: 0.06, verdict: 'up' }));
    expect(changes).toContainEqual(expect.objectContaining({ measure: 'posts', before: 40, after: 40, verdict: 'not-enough' }));
    const few = kpi(COLUMNS, [...posts('X', [20]), ...posts('X', around(20, 5), DAY + 30), ...posts('X', around(90, 5), DAY + 50)], { period });
    expect(few.readings.filter((reading) => reading.kind === 'change').map(({ verdict }) => verdict)).toEqual(['not-enough', 'not-enough', 'not-enough', 'not-enough']);
  });

  it('name outliers that a few others would hide from the mean', () => {
    const { outliers, readings } = kpi(COLUMNS, posts('X', [...around(20, 30), 5000, 5200, 5400, 5600]));
    expect(outliers).toEqual({ robust: [30, 31, 32, 33], classic: [], logged: [30, 31, 32, 33] });
    expect(readings).toContainEqual({ kind: 'outliers', robust: 4, classic: 0, logged: 4 });
  });

  it('say of a best time that which day is the first is a guess, where weekdays come as numbers', () => {
    const rows = Array.from({ length: 400 }, (_, at): readonly Cell[] => [(at % 7) + 1, 8 + ((at * 5) % 12), 1000, 30 + ((at * 7919) % 37) + ((at * 5) % 12 === 4 ? 400 : 0)]);
    const calendar = { ...calendarOf(['reach', 'engagements'], rows.map(([, , ...cells]) => cells)), weekdays: { days: Uint8Array.from(rows, ([weekday]) => Number(weekday)), isNumbered: true }, minutes: Int16Array.from(rows, ([, hour]) => Number(hour) * 60) };
    const told = kpiOf({ calendar, results: null, by: 'channel', basis: 'reach', period: null, today: TODAY });
    const reading = told.readings.find(({ kind }) => kind === 'best-time');
    expect(reading).toMatchObject({ isUsable: true, isWeekdaySure: false });
    expect(reading === undefined ? '' : resultsReadingsIn('fr').reading(reading, told)).toMatch(/ Les jours sont des numéros; 1 est lu comme lundi\.$/);
    expect(reading === undefined ? '' : resultsReadingsIn('en').reading(reading, told)).toMatch(/ Days are numbers; 1 is read as Monday\.$/);
  });

  it('never hold chance for a best time, and find one that is there', () => {
    const timed = (gain: number): Kpi => kpi(['date', 'time', 'reach', 'engagements'], Array.from({ length: 400 }, (_, at) => {
      const hour = 8 + ((at * 5) % 12);
      return [DAY - 500 + ((at * 13) % 420), hour / 24, 1000, 30 + ((at * 7919) % 37) + (hour === 12 ? gain : 0)];
    }));
    const chance = timed(0);
    expect(chance.bestTime).toMatchObject({ isUsable: false, slots: [], posts: 400, isWeekdaySure: true });
    const noon = timed(400);
    expect(noon.bestTime?.isUsable).toBe(true);
    expect(new Set(noon.bestTime?.slots.map(({ hour }) => hour))).toEqual(new Set([12]));
    expect(noon.readings).toContainEqual(expect.objectContaining({ kind: 'best-time', isUsable: true }));
    expect(kpi(['date', 'time', 'reach', 'engagements'], [[DAY, 0.5, 10, 1]]).bestTime).toBeNull();
  });
});

describe('what was imported', () => {
  const ROLES: readonly Role[] = ['id', 'channel', 'url', 'reach', 'engagements', 'likes'];

  it('goes before the team’s own figures of the same post, by the row’s ID or its link', () => {
    const rows: readonly (readonly Cell[])[] = [['P-1', 'Instagram', '', 100, 1, 1], ['P-2', 'Instagram', 'https://www.instagram.com/p/abc/?igsh=1', 100, 2, 2], ['P-3', 'Instagram', '', 100, 3, 3]];
    const told = kpi(ROLES, rows, {
      results: { rows: [imported('P-1', { reach: 500, likes: 40, comments: 10 }), imported('https://instagram.com/p/abc', { reach: 300, likes: 6 })] }, by: 'post',
    });
    expect(told.groups.map(({ key, measures }) => [key, measures.get('reach')?.sum, measures.get('engagements')?.sum])).toEqual([['2', 500, 50], ['3', 300, 6], ['4', 100, 3]]);
    expect(told.engagements).toBe('mixed');
    expect(told.total.posts).toBe(3);
  });

  it('counts where the calendar has no such post, and only once however often it was imported', () => {
    const { groups, total } = kpi(ROLES, [['P-1', 'Facebook', '', 100, 1, 1]], {
      results: { rows: [imported('ig 9', { reach: 10, likes: 1 }), imported('ig 9', { reach: 20, likes: 2 }), imported('day', { reach: 9000 }, { level: 'day' })] },
    });
    expect(total).toMatchObject({ posts: 2, measures: new Map([['reach', expect.objectContaining({ sum: 120 }) as object], ['engagements', expect.objectContaining({ sum: 3 }) as object], ['likes', expect.anything() as object]]) });
    expect(groups.map(({ key, posts: count }) => [key, count])).toEqual([['facebook', 1], ['instagram', 1]]);
  });

  it('of one of a row’s networks is that network’s alone, and the row’s in all', () => {
    const rows: readonly (readonly Cell[])[] = [['P-1', 'Instagram, Facebook', '', 100, 9, 9]];
    const { groups, total } = kpi(ROLES, rows, { results: { rows: [imported('P-1', { reach: 500, likes: 40 })] } });
    expect(groups.map(({ key, posts: count, n, measures }) => [key, count, n, measures.get('reach')?.sum])).toEqual([['facebook', 1, 0, undefined], ['instagram', 1, 1, 500]]);
    expect(total).toMatchObject({ posts: 1, n: 1, rate: { total: 0.08 } });
  });

  it('never divides what one network counts by the audience of another', () => {
    const rows: readonly (readonly Cell[])[] = [['P-1', 'Instagram, X', '', null, null, null]];
    const { groups, total } = kpi(ROLES, rows, { results: { rows: [imported('P-1', { reach: 500, likes: 40 }), imported('P-1', { impressions: 900, likes: 300 }, { channel: ['x'] })] } });
    expect(total).toMatchObject({ posts: 1, n: 1, rate: { total: 0.08 } });
    expect(total.measures.get('engagements')?.sum).toBe(340);
    expect(groups.map(({ key, n, measures }) => [key, n, measures.get('engagements')?.sum])).toEqual([['instagram', 1, 40], ['x', 0, 300]]);
  });

  it('leaves what the team alone has counted with the row and each of its channels', () => {
    const rows: readonly (readonly Cell[])[] = [['P-1', 'Instagram, Facebook', '', 100, null, null]];
    const { groups, total } = kpi(ROLES, rows, { results: { rows: [imported('P-1', { views: 70 })] } });
    expect([total, ...groups].map(({ measures }) => [measures.get('reach')?.sum, measures.get('views')?.sum])).toEqual([[100, 70], [100, undefined], [100, 70]]);
  });

  it('tells the age of a post by the day on which its figures were taken', () => {
    const told = kpi(['date', 'title', 'id', 'reach', 'likes'], [[TODAY - 100, 'Concert', 'P-1', null, null]], { results: { rows: [imported('P-1', { reach: 10, likes: 1 }, { importedOn: TODAY - 98 })] } });
    expect(told.readings).toContainEqual({ kind: 'taken-early', posts: 1, days: 7 });
    expect(kindsOf(told)).not.toContain('young');
    const ahead = kpi(COLUMNS, [[TODAY + 4, 'X', 'Publié', 100, 3], [TODAY - 1, 'X', 'Publié', 100, 3]]);
    expect(ahead.readings).toEqual(expect.arrayContaining([{ kind: 'dated-ahead', posts: 1 }, { kind: 'young', posts: 1, days: 7 }]));
    const before = kpi(['date', 'title', 'id', 'reach', 'likes'], [[TODAY - 20, 'Concert', 'P-1', null, null]], { results: { rows: [imported('P-1', { reach: 10, likes: 1 }, { importedOn: TODAY - 22 })] } });
    expect(before.readings).toContainEqual({ kind: 'taken-before', posts: 1 });
    expect(before.total.posts).toBe(1);
  });
});

describe('sentences', () => {
  it('of too few posts, in both languages, never say more', () => {
    const about = { by: 'channel', basis: 'reach', unit: 'post', engagements: 'total' } as const;
    const reading: Reading = { kind: 'too-few', key: 'facebook', n: 6, least: 20 };
    expect(resultsReadingsIn('fr').reading(reading, about).replaceAll('\u00a0', ' ')).toBe('Facebook : trop peu de publications pour conclure (6; il en faut 20).');
    expect(resultsReadingsIn('en').reading(reading, about)).toBe('Facebook: too few posts to conclude (6; 20 are needed).');
  });

  it('print the definition with the rate', () => {
    expect(frRateDefinition('reach', { engagements: 'total', parts: [] }).replaceAll('\u00a0', ' ')).toBe('Taux d’engagement par portée : interactions (colonne du total) ÷ portée; total ÷ total, moyenne et médiane des taux');
    expect(resultsReadingsIn('en').percent(0.000234)).toBe('0.023%');
  });

  it('name channels that are no network as the team writes them', () => {
    const rows = [['Blogue d’été', 100, 5], ['blogue d’ete', 100, 7], ['Tous', 100, 9], ['FB', 100, 9]];
    const told = kpi(['channel', 'reach', 'engagements'], rows);
    expect(told.groups.map(({ key, posts: count }) => [key, count])).toEqual([['Blogue d’été', 2], ['Tous', 1], ['facebook', 1]]);
    expect(told.readings).toContainEqual({ kind: 'too-few', key: 'Blogue d’été', n: 2, least: 20 });
  });

  it('name in the definition the parts that there are', () => {
    const definition = (roles: readonly Role[], ...cells: readonly Cell[]): string => {
      const told = kpi(['channel', 'reach', ...roles], [['X', 100, ...cells]]);
      return enRateDefinition('reach', told).split(' ÷')[0] ?? '';
    };
    expect(definition(['likes', 'comments', 'saves'], 5, 2, null)).toBe('Engagement rate by reach: engagements (likes/reactions and comments added up)');
    expect(definition(['likes'], 5)).toBe('Engagement rate by reach: engagements (likes/reactions alone)');
    expect(definition(['likes', 'engagements'], 5, 9)).toBe('Engagement rate by reach: engagements (column of totals)');
  });
});
