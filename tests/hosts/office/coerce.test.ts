/** What becomes of a text that is put into a cell. */
import { describe, expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { entryOf } from './coerce.ts';

const RULES = { dateSystem: 1900, currentYear: 2026 } as const;

describe('a text put into a cell', () => {
  test.each([
    ['12', 12], [' 12.50 ', 12.5], ['1,234', 1234], ['-3e2', -300], ['50%', 0.5], ['$1,200.50', 1200.5], ['(7)', -7], ['.5', 0.5],
    ['true', true], ['FALSE', false], ['', null],
  ])('"%s" becomes %s', (text, value) => {
    expect(entryOf(text, 'General', RULES).value).toBe(value);
  });

  test.each([
    ['2025-12-09', 46000, 'm/d/yyyy'], ['12/9/2025', 46000, 'm/d/yyyy'], ['12/9/25', 46000, 'm/d/yyyy'], ['9-Dec-2025', 46000, 'd-mmm-yy'],
    ['December 9, 2025', 46000, 'd-mmm-yy'], ['3/4', 46085, 'd-mmm'], ['1-2', 46024, 'd-mmm'], ['14:30', 0.6041666666666666, 'h:mm'],
    ['2:30 PM', 0.6041666666666666, 'h:mm'], ['2025-12-09 12:00', 46000.5, 'm/d/yyyy h:mm'], ['2025-12-09T12:00', 46000.5, 'm/d/yyyy h:mm'],
  ])('"%s" becomes a date or a time', (text, value, format) => {
    expect(entryOf(text, 'General', RULES)).toEqual({ value, format });
  });

  const texts = ['31/12/2025', '2025-02-30', 'Hello', '12 posts', '1,23', '-', '=', '9 déc. 2025', '25:00 PM', '1.2.3', '#hashtag'];
  test.each(texts)('"%s" stays text', (text) => {
    expect(entryOf(text, 'General', RULES)).toEqual({ value: text });
  });

  test('a formula, and what only looks like one, never stays text', () => {
    expect(entryOf('=A1+1', 'General', RULES)).toEqual({ value: null, formula: '=A1+1' });
    for (const text of ['+cmd', '-hello', '@SUM(A1)']) {
      expect(entryOf(text, 'General', RULES)).toEqual({ value: { error: '#NAME?' }, formula: `=${text}` });
    }
  });

  test('an apostrophe keeps text, and so does a cell formatted as text', () => {
    expect(entryOf("'=A1", 'General', RULES)).toEqual({ value: '=A1' });
    expect(entryOf("'12", 'General', RULES)).toEqual({ value: '12' });
    expect(entryOf('12', '@', RULES)).toEqual({ value: '12' });
  });

  test('an error value is an error, not text', () => {
    expect(entryOf('#n/a', 'General', RULES)).toEqual({ value: { error: '#N/A' } });
  });

  test('dates count from 1904 in such a workbook', () => {
    expect(entryOf('2000-01-01', 'General', { ...RULES, dateSystem: 1904 }).value).toBe(35_064);
    expect(entryOf('2000-01-01', 'General', RULES).value).toBe(36_526);
  });
});

describe('the text of a cell', () => {
  test.each([
    [null, 'General', ''], [0.1 + 0.2, 'General', '0.3'], [1 / 3, 'General', '0.333333333'], [1234567.891, 'General', '1234567.891'],
    [1e21, 'General', '1E+21'], [46000, 'yyyy-mm-dd', '2025-12-09'], [0.125, '0.0%', '12.5%'], [true, '0', 'TRUE'],
    [{ error: '#REF!' }, 'General', '#REF!'], ['x', '@', 'x'],
  ])('%s as %s reads %s', (value, format, text) => {
    expect(cellText(value, format, 1900)).toBe(text);
  });

  test('a date of a 1904 workbook reads as the same day', () => {
    expect(cellText(35_064, 'yyyy-mm-dd', 1904)).toBe('2000-01-01');
  });
});
