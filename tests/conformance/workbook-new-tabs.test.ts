/** New tabs through the port: every host makes the same tab of the same plan, marks a half-made one, and takes nobody's place. */
import { describe, expect, it } from 'vitest';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import type { BookCell } from '../hosts/book/book-types.ts';
import { HOSTS } from './hosts.ts';
import { sheetId } from './whole-book.ts';
import { applyAndCompare, reasons, written } from './write-outcome.ts';
import { CALENDAR_PLAN, edits, HIDDEN_PLAN, newSheet, planBook } from './write-samples.ts';

describe.each(HOSTS)('a new tab in $name', ({ openHost, nature }) => {
  it('holds the cells, formats, widths, lists, filter and frozen headings of its plan, and is shown', async () => {
    const book = planBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    expect(applied).toEqual(written(7));
    expect(changed.filter((place) => !place.startsWith('Calendar'))).toEqual(['tabs']);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Notes', 'Calendar']);
    const sheet = book.sheetNamed('Calendar');
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet?.value(row, column)))).toEqual([['Date', 'Network', 'Text'], [null, 'Instagram', '=not a formula'], [46_010, null, '12/10/2026']]);
    expect(sheet?.formula(1, 2)).toBeUndefined();
    expect([sheet?.format(2, 0), sheet?.format(999, 0), sheet?.format(0, 0), sheet?.format(2, 1)]).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd', 'General', 'General']);
    expect([...(sheet?.columnWidths ?? [])].map(([column, width]) => [column, Math.round(width * 100) / 100])).toEqual([[0, 12], [1, 16], [2, 60]]);
    expect(sheet?.cell(0, 0)?.style).toEqual({ bold: true, fill: '#e7e6e6', bottomBorder: true });
    // Beside a text on several lines, everything stands at the top.
    expect([0, 1, 2].map((column) => sheet?.cell(500, column)?.style)).toEqual([{ vertical: 'top' }, { vertical: 'top' }, { vertical: 'top', wrap: true }]);
    expect(sheet?.filter).toEqual({ area: { top: 0, left: 0, bottom: 999, right: 2 }, criteria: new Map() });
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.validations).toEqual([{ areas: [{ top: 1, left: 1, bottom: 999, right: 1 }], values: ['Facebook', 'Instagram', 'LinkedIn'], isStrict: false }]);
    expect(book.activeSheet).toBe(sheet?.id);
  });

  it('that is to be hidden is hidden, last, and never activated', async () => {
    const book = planBook();
    const shown: string[] = [];
    book.listen((change) => { if (change.kind === 'selection') shown.push(change.sheet); });
    expect((await (await openHost(book)).apply([newSheet(HIDDEN_PLAN)])).written).toBe(7);
    expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Plan visible', 'Notes visible', 'Suivi hidden']);
    expect(book.activeSheet).toBe(sheetId(book, 'Plan'));
    const own = sheetId(book, 'Suivi');
    expect(shown).toEqual(nature.addsTabsBehind ? [] : [own, sheetId(book, 'Plan')]);
  });

  it('never takes the place of a tab that holds something else', async () => {
    const book = planBook();
    book.addSheet('calendar').write(4, 4, { values: [['mine']] }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    expect(reasons(applied)).toEqual(['tab name-taken']);
    expect(changed).toEqual([]);
  });

  it('takes a bare tab of its name', async () => {
    const book = planBook();
    const empty = book.addSheet('Calendar');
    const { applied } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    expect(applied).toEqual(written(7));
    expect(book.sheetNamed('Calendar')?.id).toBe(empty.id);
  });

  it.each<readonly [what: string, fill: (sheet: BookSheet) => void]>([
    ['formatted', (sheet) => sheet.write(3, 2, { formats: [['yyyy-mm-dd']], styles: [[{ bold: true, fill: '#ff0000' }]] }, 'person')],
    ['with a chart', (sheet) => sheet.setCharts([{ name: 'Chart 1', type: 'ColumnClustered', title: 'Posts', series: [] }], 'person')],
    ['with a table', (sheet) => sheet.addTable({ name: 'Table1', area: { top: 3, left: 0, bottom: 5, right: 1 } }, 'person')],
  ])('leaves an empty tab of its name as it is that somebody has %s', async (_what, fill) => {
    const book = planBook();
    fill(book.addSheet('Calendar'));
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    expect([reasons(applied), changed]).toEqual([['tab name-taken'], []]);
  });

  it('that was left half made is made again in place, without what the earlier try left', async () => {
    const book = planBook();
    const half = book.addSheet('Calendar');
    half.write(0, 0, { values: [[CALENDAR_PLAN.unfinished, 'Net', null, null], [null, 'Instagram', null, 'old'], [null, null, null, null], [null, 'old', null, null]] }, 'addin');
    const leftovers = [[null, 'Net'], [null, null, null, 'old'], [], [null, 'old']];
    const { applied } = await applyAndCompare(book, await openHost(book), [newSheet({ ...CALENDAR_PLAN, leftovers })]);
    expect(applied).toEqual(written(9));
    expect(book.sheets.filter(({ name }) => name === 'Calendar').map(({ id }) => id)).toEqual([half.id]);
    expect([0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => half.value(row, column)))).toEqual([
      ['Date', 'Network', 'Text', null], [null, 'Instagram', '=not a formula', null], [46_010, null, '12/10/2026', null], [null, null, null, null],
    ]);
  });

  it.each<readonly [what: string, row: number, column: number, cell: BookCell]>([
    ['a cell of the plan', 2, 2, { value: 'mine' }],
    ['a cell that the plan leaves empty', 1, 0, { value: 7 }],
    ['a row below', 9, 0, { value: 'mine' }],
    ['a column beside', 0, 3, { value: 'note' }],
    ['a formula', 2, 1, { value: null, formula: '=IF(A1="","",1)' }],
  ])('that was left half made is left to whoever put something in: %s', async (_what, row, column, cell) => {
    const book = planBook();
    const half = book.addSheet('Calendar');
    half.write(0, 0, { values: [[CALENDAR_PLAN.unfinished, 'Network', 'Text']] }, 'addin');
    half.setCell(row, column, cell, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    expect([reasons(applied), changed]).toEqual([['tab name-taken'], []]);
  });

  it('is made once however often it is asked for', async () => {
    const book = planBook();
    const workbook = await openHost(book);
    await workbook.apply([newSheet(CALENDAR_PLAN)]);
    const { applied, changed } = await applyAndCompare(book, workbook, [newSheet(CALENDAR_PLAN), newSheet(CALENDAR_PLAN)]);
    expect(reasons(applied)).toEqual(['tab name-taken', 'tab name-taken']);
    expect(changed).toEqual([]);
    const twice = planBook();
    expect(reasons(await (await openHost(twice)).apply([newSheet(CALENDAR_PLAN), newSheet(CALENDAR_PLAN)]))).toEqual(['tab name-taken']);
  });

  it('that is to be hidden stays in view where no other tab shows', async () => {
    const book = new Book();
    const only = book.addSheet('Suivi');
    expect(await (await openHost(book)).apply([newSheet(HIDDEN_PLAN)])).toEqual(written(7));
    expect([only.visibility, only.value(0, 0)]).toEqual(['visible', 'Date']);
  });

  it('is not made over a protected one, nor unprotects it', async () => {
    const book = planBook();
    book.addSheet('Calendar').setProtected(true, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    expect([reasons(applied), changed]).toEqual([['tab protected'], []]);
  });

  it('is not added where the workbook’s structure is protected, which is said apart from a protected tab', async () => {
    const book = planBook();
    book.isStructureProtected = true;
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(CALENDAR_PLAN)]);
    if (nature.keepsStructureProtection) expect([reasons(applied), changed]).toEqual([['tab workbook-protected'], []]);
    else expect([applied, book.sheets.length]).toEqual([written(7), 3]);
  });

  it('that was left half made is made whole, and stays in view, where the workbook’s structure is protected', async () => {
    const book = planBook();
    book.addSheet('Suivi').write(0, 0, { values: [[HIDDEN_PLAN.unfinished]] }, 'addin');
    book.isStructureProtected = true;
    const { applied } = await applyAndCompare(book, await openHost(book), [newSheet(HIDDEN_PLAN)]);
    expect([applied, book.sheetNamed('Suivi')?.visibility]).toEqual([written(7), nature.keepsStructureProtection ? 'visible' : 'hidden']);
  });

  it('goes along with changed cells in one call', async () => {
    const book = planBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(HIDDEN_PLAN), ...edits(book, [1, 2, 'draft', 'done'])]);
    expect(applied).toEqual(written(8));
    expect(changed.filter((place) => !place.startsWith('Suivi'))).toEqual(['Plan!1,2', 'tabs']);
  });

  it('leaves out a list that Excel could not hold', async () => {
    const book = planBook();
    const [column] = CALENDAR_PLAN.columns;
    if (column === undefined) throw new Error('no column');
    const lists = [['a, b', 'c'], Array.from({ length: 60 }, (_, index) => `value ${index}`), ['=A1']];
    await (await openHost(book)).apply([newSheet({ ...CALENDAR_PLAN, columns: lists.map((list) => ({ ...column, list })) })]);
    expect(book.sheetNamed('Calendar')?.validations).toEqual([]);
  });

  it('with a name that no spreadsheet takes is a mistake of whoever planned it', async () => {
    const book = planBook();
    const workbook = await openHost(book);
    for (const name of ['', 'a'.repeat(32), 'a/b', "'a", 'History']) {
      await expect(workbook.apply([newSheet({ ...CALENDAR_PLAN, name })])).rejects.toThrow(RangeError);
    }
    expect(book.sheets).toHaveLength(2);
  });
});
