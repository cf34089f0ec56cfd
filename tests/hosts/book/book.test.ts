/** The tabs of a workbook, and what its listeners are told. */
import { describe, expect, it } from 'vitest';
import { Book } from './book.ts';
import { BookError } from './book-error.ts';
import type { BookChange } from './book-types.ts';

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof BookError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the tabs of a workbook', () => {
  it('finds a sheet by its name whatever the case of its letters', () => {
    const book = new Book();
    const sheet = book.addSheet('Calendrier');
    expect(book.sheetNamed('CALENDRIER')).toBe(sheet);
    expect(book.sheet(sheet.id)).toBe(sheet);
  });

  it('refuses names that Excel refuses and names that are taken', () => {
    const book = new Book();
    book.addSheet('Posts');
    expect(codeOf(() => book.addSheet('posts'))).toBe('name-taken');
    for (const name of ['', 'a/b', "'edge", "edge'", 'History', 'x'.repeat(32), 'a[1]']) {
      expect(codeOf(() => book.addSheet(name)), name).toBe('name-invalid');
    }
    expect(book.sheets).toHaveLength(1);
  });

  it('keeps the identity of a sheet when it is renamed and moved', () => {
    const book = new Book();
    const first = book.addSheet('One');
    book.addSheet('Two');
    book.renameSheet(first.id, 'ONE');
    book.moveSheet(first.id, 1);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Two', 'ONE']);
    expect(book.sheet(first.id)?.name).toBe('ONE');
  });

  it('never hides or deletes the last visible sheet, and selects a neighbour of the one that goes', () => {
    const book = new Book();
    const first = book.addSheet('One');
    const second = book.addSheet('Two');
    book.select(second.id, { top: 4, left: 0, bottom: 4, right: 0 });
    book.setVisibility(second.id, 'hidden');
    expect(book.activeSheet).toBe(first.id);
    expect(codeOf(() => book.setVisibility(first.id, 'hidden'))).toBe('last-visible-sheet');
    expect(codeOf(() => book.deleteSheet(first.id))).toBe('last-visible-sheet');
    book.deleteSheet(second.id);
    expect(codeOf(() => book.deleteSheet(second.id))).toBe('sheet-missing');
  });
});

describe('what listeners are told', () => {
  it('names the area, the author and the kind of each change, until they stop listening', () => {
    const book = new Book();
    const sheet = book.addSheet('Posts');
    const told: BookChange[] = [];
    const stop = book.listen((change) => told.push(change));
    sheet.write(1, 2, { values: [['a', 'b']] }, 'colleague');
    sheet.insertRows(0, 1, 'person');
    book.select(sheet.id, { top: 1, left: 1, bottom: 1, right: 1 }, 'addin');
    stop();
    sheet.write(0, 0, { values: [[1]] }, 'addin');
    expect(told).toEqual([
      { kind: 'cells', sheet: sheet.id, area: { top: 1, left: 2, bottom: 1, right: 3 }, author: 'colleague' },
      { kind: 'structure', sheet: sheet.id, what: 'rows', author: 'person', lines: { axis: 'rows', at: 0, count: 1 } },
      { kind: 'selection', sheet: sheet.id, area: { top: 1, left: 1, bottom: 1, right: 1 }, author: 'addin' },
    ]);
  });
});
