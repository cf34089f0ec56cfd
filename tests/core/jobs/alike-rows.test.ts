/** Rows that get no identifier since another is just like them: both addresses, and what to do, in both languages. */
import { describe, expect, it } from 'vitest';
import { alikeRows } from '../../../core/jobs/alike-rows.ts';
import type { Role } from '../../../core/table/role.ts';
import type { Alike } from '../../../core/words/behaviour-words.ts';
import { viewsIn } from '../../../core/words/views-in.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const ROLES: readonly Role[] = ['date', 'channel', 'title', 'notes'];
const TITLES = ['Un', 'Deux', 'Un', 'Trois', 'Deux', 'Un'];
const CALENDAR = calendarOf(ROLES, TITLES.map((title, row) => [day('2026-11-26'), 'Facebook', title, `note ${row}`]));

function told(written: number, alike: Alike | null): readonly string[] {
  return (['fr', 'en'] as const).map((language) => viewsIn(language).behaviour.done({ kind: 'ids-added', written, alike }));
}

describe('rows that are alike', () => {
  it('are named by the addresses of the first two, and the others are counted', () => {
    expect(alikeRows(CALENDAR, [0, 1, 2, 4, 5])).toEqual({ cells: ['A2', 'A4'], more: 3 });
    expect(alikeRows(CALENDAR, [1, 4])).toEqual({ cells: ['A3', 'A6'], more: 0 });
    expect([alikeRows(CALENDAR, []), alikeRows(CALENDAR, [3])]).toEqual([null, { cells: [], more: 1 }]);
  });

  it('are told with what to do', () => {
    expect(told(7, { cells: ['A2', 'A4'], more: 0 })).toEqual([
      'Identifiants ajoutés. Les lignes de A2 et A4 sont identiques et n’en ont pas\u00A0: modifiez une cellule de l’une d’elles ou supprimez-en une.',
      'Identifiers added. The rows of A2 and A4 are identical and have none: change a cell in one, or delete one.',
    ]);
    expect(told(7, { cells: ['A2', 'A4'], more: 3 })).toEqual([expect.stringContaining('3\u00A0autres lignes'), expect.stringContaining('3 other rows')]);
    expect(told(7, { cells: [], more: 1 })).toEqual([
      'Identifiants ajoutés. 1\u00A0ligne n’en a pas\u00A0: rien ne la distingue des autres.', 'Identifiers added. 1 row has none: nothing tells it from the others.',
    ]);
    expect(told(7, null)).toEqual([
      'Identifiants ajoutés. Pour les enlever, supprimez la colonne masquée «\u00A0Suivi ID\u00A0».', 'Identifiers added. To remove them, delete the hidden column “Suivi ID”.',
    ]);
  });

  it('are all that is told where nothing was added', () => {
    for (const sentence of told(0, { cells: ['A2', 'A4'], more: 0 })) expect(sentence).not.toMatch(/ajoutés|added/);
  });
});
