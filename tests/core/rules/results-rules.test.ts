/** Which figures are pointed out, and which are left alone. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { check } from '../../../core/jobs/check.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { calendarOf, checkRows, day } from './calendar-of.ts';

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

describe('a column of which much can’t be read', () => {
  const told = (values: readonly Cell[], role: Role = 'reach', status = 'Publié'): readonly unknown[] =>
    checkRows(columns(role), withValues(values, status)).findings.flatMap(({ code, cells, parameters }) => (code === 'figure-unreadable' ? [[cells.length, parameters]] : []));
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 900 + at);
  const slips = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at + 1}O0`);

  it('is told once where few of its cells are numbers, with how many and the first of them', () => {
    expect(told([...numbers(8), ...slips(12)])).toEqual([[12, { label: '', texts: ['1O0', '2O0', '3O0'], heading: 'reach', unread: 12, cells: 20, isFraction: false }]]);
    expect(told([500, '1200 vues', 'env. 900', '~ 40 pers.'])).toEqual([[3, { label: '', texts: ['1200 vues', 'env. 900', '~ 40 pers.'], heading: 'reach', unread: 3, cells: 4, isFraction: false }]]);
    expect(told([...numbers(8), ...['Sophie', 'Karim', 'Inès', 'demander', 'plus tard', 'bientôt', 'voir courriel', 'oublié', 'perdu', 'en retard', 'pas vu', 'rien']])).toHaveLength(1);
  });

  it('is told where none of its cells is a number, but all were to be', () => {
    expect(told(['1200 vues', 'env. 900', { error: '#REF!' }])).toHaveLength(1);
  });

  it('is told once where many cells can’t be read, however many can', () => {
    expect(told([...numbers(200), ...slips(9)])).toHaveLength(9);
    expect(told([...numbers(200), ...slips(10)])).toEqual([[10, { label: '', texts: ['1O0', '2O0', '3O0'], heading: 'reach', unread: 10, cells: 210, isFraction: false }]]);
    expect(told([...numbers(200), ...slips(60)])).toEqual([[20, { label: '', texts: ['1O0', '2O0', '3O0'], heading: 'reach', unread: 60, cells: 260, isFraction: false }]]);
  });

  it('is told once for each tab', () => {
    const values = [...numbers(20), ...slips(24)];
    const calendar = calendarOf(columns('reach'), withValues(values));
    const [part] = calendar.parts;
    const parts = part === undefined ? [] : [part, { ...part, sheet: 'sheet-2' }];
    const { findings } = check.run({ tables: { calendar: { ...calendar, parts, part: Uint16Array.from(values, (_, at) => at % 2) }, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: day('2026-11-21') });
    const places = findings.flatMap(({ code, cells: [first], parameters }) => (code === 'figure-unreadable' ? [[first.sheet, parameters]] : []));
    expect(places).toEqual([
      ['sheet-1', { label: '', texts: ['1O0', '3O0', '5O0'], heading: 'reach', unread: 12, cells: 22, isFraction: false }], ['sheet-2', { label: '', texts: ['2O0', '4O0', '6O0'], heading: 'reach', unread: 12, cells: 22, isFraction: false }],
    ]);
  });

  it('is let be where it holds remarks, where rows are cancelled, and where the words are meant', () => {
    expect(told(['Portée en hausse de 12 % par rapport à mars', 'Belle portée, 3e meilleure de l’année', 'Voir le rapport du 12 avril 2026', 'Rien à dire', 40])).toEqual([]);
    expect(told(['très bien', 'à revoir', 'moyen', 'faible', 12, 14, 18])).toEqual([]);
    expect(told([500, '1200 vues', 'env. 900', '~ 40 pers.'], 'reach', 'Annulé')).toEqual([]);
    expect(told([...numbers(8), ...Array.from({ length: 12 }, () => 'à relever')])).toEqual([]);
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
    expect(found([...columns('reach'), 'engagements'], rows([400, 4, 500], [30, 6, 500]))).toEqual([]);
  });

  it('are told of any number where nobody was reached, unless the channel’s network gives no reach', () => {
    expect(found([...columns('reach'), 'engagements'], rows([400, 0, 0, 500], [30, 6, 0, 40]))).toEqual(['engagements-over-reach D3']);
    expect(found([...columns('impressions'), 'likes'], rows([400, 0, 500], [30, 1, 40]))).toEqual(['engagements-over-reach D3']);
    const onBoth = (channel: string): readonly (readonly Cell[])[] => rows([400, 0, 500], [30, 6, 40]).map((cells, at) => [...cells, 900, at === 1 ? channel : 'Facebook']);
    expect(found([...columns('reach'), 'engagements', 'impressions', 'channel'], onBoth('Facebook'))).toEqual(['engagements-over-reach D3']);
    expect(found([...columns('reach'), 'engagements', 'impressions', 'channel'], onBoth('X'))).toEqual([]);
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
    const told = check.run({ tables: { calendar: calendarOf(columns('reach'), withValues([1200, '1 234,5', 'l50', 2300])), tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: day('2026-12-01') }).findings;
    expect(told.flatMap((each) => (each.code === 'figure-unreadable' ? [each.parameters.isFraction] : []))).toEqual([true, false]);
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
