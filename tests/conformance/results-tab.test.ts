/** The tab of results in every host: made, filled and renewed alike, and among other people who sort, delete and write at the same moment. */
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../core/index.ts';
import { importResults } from '../../core/jobs/import-results.ts';
import { bring, columnOf, exported, inputOf, lines, post, resultsBook, tabOf } from '../core/jobs/results-book.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { methodsOf } from '../interference/planted-workbooks.ts';
import { HOSTS } from './hosts.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';

const FIRST = exported([post(1, { impressions: 100, likes: 4, engagement_rate: 0.0432 }), post(2, { impressions: 50, likes: 2 }), post(7, { impressions: 7 })]);
const LATER = exported([post(7, { impressions: 8 }), post(1, { impressions: 120, likes: 4, engagement_rate: 0.05 }), post(3, { impressions: 30 }), post(2, { impressions: 50, likes: 2 })]);
const AFTERWARDS = [
  'saaaaaaaaa1 x post impressions 120 likes 4 engagement_rate 0.05', 'saaaaaaaaa2 x post impressions 50 likes 2', 'saaaaaaaaa3 x post impressions 30', 'x 18889597096146007 x post impressions 8',
];

/** Lets somebody act just before the first write. */
function before(workbook: Workbook, act: () => void): Workbook {
  let isDone = false;
  return {
    ...methodsOf(workbook),
    apply: async (edits) => {
      if (!isDone) act();
      isDone = true;
      return workbook.apply(edits);
    },
  };
}

/** From the top, a row of cells each. */
function bodyOf(sheet: BookSheet): (string | number | boolean | null)[][] {
  const { bottom, right } = sheet.usedArea() ?? { bottom: 0, right: 0 };
  return Array.from({ length: bottom }, (_, row) => Array.from({ length: right + 1 }, (__, column) => {
    const value = sheet.value(row + 1, column);
    return typeof value === 'object' ? null : value;
  }));
}

function reversed(sheet: BookSheet): void {
  sheet.write(1, 0, { values: bodyOf(sheet).toReversed() }, 'colleague');
}

describe.each(HOSTS)('the tab of results in $name', ({ openHost }) => {
  async function imported(): Promise<{ readonly book: Book; readonly workbook: Workbook; readonly sheet: BookSheet }> {
    const book = resultsBook();
    const workbook = await openHost(book);
    const { applied } = await bring(workbook, FIRST);
    expect([applied.skipped, applied.unknown, applied.fault]).toEqual([[], [], null]);
    return { book, workbook, sheet: tabOf(book) };
  }

  it('is made with its headings and filled, and nothing else changes', async () => {
    const book = resultsBook();
    const start = wholeBook(book);
    const { applied } = await bring(await openHost(book), FIRST);
    expect([applied.skipped, applied.unknown, applied.fault]).toEqual([[], [], null]);
    const sheet = tabOf(book);
    expect(changedPlaces(start, wholeBook(book)).filter((place) => !place.startsWith('Results'))).toEqual(['tabs']);
    expect([sheet.value(1, 0), sheet.value(3, 0), sheet.value(1, columnOf(sheet, 'Post ID')), sheet.value(1, columnOf(sheet, 'Engagement rate'))]).toEqual(['saaaaaaaaa1', 'x 18889597096146007', '18889597096146001', 0.0432]);
    expect(['Date', 'Time', 'Impressions', 'Engagement rate'].map((heading) => sheet.format(2, columnOf(sheet, heading)))).toEqual(['yyyy-mm-dd', 'hh:mm', '#,##0', '0.00%']);
  });

  it('is added to and renewed in place, and a second time left as it is', async () => {
    const { book, workbook, sheet } = await imported();
    sheet.write(0, 26, { values: [['Reach, by hand'], [11], [12], [13]] }, 'person');
    const start = wholeBook(book);
    expect((await bring(workbook, LATER)).applied).toMatchObject({ added: 1, renewed: 2, left: 0, skipped: [], tab: 'Results' });
    expect((await lines(workbook)).toSorted()).toEqual(AFTERWARDS);
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 26))).toEqual([11, 12, 13, null]);
    const rows = new Set(changedPlaces(start, wholeBook(book)).map((place) => place.split(',')[0]));
    expect(rows).toEqual(new Set(['Results!1', 'Results!3', 'Results!4']));
    const after = wholeBook(book);
    expect((await bring(workbook, LATER)).applied).toMatchObject({ written: 0, added: 0, renewed: 0, tab: 'Results' });
    expect(changedPlaces(after, wholeBook(book))).toEqual([]);
  });

  it.each<readonly [what: string, act: (sheet: BookSheet) => void, left: readonly string[]]>([
    ['sorts it', reversed, AFTERWARDS],
    ['deletes one of its rows', (sheet) => sheet.deleteRows(3, 1, 'colleague'), AFTERWARDS.slice(0, 3)],
    ['puts a column in front', (sheet) => sheet.insertColumns(0, 1, 'colleague'), AFTERWARDS],
    ['puts a title above', (sheet) => sheet.insertRows(0, 1, 'colleague'), AFTERWARDS],
    ['writes a row of their own below', (sheet) => sheet.write(4, 0, { values: [['ours', 'X', null, 'post']] }, 'colleague'), [...AFTERWARDS.slice(0, 3), 'ours x post', AFTERWARDS[3] ?? '']],
    ['corrects a figure that the file has as it was', (sheet) => sheet.write(1, columnOf(sheet, 'Likes'), { values: [[5]] }, 'colleague'), ['saaaaaaaaa1 x post impressions 120 likes 5 engagement_rate 0.05', ...AFTERWARDS.slice(1)]],
  ])('keeps every figure to its post while somebody %s', async (_what, act, left) => {
    const { book, workbook, sheet } = await imported();
    const input = await inputOf(workbook, LATER);
    const applied = await importResults(before(workbook, () => act(sheet)), input);
    expect([applied.unknown, applied.added + applied.renewed + applied.left]).toEqual([[], 3]);
    expect((await lines(workbook)).toSorted()).toEqual([...left].toSorted());
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Results']);
  });

  it('takes what somebody else imports at the same moment for what it is: newer figures stay, and no post comes twice', async () => {
    const { workbook, book } = await imported();
    const newest = await inputOf(workbook, exported([post(1, { impressions: 500 }), post(3, { impressions: 400 })]));
    const older = await inputOf(workbook, LATER);
    const other = await openHost(book);
    const applied = await importResults({ ...before(workbook, () => undefined), apply: async (edits) => {
      await importResults(other, newest);
      return workbook.apply(edits);
    } }, older);
    expect(applied.unknown).toEqual([]);
    const told = await lines(workbook);
    expect(told.filter((line) => line.startsWith('saaaaaaaaa3'))).toEqual(['saaaaaaaaa3 x post impressions 400']);
    expect(told.find((line) => line.startsWith('saaaaaaaaa1'))).toContain('impressions 500');
  });
});
