/** What a saved workbook holds, and what it keeps of the file it was opened from. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from './book.ts';
import { SAMPLE_STYLES, sampleSheet, sampleWorkbook } from './file-samples.ts';
import { openBook } from './open-book.ts';
import { saveBook } from './save-book.ts';
import { savedPart, sheetOf } from './saved-parts.ts';

async function reopened(book: Book): Promise<Book> {
  return openBook(await saveBook(book), 'saved.xlsx');
}

describe('saving a workbook', () => {
  it('gives back the very bytes of a file that nobody changed, whatever was selected', async () => {
    const bytes = sampleSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const book = await openBook(bytes, 'a.xlsx');
    book.select(book.activeSheet, { top: 4, left: 1, bottom: 4, right: 1 });
    expect(await saveBook(book)).toEqual(bytes);
  });

  it('writes every kind of cell so that it reads back the same', async () => {
    const book = new Book({ dateSystem: 1904 });
    const sheet = book.addSheet('Été');
    const values: Cell[] = ['text', ' spaces ', 'two\nlines', '007', '#N/A', { error: '#N/A' }, true, false, 0.1, -1e21, 46023.604166666664, '_x0041_', 'half \uD83D', '\uFFFF', '__proto__', 'é'.repeat(32_767)];
    sheet.write(0, 0, { values: [values] }, 'addin');
    sheet.write(1, 0, { values: [[3, 'A', { error: '#DIV/0!' }, true]], formulas: [['=1+2', '=UPPER("a")', '=1/0', '=1=1']], formats: [['0.00', '@', 'General', 'm/d/yyyy']] }, 'addin');
    const again = sheetOf(await reopened(book), 'Été');
    expect(values.map((_, column) => again.value(0, column))).toEqual(values);
    expect([0, 1, 2, 3].map((column) => again.cell(1, column))).toEqual([0, 1, 2, 3].map((column) => sheet.cell(1, column)));
  });

  it('writes merges, tables, filters, lists, widths, hidden lines, frozen panes, protection and visibility', async () => {
    const book = new Book();
    const sheet = book.addSheet('Posts');
    book.setVisibility(book.addSheet('Hidden').id, 'very-hidden');
    sheet.write(0, 0, { values: [['Title', null], ['Date', 'Status'], [1, 'Ready'], [2, 'Sent']], styles: [[{ bold: true, fill: '#ffee00' }, undefined], [undefined, undefined], [undefined, undefined], [undefined, undefined]] }, 'addin');
    sheet.merge({ top: 0, left: 0, bottom: 0, right: 1 }, 'addin');
    sheet.addTable({ name: 'Calendar', area: { top: 1, left: 0, bottom: 3, right: 1 }, style: 'TableStyleLight1' }, 'addin');
    sheet.setFilter({ area: { top: 5, left: 0, bottom: 7, right: 0 }, criteria: new Map([[0, ['x']]]) }, 'addin');
    sheet.setValidations([{ areas: [{ top: 2, left: 1, bottom: 3, right: 1 }], values: ['Ready', 'Sent'], isStrict: false }], 'addin');
    sheet.setColumnWidth(1, 25, 'addin');
    sheet.setColumnsHidden(2, 1, true, 'addin');
    sheet.setRowsHidden(3, 1, true, 'addin');
    sheet.setFrozen(2, 1, 'addin');
    sheet.setProtected(true, 'addin');
    const saved = await reopened(book);
    const again = sheetOf(saved, 'Posts');
    expect(again.merges).toEqual(sheet.merges);
    expect(again.tables.map(({ source: _, ...table }) => table)).toEqual(sheet.tables);
    expect(again.filter).toEqual(sheet.filter);
    expect(again.validations.map(({ source: _, ...validation }) => validation)).toEqual(sheet.validations);
    expect([again.columnWidths.get(1), again.hiddenColumns.has(2), again.isRowHidden(3), again.isRowHidden(6)]).toEqual([25, true, true, true]);
    expect([again.frozen, again.isProtected]).toEqual([{ rows: 2, columns: 1 }, true]);
    expect(again.cell(0, 0)?.style).toMatchObject({ bold: true, fill: '#ffee00' });
    expect(saved.sheets.map((tab) => tab.visibility)).toEqual(['visible', 'very-hidden']);
  });

  it('writes charts that were added, and a .csv as an .xlsx of texts', async () => {
    const book = await openBook(new TextEncoder().encode('Channel;Posts\nX;007\n'), 'Résultats.csv');
    const sheet = sheetOf(book, 'Résultats');
    sheet.setCharts([{ name: 'Chart 1', type: 'ColumnClustered', title: 'Posts', series: [{ name: 'Posts', categories: 'Résultats!$A$2:$A$2', values: 'Résultats!$B$2:$B$2' }] }], 'addin');
    const again = sheetOf(await reopened(book), 'Résultats');
    expect(again.value(1, 1)).toBe('007');
    expect(again.charts.map(({ title, series }) => ({ title, values: series[0]?.values }))).toEqual([{ title: 'Posts', values: 'Résultats!$B$2:$B$2' }]);
  });
});

/** A tab with everything that the book doesn't model. */
const KEPT = {
  xml: '<sheetData><row r="1"><c r="A1" s="5" t="s"><v>0</v></c><c r="B1" s="1"><v>46023</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/>' +
    '<autoFilter ref="A1:B9"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>' +
    '<conditionalFormatting sqref="A3:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>$A3&gt;2</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="whole" sqref="A3:A9" operator="greaterThan"><formula1>0</formula1></dataValidation>' +
    '<dataValidation type="list" sqref="B3:B9" showInputMessage="1" prompt="Choose"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A3" location="Other!A1"/></hyperlinks>',
};

async function keptBook(): Promise<Book> {
  return openBook(sampleWorkbook({
    sheets: [{ name: 'Posts', ...KEPT }, { name: 'Other', xml: '<sheetData/>' }],
    strings: '<si><r><t>Bon</t></r><r><rPr><b/></rPr><t>jour</t></r></si>',
    styles: `${SAMPLE_STYLES}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
    definedNames: '<definedName name="Dates">Posts!$A$3:$A$9</definedName>',
  }), 'a.xlsx');
}

describe('saving a workbook that was opened and changed', () => {
  it('shows the change, and keeps what the book does not model', async () => {
    const book = await keptBook();
    sheetOf(book, 'Posts').write(2, 1, { values: [['Sent']] }, 'addin');
    const again = await reopened(book);
    expect(sheetOf(again, 'Posts').value(2, 1)).toBe('Sent');
    const xml = await savedPart(book, 'xl/worksheets/sheet1.xml');
    for (const kept of ['hashValue="aGFzaA=="', '<customFilter operator="greaterThan" val="5"/>', '$A3&gt;2', 'type="whole"', 'prompt="Choose"', 'location="Other!A1"']) {
      expect(xml).toContain(kept);
    }
    expect(await savedPart(book, 'xl/sharedStrings.xml')).toContain('<t>jour</t>');
    expect(await savedPart(book, 'xl/workbook.xml')).toContain('Posts!$A$3:$A$9');
    expect(await savedPart(book, 'xl/styles.xml')).toMatch(/<xf numFmtId="14"/);
  });

  it('drops the fonts within a text that was replaced', async () => {
    const book = await keptBook();
    sheetOf(book, 'Posts').write(0, 0, { values: [['Bonsoir']] }, 'addin');
    expect(sheetOf(await reopened(book), 'Posts').cell(0, 0)?.value).toBe('Bonsoir');
  });

  it('moves rules, names, lists and links along with rows', async () => {
    const book = await keptBook();
    sheetOf(book, 'Posts').insertRows(1, 2, 'colleague');
    const xml = await savedPart(book, 'xl/worksheets/sheet1.xml');
    for (const moved of ['sqref="A5:A11"', '$A5&gt;2', 'sqref="B5:B11"', 'ref="A5" location="Other!A1"', 'autoFilter ref="A1:B11"']) expect(xml).toContain(moved);
    expect(await savedPart(book, 'xl/workbook.xml')).toContain('Posts!$A$5:$A$11');
  });

  it('reads that the structure is protected, and keeps it so', async () => {
    const book = await openBook(sampleWorkbook({ sheets: [{ name: 'Posts', xml: '<sheetData/>' }], isStructureLocked: true }), 'a.xlsx');
    sheetOf(book, 'Posts').write(0, 0, { values: [['Date']] }, 'person');
    expect([book.isStructureProtected, (await reopened(book)).isStructureProtected, (await keptBook()).isStructureProtected]).toEqual([true, true, false]);
  });

  it('changes only the format of a cell whose format alone was changed', async () => {
    const book = await keptBook();
    sheetOf(book, 'Posts').write(0, 0, { formats: [['@']] }, 'addin');
    const again = sheetOf(await reopened(book), 'Posts').cell(0, 0);
    expect(again?.format).toBe('@');
    expect(again?.style).toEqual(sheetOf(await keptBook(), 'Posts').cell(0, 0)?.style);
  });
});

const CHART = (title: string): string => '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  `<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="col"/>` +
  '<c:ser><c:idx val="0"/><c:val><c:numRef><c:f>A!$A$1:$A$2</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>';

function drawing(): string {
  return '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to>' +
    '<xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
    '</a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>';
}

function rels(type: string, target: string): string {
  return `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
}

/** Two tabs with a chart each, whose part numbers run against the order of the tabs. */
function chartedWorkbook(): Uint8Array {
  const root = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return sampleWorkbook({
    numbers: [2, 1, 3],
    sheets: [
      { name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>', relationships: rels('drawing', '../drawings/drawing1.xml') },
      { name: 'B', xml: '<sheetData/><drawing r:id="rId1"/>', relationships: rels('drawing', '../drawings/drawing2.xml') },
      { name: 'C', xml: '<sheetData/>' },
    ],
    parts: {
      'xl/drawings/drawing1.xml': drawing(), 'xl/drawings/_rels/drawing1.xml.rels': root(rels('chart', '../charts/chart1.xml')),
      'xl/drawings/drawing2.xml': drawing(), 'xl/drawings/_rels/drawing2.xml.rels': root(rels('chart', '../charts/chart2.xml')),
      'xl/charts/chart1.xml': CHART('of A'), 'xl/charts/chart2.xml': CHART('of B'),
    },
  });
}

function chartTitles(book: Book): readonly (readonly [string, string])[] {
  return book.sheets.flatMap((sheet) => sheet.charts.map((chart): [string, string] => [sheet.name, chart.title]));
}

describe('a workbook with tabs that Excel would not name so', () => {
  it('is saved all the same, with the names it had', async () => {
    const book = await openBook(sampleWorkbook({ sheets: [{ name: 'x'.repeat(40), xml: '<sheetData/>' }, { name: '__proto__', xml: '<sheetData/>' }] }), 'a.xlsx');
    sheetOf(book, '__proto__').write(0, 0, { values: [['constructor']] }, 'addin');
    const again = await reopened(book);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(['x'.repeat(40), '__proto__']);
    expect(sheetOf(again, '__proto__').value(0, 0)).toBe('constructor');
  });
});

describe('charts of an opened workbook', () => {
  it('stay with their tabs when cells change, and when tabs are moved, added and deleted', async () => {
    const book = await openBook(chartedWorkbook(), 'a.xlsx');
    expect(chartTitles(book)).toEqual([['A', 'of A'], ['B', 'of B']]);
    sheetOf(book, 'A').write(0, 0, { values: [[2]] }, 'addin');
    expect(chartTitles(await reopened(book))).toEqual([['A', 'of A'], ['B', 'of B']]);
    book.addSheet('New', 'addin', 0);
    book.moveSheet(sheetOf(book, 'B').id, 0);
    expect(chartTitles(await reopened(book))).toEqual([['B', 'of B'], ['A', 'of A']]);
    book.deleteSheet(sheetOf(book, 'A').id);
    book.renameSheet(sheetOf(book, 'B').id, 'Renamed');
    expect(chartTitles(await reopened(book))).toEqual([['Renamed', 'of B']]);
  });
});
