/** Events, as the real library hands them to an add-in. */
import { describe, expect, test } from 'vitest';
import type { Book } from '../book/book.ts';
import type { OfficeInNode } from './node.ts';
import { bookWith, firstSheet, openOffice, settle } from './try-office.ts';

/** The parts of an event's arguments that tests look at. */
interface Told {
  readonly [name: string]: unknown;
}

/** Listens through a property of the sheets (or of the first sheet) and gathers what is told. */
async function listen({ Excel }: OfficeInNode, property: string, of: 'sheets' | 'sheet' = 'sheets'): Promise<Told[]> {
  const told: Told[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const owner = of === 'sheets' ? sheets : sheets.getItem('Plan');
    const handlers = Reflect.get(owner, property) as OfficeExtension.EventHandlers<Told>;
    handlers.add((event) => { told.push({ ...event }); return Promise.resolve(); });
    await context.sync();
  });
  return told;
}

function started(): { book: Book; office: OfficeInNode; id: string } {
  const book = bookWith([['a', 'b'], [1, 2]]);
  return { book, office: openOffice(book), id: firstSheet(book).id };
}

describe('changed cells', () => {
  test('are told with their address and who changed them, without values', async () => {
    const { book, office, id } = started();
    const told = await listen(office, 'onChanged');
    firstSheet(book).write(1, 0, { values: [[5, 6]] }, 'colleague');
    firstSheet(book).write(3, 0, { values: [[7]] }, 'person');
    await settle();
    expect(told).toMatchObject([
      { type: 'WorksheetChanged', worksheetId: id, address: 'A2:B2', changeType: 'RangeEdited', source: 'Remote' },
      { worksheetId: id, address: 'A4', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' },
    ]);
    expect(told.map((event) => event['details'])).toEqual([undefined, undefined]);
  });

  test('by the add-in itself are Local and marked as its own', async () => {
    const { office } = started();
    const told = await listen(office, 'onChanged', 'sheet');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('C1').values = [['c']];
      await context.sync();
    });
    await settle();
    expect(told).toMatchObject([{ address: 'C1', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
  });

  test('of other sheets don’t reach those who listen to one', async () => {
    const { book, office } = started();
    const told = await listen(office, 'onChanged', 'sheet');
    book.addSheet('Other').write(0, 0, { values: [[1]] }, 'person');
    await settle();
    expect(told).toEqual([]);
  });

  test('rows and columns that come or go are told as such; hiding them is not a change', async () => {
    const { book, office } = started();
    const told = await listen(office, 'onChanged');
    firstSheet(book).insertRows(1, 2, 'person');
    firstSheet(book).deleteColumns(0, 1, 'colleague');
    firstSheet(book).setRowsHidden(0, 1, true, 'person');
    await settle();
    expect(told).toMatchObject([
      { address: '2:3', changeType: 'RowInserted', source: 'Local' },
      { address: 'A:A', changeType: 'ColumnDeleted', source: 'Remote' },
    ]);
    expect(told).toHaveLength(2);
  });

  test('are no longer told once the listener is removed', async () => {
    const { book, office } = started();
    const told: unknown[] = [];
    await office.Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => { told.push(event); return Promise.resolve(); });
      await context.sync();
      handler.remove();
      await context.sync();
    });
    firstSheet(book).write(0, 0, { values: [[1]] }, 'person');
    await settle();
    expect(told).toEqual([]);
    expect(office.host.host.events.active).toEqual([]);
  });
});

describe('tabs', () => {
  test('added, renamed, moved, hidden and deleted tabs are told', async () => {
    const { book, office } = started();
    const properties = ['onAdded', 'onNameChanged', 'onMoved', 'onVisibilityChanged', 'onDeleted'];
    const told: Told[][] = [];
    for (const property of properties) told.push(await listen(office, property));
    const { id } = book.addSheet('New', 'colleague');
    book.renameSheet(id, 'Newer', 'person');
    book.moveSheet(id, 0, 'person');
    book.setVisibility(id, 'very-hidden', 'person');
    book.deleteSheet(id, 'colleague');
    await settle();
    expect(told).toMatchObject([
      [{ type: 'WorksheetAdded', worksheetId: id, source: 'Remote' }],
      [{ worksheetId: id, nameBefore: 'New', nameAfter: 'Newer', source: 'Local' }],
      [{ worksheetId: id, positionBefore: 1, positionAfter: 0 }],
      [{ worksheetId: id, visibilityBefore: 'Visible', visibilityAfter: 'VeryHidden' }],
      [{ type: 'WorksheetDeleted', worksheetId: id, source: 'Remote' }],
    ]);
  });

  test('going to another tab is told, and so are selection and protection', async () => {
    const { book, office, id } = started();
    const other = book.addSheet('Other').id;
    const [activated, deactivated] = [await listen(office, 'onActivated'), await listen(office, 'onDeactivated')];
    const [selected, protectedOrNot] = [await listen(office, 'onSelectionChanged'), await listen(office, 'onProtectionChanged')];
    book.select(other, { top: 2, left: 1, bottom: 2, right: 1 }, 'person');
    firstSheet(book).setProtected(true, 'person');
    await settle();
    expect([activated, deactivated, selected, protectedOrNot]).toMatchObject([
      [{ worksheetId: other }], [{ worksheetId: id }], [{ worksheetId: other, address: 'B3' }], [{ worksheetId: id, isProtected: true }],
    ]);
  });

  test('the workbook’s own selection event arrives', async () => {
    const { book, office, id } = started();
    let count = 0;
    await office.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => { count += 1; return Promise.resolve(); });
      await context.sync();
    });
    book.select(id, { top: 1, left: 1, bottom: 1, right: 1 }, 'person');
    await settle();
    expect(count).toBe(1);
  });
});
