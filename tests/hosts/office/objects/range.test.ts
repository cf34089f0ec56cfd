/** Ranges through the real Office.js: where they lead, what they read, how they move. */
import { describe, expect, test } from 'vitest';
import type { Book } from '../../book/book.ts';
import { bookWith, codeOf, firstSheet, openOffice } from '../try-office.ts';

type Lead = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

function addressFrom(book: Book, lead: Lead): Promise<string> {
  return openOffice(book).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const range = lead(sheet.getRange('B2:D5'), sheet).load('address');
    await context.sync();
    return range.isNullObject ? 'null object' : range.address.replace('Plan!', '');
  });
}

const LEADS: readonly (readonly [string, string, Lead])[] = [
  ['getCell', 'C4', (range) => range.getCell(2, 1)],
  ['getRow', 'B3:D3', (range) => range.getRow(1)],
  ['getColumn', 'D2:D5', (range) => range.getColumn(2)],
  ['getLastRow', 'B5:D5', (range) => range.getLastRow()],
  ['getLastColumn', 'D2:D5', (range) => range.getLastColumn()],
  ['getLastCell', 'D5', (range) => range.getLastCell()],
  ['getEntireRow', '2:5', (range) => range.getEntireRow()],
  ['getEntireColumn', 'B:D', (range) => range.getEntireColumn()],
  ['getOffsetRange', 'A4:C7', (range) => range.getOffsetRange(2, -1)],
  ['getResizedRange', 'B2:C9', (range) => range.getResizedRange(4, -1)],
  ['getAbsoluteResizedRange', 'B2:E2', (range) => range.getAbsoluteResizedRange(1, 4)],
  ['getRowsBelow', 'B6:D7', (range) => range.getRowsBelow(2)],
  ['getRowsBelow without a count', 'B6:D6', (range) => range.getRowsBelow()],
  ['getRowsAbove', 'B1:D1', (range) => range.getRowsAbove(1)],
  ['getColumnsAfter', 'E2:F5', (range) => range.getColumnsAfter(2)],
  ['getColumnsBefore', 'A2:A5', (range) => range.getColumnsBefore(1)],
  ['getBoundingRect', 'A1:D5', (range) => range.getBoundingRect('A1')],
  ['getIntersection', 'D5', (range, sheet) => range.getIntersection(sheet.getRange('D5:F9'))],
  ['getIntersectionOrNullObject', 'null object', (range) => range.getIntersectionOrNullObject('F9')],
  ['getUsedRange', 'B2:C3', (range) => range.getUsedRange(true)],
  ['getUsedRangeOrNullObject', 'null object', (range) => range.getRowsBelow(1).getUsedRangeOrNullObject(true)],
];

describe('where a range leads', () => {
  test.each(LEADS)('%s leads to %s', async (_name, address, lead) => {
    const book = bookWith([['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]]);
    firstSheet(book).write(0, 2, { values: [[null], [3], [null]] }, 'person');
    firstSheet(book).write(2, 2, { values: [['z']] }, 'person');
    expect(await addressFrom(book, lead)).toBe(address);
  });

  test.each<readonly [string, Lead]>([
    ['above the sheet', (range) => range.getRowsAbove(2)],
    ['left of the sheet', (range) => range.getOffsetRange(0, -2)],
    ['to a row beyond the range', (range) => range.getRow(4)],
    ['to no rows', (range) => range.getResizedRange(-4, 0)],
    ['to half a row', (range) => range.getRowsBelow(1.5)],
  ])('%s is InvalidArgument', async (_where, lead) => {
    expect(await codeOf(addressFrom(bookWith([['a']]), lead))).toBe('InvalidArgument');
  });

  test('a missing intersection and an empty used range are ItemNotFound', async () => {
    expect(await codeOf(addressFrom(bookWith([['a']]), (range) => range.getIntersection('Z9')))).toBe('ItemNotFound');
    expect(await codeOf(addressFrom(bookWith([['a']]), (range) => range.getUsedRange(true)))).toBe('ItemNotFound');
  });

  test('the used range of an empty sheet is A1, or none', async () => {
    const used = await openOffice(bookWith([])).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const range = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [range.address, none.isNullObject];
    });
    expect(used).toEqual(['Plan!A1', true]);
  });
});

describe('a range held over several syncs', () => {
  const hold = (change: (book: Book) => void): Promise<string> => {
    const book = bookWith([['a'], ['b'], ['c']]);
    return openOffice(book).Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A2');
      range.load('values');
      await context.sync();
      change(book);
      range.load('address,values');
      await context.sync();
      return `${range.address} ${String(range.values[0]?.[0])}`;
    });
  };

  test('moves with its cells when others insert or delete rows and columns', async () => {
    expect(await hold((book) => { firstSheet(book).insertRows(0, 3, 'colleague'); })).toBe('Plan!A5 b');
    expect(await hold((book) => { firstSheet(book).deleteRows(0, 1, 'colleague'); })).toBe('Plan!A1 b');
    expect(await hold((book) => { firstSheet(book).insertColumns(0, 1, 'person'); })).toBe('Plan!B2 b');
    expect(await hold((book) => { book.renameSheet(firstSheet(book).id, 'Posts', 'person'); })).toBe('Posts!A2 b');
  });

  test('fails once its cells or its sheet are gone', async () => {
    expect(await codeOf(hold((book) => { firstSheet(book).deleteRows(1, 1, 'colleague'); }))).toBe('InvalidReference');
    expect(await codeOf(hold((book) => { book.addSheet('Other'); book.deleteSheet(firstSheet(book).id, 'colleague'); }))).toBe('ItemNotFound');
  });
});

describe('hidden rows and selection', () => {
  test('rowHidden is null where rows differ', async () => {
    const book = bookWith([['a'], ['b'], ['c']]);
    firstSheet(book).setRowsHidden(1, 1, true, 'person');
    const read = await openOffice(book).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const ranges = ['A1:A3', 'A2', 'A1'].map((address) => sheet.getRange(address).load('rowHidden,columnHidden,hidden'));
      await context.sync();
      return ranges.map((range) => [range.rowHidden, range.columnHidden, range.hidden]);
    });
    expect(read).toEqual([[null, false, null], [true, false, true], [false, false, false]]);
  });

  test('select goes to the sheet and its cells, and reads back as the selected range', async () => {
    const book = bookWith([['a']]);
    const other = book.addSheet('Other');
    const address = await openOffice(book).Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [selected.address, active.address, sheet.name];
    });
    expect(address).toEqual(['Other!C3:D4', 'Other!C3', 'Other']);
    expect(book.selection).toEqual({ sheet: other.id, area: { top: 2, left: 2, bottom: 3, right: 3 } });
  });

  test('cells of a hidden sheet cannot be selected', async () => {
    const book = bookWith([['a']]);
    book.setVisibility(book.addSheet('Other').id, 'hidden');
    const { Excel } = openOffice(book);
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('A1').select();
      await context.sync();
    }))).toBe('InvalidOperation');
  });
});
