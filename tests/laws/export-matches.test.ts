/** What holds of the matches between any export and any calendar. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchResults } from '../../core/exchange/exports/match/match-results.ts';
import type { ResultMatches } from '../../core/exchange/exports/match/result-matches.ts';
import type { ExportRow, NetworkExport } from '../../core/exchange/exports/network-export.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Role } from '../../core/table/role.ts';
import { calendarOf, day } from '../core/rules/calendar-of.ts';

const ROLES: readonly Role[] = ['date', 'channel', 'text', 'status', 'url', 'title'];
const FIRST = day('2026-11-02');
const TEXTS = ['The winter market opens on Saturday at ten', 'The winter market opens on Sunday at ten', 'The pool is closed next week for cleaning', 'Thank you', ''];
const LINKS = ['', '', 'https://x.com/town/status/11111', 'https://twitter.com/Town/status/11111?s=20', 'https://x.com/town/status/22222'];

const rows = fc.array(
  fc.tuple(fc.nat(3).map((offset): Cell => FIRST + offset), fc.constantFrom('X', 'X, Facebook', 'Facebook'), fc.constantFrom(...TEXTS), fc.constantFrom('Scheduled', 'Published', 'Idea', ''), fc.constantFrom(...LINKS), fc.constantFrom('', 'Winter market')),
  { maxLength: 12 },
);
const posts = fc.array(
  fc.record({ offset: fc.nat(3), text: fc.constantFrom(...TEXTS), url: fc.constantFrom(...LINKS), isReply: fc.boolean(), level: fc.constantFrom('post', 'post', 'post', 'day') }),
  { maxLength: 12 },
).map((drawn) => drawn.map(({ offset, text, url, isReply, level }, index): ExportRow => (
  { record: index + 2, level: level === 'day' ? 'day' : 'post', id: '', url, account: '', day: FIRST + offset, minutes: null, title: '', text, format: '', isReply, isBoosted: false, measures: new Map() }
)));

function match(cells: readonly (readonly Cell[])[], given: readonly ExportRow[]): ResultMatches {
  const file: NetworkExport = { kind: 'x-2026', network: 'x', account: '', period: [FIRST, FIRST + 3], statedPeriod: null, isPartial: false, rows: given, troubles: [], questions: [] };
  return matchResults({ export: file, calendar: calendarOf(ROLES, cells.map((row) => row.map((cell) => (cell === '' ? null : cell)))), results: [], channels: [], today: FIRST + 20 });
}

const postsIn = ({ matched, unsure, new: fresh, replies, repeated }: ResultMatches): readonly number[] => [...matched, ...unsure].map(({ post }) => post).concat(fresh, replies, repeated);

it('every post is in one list, every row one post at most, and no row that is one is missed', () => {
  fc.assert(fc.property(rows, posts, (cells, given) => {
    const found = match(cells, given);
    expect([...postsIn(found)].sort((a, b) => a - b)).toEqual(given.flatMap(({ level }, index) => (level === 'post' ? [index] : [])));
    const matched = found.matched.map(({ row }) => row);
    expect(new Set(matched).size).toBe(matched.length);
    const candidates = new Set(found.unsure.flatMap((each) => each.candidates.map(({ row }) => row)));
    for (const row of matched) expect(candidates.has(row)).toBe(false);
    for (const row of found.scheduledAbsent) expect(candidates.has(row) || matched.includes(row)).toBe(false);
    for (const { row, post, by } of found.matched) if (by === 'text-date') expect(Math.abs(Number(cells[row]?.[0]) - (given[post]?.day ?? 0))).toBeLessThanOrEqual(1);
  }), { numRuns: 400 });
});

it('the order of the calendar’s rows changes nothing', () => {
  const shuffled = rows.chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells.map((_, index) => index), { minLength: cells.length })));
  fc.assert(fc.property(shuffled, posts, ([cells, order], given) => {
    const once = match(cells, given);
    const again = match(order.flatMap((index) => cells.slice(index, index + 1)), given);
    const placed = (found: ResultMatches, at: (row: number) => number): unknown => [
      found.matched.map(({ post, row, by }) => [post, at(row), by]), found.unsure.map(({ post, candidates }) => [post, candidates.map(({ row, likeness }) => [likeness, at(row)].join()).sort()]), found.new, found.replies, found.repeated,
      found.scheduledAbsent.map(at).sort((a, b) => a - b),
    ];
    expect(placed(again, (row) => order[row] ?? -1)).toEqual(placed(once, (row) => row));
  }), { numRuns: 300 });
});
