/** The cells of a sheet, and lines, filters, tables and sorting. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';

let sheet: BookSheet;
beforeEach(() => {
  sheet = new Book().addSheet('Posts');
});

describe('writing cells', () => {
  it('leaves undefined cells alone and empties those that get null or an empty text', () => {
    sheet.write(0, 0, { values: [['a', 'b', 'c']] }, 'person');
    sheet.write(0, 0, { values: [[undefined, null, '']] }, 'addin');
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 2)]).toEqual(['a', null, null]);
    expect(sheet.cell(0, 1)).toBeUndefined();
  });

  it('replaces a formula by a value, and keeps a result beside a formula', () => {
    sheet.write(0, 0, { values: [[3]], formulas: [['=1+2']] }, 'person');
    expect(sheet.cell(0, 0)).toEqual({ value: 3, formula: '=1+2' });
    sheet.write(0, 0, { formulas: [[null]] }, 'person');
    expect(sheet.cell(0, 0)).toEqual({ value: 3 });
    sheet.write(0, 0, { values: [[3]], formulas: [['=1+2']] }, 'person');
    sheet.write(0, 0, { values: [[4]] }, 'person');
    expect(sheet.cell(0, 0)).toEqual({ value: 4 });
  });

  it('refuses ragged blocks and cells beyond the sheet, and changes nothing then', () => {
    expect(() => sheet.write(0, 0, { values: [['a'], ['b', 'c']] }, 'addin')).toThrow('size-mismatch');
    expect(() => sheet.write(0, 16_383, { values: [['a', 'b']] }, 'addin')).toThrow('out-of-range');
    expect(() => sheet.write(1_048_576, 0, { values: [['a']] }, 'addin')).toThrow('out-of-range');
    expect(sheet.usedArea()).toBeNull();
  });

  it('counts formatted cells as used unless only values are asked for', () => {
    sheet.write(2, 1, { values: [['x']] }, 'person');
    sheet.write(5, 4, { formats: [['0.00']] }, 'person');
    expect(sheet.usedArea()).toEqual({ top: 2, left: 1, bottom: 5, right: 4 });
    expect(sheet.usedArea(true)).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });
});

describe('inserting and deleting lines', () => {
  beforeEach(() => {
    sheet.write(0, 0, { values: [['Date', 'Text'], [1, 'one'], [2, 'two'], [3, 'three']], formats: [['General', 'General'], ['0', '@'], ['0', '@'], ['0', '@']] }, 'person');
    sheet.addTable({ name: 'Posts', area: { top: 0, left: 0, bottom: 3, right: 1 } }, 'person');
    sheet.merge({ top: 6, left: 0, bottom: 7, right: 1 }, 'person');
    sheet.setValidations([{ areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], values: ['one'], isStrict: true }], 'person');
    sheet.setRowsHidden(2, 1, true, 'person');
    sheet.setColumnWidth(1, 30, 'person');
  });

  it('moves cells, tables, merges, drop-down lists and hidden rows when rows are inserted', () => {
    sheet.insertRows(1, 2, 'colleague');
    expect(sheet.value(4, 1)).toBe('two');
    expect(sheet.format(4, 1)).toBe('@');
    expect(sheet.value(1, 0)).toBeNull();
    expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 5, right: 1 });
    expect(sheet.merges).toEqual([{ top: 8, left: 0, bottom: 9, right: 1 }]);
    expect(sheet.validations[0]?.areas).toEqual([{ top: 3, left: 1, bottom: 5, right: 1 }]);
    expect([sheet.isRowHidden(2), sheet.isRowHidden(4)]).toEqual([false, true]);
  });

  it('shrinks what it deletes from, and drops what is wholly deleted', () => {
    sheet.deleteRows(2, 5, 'colleague');
    expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
    expect(sheet.hiddenRows.size).toBe(0);
    sheet.deleteRows(0, 3, 'colleague');
    expect(sheet.tables).toEqual([]);
    expect(sheet.merges).toEqual([]);
    expect(sheet.validations).toEqual([]);
  });

  it('moves column widths and cells when columns come and go', () => {
    sheet.insertColumns(1, 1, 'colleague');
    expect([sheet.value(1, 0), sheet.value(1, 1), sheet.value(1, 2)]).toEqual([1, null, 'one']);
    expect(sheet.columnWidths.get(2)).toBe(30);
    sheet.deleteColumns(0, 2, 'colleague');
    expect(sheet.value(1, 0)).toBe('one');
    expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 0 });
  });

  it('refuses to push filled cells off the sheet', () => {
    sheet.write(1_048_575, 0, { values: [['last']] }, 'person');
    expect(() => sheet.insertRows(0, 1, 'person')).toThrow('out-of-range');
    expect(sheet.value(1_048_575, 0)).toBe('last');
  });

  it('gives back every cell when inserted lines are deleted again', () => {
    const run = fc.record({ at: fc.nat(12), count: fc.integer({ min: 1, max: 5 }), isRows: fc.boolean() });
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer())), run, (cells, { at, count, isRows }) => {
      const own = new Book().addSheet('Own');
      for (const [row, column, value] of cells) own.write(row, column, { values: [[value]] }, 'person');
      const before = [...Array(100).keys()].map((index) => own.value(Math.floor(index / 10), index % 10));
      if (isRows) own.insertRows(at, count, 'person');
      else own.insertColumns(at, count, 'person');
      if (isRows) own.deleteRows(at, count, 'person');
      else own.deleteColumns(at, count, 'person');
      expect([...Array(100).keys()].map((index) => own.value(Math.floor(index / 10), index % 10))).toEqual(before);
    }), { seed: 20261121 });
  });
});

describe('filters, tables and sorting', () => {
  beforeEach(() => {
    sheet.write(0, 0, { values: [['Channel', 'Reach'], ['X', 3], ['Instagram', 1], ['x', null], [null, 2]] }, 'person');
  });

  it('hides the rows that fail the filter, and keeps them hidden when rows move', () => {
    sheet.setFilter({ area: { top: 0, left: 0, bottom: 4, right: 1 }, criteria: new Map([[0, ['X', '']]]) }, 'person');
    expect([...sheet.hiddenRows]).toEqual([2]);
    sheet.insertRows(1, 1, 'colleague');
    expect([...sheet.hiddenRows]).toEqual([3]);
    sheet.insertColumns(0, 1, 'colleague');
    expect([...(sheet.filter?.criteria.keys() ?? [])]).toEqual([0]);
    sheet.setFilter(null, 'person');
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it('sorts with blanks last in both directions, and moves formulas and formats along', () => {
    sheet.write(1, 0, { formats: [['@']] }, 'person');
    sheet.sort({ top: 1, left: 0, bottom: 4, right: 1 }, [{ column: 1 }], 'person');
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 1))).toEqual([1, 2, 3, null]);
    expect(sheet.format(3, 0)).toBe('@');
    sheet.sort({ top: 1, left: 0, bottom: 4, right: 1 }, [{ column: 1, isDescending: true }], 'person');
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 1))).toEqual([3, 2, 1, null]);
  });

  it('refuses tables that overlap, take a name that is taken, or look like a cell', () => {
    sheet.addTable({ name: 'Posts', area: { top: 0, left: 0, bottom: 4, right: 1 } }, 'person');
    expect(() => sheet.addTable({ name: 'Other', area: { top: 4, left: 1, bottom: 9, right: 3 } }, 'person')).toThrow('overlap');
    expect(() => sheet.addTable({ name: 'POSTS', area: { top: 6, left: 0, bottom: 9, right: 1 } }, 'person')).toThrow('name-taken');
    expect(() => sheet.addTable({ name: 'AB12', area: { top: 6, left: 0, bottom: 9, right: 1 } }, 'person')).toThrow('name-invalid');
    sheet.renameTable('posts', 'Publications', 'person');
    sheet.resizeTable('Publications', { top: 0, left: 0, bottom: 8, right: 1 }, 'person');
    expect(sheet.tables).toEqual([{ name: 'Publications', area: { top: 0, left: 0, bottom: 8, right: 1 } }]);
  });

  it('keeps only the top left value of merged cells', () => {
    sheet.merge({ top: 1, left: 0, bottom: 2, right: 1 }, 'person');
    expect([sheet.value(1, 0), sheet.value(1, 1), sheet.value(2, 0)]).toEqual(['X', null, null]);
    expect(() => sheet.merge({ top: 2, left: 1, bottom: 3, right: 3 }, 'person')).toThrow('overlap');
    expect(() => sheet.sort({ top: 1, left: 0, bottom: 4, right: 1 }, [{ column: 0 }], 'person')).toThrow('merged-cells');
  });
});
