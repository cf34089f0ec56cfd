/** Whatever is imported, in whichever order: a second time is nothing, the order of a file says nothing, and what is the team's stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportRow } from '../../core/exchange/exports/network-export.ts';
import type { Measure } from '../../core/table/role.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import { MONDAY, TODAY, accountDay, bring, exported, lines, post, resultsBook, tabOf } from '../core/jobs/results-book.ts';
import type { Book } from '../hosts/book/book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

const NAMES: readonly Measure[] = ['impressions', 'likes', 'shares', 'spend', 'followers', 'engagement_rate'];
const RUNS = { numRuns: 25 };

const figures = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.nat(2_000_000), fc.double({ min: 0, max: 1, noNaN: true })), { noNullPrototype: true, maxKeys: 4 });
const posts = fc.uniqueArray(fc.record({
  number: fc.nat({ max: 30 }), measures: figures, isDay: fc.boolean(), hasLink: fc.boolean(), hasId: fc.boolean(), text: fc.constantFrom('=1+1', 'Some words', '', '@town', 'words '.repeat(60)),
}), { selector: ({ number, isDay }) => `${number} ${isDay}`, maxLength: 12 }).map((all) => all.map(({ number, measures, isDay, hasLink, hasId, text }): ExportRow => {
  if (isDay) return accountDay(number, measures);
  const known = post(10 + number, measures, { day: MONDAY + (number % 5), text: number < 3 ? (post(number + 1, {}).text) : `${text} ${number}` });
  return { ...known, url: hasLink ? known.url : '', id: hasId || hasLink ? known.id : '' };
}));

async function startingBook(): Promise<{ readonly book: Book; readonly workbook: MemoryWorkbook }> {
  const book = resultsBook();
  return { book, workbook: new MemoryWorkbook(book, 'en') };
}

describe('importing', () => {
  it('twice writes nothing the second time, on whichever day', async () => {
    await fc.assert(fc.asyncProperty(posts, posts, fc.nat(30), async (first, second, later) => {
      const { book, workbook } = await startingBook();
      await bring(workbook, exported(first), { older: 'take' });
      await bring(workbook, exported(second), { older: 'take', today: TODAY + 1 });
      const before = wholeBook(book);
      const { plan, applied } = await bring(workbook, exported(second), { older: 'take', today: TODAY + 1 + later });
      expect([plan.new, plan.changed, applied.written]).toEqual([[], [], 0]);
      expect(changedPlaces(before, wholeBook(book))).toEqual([]);
    }), RUNS);
  });

  it('a file in another order makes the same tab', async () => {
    await fc.assert(fc.asyncProperty(posts.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))), async ([rows, others]) => {
      const [one, other] = [await startingBook(), await startingBook()];
      await bring(one.workbook, exported(rows));
      await bring(other.workbook, exported(others));
      expect([...wholeBook(other.book)]).toEqual([...wholeBook(one.book)]);
    }), RUNS);
  });

  it('changes nothing outside its own columns, and loses no figure', async () => {
    await fc.assert(fc.asyncProperty(posts, posts, fc.nat(12), async (first, second, at) => {
      const { book, workbook } = await startingBook();
      await bring(workbook, exported([post(1, { likes: 1 }), ...first]));
      const sheet = tabOf(book);
      sheet.insertColumns(at, 1, 'person');
      const bottom = sheet.usedArea()?.bottom ?? 0;
      sheet.write(0, at, { values: [['Reach by hand'], ...Array.from({ length: bottom }, (_, row) => [row])] }, 'person');
      const before = wholeBook(book);
      const held = await lines(workbook);
      const { plan } = await bring(workbook, exported(second), { older: 'take', today: TODAY + 1 });
      const changed = changedPlaces(before, wholeBook(book));
      expect(changed.filter((place) => !place.startsWith('Results!'))).toEqual([]);
      expect(changed.filter((place) => place.endsWith(`,${at}`) && Number(place.slice('Results!'.length).split(',')[0]) <= bottom)).toEqual([]);
      expect((await lines(workbook)).length).toBe(held.length + plan.new.length);
    }), RUNS);
  });
});
