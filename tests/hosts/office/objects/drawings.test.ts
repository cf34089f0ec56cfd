/** Charts, links, merged cells and the printed page through the real Office.js: what is answered, and what is refused. */
import { describe, expect, test } from 'vitest';
import { bookWith, codeOf, firstSheet, openOffice } from '../try-office.ts';

type Book = ReturnType<typeof bookWith>;

function run(book: Book, act: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return openOffice(book).Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Plan'));
    await context.sync();
  });
}

function numbers(): Book {
  return bookWith([['Channel', 'Posts'], ['X', 3], ['Y', 5]]);
}

describe('charts', () => {
  test('have a series of the column that they are made of, and keep to names of their own', async () => {
    const book = numbers();
    await run(book, (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
      chart.name = 'Suivi one';
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
      chart.setPosition('D2', 'H9');
    });
    expect(firstSheet(book).charts).toEqual([{
      name: 'Suivi one', type: 'column', title: '', hasLegend: true, place: { top: 1, left: 3, bottom: 8, right: 7 }, series: [{ name: 'Series1', categories: 'Plan!$A$2:$A$3', values: 'Plan!$B$2:$B$3' }],
    }]);
    expect(await codeOf(run(book, (sheet) => { sheet.charts.add('Line', sheet.getRange('B2:B3'), 'Columns').name = 'Suivi one'; }))).toBe('InvalidArgument');
  });

  test('of blank cells have no series', async () => {
    expect(await codeOf(run(numbers(), (sheet) => { sheet.charts.add('Line', sheet.getRange('D2:D3'), 'Columns').series.getItemAt(0).name = 'x'; }))).toBe('InvalidArgument');
  });

  test('of kinds and blocks that nobody has looked at are refused by name', async () => {
    const acts: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => { sheet.charts.add('Pie', sheet.getRange('B2:B3'), 'Columns'); },
      (sheet) => { sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns'); },
      (sheet) => { sheet.charts.add('Line', sheet.getRange('B2:B3'), 'Columns').legend.position = 'Left'; },
      (sheet) => { sheet.charts.add('Line', sheet.getRange('B2:B3'), 'Columns').title.overlay = true; },
    ];
    for (const act of acts) expect(await codeOf(run(numbers(), act))).toBe('NotAnsweredByStandIn');
  });

  test('go by name, and one that is gone is no fault', async () => {
    const book = numbers();
    firstSheet(book).setCharts([{ name: 'Suivi one', type: 'bar', title: '', series: [] }, { name: 'Mine', type: 'bar', title: '', series: [] }], 'person');
    await run(book, (sheet) => { for (const name of ['Suivi one', 'Suivi two']) sheet.charts.getItemOrNullObject(name).delete(); });
    expect(firstSheet(book).charts.map(({ name }) => name)).toEqual(['Mine']);
    expect(await codeOf(run(book, (sheet) => { sheet.charts.getItem('Suivi one').delete(); }))).toBe('ItemNotFound');
  });
});

describe('a link', () => {
  test('takes the font of links, and fills a cell that is empty', async () => {
    const book = numbers();
    firstSheet(book).write(1, 0, { styles: [[{ bold: true, fill: '#ffee00' }]] }, 'person');
    await run(book, (sheet) => {
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/' };
      sheet.getRange('D2').hyperlink = { documentReference: 'Plan!A1' };
    });
    const sheet = firstSheet(book);
    expect(sheet.cell(1, 0)).toEqual({ value: 'X', style: { fill: '#ffee00', color: '#0563c1', underline: true } });
    expect([sheet.value(1, 3), sheet.link(1, 3), sheet.link(1, 0)]).toEqual(['Plan!A1', { place: 'Plan!A1' }, { url: 'https://example.org/' }]);
    await run(book, (own) => { own.getRange('A1:E5').clear('RemoveHyperlinks'); });
    expect([sheet.link(1, 0), sheet.cell(1, 0)]).toEqual([null, { value: 'X' }]);
  });

  test('to two places, to none, or of several cells is refused', async () => {
    expect(await codeOf(run(numbers(), (sheet) => { sheet.getRange('A2').hyperlink = { address: 'https://example.org/', documentReference: 'Plan!A1' }; }))).toBe('InvalidArgument');
    expect(await codeOf(run(numbers(), (sheet) => { sheet.getRange('A2').hyperlink = {}; }))).toBe('InvalidArgument');
    expect(await codeOf(run(numbers(), (sheet) => { sheet.getRange('A2:A3').hyperlink = { address: 'https://example.org/' }; }))).toBe('NotAnsweredByStandIn');
  });
});

describe('several blocks at once', () => {
  test('get one look, and a line between rows only where there are some', async () => {
    const book = numbers();
    await run(book, (sheet) => {
      const { format } = sheet.getRanges('A1,B2:B3');
      format.font.size = 14;
      format.rowHeight = 30;
      format.borders.getItem('EdgeTop').style = 'Continuous';
    });
    const sheet = firstSheet(book);
    expect([sheet.cell(0, 0)?.style, sheet.cell(1, 1)?.style, sheet.cell(2, 1)?.style]).toEqual([{ fontSize: 14, topBorder: true }, { fontSize: 14, topBorder: true }, { fontSize: 14 }]);
    expect([...sheet.rowHeights]).toEqual([[0, 30], [1, 30], [2, 30]]);
    expect(await codeOf(run(book, (own) => { own.getRanges('A1,B2:B3').format.borders.getItem('InsideHorizontal').style = 'Continuous'; }))).toBe('InvalidArgument');
    expect(await codeOf(run(book, (own) => { own.getRanges(Array.from({ length: 2_000 }, (_, row) => `B${String(row + 1_000)}`).join()).format.wrapText = true; }))).toBe('InvalidArgument');
  });
});

describe('what covers a sheet', () => {
  test('joins and takes apart cells, frees panes, and gives lines their standard size', async () => {
    const book = numbers();
    const sheet = firstSheet(book);
    sheet.setFrozen(2, 0, 'person');
    await run(book, (own) => {
      own.getRange('A5:C5').merge();
      own.getRange('A1').format.rowHeight = 40;
      own.getRange('A1').format.columnWidth = 100;
    });
    expect(sheet.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 2 }]);
    await run(book, (own) => {
      const all = own.getRange();
      all.unmerge();
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      own.freezePanes.unfreeze();
      own.showGridlines = false;
    });
    expect([sheet.merges, sheet.rowHeights.size, sheet.columnWidths.size, sheet.frozen.rows, sheet.hasGridlines]).toEqual([[], 0, 0, 0, false]);
  });

  test('joins the cells of each row of a block by themselves', async () => {
    const book = numbers();
    await run(book, (own) => { own.getRange('B2:C3').merge(true); });
    expect(firstSheet(book).merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }, { top: 2, left: 1, bottom: 2, right: 2 }]);
  });

  test('prints as it was told', async () => {
    const book = numbers();
    await run(book, ({ pageLayout }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P';
    });
    expect(firstSheet(book).page).toEqual({ paper: 'a4', isLandscape: true, pagesWide: 1, pagesTall: null, titleRows: 2, footerLeft: '', footerRight: '&P' });
    await run(book, ({ horizontalPageBreaks }) => {
      horizontalPageBreaks.add('A9');
      horizontalPageBreaks.add('A5');
    });
    expect(firstSheet(book).page).toMatchObject({ isLandscape: true, breaks: [4, 8] });
    await run(book, ({ horizontalPageBreaks }) => { horizontalPageBreaks.removePageBreaks(); });
    expect(firstSheet(book).page?.breaks).toBeUndefined();
    expect(await codeOf(run(book, ({ horizontalPageBreaks }) => { horizontalPageBreaks.add('A1'); }))).toBe('InvalidArgument');
    expect(await codeOf(run(book, ({ pageLayout }) => { pageLayout.zoom = { scale: 80 }; }))).toBe('NotAnsweredByStandIn');
    expect(await codeOf(run(book, ({ pageLayout }) => { pageLayout.zoom = { horizontalFitToPages: 0 }; }))).toBe('InvalidArgument');
  });
});
