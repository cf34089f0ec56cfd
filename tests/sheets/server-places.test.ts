/** Where the person is, what they see of it, and what lists offer, as the server reads it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../core/index.ts';
import { offeredLists } from '../../sheets-addon/server/offered-lists.ts';
import { revealCell } from '../../sheets-addon/server/reveal-cell.ts';
import { activeCell, selectedRows } from '../../sheets-addon/server/selection.ts';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { callsOf, googleId, onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const STATES = ['Idée', 'Approuvé', 'Publié'] as const;

function calendarOf(rows: number): { readonly book: Book; readonly sheet: BookSheet } {
  const book = new Book();
  const sheet = book.addSheet('Calendrier');
  const body = Array.from({ length: rows }, (_, index): Cell[] => [46_023 + index, `Publication ${String(index)}`, STATES[index % 3] ?? null]);
  sheet.write(0, 0, { values: [['Date', 'Titre', 'Statut'], ...body] }, 'person');
  return { book, sheet };
}

/** Only rows with one of these states are let through. */
function filter(sheet: BookSheet, rows: number, shown: readonly string[]): void {
  sheet.setFilter({ area: { top: 0, left: 0, bottom: rows, right: 2 }, criteria: new Map([[2, shown]]) }, 'person');
}

describe('The selected rows', () => {
  it('are those that the person has selected and sees, as memory has them', async () => {
    const { book, sheet } = calendarOf(60);
    onGoogle(book);
    const memory = new MemoryWorkbook(book);
    const same = async (): Promise<void> => {
      expect(selectedRows()).toEqual({ ...await memory.selectedRows(), sheet: googleId(sheet) });
      expect(activeCell()).toEqual({ ...await memory.activeCell(), sheet: googleId(sheet) });
    };
    book.select(sheet.id, { top: 3, left: 1, bottom: 9, right: 2 });
    await same();
    sheet.setRowsHidden(5, 2, true, 'person');
    await same();
    filter(sheet, 60, ['Publié', 'Idée']);
    await same();
    book.select(sheet.id, { top: 50, left: 0, bottom: 900, right: 0 });
    await same();
  });

  it('are taken from every block of a selection, each once', () => {
    const { book, sheet } = calendarOf(20);
    onGoogle(book);
    book.select(sheet.id, { top: 8, left: 0, bottom: 9, right: 0 }, 'person', [{ top: 2, left: 1, bottom: 2, right: 1 }, { top: 8, left: 2, bottom: 8, right: 2 }]);
    expect(selectedRows()?.rows).toEqual([2, 8, 9]);
  });

  it('are not known where there are very many that may all be hidden by hand, and then few calls are made', () => {
    const { book, sheet } = calendarOf(10_000);
    const host = onGoogle(book);
    book.select(sheet.id, { top: 0, left: 0, bottom: 9_999, right: 0 });
    const calls = callsOf(host, () => expect(selectedRows()).toBeNull());
    expect([...calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
  });

  it('are known for a whole column of a long calendar, some of it hidden by hand', async () => {
    const { book, sheet } = calendarOf(1_500);
    onGoogle(book);
    sheet.setRowsHidden(700, 40, true, 'person');
    book.select(sheet.id, { top: 0, left: 1, bottom: 999_999, right: 1 });
    const selected = selectedRows();
    expect(selected?.rows).toHaveLength(1_461);
    expect(selected).toEqual({ ...await new MemoryWorkbook(book).selectedRows(), sheet: googleId(sheet) });
  });

  it.each([['rows that are dragged over', 100, 499], ['a whole column', 0, 999_999]])('are the few that a filter shows of %s, in few calls', async (_, top, bottom) => {
    const { book, sheet } = calendarOf(10_000);
    const host = onGoogle(book);
    for (const row of [120, 333, 400]) sheet.write(row, 2, { values: [['Rare']] }, 'person');
    filter(sheet, 10_000, ['Rare']);
    sheet.setRowsHidden(333, 1, true, 'person');
    book.select(sheet.id, { top, left: 1, bottom, right: 1 });
    const expected = { ...await new MemoryWorkbook(book).selectedRows(), sheet: googleId(sheet) };
    expect(expected.rows?.filter((row) => row > 0)).toEqual([120, 400]);
    const calls = callsOf(host, () => expect(selectedRows()).toEqual(expected));
    expect([...calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(40);
  });

  it('come with what a filter of a long sheet lets through, as long as that is not very much', async () => {
    const { book, sheet } = calendarOf(5_000);
    const host = onGoogle(book);
    sheet.write(77, 2, { values: [['Rare']] }, 'person');
    sheet.write(4_321, 2, { values: [['rare']] }, 'person');
    filter(sheet, 5_000, ['Rare']);
    book.select(sheet.id, { top: 77, left: 0, bottom: 77, right: 0 });
    const expected = { ...await new MemoryWorkbook(book).selectedRows(), sheet: googleId(sheet) };
    expect(expected.filtered).toEqual([77, 4_321]);
    const calls = callsOf(host, () => expect(selectedRows()).toEqual(expected));
    expect(calls.get('Range.getDisplayValues')).toBe(1);
    expect(calls.get('Sheet.isRowHiddenByFilter')).toBeLessThan(20);
    filter(sheet, 5_000, ['Publié', 'Idée']);
    book.select(sheet.id, { top: 3, left: 0, bottom: 3, right: 0 });
    expect(selectedRows()).toEqual({ sheet: googleId(sheet), rows: [3], filtered: null });
  });
});

describe('A cell', () => {
  it('is shown where it is, and not where its tab is hidden or gone', async () => {
    const { book, sheet } = calendarOf(5);
    const hidden = book.addSheet('Listes');
    book.setVisibility(hidden.id, 'hidden', 'person');
    onGoogle(book);
    expect(revealCell({ sheet: googleId(sheet), row: 4, column: 2 })).toBeNull();
    expect(await new MemoryWorkbook(book).activeCell()).toEqual({ sheet: sheet.id, row: 4, column: 2 });
    const reveal = (id: string, row: number, column: number) => (): unknown => revealCell({ sheet: id, row, column });
    expect(reveal(googleId(hidden), 0, 0)).toThrow(expect.objectContaining({ fault: 'sheet-missing', detail: 'hidden' }));
    expect(reveal('123456', 0, 0)).toThrow(expect.objectContaining({ fault: 'sheet-missing' }));
    expect(reveal(googleId(sheet), 5_000_000, 0)).toThrow(expect.objectContaining({ fault: 'range-missing' }));
    expect(reveal(googleId(sheet), 0, -1)).toThrow(expect.objectContaining({ fault: 'range-missing' }));
  });
});

describe('Drop-down lists', () => {
  it('offer what they hold, or what their cells show, with one reading for the lists of a tab', () => {
    const { book, sheet } = calendarOf(3_000);
    const lists = book.addSheet('Listes');
    lists.write(0, 0, { values: [['Canal'], ['Instagram'], [null], ['LinkedIn']] }, 'person');
    sheet.setValidations([
      { areas: [{ top: 1, left: 2, bottom: 2_999, right: 2 }], values: STATES, isStrict: true },
      { areas: [{ top: 1, left: 1, bottom: 2_999, right: 1 }], values: ['Instagram', 'LinkedIn'], reference: '=Listes!$A$2:$A$500', isStrict: false },
    ], 'person');
    const host = onGoogle(book);
    const at = (row: number, column: number): { readonly sheet: string; readonly row: number; readonly column: number } => ({ sheet: googleId(sheet), row, column });
    const cells = [at(1, 2), at(5, 0), at(2_900, 2), at(7, 1), at(8, 1), at(9_000_000, 2), { sheet: googleId(lists), row: 0, column: 0 }];
    const calls = callsOf(host, () => {
      expect(offeredLists(cells)).toEqual([STATES, null, STATES, ['Instagram', 'LinkedIn'], ['Instagram', 'LinkedIn'], null, null]);
    });
    expect(calls.get('Range.getDataValidations')).toBe(2);
    expect(calls.get('Range.getDisplayValues')).toBe(1);
    expect(offeredLists([])).toEqual([]);
  });
});
