/** Writing through the real Office.js. */
import { describe, expect, test } from 'vitest';
import type { Book } from '../../book/book.ts';
import { bookWith, codeOf, firstSheet, openOffice } from '../try-office.ts';

function write(book: Book, address: string, set: (range: Excel.Range) => void): Promise<unknown> {
  return openOffice(book).Excel.run(async (context) => {
    set(context.workbook.worksheets.getItem('Plan').getRange(address));
    await context.sync();
  });
}

function valuesOf(book: Book, rows: number, columns: number): unknown[][] {
  const sheet = firstSheet(book);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => sheet.value(row, column)));
}

describe('writing values', () => {
  test('null leaves a cell, an empty text clears it, text is read as Excel reads it', async () => {
    const book = bookWith([['a', 'b', 'c'], [1, 2, 3]]);
    await write(book, 'A1:C2', (range) => { range.values = [[null, '', "'=x"], ['12', '2025-12-09', true]]; });
    expect(valuesOf(book, 2, 3)).toEqual([['a', null, '=x'], [12, 46000, true]]);
    expect(firstSheet(book).format(1, 1)).toBe('m/d/yyyy');
  });

  test('a cell keeps the number format that it has', async () => {
    const book = bookWith([['a']]);
    firstSheet(book).write(0, 0, { formats: [['yyyy-mm-dd']] }, 'person');
    await write(book, 'A1', (range) => { range.values = [['2025-12-09']]; });
    expect(firstSheet(book).cell(0, 0)).toEqual({ value: 46000, format: 'yyyy-mm-dd' });
  });

  test('a single value goes to every cell', async () => {
    const book = bookWith([['a', 'b']]);
    // The types know only blocks; Excel takes a single value as well.
    await write(book, 'A1:B2', (range) => { range.values = 'x' as unknown as unknown[][]; });
    expect(valuesOf(book, 2, 2)).toEqual([['x', 'x'], ['x', 'x']]);
  });

  test('a formula is kept as one, and a value takes its place', async () => {
    const book = bookWith([['a']]);
    await write(book, 'A1', (range) => { range.formulas = [['=1+1']]; });
    expect(firstSheet(book).cell(0, 0)).toEqual({ value: null, formula: '=1+1' });
    await write(book, 'A1', (range) => { range.values = [[5]]; });
    expect(firstSheet(book).cell(0, 0)).toEqual({ value: 5 });
  });

  test('number formats are set, and null leaves one', async () => {
    const book = bookWith([[1, 2]]);
    await write(book, 'A1:B1', (range) => { range.numberFormat = [['0.00', null]]; });
    expect([firstSheet(book).format(0, 0), firstSheet(book).format(0, 1)]).toEqual(['0.00', 'General']);
  });

  test('a block of more than 1,500 cells, which the library sends in pieces, arrives whole', async () => {
    const book = bookWith([['a']]);
    const values = Array.from({ length: 700 }, (_, row) => [row, `text ${String(row)}`, row % 2 === 0]);
    const office = openOffice(book);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1:C700').values = values;
      await context.sync();
    });
    expect(valuesOf(book, 700, 3)).toEqual(values);
    expect(office.host.usedMembers).toContain('Range._ValidateArraySize');
    expect(office.host.syncCount).toBe(1);
  });

  test('clear takes contents, formats or both', async () => {
    const book = bookWith([[1, 2, 3]]);
    firstSheet(book).write(0, 0, { formats: [['0.0', '0.0', '0.0']] }, 'person');
    await write(book, 'A1', (range) => { range.clear('Contents'); });
    await write(book, 'B1', (range) => { range.clear('Formats'); });
    await write(book, 'C1', (range) => { range.clear(); });
    expect([0, 1, 2].map((column) => firstSheet(book).cell(0, column))).toEqual([{ value: null, format: '0.0' }, { value: 2 }, undefined]);
  });

  test('whole rows and columns are inserted and deleted', async () => {
    const book = bookWith([['a', 'b'], ['c', 'd']]);
    await write(book, '1:1', (range) => { range.insert('Down'); });
    await write(book, 'A:A', (range) => { range.delete('Left'); });
    expect(valuesOf(book, 3, 1)).toEqual([[null], ['b'], ['d']]);
  });
});

describe('what is known to go wrong in Excel goes wrong here', () => {
  const filtered = (): Book => {
    const book = bookWith([['Head'], ['x'], ['y'], ['x'], ['y']]);
    firstSheet(book).setFilter({ area: { top: 0, left: 0, bottom: 4, right: 0 }, criteria: new Map([[0, ['x']]]) }, 'person');
    return book;
  };

  test('values written across rows that a filter hides land in other rows, and some are lost', async () => {
    const book = filtered();
    await write(book, 'A2:A5', (range) => { range.values = [[1], [2], [3], [4]]; });
    expect(valuesOf(book, 5, 1)).toEqual([['Head'], [1], ['y'], [2], ['y']]);
  });

  test('formats written across such rows as well', async () => {
    const book = filtered();
    await write(book, 'A2:A4', (range) => { range.numberFormat = [['0'], ['0.0'], ['0.00']]; });
    expect([1, 2, 3].map((row) => firstSheet(book).format(row, 0))).toEqual(['0', 'General', '0.0']);
  });

  test('each row by itself gets what it is given, hidden or not', async () => {
    const book = filtered();
    for (const row of [2, 3, 4]) await write(book, `A${String(row)}`, (range) => { range.values = [[row]]; });
    expect(valuesOf(book, 5, 1)).toEqual([['Head'], [2], [3], [4], ['y']]);
  });

  test('every call is refused while a cell is being edited, and nothing of it is done', async () => {
    const book = bookWith([['a']]);
    book.isInCellEdit = true;
    expect(await codeOf(write(book, 'A1', (range) => { range.values = [['b']]; }))).toBe('InvalidOperationInCellEditMode');
    book.isInCellEdit = false;
    expect(valuesOf(book, 1, 1)).toEqual([['a']]);
  });

  test('what is loaded before it is written in the same batch is told as it was', async () => {
    const book = bookWith([['a']]);
    const told = await openOffice(book).Excel.run(async (context) => {
      const at = (): Excel.Range => context.workbook.worksheets.getItem('Plan').getRange('A1');
      const [before, after] = [at(), at()];
      before.load('values');
      at().values = [['b']];
      after.load('values');
      await context.sync();
      return [before.values, after.values];
    });
    expect(told).toEqual([[['a']], [['b']]]);
  });
});

describe('writing is refused', () => {
  test.each<readonly [string, (range: Excel.Range) => void]>([
    ['too few rows', (range) => { range.values = [[1, 2]]; }],
    ['too many columns', (range) => { range.values = [[1, 2, 3], [1, 2, 3]]; }],
    ['rows of several lengths', (range) => { range.values = [[1, 2], [1]]; }],
    ['a text too long for a cell', (range) => { range.values = [['x'.repeat(32_768), 1], [1, 1]]; }],
    ['an object in a cell', (range) => { range.values = [[{ a: 1 }, 1], [1, 1]]; }],
  ])('for %s, and nothing is written', async (_what, set) => {
    const book = bookWith([['a', 'b']]);
    expect(await codeOf(write(book, 'A1:B2', set))).toBe('InvalidArgument');
    expect(valuesOf(book, 2, 2)).toEqual([['a', 'b'], [null, null]]);
  });

  test('for locked cells of a protected sheet, and not for unlocked ones', async () => {
    const book = bookWith([['a', 'b']]);
    firstSheet(book).write(0, 1, { styles: [[{ isUnlocked: true }]] }, 'person');
    firstSheet(book).setProtected(true, 'person');
    expect(await codeOf(write(book, 'A1:B1', (range) => { range.values = [[1, 2]]; }))).toBe('AccessDenied');
    expect(await codeOf(write(book, 'B1', (range) => { range.values = [[2]]; }))).toBe('no error');
    expect(await codeOf(write(book, 'B1', (range) => { range.numberFormat = [['0']]; }))).toBe('AccessDenied');
    expect(valuesOf(book, 1, 2)).toEqual([['a', 2]]);
  });

  test('for a large block of the wrong size, before any piece of it is written', async () => {
    const book = bookWith([['a']]);
    const values = Array.from({ length: 800 }, () => [1, 2]);
    expect(await codeOf(write(book, 'A1:B700', (range) => { range.values = values; }))).toBe('InvalidArgument');
    expect(firstSheet(book).value(0, 0)).toBe('a');
  });

  test('on a protected sheet and in a read-only workbook, which can still be read', async () => {
    const book = bookWith([['a']]);
    const set = (range: Excel.Range): void => { range.values = [['b']]; };
    firstSheet(book).setProtected(true, 'person');
    expect(await codeOf(write(book, 'A1', set))).toBe('AccessDenied');
    firstSheet(book).setProtected(false, 'person');
    book.isReadOnly = true;
    expect(await codeOf(write(book, 'A1', set))).toBe('AccessDenied');
    expect(firstSheet(book).value(0, 0)).toBe('a');
    expect(await codeOf(write(book, 'A1', (range) => { range.load('values'); }))).toBe('no error');
  });

  test('after what came before it in the same batch has had its effect', async () => {
    const book = bookWith([['a', 'b']]);
    const { Excel } = openOffice(book);
    expect(await codeOf(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('B1').values = [['too', 'many']];
      sheet.getRange('A1').values = [['never']];
      await context.sync();
    }))).toBe('InvalidArgument');
    expect(valuesOf(book, 1, 2)).toEqual([['first', 'b']]);
  });
});
