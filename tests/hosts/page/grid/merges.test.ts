/** Merges that reach past what the grid shows stay whole in the workbook. */
import { expect, test } from 'vitest';
import { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import { shownMerges, takeMerges } from './merges.ts';

const SIZE = { rows: 200, columns: 26 };
const WHOLE_SHEET = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function sheetWith(...merges: BookSheet['merges']): BookSheet {
  const sheet = new Book().addSheet('Plan');
  sheet.write(0, 0, { values: [['Date'], ['2026-12-01'], ['2026-12-02']] }, 'person');
  for (const merge of merges) sheet.merge(merge, 'person');
  return sheet;
}

test('a merge of the whole sheet is shown as far as the sheet is shown', () => {
  expect(shownMerges(sheetWith(WHOLE_SHEET), SIZE)).toEqual([{ startRow: 0, startColumn: 0, endRow: 199, endColumn: 25 }]);
});

test('a merge past the shown part, or of which one cell is shown, is not shown', () => {
  const sheet = sheetWith({ top: 500, left: 0, bottom: 501, right: 3 }, { top: 199, left: 25, bottom: 300, right: 40 });
  expect(shownMerges(sheet, SIZE)).toEqual([]);
  takeMerges(sheet, [], SIZE);
  expect(sheet.merges).toHaveLength(2);
});

test('another merge made in the grid leaves one that is cut as it was, also after the sheet has grown', () => {
  const long = { top: 1, left: 0, bottom: 1_048_575, right: 1 };
  const sheet = sheetWith(long);
  const cut = { top: 1, left: 0, bottom: 199, right: 1 };
  takeMerges(sheet, [cut, { top: 4, left: 3, bottom: 5, right: 3 }], { rows: 300, columns: 26 });
  expect(sheet.merges).toEqual([long, { top: 4, left: 3, bottom: 5, right: 3 }]);
});

test('taking a merge apart in the grid takes it apart in the workbook', () => {
  const sheet = sheetWith(WHOLE_SHEET);
  takeMerges(sheet, [], SIZE);
  expect(sheet.merges).toEqual([]);
});
