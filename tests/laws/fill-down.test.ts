/** Blank cells take the value above them only where the whole column is written that way. */
import { describe, expect, it } from 'vitest';
import { NO_DAY, NO_TIME } from '../../core/table/calendar.ts';
import { DAY_TROUBLE } from '../../core/table/day-trouble.ts';
import { emptyDayColumns } from '../../core/table/decode-days.ts';
import type { DayColumns } from '../../core/table/decode-days.ts';
import { fillBlocks, fillRegularDays, fillSameDay, fillUnevenDays } from '../../core/table/fill-down.ts';
import type { RowSpan } from '../../core/table/fill-down.ts';

type Fill = (days: DayColumns, span: RowSpan) => void;

/** Days from a first one on, null for a blank cell; after filling, null for what stays blank. Minutes stand beside. */
function filled(fill: Fill, days: readonly (number | null)[], minutes: readonly (number | null)[] = []): readonly (number | null)[] {
  const into = emptyDayColumns(days.length);
  for (const [row, day] of days.entries()) {
    into.minutes[row] = minutes[row] ?? NO_TIME;
    if (day === null) continue;
    into.day[row] = 46_000 + day;
    into.dayTrouble[row] = DAY_TROUBLE.none;
  }
  fill(into, { offset: 0, length: days.length });
  return Array.from(into.day, (day) => (day === NO_DAY ? null : day - 46_000));
}

/** `--` for a blank cell. */
function cells(text: string): readonly (number | null)[] {
  return text.split(' ').map((cell) => (cell === '--' ? null : Number(cell)));
}

describe('a network written once above its posts', () => {
  const codes = (text: string): string => {
    const array = Uint32Array.from(text, Number);
    fillBlocks(array, { offset: 0, length: array.length });
    return array.join('');
  };

  it('is that of the blank rows below', () => {
    expect(codes('1000020003000')).toBe('1111122223333');
  });

  it.each([
    ['a network follows itself', '100010000200'],
    ['as many rows name one as not', '10203040'],
    ['the first row names none', '010000002000'],
    ['there are few rows', '1000200'],
  ])('is not where %s', (_, text) => {
    expect(codes(text)).toBe(text);
  });
});

describe('a date written once for every few posts', () => {
  it('is that of the blank rows of its block, the last of which may be cut off', () => {
    expect(filled(fillRegularDays, cells('1 -- -- 3 -- -- 8 -- -- 9'))).toEqual(cells('1 1 1 3 3 3 8 8 8 9'));
  });

  it.each([
    ['blocks differ in size', '1 -- 2 -- 3 -- -- -- 4 -- -- --'],
    ['the last block is longer', '1 -- 2 -- 3 -- -- --'],
    ['days fall', '3 -- 2 -- 1 --'],
    ['a day stands twice', '1 -- 1 -- 2 --'],
    ['there are two blocks', '1 -- -- 2 --'],
    ['the first row is blank', '-- 1 -- 2 -- 3'],
  ])('is not where %s', (_, text) => {
    expect(filled(fillRegularDays, cells(text))).toEqual(cells(text));
  });
});

describe('a date written once a day', () => {
  const usual = '1 -- -- 2 3 -- 4 -- -- -- 6 -- 7 --';

  it('is that of the blank rows below, where many days are so and all of them rise', () => {
    expect(filled(fillUnevenDays, cells(usual))).toEqual(cells('1 1 1 2 3 3 4 4 4 4 6 6 7 7'));
  });

  it('is not that of more rows at the foot than any day has', () => {
    expect(filled(fillUnevenDays, cells(`${usual} -- -- -- --`)).slice(12)).toEqual(cells('7 -- -- -- -- --'));
  });

  it.each([
    ['few rows', '1 -- 2 -- 3 -- 4 -- 5'],
    ['days that fall', '1 -- -- 2 3 -- 4 -- -- -- 3 -- 7 --'],
    ['a day that stands twice', '1 -- -- 2 2 -- 4 -- -- -- 6 -- 7 --'],
    ['a blank here and there', '1 2 3 -- 4 5 6 7 8 -- 9 10 11 -- 12 13 14 -- 15 16 17'],
    ['few days of several posts', '1 -- -- 2 -- -- 3 -- -- -- 4 5 6'],
  ])('is not with %s', (_, text) => {
    expect(filled(fillUnevenDays, cells(text))).toEqual(cells(text));
  });
});

describe('a date above posts of later hours', () => {
  const days = '1 -- 2 -- 3 -- 4 5';
  const hours = '9 16 9 16 9 16 9 9';

  it('is theirs', () => {
    expect(filled(fillSameDay, cells(days), cells(hours))).toEqual(cells('1 1 2 2 3 3 4 5'));
  });

  it.each([
    ['dates stand twice', '1 -- 2 -- 3 -- 4 4', hours],
    ['hours are not later', days, '16 9 16 9 16 9 9 9'],
    ['hours are missing', days, '9 -- 9 -- 9 -- 9 9'],
    ['few rows are so', '1 -- 2 -- 3 4 5 6', '9 16 9 16 9 9 9 9'],
  ])('is not where %s', (_, text, at) => {
    expect(filled(fillSameDay, cells(text), cells(at))).toEqual(cells(text));
  });
});
