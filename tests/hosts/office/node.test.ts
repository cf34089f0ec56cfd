/** The real Office.js in Node over a workbook in memory: the ways of the host that no single object owns. */
import { describe, expect, test } from 'vitest';
import type { OfficeInNode } from './node.ts';
import { ADDIN_SERVICE } from './objects/addin-service.ts';
import { OfficeHost } from './office-host.ts';
import { bookWith, codeOf, openOffice as open } from './try-office.ts';
import { ActionKind, PathKind, type RequestBody } from './wire.ts';

describe('reading through Office.js', () => {
  test('values, text, formulas, formats and types of a used range come back as Excel gives them', async () => {
    const book = bookWith([['Date', 'Done'], [46000, true], [null, 'x']]);
    const sheet = book.sheets[0];
    sheet?.write(1, 0, { formats: [['yyyy-mm-dd']] }, 'person');
    sheet?.setCell(3, 1, { value: { error: '#N/A' }, formula: '=NA()' }, 'person');
    const { Excel, host } = open(book);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getUsedRange(true);
      range.load('values,text,formulas,numberFormat,valueTypes,address,rowCount,columnCount,cellCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: 'Plan!A1:B4',
      rowCount: 4,
      columnCount: 2,
      cellCount: 8,
      values: [['Date', 'Done'], [46000, true], ['', 'x'], ['', '#N/A']],
      text: [['Date', 'Done'], ['2025-12-09', 'TRUE'], ['', 'x'], ['', '#N/A']],
      formulas: [['Date', 'Done'], [46000, true], ['', 'x'], ['', '=NA()']],
      numberFormat: [['General', 'General'], ['yyyy-mm-dd', 'General'], ['General', 'General'], ['General', 'General']],
      valueTypes: [['String', 'String'], ['Double', 'Boolean'], ['Empty', 'String'], ['Empty', 'Error']],
    });
    expect(host.notAnswered).toEqual([]);
    expect(host.syncCount).toBe(1);
  });

  test('a property that was not loaded throws PropertyNotLoaded, the library’s own', async () => {
    const { Excel } = open(bookWith([['a']]));
    const code = await codeOf(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      await context.sync();
      return range.values;
    }));
    expect(code).toBe('PropertyNotLoaded');
  });

  test('whole columns have no values, as in Excel', async () => {
    const { Excel } = open(bookWith([['a']]));
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A:B').load('values,address,isEntireColumn');
      await context.sync();
      return [range.values, range.address, range.isEntireColumn];
    });
    expect(values).toEqual([null, 'Plan!A:B', true]);
  });
});

describe('refusals', () => {
  test('a missing sheet is ItemNotFound, and a null object where asked for', async () => {
    const { Excel } = open(bookWith([['a']]));
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    }))).toBe('ItemNotFound');
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getUsedRangeOrNullObject(true).load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('a member that the stand-in does not know fails with its own name, and is remembered', async () => {
    const { Excel, host } = open(bookWith([['a']]));
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').getSurroundingRegion().load('address');
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('Range.GetSurroundingRegion is not answered by the stand-in');
    expect(host.notAnswered).toEqual(['Range.GetSurroundingRegion is not answered by the stand-in.']);
  });

  test('loading without naming properties is refused, for it would load everything', async () => {
    const { Excel, host } = open(bookWith([['a']]));
    await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.load();
      await context.sync();
    }));
    expect(host.notAnswered[0]).toContain('without property names');
  });

  test.each([
    ['an unknown address', 'not an address!', 'InvalidArgument'],
    ['an address beyond the sheet', 'A1048577', 'InvalidArgument'],
    ['an address on another sheet', 'Other!A1', 'InvalidArgument'],
  ])('%s is %s', async (_what, address, code) => {
    const { Excel } = open(bookWith([['a']]));
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange(address).load('values');
      await context.sync();
    }))).toBe(code);
  });

  test('while a cell is being edited every call is refused', async () => {
    const book = bookWith([['a']]);
    const { Excel } = open(book);
    book.isInCellEdit = true;
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    }))).toBe('InvalidOperationInCellEditMode');
  });

  test('the library may report that it is ready while a cell is being edited: it catches no refusal of that', () => {
    const book = bookWith([['a']]);
    book.isInCellEdit = true;
    const answers: string[] = [];
    const host = new OfficeHost(book, (text) => { answers.push(text); }, { schedule: (task) => { task(); } });
    const body: RequestBody = {
      Actions: [
        { Id: 2, ActionType: ActionKind.instantiate, Name: '', ObjectPathId: 1 },
        { Id: 3, ActionType: ActionKind.method, Name: 'NotifyActionHandlerReady', ObjectPathId: 1, ArgumentInfo: {} },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: PathKind.newObject, Name: ADDIN_SERVICE, ArgumentInfo: {} } },
    };
    host.receive(JSON.stringify({ id: 1, type: 1, message: { body } }));
    expect(answers.map((text) => JSON.parse(text) as unknown)).toMatchObject([{ id: 1, message: { statusCode: 200, body: { Results: [{ ActionId: 2 }, { ActionId: 3 }] } } }]);
    expect(host.notAnswered).toEqual([]);
    host.close();
  });

  test('an answer over five megabytes is refused as a whole', async () => {
    const book = bookWith([['x'.repeat(32_000)]]);
    const long = Array.from({ length: 200 }, () => ['x'.repeat(32_000)]);
    book.sheets[0]?.write(0, 0, { values: long }, 'person');
    const { Excel } = open(book);
    const read = (rows: number): Promise<string> => codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRangeByIndexes(0, 0, rows, 1).load('values');
      await context.sync();
    }));
    expect(await read(150)).toBe('no error');
    expect(await read(200)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('more than five million cells at once are refused', async () => {
    const { Excel } = open(bookWith([['a']]));
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRangeByIndexes(0, 0, 1_000_000, 6).load('values');
      await context.sync();
    }))).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('versions', () => {
  const listen = ({ Excel }: OfficeInNode): Promise<unknown> => Excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    await context.sync();
  });

  test('a member newer than the host is ApiNotFound', async () => {
    expect(await codeOf(listen(open(bookWith([['a']]), { apiVersion: '1.14' })))).toBe('ApiNotFound');
    expect(await codeOf(listen(open(bookWith([['a']]), { apiVersion: '1.17' })))).toBe('no error');
    expect(await codeOf(listen(open(bookWith([['a']]))))).toBe('no error');
  });

  test('the host refuses by itself where the library does not check', async () => {
    const office = open(bookWith([['a']]), { apiVersion: '1.14' });
    Object.assign(Reflect.get(office.OfficeExtension, 'CommonUtility') as object, { _doApiNotSupportedCheck: false });
    expect(await codeOf(listen(office))).toBe('ApiNotFound');
  });

  test('Office.context says which sets there are', () => {
    const { Office } = open(bookWith([['a']]), { apiVersion: '1.14' });
    const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
    expect([has('1.9'), has('1.14'), has('1.15'), has('1.20')]).toEqual([true, true, false, false]);
  });
});

describe('round trips', () => {
  test('are counted without those that only give references back', async () => {
    const { Excel, host } = open(bookWith([['a']]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1').load('values');
      await context.sync();
      range.load('text');
      await context.sync();
    });
    await Promise.resolve();
    expect(host.syncCount).toBe(2);
    expect(host.usedMembers).toContain('Range.Values');
  });

  test('references are given back when a run is over', async () => {
    const { Excel, host } = open(bookWith([['a']]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').load('values');
      await context.sync();
      expect(host.host.referenceCount).toBe(1);
    });
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    expect(host.libraryCount).toBe(1);
    expect(host.host.referenceCount).toBe(0);
  });
});

describe('faults', () => {
  const write = ({ Excel }: OfficeInNode): Promise<unknown> => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A1').values = [['new']];
    await context.sync();
  });

  test('a request is refused before or after it took effect, as ordered', async () => {
    const book = bookWith([['old']]);
    const office = open(book);
    office.host.faults.plan(1, { kind: 'refuse', code: 'GeneralException' });
    expect(await codeOf(write(office))).toBe('GeneralException');
    expect(book.sheets[0]?.value(0, 0)).toBe('old');
    office.host.faults.plan(1, { kind: 'refuse-after', code: 'GeneralException' });
    expect(await codeOf(write(office))).toBe('GeneralException');
    expect(book.sheets[0]?.value(0, 0)).toBe('new');
  });

  test('a request stays without an answer, or is answered late', async () => {
    const book = bookWith([['old']]);
    const office = open(book);
    office.host.faults.plan(1, { kind: 'silence-after' });
    let isAnswered = false;
    void write(office).then(() => { isAnswered = true; });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect([isAnswered, book.sheets[0]?.value(0, 0)]).toEqual([false, 'new']);
    office.host.faults.plan(1, { kind: 'late', milliseconds: 5 });
    await write(office);
    expect(office.host.syncCount).toBe(2);
  });

  test('the nth request from now is the one that is struck', async () => {
    const office = open(bookWith([['old']]));
    office.host.faults.plan(2, { kind: 'refuse', code: 'AccessDenied' });
    expect(await codeOf(write(office))).toBe('no error');
    expect(await codeOf(write(office))).toBe('AccessDenied');
    expect(await codeOf(write(office))).toBe('no error');
  });
});
