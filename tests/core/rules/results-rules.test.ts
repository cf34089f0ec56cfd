/** Which figures are pointed out, and which are left alone. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows } from './calendar-of.ts';

const CODES = ['figure-unreadable', 'figure-negative', 'rate-over-one', 'engagements-over-reach', 'id-shortened'];

function found(roles: readonly Role[], rows: readonly (readonly Cell[])[]): readonly string[] {
  return checkRows(roles, rows).found.filter((each) => CODES.some((code) => each.startsWith(code)));
}

/** Posts with one value each. */
function withValues(values: readonly Cell[], status = 'Publié'): readonly (readonly Cell[])[] {
  return values.map((value, at) => [46_200 + at * 3, `Atelier ${at}`, status, value]);
}

const columns = (role: Role): readonly Role[] => ['date', 'title', 'status', role];

describe('what is no number among numbers', () => {
  it('is told, errors of formulas included', () => {
    expect(found(columns('reach'), withValues([1200, 900, 'l50', 2300, '1 234,5', 800, 700, 650, 640, { error: '#REF!' }]))).toEqual(['figure-unreadable D4', 'figure-unreadable D6', 'figure-unreadable D11']);
  });

  it('is told however short the column, and where it is many', () => {
    expect(found(columns('reach'), withValues([1000, '1 234,5', 'beaucoup', '120 %', 2000, 2000]))).toEqual(['figure-unreadable D3', 'figure-unreadable D4', 'figure-unreadable D5']);
    expect(found(columns('reach'), withValues([1000, 'beaucoup']))).toEqual(['figure-unreadable D3']);
  });

  it('is let be where it says that there is none, where the column holds other things, or where many rows say it', () => {
    expect(found(columns('reach'), withValues([1200, 900, 'n/a', '-', 2300, '', 800]))).toEqual([]);
    expect(found(columns('engagements'), withValues(['beaucoup', 'peu', 'moyen', 12, 14]))).toEqual([]);
    expect(found(columns('reach'), withValues([...Array.from({ length: 20 }, (_, at) => 900 + at), 'à relever', 'à relever', 'à relever']))).toEqual([]);
    expect(found(columns('reach'), withValues([1200, 900, '12O0', 2300, 1800], 'Annulé'))).toEqual([]);
  });
});

describe('counts below zero', () => {
  it('are told, but not followers lost nor money that came back', () => {
    expect(found(columns('likes'), withValues([31, -4, 18]))).toEqual(['figure-negative D3']);
    expect(found(columns('followers'), withValues([31, -4, 18]))).toEqual([]);
    expect(found(columns('spend'), withValues([31, -4, 18]))).toEqual([]);
  });
});

describe('rates over 100 %', () => {
  it('are told where the others are below', () => {
    const rates = ['3,1 %', '2,4 %', '340 %', '1,9 %', '2,2 %'];
    expect(found(columns('engagement_rate'), withValues(rates))).toEqual(['rate-over-one D4']);
    expect(found(columns('engagement_rate'), withValues([3.1, 2.4, 3.4, 1.9, 2.2]))).toEqual([]);
    expect(found(columns('engagement_rate'), withValues(['340 %']))).toEqual([]);
  });
});

describe('more engagements than reach', () => {
  const rows = (reach: readonly Cell[], likes: readonly Cell[]): readonly (readonly Cell[])[] => withValues(reach).map((cells, at) => [...cells, likes[at] ?? null]);

  it('are told, with a total or with likes, but not of a handful', () => {
    expect(found([...columns('reach'), 'engagements'], rows([400, 36, 500], [30, 58, 40]))).toEqual(['engagements-over-reach D3']);
    expect(found([...columns('impressions'), 'likes'], rows([400, 36, 500], [30, 58, 40]))).toEqual(['engagements-over-reach D3']);
    expect(found([...columns('reach'), 'engagements'], rows([400, 4, 0, 500], [30, 6, 90, 500]))).toEqual([]);
  });

  it('are no matter of views or followers', () => {
    expect(found([...columns('followers'), 'engagements'], rows([400, 36, 500], [30, 58, 40]))).toEqual([]);
    expect(found([...columns('views'), 'engagements'], rows([400, 36, 500], [30, 58, 40]))).toEqual([]);
  });
});

describe('part of a count', () => {
  it('is no figure: 1.234 for 1,234, and 1 234,5', () => {
    expect(found(columns('reach'), withValues([1200, 1.234, 950, 2300, 1800]))).toEqual(['figure-unreadable D3']);
    expect(found(columns('reach'), withValues([1.2, 1.234, 2.5, 2300, 1800]))).toEqual(['figure-unreadable D2', 'figure-unreadable D3', 'figure-unreadable D4']);
    expect(found(columns('likes'), withValues(['1 200', '1 234,5', '950', '2 300', '1 800', '990']))).toEqual(['figure-unreadable D3']);
    expect(found(columns('spend'), withValues([12.5, 1.234, 950, 2300, 1800]))).toEqual([]);
    expect(found(columns('conversions'), withValues([12.5, 1.25, 9, 23, 18]))).toEqual([]);
    expect(found(columns('reach'), withValues(['1,2 k', '3.25k', '950', '2 300', '1 800']))).toEqual([]);
  });
});

describe('ids that a spreadsheet has cut', () => {
  it('are told once, with how many there are', () => {
    const { findings } = checkRows(columns('id'), withValues(['1.22158E+17', '122158000000000011', '1,22158E+17', 1_827_720_132_094_663, 1_827]));
    const shortened = findings.filter(({ code }) => code === 'id-shortened');
    expect(shortened.map(({ cells, parameters }) => [cells.length, parameters])).toEqual([[3, { text: '1.22158E+17', rows: 3 }]]);
  });
});
