/** The port over a workbook in memory. */
import { beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../core/host.ts';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { MemoryWorkbook } from './memory-workbook.ts';

let book: Book;
let sheet: BookSheet;
let workbook: MemoryWorkbook;
beforeEach(() => {
  book = new Book({ dateSystem: 1904 });
  sheet = book.addSheet('Posts');
  sheet.write(0, 0, { values: [['Date', 'Text'], [42, 'one'], [43, null]], formats: [['General', 'General'], ['yyyy-mm-dd', '@'], ['yyyy-mm-dd', '@']] }, 'person');
  workbook = new MemoryWorkbook(book, 'fr-CA');
});

async function faultOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(() => 'none', (error: unknown) => (error instanceof HostError ? error.fault : 'not a HostError'));
}

describe('the host over a workbook in memory', () => {
  it('outlines every tab with its extent, first cells and formats', async () => {
    const empty = book.addSheet('Empty');
    book.setVisibility(empty.id, 'hidden');
    expect(await workbook.outline()).toEqual({
      dateSystem: 1904,
      sheets: [
        {
          id: sheet.id, name: 'Posts', isVisible: true, rowCount: 3, columnCount: 2,
          head: [['Date', 'Text'], [42, 'one'], [43, null]],
          headFormats: [['General', 'General'], ['yyyy-mm-dd', '@'], ['yyyy-mm-dd', '@']],
        },
        { id: empty.id, name: 'Empty', isVisible: false, rowCount: 0, columnCount: 0, head: [], headFormats: [] },
      ],
    });
  });

  it('reads columns in the order asked for, with null beyond the sheet', async () => {
    const request = { sheet: sheet.id, firstRow: 1, rowCount: 3, columns: [1, 0, 7] };
    expect(await workbook.read([request])).toEqual([[['one', null, null], [42, 43, null], [null, null, null]]]);
  });

  it('tells how far it is, and stops when it is cancelled between two chunks', async () => {
    const request = { sheet: sheet.id, firstRow: 0, rowCount: 25_000, columns: [0, 1] };
    const told: (readonly [number, number])[] = [];
    const fault = await faultOf(workbook.read([request], { onProgress: (done, total) => told.push([done, total]), isCancelled: () => told.length === 2 }));
    expect(fault).toBe('cancelled');
    expect(told).toEqual([[20_000, 50_000], [40_000, 50_000]]);
  });

  it('selects the cell it is asked to show, and refuses cells and tabs that are not there', async () => {
    await workbook.reveal({ sheet: sheet.id, row: 2, column: 1 });
    expect(book.selection).toEqual({ sheet: sheet.id, area: { top: 2, left: 1, bottom: 2, right: 1 } });
    expect(await faultOf(workbook.reveal({ sheet: 'gone', row: 0, column: 0 }))).toBe('sheet-missing');
    expect(await faultOf(workbook.reveal({ sheet: sheet.id, row: 1_048_576, column: 0 }))).toBe('range-missing');
    expect(await faultOf(workbook.read([{ sheet: sheet.id, firstRow: 0, rowCount: 1, columns: [16_384] }]))).toBe('range-missing');
  });

  it('tells of changes by anybody until it is unsubscribed, and not of selecting', async () => {
    const told: (readonly SheetId[] | null)[] = [];
    const stop = await workbook.watch((sheets) => told.push(sheets));
    sheet.write(0, 0, { values: [['x']] }, 'colleague');
    book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
    await stop();
    sheet.write(0, 0, { values: [['y']] }, 'person');
    expect(told).toEqual([[sheet.id]]);
  });

  it('refuses every call while a cell is being edited', async () => {
    book.isInCellEdit = true;
    expect(await faultOf(workbook.outline())).toBe('cell-edit-mode');
    expect(await faultOf(workbook.reveal({ sheet: sheet.id, row: 0, column: 0 }))).toBe('cell-edit-mode');
  });
});
