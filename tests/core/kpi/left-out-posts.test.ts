/** Posts that can't be counted as they stand: dated ahead of their figures, or with an id that a spreadsheet has cut. */
import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../core/kpi/kpi.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { calendarOf } from '../rules/calendar-of.ts';
import { COLUMNS, TODAY, imported, kindsOf, kpi } from './kpi-of-posts.ts';

describe('results', () => {
  it('leaves what is dated ahead out of every total, whether its engagements are known or not', () => {
    const told = kpi(['date', 'channel', 'reach', 'likes'], [[TODAY + 4, 'X', 2000, null], [TODAY + 9, 'X', 700, 5], [TODAY + 1, 'X', 100, 3], [TODAY, 'X', 100, 4], [TODAY + 5, 'X', 0, null]]);
    expect(told.readings).toContainEqual({ kind: 'dated-ahead', posts: 2 });
    expect([told.total.posts, told.total.measures.get('reach')?.sum, told.groups.map(({ posts: count }) => count)]).toEqual([3, 200, [3]]);
    expect(resultsReadingsIn('fr').reading({ kind: 'dated-ahead', posts: 1 }, told).replaceAll('\u00a0', ' ')).toBe('1 publication avec des chiffres, mais une date à venir : hors de tous les totaux. Corrigez la date.');
    expect(resultsReadingsIn('en').reading({ kind: 'dated-ahead', posts: 2 }, told)).toBe('2 posts with figures but a date still to come: left out of every total. Correct the date.');
    expect(kpi(COLUMNS, [[TODAY + 4, 'X', 'Publié', 100, 3], [TODAY - 1, 'X', 'Publié', 100, 3]], { today: TODAY + 10 }).total.posts).toBe(2);
  });

  it('leaves the dates of a calendar alone where most posts with figures are dated ahead', () => {
    const told = kpi(COLUMNS, [2, 3, 4, 5].map((ahead): readonly Cell[] => [TODAY + ahead, 'X', 'Approuvé', 100, 3]));
    expect([told.total.posts, kindsOf(told).filter((kind) => kind === 'dated-ahead' || kind === 'taken-before')]).toEqual([4, ['taken-before']]);
  });

  it('says that ids were cut by a spreadsheet', () => {
    const told = kpi(['date', 'id', 'reach', 'likes'], [[TODAY - 9, '1.22093E+17', 100, 3], [TODAY - 8, '1.22093E+17', 100, 3], [TODAY - 7, '122093000000000001', 100, 3]]);
    expect(told.readings).toContainEqual({ kind: 'ids-cut', rows: 2 });
    expect(resultsReadingsIn('fr').reading({ kind: 'ids-cut', rows: 1 }, told).replaceAll('\u00a0', ' ')).toBe('1 identifiant a perdu ses derniers chiffres dans un tableur : rien ne peut y être associé. Mettez la colonne au format texte, puis exportez de nouveau.');
    expect(resultsReadingsIn('en').reading({ kind: 'ids-cut', rows: 2 }, told)).toBe('2 IDs have lost their last digits in a spreadsheet: no post is found by them. Format the column as text, then export again.');
  });

  it('counts a post once that a network’s file has several times, by its first row, as importing it does', () => {
    const row = (id: string, reach: number, more: { readonly day?: number; readonly channel?: string } = {}): readonly Cell[] => [more.day ?? TODAY - 9, more.channel ?? 'X', id, reach, 5];
    const exported = (...rows: readonly (readonly Cell[])[]): Kpi => kpi([], [], { calendar: { ...calendarOf(['date', 'channel', 'id', 'reach', 'likes'], rows), content: 'analytics' } });
    const told = exported(row('1', 100), row('1', 100), row('2', 80), row('1', 130));
    expect([told.total.posts, told.total.measures.get('reach')?.sum, told.groups[0]?.posts]).toEqual([2, 180, 2]);
    expect(told.readings).toContainEqual({ kind: 'repeated', posts: 2 });
    expect(resultsReadingsIn('fr').reading({ kind: 'repeated', posts: 2 }, told).replaceAll('\u00a0', ' ')).toBe('2 lignes répètent une publication : seule la première compte. Supprimez les lignes en trop.');
    expect(resultsReadingsIn('en').reading({ kind: 'repeated', posts: 1 }, told)).toBe('1 row repeats a post: only its first row counts. Delete the extra rows.');
    const apart = exported(row('1', 100), row('1', 100, { channel: 'Facebook' }), row('2', 80), row('2', 80, { day: TODAY - 8 }));
    expect([apart.total.posts, apart.readings.filter(({ kind }) => kind === 'repeated')]).toEqual([4, []]);
    expect(exported(row('122093000000000000', 100), row('122093000000000000', 100)).total.posts).toBe(2);
  });

  it('counts a row of a calendar once more only where its figures are others', () => {
    const link = 'https://www.instagram.com/p/DAbc123/';
    const of = (...rows: readonly (readonly [url: string, text: string, likes: Cell])[]): Kpi => kpi(['date', 'channel', 'url', 'text', 'likes'], rows.map(([url, text, likes]) => [TODAY - 9, 'Instagram', url, text, likes]));
    const told = (all: Kpi): unknown => [all.total.posts, all.readings.filter(({ kind }) => kind === 'repeated')];
    expect(told(of([link, 'Un', 5], [link, 'Un!', 5], [link, 'Un', 5]))).toEqual([1, [{ kind: 'repeated', posts: 2 }]]);
    expect(told(of([link, 'Un', 5], [link, 'Un', 6]))).toEqual([2, []]);
    // Where posts lead to, and not where they are; and rows that nobody has measured yet.
    expect(told(of(['https://ville.ca/musee', 'Un', 5], ['https://ville.ca/musee', 'Deux', 5]))).toEqual([2, []]);
    expect(told(of(['https://ville.ca/musee', 'Un', 5], ['https://ville.ca/musee', 'Un', 5]))).toEqual([1, [{ kind: 'repeated', posts: 1 }]]);
    expect(told(of([link, 'Un', null], [link, 'Un', null], [link, 'Un', 4]))).toEqual([3, []]);
  });

  it('says how many cancelled posts and ideas have figures all the same, of the period that is asked for', () => {
    const told = kpi(COLUMNS, [[TODAY - 9, 'X', 'Annulé', 100, 3], [TODAY - 9, 'X', 'Idée', 100, 3], [TODAY - 40, 'X', 'Annulé', 50, 1], [TODAY - 9, 'X', 'Annulé', null, null], [TODAY - 9, 'X', 'Publié', 100, 4]]);
    expect([told.total.posts, told.readings.filter(({ kind }) => kind === 'shelved')]).toEqual([1, [{ kind: 'shelved', posts: 3 }]]);
    const late = kpi(COLUMNS, [[TODAY - 9, 'X', 'Annulé', 100, 3], [TODAY - 40, 'X', 'Annulé', 50, 1]], { period: { from: TODAY - 10, to: TODAY } });
    expect(late.readings).toContainEqual({ kind: 'shelved', posts: 1 });
    expect(resultsReadingsIn('fr').reading({ kind: 'shelved', posts: 2 }, told).replaceAll('\u00a0', ' ')).toBe('2 lignes annulées ou d’idées ont des chiffres : hors de tous les totaux. Si elles ont paru, corrigez leur statut.');
    expect(resultsReadingsIn('en').reading({ kind: 'shelved', posts: 1 }, told)).toBe('1 cancelled row or idea has figures: left out of every total. If it went out, correct the status.');
  });

  it('says how many posts with figures are in no period, for want of a date', () => {
    const rows: readonly (readonly Cell[])[] = [[null, 'X', 'Publié', 100, 3], ['bientôt', 'X', 'Publié', 100, 3], [null, 'X', 'Publié', null, null], [TODAY - 9, 'X', 'Publié', 100, 4]];
    const told = kpi(COLUMNS, rows, { period: { from: TODAY - 10, to: TODAY } });
    expect([told.total.posts, told.readings.filter(({ kind }) => kind === 'undated')]).toEqual([1, [{ kind: 'undated', posts: 2 }]]);
    expect(kindsOf(kpi(COLUMNS, rows))).not.toContain('undated');
    expect(resultsReadingsIn('fr').reading({ kind: 'undated', posts: 2 }, told).replaceAll('\u00a0', ' ')).toBe('2 publications avec des chiffres, mais sans date lisible : hors de toute période.');
    expect(resultsReadingsIn('en').reading({ kind: 'undated', posts: 1 }, told)).toBe('1 post with figures but no readable date: in no period.');
  });

  it('leaves out a reach of 0 beside engagements, which nobody has measured, and says so: neither a rate nor the median has it', () => {
    const of = (reach: number, engagements: number): readonly Cell[] => [reach, engagements];
    const told = kpi(['reach', 'engagements'], [of(100, 10), of(0, 12), of(0, 0), of(90, 5)]);
    expect([told.total.n, told.total.measures.get('reach'), told.total.measures.get('engagements')]).toMatchObject([2, { n: 3, sum: 190, median: 90 }, { n: 4, sum: 27 }]);
    expect(told.readings).toContainEqual({ kind: 'unmeasured', posts: 1 });
    expect(kindsOf(told)).not.toContain('over-one');
    expect(resultsReadingsIn('fr').reading({ kind: 'unmeasured', posts: 1 }, told).replaceAll('\u00a0', ' ')).toBe('1 publication avec des interactions, mais une portée ou des impressions de 0 : ce chiffre ne compte pas. Corrigez-le ou videz sa cellule.');
    const unseen = kpi(['impressions', 'engagements'], [of(0, 12), of(0, 3)], { basis: 'impressions' });
    expect([unseen.total.measures.has('impressions'), unseen.readings.slice(1)]).toEqual([false, [{ kind: 'unmeasured', posts: 2 }]]);
    expect(resultsReadingsIn('en').reading({ kind: 'unmeasured', posts: 2 }, unseen)).toBe('2 posts with engagements, but a reach or impressions of 0, which is not counted. Correct it or empty its cell.');
  });

  it('leaves out such a 0 of one network of a row that has others, too', () => {
    const told = kpi(['id', 'channel'], [['p', 'Instagram, Facebook']], { results: { rows: [imported('p', { reach: 0, likes: 5 }), imported('p', { reach: 80, likes: 4 }, { channel: ['facebook'] })] } });
    expect(told.total).toMatchObject({ n: 1, rate: { total: 0.05 } });
    expect(told.readings).toContainEqual({ kind: 'unmeasured', posts: 1 });
  });
});
