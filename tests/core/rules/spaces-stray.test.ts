/** Which spaces around a cell's words are found, and what would mend them. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const TOMORROW = day('2026-11-24');
const ROLES: readonly Role[] = ['date', 'channel', 'pillar', 'text', 'status', 'title'];

function strays(rows: readonly (readonly Cell[])[]): ReturnType<typeof checkRows>['findings'] {
  return checkRows(ROLES, rows, day('2026-11-23')).findings.filter(({ code }) => code === 'spaces-stray');
}

describe('spaces-stray', () => {
  it('finds spaces of any kind before or after a short cell’s words, and writes the words alone', () => {
    const all = strays([[TOMORROW, 'Facebook ', '\u00a0Atelier', 'a', 'Approuvé\n'], [TOMORROW, 'Facebook', 'Visite  guidée', 'b', 'Approuvé']]);
    expect(all.map(({ mend }) => mend?.writes)).toEqual([
      [{ cell: { sheet: 'sheet-1', row: 1, column: 1 }, expected: 'Facebook ', value: 'Facebook' }],
      [{ cell: { sheet: 'sheet-1', row: 1, column: 4 }, expected: 'Approuvé\n', value: 'Approuvé' }],
      [{ cell: { sheet: 'sheet-1', row: 1, column: 2 }, expected: '\u00a0Atelier', value: 'Atelier' }],
    ]);
    expect(all.every(({ mend }) => mend?.isSafe === true)).toBe(true);
  });

  it('leaves captions, titles, cells of nothing but spaces, numbers and accents at the ends alone', () => {
    expect(strays([[TOMORROW, 'Facebook', 'Été à l’île', ' Bonjour ', 'Approuvé', 'Atelier de poterie '], [TOMORROW, 'Facebook', '   ', null, null], [TOMORROW, 'Facebook', 12, null, '✅']])).toEqual([]);
  });

  it('is one finding for a column that has many, with one change for all of them', () => {
    const all = strays(Array.from({ length: 9 }, (_, index) => [TOMORROW + index, ' Facebook', `Titre ${index}`, null, null]));
    expect(all).toHaveLength(1);
    expect(all[0]?.parameters).toEqual({ text: 'Facebook', rows: 9 });
    expect(all[0]?.cells).toHaveLength(3);
    expect(all[0]?.mend?.writes).toHaveLength(9);
  });
});
