/** Edits that follow their row, carried out on a workbook in memory. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Applied, CellsEdit, CellWrite, NewColumnEdit } from '../../../core/edits/edit.ts';
import { anchorColumns } from '../../../core/edits/table-anchor.ts';
import type { TableAnchor } from '../../../core/edits/table-anchor.ts';
import { restoreHarmed } from '../../../core/jobs/restore-harmed.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

const HEADINGS = ['Date', 'Titre', 'Statut'];
const ROWS: readonly (readonly Cell[])[] = [[46_000, 'Atelier', 'Prêt'], [46_001, 'Concours', 'Prêt'], [46_002, 'Embauche', null]];

let book: Book;
let sheet: BookSheet;
let workbook: MemoryWorkbook;
let table: TableAnchor;
beforeEach(() => {
  book = new Book();
  sheet = book.addSheet('Plan');
  sheet.write(0, 0, { values: [HEADINGS, ...ROWS] }, 'person');
  workbook = new MemoryWorkbook(book);
  table = { sheet: sheet.id, headerRow: 0, columns: anchorColumns(HEADINGS, HEADINGS.keys()), keys: [0, 1], knownBy: 'fingerprint' };
});

function edit(row: number, ...[first, ...others]: readonly [Partial<CellWrite>, ...Partial<CellWrite>[]]): CellsEdit {
  const write = (one: Partial<CellWrite>): CellWrite => ({ row, column: 2, expected: ROWS[row - 1]?.[one.column ?? 2] ?? null, value: 'Programmé', ...one });
  return { kind: 'cells', sheet: sheet.id, writes: [write(first), ...others.map(write)], row: { table, key: (ROWS[row - 1] ?? []).slice(0, 2) } };
}

function told({ skipped }: Applied): readonly (readonly unknown[])[] {
  return skipped.map(({ cell, reason, now }) => [cell?.row ?? null, reason, now?.row ?? null]);
}

describe('edits that follow their row', () => {
  it('say of a cell that is left alone where it was planned for, and where it stands now', async () => {
    sheet.insertRows(1, 2, 'colleague');
    sheet.write(3, 2, { values: [['à moi']] }, 'colleague');
    expect(told(await workbook.apply([edit(1, {})]))).toEqual([[1, 'changed', 3]]);
  });

  it('are not made where the row is gone, is there twice, or its column has another heading', async () => {
    sheet.write(4, 0, { values: [ROWS[1] ?? []] }, 'colleague');
    sheet.deleteRows(1, 1, 'colleague');
    const applied = await workbook.apply([edit(1, {}), edit(2, {})]);
    expect(told(applied)).toEqual([[1, 'row-gone', null], [2, 'row-twice', null]]);
    expect(applied.skipped[1]?.alike?.map(({ row }) => row)).toEqual([1, 3]);
    sheet.write(0, 2, { values: [['État']] }, 'colleague');
    expect(told(await workbook.apply([edit(3, {})]))).toEqual([[3, 'column-gone', null]]);
    book.addSheet('Autre');
    book.deleteSheet(sheet.id, 'colleague');
    expect(told(await workbook.apply([edit(3, {})]))).toEqual([[3, 'sheet-missing', null]]);
  });

  it('are done the second time, though they have changed what the row is known by, and are all taken back', async () => {
    const edits = [edit(1, { column: 1, value: 'Atelier d’hiver' }), edit(1, {}), edit(2, { column: 1, value: 'Grand concours' }, {})];
    const before = wholeBook(book);
    const applied = await workbook.apply(edits);
    expect(applied).toEqual({ written: 4, skipped: [], unknown: [], fault: null });
    expect(await workbook.apply(edits)).toMatchObject({ written: 4, skipped: [], unknown: [] });
    await revertWrites(workbook, [{ edits, applied }]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('never write to another row that is what theirs was to become', async () => {
    sheet.write(1, 0, { values: [[46_005, 'Autre', 'Prêt'], [46_001, 'Atelier', 'Prêt']] }, 'colleague');
    const before = wholeBook(book);
    expect((await workbook.apply([edit(1, { column: 0, value: 46_001 }, {})])).written).toBe(0);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('leave what a colleague has set to the same value when they are taken back', async () => {
    sheet.write(1, 2, { values: [['Programmé']] }, 'colleague');
    const edits = [edit(1, {}), edit(2, {})];
    const applied = await workbook.apply(edits);
    expect([applied.written, applied.already?.map(({ row }) => row)]).toEqual([2, [1]]);
    await revertWrites(workbook, [{ edits, applied }]);
    expect([sheet.value(1, 2), sheet.value(2, 2)]).toEqual(['Programmé', 'Prêt']);
  });

  it('are not counted as taken back where somebody else has put the old value there', async () => {
    const edits = [edit(1, {}), edit(2, {})];
    const applied = await workbook.apply(edits);
    sheet.write(1, 2, { values: [['Prêt']] }, 'colleague');
    expect((await revertWrites(workbook, [{ edits, applied }])).written).toBe(1);
  });

  it('respect a list that refuses other words, and no other', async () => {
    const areas = [{ top: 1, left: 2, bottom: 1, right: 2 }];
    sheet.setValidations([{ areas, values: ['Prêt', 'Publié'], isStrict: true }], 'person');
    expect(told(await workbook.apply([edit(1, {}), edit(2, {})]))).toEqual([[1, 'not-in-list', null]]);
    expect((await workbook.apply([edit(1, { value: null })])).written).toBe(1);
    sheet.setValidations([{ areas, values: ['Prêt'], isStrict: false }], 'person');
    expect((await workbook.apply([edit(1, { expected: null })])).written).toBe(1);
  });
});

describe('what is hit in the moment of writing', () => {
  it('comes back: a word wherever it stands by then, and a formula where it stood', async () => {
    workbook.gaps = {
      beforeWrite: () => {
        sheet.write(1, 2, { values: [['à moi']] }, 'colleague');
        sheet.setCell(2, 2, { value: 'x', formula: '=B2' }, 'colleague');
      },
    };
    const { harmed = [], written } = await workbook.apply([edit(1, {}), edit(2, {})]);
    workbook.gaps = {};
    expect([written, harmed.map(({ old, oldFormula }) => [old, oldFormula])]).toEqual([2, [['à moi', null], ['x', '=B2']]]);
    sheet.insertRows(1, 1, 'colleague');
    // In another row the formula would mean other cells.
    expect(await restoreHarmed(workbook, harmed)).toMatchObject({ written: 1, skipped: [{ reason: 'changed' }], unknown: [] });
    expect([sheet.value(2, 2), sheet.formula(3, 2)]).toEqual(['à moi', undefined]);
    sheet.deleteRows(1, 1, 'colleague');
    expect(await restoreHarmed(workbook, harmed)).toMatchObject({ written: 2, skipped: [], unknown: [] });
    expect([sheet.value(1, 2), sheet.formula(2, 2)]).toEqual(['à moi', '=B2']);
    expect(await restoreHarmed(workbook, harmed)).toMatchObject({ written: 2, skipped: [] });
  });

  it('is told where a column has come in under the write', async () => {
    workbook.gaps = { beforeWrite: () => sheet.insertColumns(2, 1, 'colleague') };
    const applied = await workbook.apply([edit(3, {})]);
    workbook.gaps = {};
    expect([told(applied), applied.harmed?.map(({ cell }) => cell.column)]).toEqual([[[3, 'changed', null]], [2]]);
    await restoreHarmed(workbook, applied.harmed ?? []);
    expect(sheet.value(3, 2)).toBeNull();
  });
});

describe('a column that is added', () => {
  const column = { width: 12, format: 'General', list: ['Prévu', 'Publié'], isWrapped: false };
  const added = (heading: string): NewColumnEdit => ({
    kind: 'new-column', table,
    plan: {
      heading, isHidden: false, column, colours: [{ value: 'Publié', fill: '#00ff00', text: '#000000' }],
      cells: ROWS.map((row, index) => ({ row: index + 1, key: row.slice(0, 2), value: `${heading} ${index}` })),
    },
  });

  it('is refused where something stands next to the headings, with the cell that is in the way', async () => {
    sheet.write(3, 3, { values: [['note']] }, 'colleague');
    const before = wholeBook(book);
    const { skipped, written } = await workbook.apply([added('Suivi')]);
    expect([written, skipped]).toEqual([0, [{ cell: null, reason: 'no-room', inTheWay: { sheet: sheet.id, row: 3, column: 3 } }]]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('comes next to the last of the headings, its cells in their rows, and a second time nothing is written', async () => {
    sheet.write(0, 3, { values: [['Notes']] }, 'colleague');
    sheet.insertRows(1, 1, 'colleague');
    const edits = [added('Suivi'), added('Suivi ID')];
    expect(await workbook.apply(edits)).toEqual({ written: 8, skipped: [], unknown: [], fault: null });
    expect([0, 1, 2, 3, 4].map((row) => [sheet.value(row, 4), sheet.value(row, 5)])).toEqual([
      ['Suivi', 'Suivi ID'], [null, null], ['Suivi 0', 'Suivi ID 0'], ['Suivi 1', 'Suivi ID 1'], ['Suivi 2', 'Suivi ID 2'],
    ]);
    expect([sheet.validations.length, sheet.colours.length]).toEqual([2, 2]);
    const before = wholeBook(book);
    await workbook.apply(edits);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('only has its empty cells filled where it is there already', async () => {
    sheet.write(0, 3, { values: [['Suivi'], ['à moi']] }, 'colleague');
    expect(told(await workbook.apply([added('Suivi')]))).toEqual([[1, 'changed', null]]);
    expect([0, 1, 2, 3].map((row) => sheet.value(row, 3))).toEqual(['Suivi', 'à moi', 'Suivi 1', 'Suivi 2']);
    expect(sheet.validations).toEqual([]);
  });

  it('does not come on a protected tab', async () => {
    sheet.setProtected(true, 'colleague');
    expect(told(await workbook.apply([added('Suivi')]))).toEqual([[null, 'protected', null]]);
  });
});
