/** Posts that can't be counted as they stand: dated ahead of their figures, or with an id that a spreadsheet has cut. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { COLUMNS, TODAY, kindsOf, kpi } from './kpi-of-posts.ts';

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
});
