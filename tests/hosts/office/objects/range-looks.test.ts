/** Looks, lists, merged blocks and spilled results through the real Office.js. */
import { describe, expect, test } from 'vitest';
import { bookWith, codeOf, firstSheet, openOffice } from '../try-office.ts';

type Plan = (range: (address: string) => Excel.Range, sheet: Excel.Worksheet) => void;

function run(book: ReturnType<typeof bookWith>, act: Plan): Promise<unknown> {
  return openOffice(book).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    act((address) => sheet.getRange(address), sheet);
    await context.sync();
  });
}

describe('looks', () => {
  test('are laid over what a cell has, and read back where cells agree', async () => {
    const book = bookWith([['a', 'b']]);
    firstSheet(book).write(0, 0, { styles: [[{ italic: true }]] }, 'person');
    await run(book, (range) => {
      const { format } = range('A1:B1');
      format.font.bold = true;
      format.fill.color = '#E7E6E6';
      format.wrapText = true;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
    });
    expect(firstSheet(book).cell(0, 0)?.style).toEqual({ italic: true, bold: true, fill: '#e7e6e6', wrap: true, bottomBorder: true });
    await openOffice(book).Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:A2');
      const both = range.format;
      const first = range.getCell(0, 0).format;
      both.load('wrapText,font/bold');
      first.load('wrapText,font/bold,fill/color');
      await context.sync();
      expect([both.wrapText, both.font.bold]).toEqual([null, null]);
      expect([first.wrapText, first.font.bold, first.fill.color]).toEqual([true, true, '#E7E6E6']);
    });
  });

  test('a border lies below the last row of the range', async () => {
    const book = bookWith([['a'], ['b']]);
    await run(book, (range) => { range('A1:A2').format.borders.getItem('EdgeBottom').style = 'Continuous'; });
    expect([firstSheet(book).cell(0, 0)?.style, firstSheet(book).cell(1, 0)?.style]).toEqual([undefined, { bottomBorder: true }]);
  });

  test('a column is as wide in points as its characters are', async () => {
    const book = bookWith([['a']]);
    await run(book, (range) => { range('B1:C1').format.columnWidth = 48; });
    expect([...firstSheet(book).columnWidths].map(([column, width]) => [column, Math.round(width * 100) / 100])).toEqual([[1, 8.43], [2, 8.43]]);
  });

  test('what is no colour, width or style is refused, and so is everything on a protected sheet', async () => {
    const wrong: readonly Plan[] = [
      (range) => { range('A1').format.fill.color = 'grey'; },
      (range) => { range('A1').format.columnWidth = -1; },
      (range) => { range('A1').format.columnWidth = 5_000; },
      (range) => { range('A1').format.wrapText = 'yes' as unknown as boolean; },
    ];
    for (const act of wrong) expect(await codeOf(run(bookWith([['a']]), act))).toBe('InvalidArgument');
    expect(await codeOf(run(bookWith([['a']]), (range) => { range('A1').format.borders.getItem('DiagonalDown').style = 'Continuous'; }))).toBe('NotAnsweredByStandIn');
    const book = bookWith([['a']]);
    firstSheet(book).setProtected(true, 'person');
    expect(await codeOf(run(book, (range) => { range('A1').format.font.bold = true; }))).toBe('AccessDenied');
  });
});

describe('drop-down lists', () => {
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

  test('are split at commas in every language, and let other values through where no alert is wanted', async () => {
    const book = bookWith([['a']]);
    await run(book, (range) => {
      const { dataValidation } = range('A2:A9');
      dataValidation.rule = list('À faire,Publié ;fini');
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    });
    expect(firstSheet(book).validations).toEqual([{ areas: [{ top: 1, left: 0, bottom: 8, right: 0 }], values: ['À faire', 'Publié ;fini'], isStrict: false }]);
  });

  test('take the place of the list that some of the cells had, and leave it on the others', async () => {
    const book = bookWith([['a']]);
    await run(book, (range) => {
      range('A1:C3').dataValidation.rule = list('old');
      range('B2').dataValidation.rule = list('new');
    });
    const { validations } = firstSheet(book);
    expect(validations.map(({ values }) => values)).toEqual([['old'], ['new']]);
    const cells = (index: number): number => (validations[index]?.areas ?? []).reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
    expect([cells(0), cells(1)]).toEqual([8, 1]);
  });

  test('of more than 255 characters are refused, and rules of other kinds are not answered', async () => {
    const set = (rule: Excel.DataValidationRule): Promise<string> => codeOf(run(bookWith([['a']]), (range) => { range('A1').dataValidation.rule = rule; }));
    expect(await set(list('x'.repeat(256)))).toBe('InvalidArgument');
    expect(await set(list(''))).toBe('InvalidArgument');
    expect(await set(list('=A1:A3'))).toBe('NotAnsweredByStandIn');
    expect(await set({ custom: { formula: '=TRUE' } })).toBe('NotAnsweredByStandIn');
  });
});

describe('what cells don’t agree on', () => {
  test('is null, and of lists Inconsistent or MixedCriteria', async () => {
    const book = bookWith([['a', 'b'], ['c', 'd'], ['e', 'f']]);
    const sheet = firstSheet(book);
    sheet.write(0, 0, { styles: [[{ isUnlocked: true }]] }, 'person');
    sheet.setRowsHidden(2, 1, true, 'person');
    sheet.setValidations([
      { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], values: ['x'], reference: '=Listes!$A$1', isStrict: true },
      { areas: [{ top: 1, left: 0, bottom: 1, right: 0 }], values: ['y'], isStrict: false },
    ], 'person');
    const told = await openOffice(book).Excel.run(async (context) => {
      const ranges = ['A1', 'A1:A2', 'A1:A3', 'B1:B2'].map((address) => context.workbook.worksheets.getItem('Plan').getRange(address));
      for (const range of ranges) range.load('rowHidden,format/protection/locked,dataValidation/type,dataValidation/rule,dataValidation/errorAlert');
      await context.sync();
      // Null where the cells differ, whatever the types say.
      return ranges.map(({ rowHidden, format, dataValidation: { type, rule, errorAlert } }) => [
        rowHidden, format.protection.locked, type, (rule as Excel.DataValidationRule | null)?.list?.source ?? null, (errorAlert as Excel.DataValidationErrorAlert | null)?.showAlert ?? null,
      ]);
    });
    expect(told).toEqual([
      [false, false, 'List', '=Listes!$A$1', true], [false, null, 'MixedCriteria', null, null], [null, null, 'Inconsistent', null, null], [false, true, 'None', null, true],
    ]);
  });

  test('is told row by row of hidden rows, and as blocks of what shows', async () => {
    const book = bookWith([['a', 'b'], ['c', 'd'], ['e', 'f']]);
    firstSheet(book).setRowsHidden(1, 1, true, 'person');
    await openOffice(book).Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B3');
      const rows = range.getRowProperties({ rowHidden: true });
      const visible = range.getSpecialCellsOrNullObject('Visible');
      const none = context.workbook.worksheets.getItem('Plan').getRange('A2:B2').getSpecialCellsOrNullObject('Visible');
      visible.load('areas/items/address');
      none.load('areaCount');
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
      expect([visible.areas.items.map(({ address }) => address), none.isNullObject]).toEqual([['Plan!A1:B1', 'Plan!A3:B3'], true]);
    });
  });
});

describe('colours by what a cell says', () => {
  test('are added one above the other, and rules of other kinds are not answered', async () => {
    const book = bookWith([['a']]);
    const add = (range: Excel.Range, rule: Excel.ConditionalCellValueRule, fill: string): void => {
      const { cellValue } = range.conditionalFormats.add('CellValue');
      cellValue.rule = rule;
      cellValue.format.fill.color = fill;
      cellValue.format.font.color = '#000000';
    };
    await run(book, (range) => {
      add(range('A2:A9'), { formula1: '="Publié"', operator: 'EqualTo' }, '#C6EFCE');
      add(range('A2:A9'), { formula1: '="Un ""oui"" net"', operator: 'EqualTo' }, '#FFC7CE');
    });
    const areas = [{ top: 1, left: 0, bottom: 8, right: 0 }];
    expect(firstSheet(book).colours).toEqual([
      { areas, value: 'Un "oui" net', fill: '#ffc7ce', color: '#000000' }, { areas, value: 'Publié', fill: '#c6efce', color: '#000000' },
    ]);
    expect(await codeOf(run(book, (range) => { add(range('A1'), { formula1: '=5', operator: 'GreaterThan' }, '#FFFFFF'); }))).toBe('NotAnsweredByStandIn');
    expect(await codeOf(run(book, (range) => { range('A1').conditionalFormats.add('DataBar'); }))).toBe('NotAnsweredByStandIn');
  });

  test('are not added to a protected sheet', async () => {
    const book = bookWith([['a']]);
    firstSheet(book).setProtected(true, 'person');
    expect(await codeOf(run(book, (range) => { range('A1').conditionalFormats.add('CellValue'); }))).toBe('AccessDenied');
  });
});

describe('what stands in the way of writing', () => {
  test('merged blocks are told as far as they lie within the range, or as a null object', async () => {
    const book = bookWith([['a']]);
    firstSheet(book).merge({ top: 1, left: 0, bottom: 3, right: 1 }, 'person');
    await openOffice(book).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const some = sheet.getRange('B2:C3').getMergedAreasOrNullObject();
      const none = sheet.getRange('D1:E9').getMergedAreasOrNullObject();
      some.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      none.load('areaCount');
      await context.sync();
      expect([none.isNullObject, some.areaCount]).toEqual([true, 1]);
      expect(some.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [rowIndex, columnIndex, rowCount, columnCount])).toEqual([[1, 1, 2, 1]]);
    });
  });

  test('a spilled result is all, part or none of a range', async () => {
    const book = bookWith([['a']]);
    const sheet = firstSheet(book);
    book.stateOf(sheet.id).spills = [{ top: 0, left: 2, bottom: 2, right: 2 }];
    await openOffice(book).Excel.run(async (context) => {
      const ranges = ['C1:C3', 'C2:D2', 'D1:D3'].map((address) => context.workbook.worksheets.getItem('Plan').getRange(address));
      for (const range of ranges) range.load('hasSpill');
      await context.sync();
      expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false]);
    });
    sheet.insertRows(1, 2, 'person');
    expect(book.stateOf(sheet.id).spills).toEqual([{ top: 0, left: 2, bottom: 4, right: 2 }]);
  });
});
