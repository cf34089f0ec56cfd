/** Columns of numbers: every convention, settled by the column's own cells. */
import { describe, expect, it } from 'vitest';
import type { Recognised } from '../../../core/recognise/recognition.ts';
import type { Calendar, NumberRole } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import { readNumber } from '../../../core/table/number-reading.ts';

/** One tab for each list of cells, with a title beside each of them. */
function decode(role: NumberRole, tabs: readonly (readonly Cell[])[], heading = role as string): Calendar {
  const sheets = tabs.map((cells, index) => ({
    sheet: `s${index}`, sheetName: `Onglet ${index}`, headerRow: 0, endRow: cells.length + 1,
    columns: [{ column: 0, heading: 'Titre', role: 'title' as const, confidence: 1 }, { column: 1, heading, role, confidence: 1 }],
  }));
  const [first, ...more] = sheets;
  if (first === undefined) throw new RangeError('at least one tab');
  const recognition: Recognised = { kind: 'recognised', content: 'analytics', sheets: [first, ...more] };
  return decodeCalendar(recognition, tabs.map((cells) => [cells.map((_, row) => `Publication ${row}`), cells]), 1900);
}

function numbers(role: NumberRole, cells: readonly Cell[], heading?: string): readonly number[] {
  return [...(decode(role, [cells], heading).numbers.get(role) ?? [])];
}

function unread(role: NumberRole, cells: readonly Cell[]): readonly (readonly [number, string])[] {
  return [...(decode(role, [cells]).unreadNumbers.get(role) ?? [])];
}

describe('one cell', () => {
  it.each([
    ['1 234,56', 1234.56], ['1,234.56', 1234.56], ['1.234,56', 1234.56], ["1'234.50", 1234.5], ['1’234’567', 1_234_567], ['1\u00a0234\u202f567', 1_234_567],
    ['1\u2009234', 1234], ['1\u2007234', 1234], ['12,34,567', 1_234_567], ['12,5 %', 0.125], ['12.5%', 0.125], ['12.5K', 12_500], ['3,2 k', 3200], ['1,2 M', 1_200_000], ['1.1M', 1_100_000],
    ['3,4 Md', 3.4e9], ['$1,234.00', 1234], ['1 234 $', 1234], ['1 234,00 $ CA', 1234], ['€ 12', 12], ['12,5 k€', 12_500], ['CAD 20', 20], ['R$ 1.234,56', 1234.56], ['(123)', -123], ['($1,234.50)', -1234.5],
    ['−5', -5], ['-$5', -5], ['$-5', -5], ['+12', 12], ['.5', 0.5], ['0,125', 0.125], ['007', 7], ['0', 0], ['-0', 0], ['12345,678', 12_345.678],
  ])('reads %j, which says all by itself', (text, value) => {
    const reading = readNumber(text);
    const values = [reading?.byPoint, reading?.byComma].filter((each) => each !== undefined && !Number.isNaN(each));
    expect(new Set(values)).toEqual(new Set([value]));
  });

  it('keeps both readings of three digits after one sign', () => {
    expect(readNumber('1,234')).toMatchObject({ byPoint: 1234, byComma: 1.234 });
    expect(readNumber('1.234')).toMatchObject({ byPoint: 1.234, byComma: 1234 });
  });

  it.each([
    '', '-', 'abc', '12/10/2026', '2026-10-12', '12.10.2026', '12:30', '10-12', '514 555 1234', '12 34', '1,2,3', '1.234.56', '1 234 56', '~1200', '3 posts', '12 % 5', '1,,234', '5e3', '0 123', '1'.repeat(41),
  ])('does not take %j for a number', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('a column of counts', () => {
  it('takes numbers as they are, but no part of a view', () => {
    expect(numbers('views', [12, 0, 1.5, -3, null])).toEqual([12, 0, Number.NaN, -3, Number.NaN]);
    expect(numbers('conversions', [12, 1.5])).toEqual([12, 1.5]);
  });

  it('takes a comma or a point before three digits for thousands, while no cell speaks against it', () => {
    expect(numbers('views', ['1,234', '12', '3,2 k'])).toEqual([1234, 12, 3200]);
    expect(numbers('views', ['1.234', '1.234.567'])).toEqual([1234, 1_234_567]);
    expect(numbers('conversions', ['1,234', '12,50'])).toEqual([1.234, 12.5]);
    expect(numbers('views', ['1,234', '12,50'])).toEqual([Number.NaN, Number.NaN]);
    expect(numbers('views', ['1.234', '1 234'])).toEqual([1234, 1234]);
  });

  it('has blanks where nothing is there, and says which cells hold something else', () => {
    const cells = ['-', '—', 'n/a', 'undefined', 'N/D', 'non disponible', '  ', null, 'beaucoup', '12 %', { error: '#DIV/0!' }, true];
    expect(numbers('likes', cells).every(Number.isNaN)).toBe(true);
    expect(unread('likes', cells)).toEqual([[8, 'beaucoup'], [9, '12 %'], [10, '#DIV/0!'], [11, 'TRUE']]);
  });
});

describe('a column of money', () => {
  it('is read by what its cells prove', () => {
    expect(numbers('spend', ['$1,234.50', '$1,234'])).toEqual([1234.5, 1234]);
    expect(numbers('budget', ['12,50 €', '1.234 €'])).toEqual([12.5, 1234]);
    expect(numbers('budget', ['12,50', '1,234'])).toEqual([12.5, 1.234]);
  });

  it('has no three decimals unless its cells prove it', () => {
    expect(numbers('spend', ['1,234', '2,500'])).toEqual([1234, 2500]);
  });

  it('leaves unread what can be either where it is written both ways', () => {
    const cells = ['12,50', '12.50', '1,234', '300'];
    expect(numbers('spend', cells)).toEqual([12.5, 12.5, Number.NaN, 300]);
    expect(unread('spend', cells)).toEqual([[2, '1,234']]);
    expect(unread('spend', ['1 234', '1,234'])).toEqual([[1, '1,234']]);
  });

  it('takes its evidence from the other tabs where its own cells prove nothing', () => {
    const calendar = decode('budget', [['1,234'], ['2 000,75', '12,5']]);
    expect([...(calendar.numbers.get('budget') ?? [])]).toEqual([1.234, 2000.75, 12.5]);
  });
});

describe('a column of rates', () => {
  it('holds fractions', () => {
    expect(numbers('engagement_rate', ['3,2 %', 0.041, '1,234 %'])).toEqual([0.032, 0.041, 0.012_34]);
  });

  it('takes bare numbers for percentages where they exceed 1', () => {
    expect(numbers('engagement_rate', [3.2, 0.8, '4,5', '2,5 %'])).toEqual([0.032, 0.008, 0.045, 0.025]);
  });

  it('keeps fractions of which one post in many exceeds 1', () => {
    const rates = [1.2, ...Array.from({ length: 40 }, (_, index) => 0.01 + index / 1000)];
    expect(numbers('engagement_rate', rates)).toEqual(rates);
  });

  it('heeds a percent sign in the heading', () => {
    expect(numbers('engagement_rate', [0.8, 0.5, 0.75], 'Engagement (%)')).toEqual([0.008, 0.005, 0.0075]);
    expect(numbers('engagement_rate', [0.08, 0.09, 0.075], 'Engagement (%)')).toEqual([0.08, 0.09, 0.075]);
  });
});

describe('numbers of a calendar', () => {
  it('are there for the columns that are', () => {
    const calendar = decode('reach', [['12']]);
    expect([...calendar.numbers.keys()]).toEqual(['reach']);
    expect([...calendar.unreadNumbers.keys()]).toEqual(['reach']);
  });
});
