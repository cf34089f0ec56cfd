/** What the person has selected, what a filter lets through, and what drop-down lists offer: the same in every host. */
import { describe, expect, it } from 'vitest';
import type { SelectedRows } from '../../core/host.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { calendarBook, CHANNEL, STATUS } from './excel-anchored-samples.ts';
import { HOSTS, openExcel } from './hosts.ts';

const MAX_ROW = 1_048_575;
const FILTER = { area: { top: 1, left: 0, bottom: 5, right: 3 }, criteria: new Map([[CHANNEL, ['Facebook']]]) };

describe.each(HOSTS)('the rows selected in $name', ({ openHost }) => {
  async function selected(act: (plan: BookSheet, book: Book) => void): Promise<SelectedRows | null> {
    const { book, plan } = calendarBook();
    act(plan, book);
    return (await openHost(book)).selectedRows();
  }

  it('are those of the block, within the sheet’s extent', async () => {
    const rows = await selected((plan, book) => { book.select(plan.id, { top: 4, left: 1, bottom: 9, right: 2 }); });
    expect([rows?.rows, rows?.filtered]).toEqual([[4, 5], null]);
  });

  it('of a whole column are those that hold something', async () => {
    const rows = await selected((plan, book) => { book.select(plan.id, { top: 0, left: 1, bottom: MAX_ROW, right: 1 }); });
    expect(rows?.rows).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are only those that show, and those that a filter lets through are told as well', async () => {
    const rows = await selected((plan, book) => {
      plan.setFilter(FILTER, 'person');
      plan.setRowsHidden(4, 1, true, 'person');
      book.select(plan.id, { top: 2, left: 0, bottom: MAX_ROW, right: 0 });
    });
    expect([rows?.rows, rows?.filtered]).toEqual([[2], [2]]);
  });

  it('are told of a filter only while it hides something', async () => {
    const rows = await selected((plan) => { plan.setFilter({ ...FILTER, criteria: new Map() }, 'person'); });
    expect(rows?.filtered).toBeNull();
  });
});

describe('the rows selected in Excel', () => {
  it('of several blocks are each told once, from the top', async () => {
    const { book, plan } = calendarBook();
    const { office, workbook } = openExcel(book);
    book.select(plan.id, { top: 4, left: 0, bottom: 5, right: 0 }, 'person', [{ top: 2, left: 1, bottom: 4, right: 1 }]);
    expect((await workbook.selectedRows())?.rows).toEqual([2, 3, 4, 5]);
    expect(office.host.syncCount).toBe(1);
  });

  it('are told of a table’s filter as well, in two syncs', async () => {
    const { book, plan } = calendarBook();
    plan.addTable({ name: 'Publications', area: FILTER.area }, 'person');
    plan.setFilter(FILTER, 'person');
    const { office, workbook } = openExcel(book);
    expect([(await workbook.selectedRows())?.filtered, office.host.syncCount]).toEqual([[2, 4], 2]);
  });

  it('can’t be told with a chart selected, or while a cell is being edited', async () => {
    const { book } = calendarBook();
    const { office, workbook } = openExcel(book);
    office.host.faults.plan(1, { kind: 'refuse', code: 'InvalidSelection' });
    expect(await workbook.selectedRows()).toBeNull();
    book.isInCellEdit = true;
    expect(await workbook.selectedRows()).toBeNull();
  });
});

describe.each(HOSTS)('the lists of cells in $name', ({ openHost }) => {
  it('are told cell by cell, from the rule or from the cells that it names', async () => {
    const { book, plan } = calendarBook();
    plan.setValidations([
      { areas: [{ top: 2, left: STATUS, bottom: 3, right: STATUS }], values: ['À faire', 'Publié'], reference: '=Listes!$A$2:$A$3', isStrict: true },
      { areas: [{ top: 4, left: STATUS, bottom: 4, right: STATUS }], values: ['Oui', 'Non'], isStrict: false },
    ], 'person');
    const workbook = await openHost(book);
    const cells = [2, 3, 4, 5].map((row) => ({ sheet: plan.id, row, column: STATUS }));
    expect(await workbook.lists(cells)).toEqual([['À faire', 'Publié'], ['À faire', 'Publié'], ['Oui', 'Non'], null]);
    expect(await workbook.lists([])).toEqual([]);
  });
});

describe('the lists of cells in Excel', () => {
  it.each([
    ["='Mes listes'!$A$1:$A$2", ['À faire', 'Publié']], ['=\'Mes listes\'!$A:$A', ['À faire', 'Publié']], ['=A1', ['Calendrier']],
    ['=Statuts', null], ['=INDIRECT("Listes!A1")', null], ['=Partie!$A$1:$A$2', null], ['=$A$2:$A$1', null],
  ] as const)('that stand at %s are read where they can be', async (reference, offers) => {
    const { book, plan } = calendarBook();
    book.addSheet('Mes listes').write(0, 0, { values: [['À faire'], ['Publié']] }, 'person');
    plan.setValidations([{ areas: [{ top: 2, left: STATUS, bottom: 2, right: STATUS }], values: [], reference, isStrict: true }], 'person');
    const { office, workbook } = openExcel(book);
    expect(await workbook.lists([{ sheet: plan.id, row: 2, column: STATUS }])).toEqual([offers]);
    expect(office.host.notAnswered).toEqual([]);
  });
});
