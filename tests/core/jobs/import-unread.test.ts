/** What somebody has written in a cell of results that is to hold a figure stays there, and the preview says where it stands. */
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import type { Book } from '../../hosts/book/book.ts';
import { TODAY, bring, columnOf, exported, post, resultsBook, tabOf } from './results-book.ts';

const HELD = exported([post(1, { impressions: 100, likes: 4 }), post(2, { impressions: 50, likes: 2 })]);
const GROWN = exported([post(1, { impressions: 120, likes: 9 }), post(2, { impressions: 60, likes: 3 })]);

describe('a cell of results that can’t be read', () => {
  it.each<[string, Cell]>([['words', 'see Marie'], ['a number among words', '12 (estimated)'], ['an error', { error: '#REF!' }]])('is not written over where it holds %s, and its row is renewed for the rest', async (_, cell) => {
    const { book, workbook } = await imported();
    const [row, column] = put(book, 'Likes', cell);
    const { plan, applied } = await bring(workbook, GROWN, { today: TODAY + 1 });
    expect(plan.unread).toEqual([cellAddress(row, column)]);
    expect(plan.changed.map(({ figures }) => figures)).toEqual([[{ measure: 'impressions', from: 100, to: 120 }], [{ measure: 'impressions', from: 50, to: 60 }, { measure: 'likes', from: 2, to: 3 }]]);
    expect([applied.fault, applied.skipped, applied.renewed]).toEqual([null, [], 2]);
    expect(tabOf(book).value(row, column)).toEqual(cell);
    expect(tabOf(book).value(row, columnOf(tabOf(book), 'Impressions'))).toBe(120);
  });

  it.each([null, '', '—', 'n/a'])('is filled where it says nothing: %j', async (cell) => {
    const { book, workbook } = await imported();
    const [row, column] = put(book, 'Likes', cell);
    const { plan } = await bring(workbook, GROWN, { today: TODAY + 1 });
    expect([plan.unread, tabOf(book).value(row, column)]).toEqual([[], 9]);
  });

  it('is not told where the file has no figure for it', async () => {
    const { book, workbook } = await imported();
    put(book, 'Reach', 'see Marie');
    const { plan } = await bring(workbook, GROWN, { today: TODAY + 1 });
    expect([plan.unread, plan.changed.length]).toEqual([[], 2]);
  });

  it('keeps words in the place of the day of the import, and a second import of the same file writes nothing', async () => {
    const { book, workbook } = await imported();
    const [row, column] = put(book, 'Imported on', 'by Paul');
    await bring(workbook, GROWN, { today: TODAY + 1 });
    expect(tabOf(book).value(row, column)).toBe('by Paul');
    const { plan } = await bring(workbook, GROWN, { today: TODAY + 1 });
    expect([plan.changed, plan.same]).toEqual([[], 2]);
  });
});

async function imported(): Promise<{ readonly book: Book; readonly workbook: MemoryWorkbook }> {
  const book = resultsBook();
  const workbook = new MemoryWorkbook(book, 'en');
  await bring(workbook, HELD);
  return { book, workbook };
}

/** Into the first row of results. */
function put(book: Book, heading: string, cell: Cell): readonly [row: number, column: number] {
  const sheet = tabOf(book);
  const column = columnOf(sheet, heading);
  sheet.write(1, column, { values: [[cell]] }, 'person');
  return [1, column];
}
