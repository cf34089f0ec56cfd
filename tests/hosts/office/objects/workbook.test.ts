/** Tabs, tables, filter, protection and the application, through the real Office.js. */
import { describe, expect, test } from 'vitest';
import type { Book } from '../../book/book.ts';
import { bookWith, codeOf, firstSheet, openOffice } from '../try-office.ts';

function three(): Book {
  const book = bookWith([['Date', 'Channel'], [46000, 'Instagram'], [46001, 'LinkedIn']]);
  book.setVisibility(book.addSheet('Lists').id, 'hidden');
  book.addSheet('Notes');
  return book;
}

describe('tabs', () => {
  test('are listed in order with id, position and visibility', async () => {
    const book = three();
    const listed = await openOffice(book).Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
      const count = sheets.getCount();
      const shown = sheets.getCount(true);
      await context.sync();
      return [sheets.items.map(({ id, name, position, visibility }) => [id, name, position, visibility]), count.value, shown.value];
    });
    expect(listed).toEqual([
      [[book.sheets[0]?.id, 'Plan', 0, 'Visible'], [book.sheets[1]?.id, 'Lists', 1, 'Hidden'], [book.sheets[2]?.id, 'Notes', 2, 'Visible']], 3, 2,
    ]);
  });

  test('are found by name, whatever its case, and by id; first and last can skip hidden ones', async () => {
    const book = three();
    book.setVisibility(firstSheet(book).id, 'hidden');
    const names = await openOffice(book).Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [worksheets.getItem('pLAN'), worksheets.getItem(book.sheets[1]?.id ?? ''), worksheets.getFirst(), worksheets.getFirst(true), worksheets.getLast()];
      for (const sheet of found) sheet.load('name');
      await context.sync();
      return found.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Plan', 'Lists', 'Plan', 'Notes', 'Notes']);
  });

  test('are added, renamed, moved, hidden, activated and deleted', async () => {
    const book = three();
    await openOffice(book).Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Suivi');
      added.getRange('A1').values = [['x']];
      added.position = 0;
      added.visibility = 'Hidden';
      worksheets.getItem('Notes').name = 'Remarks';
      worksheets.getItem('Lists').delete();
      worksheets.getItem('Remarks').activate();
      await context.sync();
    });
    expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Suivi hidden', 'Plan visible', 'Remarks visible']);
    expect(book.sheet(book.activeSheet)?.name).toBe('Remarks');
  });

  test.each<readonly [string, string, (sheets: Excel.WorksheetCollection) => void]>([
    ['a name that is taken', 'ItemAlreadyExists', (sheets) => { sheets.add('PLAN'); }],
    ['a name that is not allowed', 'InvalidArgument', (sheets) => { sheets.add('a/b'); }],
    ['a position beyond the last', 'InvalidArgument', (sheets) => { sheets.getItem('Plan').position = 3; }],
    ['hiding what is hidden into something unknown', 'InvalidArgument', (sheets) => { Reflect.set(sheets.getItem('Plan'), 'visibility', 'Gone'); }],
    ['activating a hidden tab', 'InvalidOperation', (sheets) => { sheets.getItem('Lists').activate(); }],
  ])('%s is %s', async (_what, code, act) => {
    const { Excel } = openOffice(three());
    expect(await codeOf(Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    }))).toBe(code);
  });

  test('the last visible tab can’t be hidden, and none changes under a protected structure', async () => {
    const book = bookWith([['a']]);
    const office = openOffice(book);
    const act = (change: (sheets: Excel.WorksheetCollection) => void): Promise<string> => codeOf(office.Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    }));
    expect(await act((sheets) => { sheets.getItem('Plan').visibility = 'Hidden'; })).toBe('InvalidOperation');
    book.isStructureProtected = true;
    expect(await act((sheets) => { sheets.add('New'); })).toBe('AccessDenied');
    expect(await act((sheets) => { sheets.getItem('Plan').name = 'New'; })).toBe('AccessDenied');
  });
});

describe('tables and filter', () => {
  test('tables give their parts and columns', async () => {
    const book = three();
    firstSheet(book).addTable({ name: 'Posts', area: { top: 0, left: 0, bottom: 2, right: 1 } }, 'person');
    const read = await openOffice(book).Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/worksheet/name');
      const table = context.workbook.worksheets.getItem('Plan').tables.getItem('posts');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('channel').getDataBodyRange()];
      for (const range of ranges) range.load('address');
      table.columns.load('items/name,items/index');
      const none = context.workbook.tables.getItemOrNullObject('Other');
      await context.sync();
      return {
        tables: tables.items.map((item) => [item.name, item.worksheet.name]),
        ranges: ranges.map((range) => range.address),
        columns: table.columns.items.map((column) => [column.name, column.index]),
        none: none.isNullObject,
      };
    });
    expect(read).toEqual({
      tables: [['Posts', 'Plan']],
      ranges: ['Plan!A1:B3', 'Plan!A1:B1', 'Plan!A2:B3', 'Plan!B2:B3'],
      columns: [['Date', 0], ['Channel', 1]],
      none: true,
    });
  });

  test('a table is made and grows', async () => {
    const book = three();
    await openOffice(book).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
      table.resize(sheet.getRange('A1:B4'));
      await context.sync();
    });
    expect(firstSheet(book).tables).toMatchObject([{ name: 'Table1', area: { top: 0, left: 0, bottom: 3, right: 1 } }]);
  });

  test('the filter says where it is and whether it hides anything', async () => {
    const book = three();
    const read = (): Promise<unknown> => openOffice(book).Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Plan').load('autoFilter/enabled,autoFilter/isDataFiltered');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, range.isNullObject ? null : range.address];
    });
    expect(await read()).toEqual([false, false, null]);
    firstSheet(book).setFilter({ area: { top: 0, left: 0, bottom: 2, right: 1 }, criteria: new Map([[1, ['LinkedIn']]]) }, 'person');
    expect(await read()).toEqual([true, true, 'Plan!A1:B3']);
  });

  test('a table’s own filter is not the sheet’s', async () => {
    const book = three();
    const sheet = firstSheet(book);
    sheet.addTable({ name: 'Posts', area: { top: 0, left: 0, bottom: 2, right: 1 } }, 'person');
    sheet.setFilter({ area: { top: 0, left: 0, bottom: 2, right: 1 }, criteria: new Map([[1, ['LinkedIn']]]) }, 'person');
    const told = await openOffice(book).Excel.run(async (context) => {
      const { autoFilter, tables } = context.workbook.worksheets.getItem('Plan').load('autoFilter/isDataFiltered');
      tables.load('items/name,items/autoFilter/isDataFiltered');
      await context.sync();
      return [autoFilter.isDataFiltered, tables.items.map((table) => table.autoFilter.isDataFiltered)];
    });
    expect(told).toEqual([false, [true]]);
  });

  test('a table takes in a column, gives it a heading where it has none, and keeps its own row of headings', async () => {
    const book = three();
    const sheet = firstSheet(book);
    sheet.addTable({ name: 'Posts', area: { top: 0, left: 0, bottom: 2, right: 1 } }, 'person');
    const resize = (address: string): Promise<unknown> => openOffice(book).Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem('Plan');
      plan.tables.getItem('Posts').resize(plan.getRange(address));
      await context.sync();
    });
    await resize('A1:C3');
    expect([sheet.tables[0]?.area.right, sheet.value(0, 2)]).toEqual([2, 'Column3']);
    expect(await codeOf(resize('A2:C3'))).toBe('InvalidArgument');
  });

  test('several blocks selected together are told, and what they have in common with a range', async () => {
    const book = three();
    book.select(firstSheet(book).id, { top: 0, left: 0, bottom: 0, right: 0 }, 'person', [{ top: 2, left: 0, bottom: 1_048_575, right: 0 }]);
    const told = await openOffice(book).Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      selected.load('areas/items/address,worksheet/name');
      const within = selected.getIntersectionOrNullObject(selected.worksheet.getUsedRange(true));
      within.load('areas/items/address');
      await context.sync();
      return [selected.worksheet.name, selected.areas.items.map(({ address }) => address), within.areas.items.map(({ address }) => address)];
    });
    expect(told).toEqual(['Plan', ['Plan!A1', 'Plan!A3:A1048576'], ['Plan!A1', 'Plan!A3']]);
  });

  test('rows stay in view once frozen', async () => {
    const book = three();
    const address = await openOffice(book).Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Plan');
      freezePanes.freezeRows(2);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.address;
    });
    expect([address, firstSheet(book).frozen]).toEqual(['Plan!1:2', { rows: 2, columns: 0 }]);
  });
});

describe('the workbook and the application', () => {
  test('protection, read-only state and name are told', async () => {
    const book = three();
    book.isReadOnly = true;
    firstSheet(book).setProtected(true, 'person');
    const told = await openOffice(book).Excel.run(async (context) => {
      const workbook = context.workbook.load('name,readOnly,protection/protected');
      const { protection } = context.workbook.worksheets.getItem('Plan').load('protection/protected');
      await context.sync();
      return [workbook.name, workbook.readOnly, workbook.protection.protected, protection.protected];
    });
    expect(told).toEqual(['Book1', true, false, true]);
  });

  test.each([[1900, 36_526], [1904, 35_064]] as const)('the date function tells the %s date system', async (system, serial) => {
    const value = await openOffice(bookWith([['a']], system)).Excel.run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1).load('value,error');
      await context.sync();
      return result.value;
    });
    expect(value).toBe(serial);
  });

  test('the culture is that of the workbook’s formats', async () => {
    const culture = await openOffice(three(), { language: 'en-CA', contentLanguage: 'fr-CA' }).Excel.run(async (context) => {
      const info = context.application.cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculate('Recalculate');
      await context.sync();
      return [info.name, info.numberFormat.numberDecimalSeparator, info.datetimeFormat.shortDatePattern];
    });
    expect(culture).toEqual(['fr-CA', ',', 'yyyy-MM-dd']);
  });
});
