/** Figures without dates: found by their headings, with their weekdays and hours; and channels told by links. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { columnsToRead } from '../../../core/table/columns-to-read.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import { outlineOf } from '../recognise/outline-of.ts';

function decoded(rows: readonly (readonly Cell[])[]): Calendar {
  const recognition = recognise(outlineOf({ name: 'Posts', rows }));
  if (recognition.kind === 'declined') throw new Error(recognition.code);
  const [sheet] = recognition.sheets;
  return decodeCalendar(recognition, [columnsToRead(sheet).map((column) => rows.slice(sheet.headerRow + 1).map((row) => row[column] ?? null))], 1900);
}

const NUMBERED: readonly (readonly Cell[])[] = [
  ['Page total likes', 'Type', 'Post Weekday', 'Post Hour', 'Total Reach', 'Total Impressions', 'comment', 'like', 'share', 'Total Interactions'],
  ...Array.from({ length: 12 }, (_, at): readonly Cell[] => [13_900 + at, at % 3 === 0 ? 'Video' : 'Photo', (at % 7) + 1, at + 6, 2000 + at * 31, 5000 + at * 77, at % 4, 70 + at, 10 + at, 80 + at * 2 + (at % 4)]),
];

describe('figures of posts without dates', () => {
  it('are known by what kind of post they are of, and have weekdays and hours', () => {
    const calendar = decoded(NUMBERED);
    expect(calendar.content).toBe('analytics');
    expect(calendar.rowCount).toBe(12);
    expect([...calendar.weekdays?.days ?? []]).toEqual([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5]);
    expect(calendar.weekdays?.isNumbered).toBe(true);
    expect(calendar.minutes[0]).toBe(360);
    expect(calendar.numbers.get('followers')?.[0]).toBe(13_900);
    expect(calendar.numbers.get('engagements')?.[1]).toBe(83);
  });

  it('may name their weekdays', () => {
    const names = ['lundi', 'Tuesday', 'mer.', 'jeudi'];
    const calendar = decoded(NUMBERED.map((row, at) => row.map((cell, column) => (column === 2 && at > 0 ? (names[(at - 1) % 4] ?? null) : cell))));
    expect([...calendar.weekdays?.days ?? []].slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(calendar.weekdays?.isNumbered).toBe(false);
  });

  it('that have dates need no weekdays', () => {
    const calendar = decoded([['Date', 'Post Weekday', 'Type', 'Reach', 'Impressions', 'Likes', 'Link'], ...[1, 2, 3, 4].map((at) => [46_300 + at, at, 'Photo', 100 * at, 200 * at, at, `https://x.com/a/status/${at}`])]);
    expect(calendar.weekdays).toBeUndefined();
    expect(calendar.channel.entries[calendar.channel.codes[0] ?? 0]).toEqual({ word: 'X', channels: ['x'] });
  });
});
