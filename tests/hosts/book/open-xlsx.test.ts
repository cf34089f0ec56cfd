/** What an opened .xlsx holds: cells, dates, formulas, layout. */
import { describe, expect, it } from 'vitest';
import { lookMaker } from './file-looks.ts';
import type { BookSheet } from './book-sheet.ts';
import { sampleSheet, sampleWorkbook } from './file-samples.ts';
import { openBook } from './open-book.ts';

async function firstSheet(bytes: Uint8Array): Promise<BookSheet> {
  const sheet = (await openBook(bytes, 'Calendrier.xlsx')).sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('the cells of an .xlsx', () => {
  const DATES = '<row r="1"><c r="A1" s="1"><v>46023</v></c><c r="B1" s="2"><v>0.375</v></c><c r="C1" s="4"><v>46023.604166666664</v></c>' +
    '<c r="D1" s="1"><v>60</v></c><c r="E1" s="1"><v>1</v></c><c r="F1" s="1"><v>20261121000</v></c><c r="G1" s="3"><v>0.05</v></c></row>';

  it.each([[1900, false], [1904, true]] as const)('keeps dates as the serial numbers of the %i system, with their formats', async (system, is1904) => {
    const book = await openBook(sampleSheet(DATES, '', { is1904 }), 'a.xlsx');
    const sheet = book.sheets[0];
    expect(book.dateSystem).toBe(system);
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => sheet?.value(0, column))).toEqual([46023, 0.375, 46023.604166666664, 60, 1, 20261121000, 0.05]);
    expect([0, 1, 2, 6].map((column) => sheet?.format(0, column))).toEqual(['m/d/yyyy', 'h:mm', 'yyyy\\-mm\\-dd\\ hh:mm', '0%']);
  });

  it('reads texts, numbers, booleans and errors as what they are', async () => {
    const sheet = await firstSheet(sampleSheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>-1.5E3</v></c>' +
      '<c r="E1" t="inlineStr"><is><t>#N/A</t></is></c><c r="F1" t="inlineStr"><is><t></t></is></c></row>',
      '', { strings: '<si><r><t>Bon</t></r><r><rPr><b/></rPr><t xml:space="preserve">jour </t></r></si>' },
    ));
    expect([0, 1, 2, 3, 4, 5].map((column) => sheet.value(0, column))).toEqual(['Bonjour ', true, { error: '#N/A' }, -1500, '#N/A', null]);
  });

  it('gives formulas their equals sign and last result, and writes out shared ones', async () => {
    const sheet = await firstSheet(sampleSheet(
      '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>UPPER("a")</f><v>A</v></c><c r="C1" t="e"><f>NA()</f><v>#N/A</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:B3" si="0">$A1+B$1+LOG10(A1)</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    ));
    expect(sheet.cell(0, 0)).toEqual({ value: 3, formula: '=1+2' });
    expect(sheet.cell(0, 1)).toEqual({ value: 'A', formula: '=UPPER("a")' });
    expect(sheet.cell(0, 2)).toEqual({ value: { error: '#N/A' }, formula: '=NA()' });
    expect([sheet.formula(1, 0), sheet.formula(1, 1), sheet.formula(2, 0)]).toEqual(['=$A1+B$1+LOG10(A1)', '=$A1+C$1+LOG10(B1)', '=$A2+B$1+LOG10(A2)']);
    expect(sheet.value(2, 0)).toBe(3);
  });

  it('shows hyperlinks as their text and merged cells by their top left one alone', async () => {
    const sheet = await firstSheet(sampleSheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>our page</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="Posts!A9"/></hyperlinks>',
    ));
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual(['our page', null, null]);
  });

  it('shares one look among cells of one style, with its fill, font and alignment', async () => {
    const sheet = await firstSheet(sampleSheet('<row r="1"><c r="A1" s="5"><v>1</v></c><c r="B1" s="5"><v>2</v></c></row>'));
    expect(sheet.cell(0, 0)?.style).toEqual({ bold: true, fontSize: 14, color: '#c00000', fill: '#ffff00', wrap: true, horizontal: 'center' });
    expect(sheet.cell(0, 0)?.style).toBe(sheet.cell(0, 1)?.style);
  });
});

describe('the colours of a theme', () => {
  it('are numbered light before dark, unlike the list that the theme keeps', () => {
    const lookOf = lookMaker(['000000', 'ffffff', '111111', 'eeeeee', '4285f4'], 11);
    const colors = [0, 1, 2, 3, 4].map((theme) => lookOf({ font: { color: { theme } } }).style?.color?.toLowerCase());
    expect(colors).toEqual(['#ffffff', '#000000', '#eeeeee', '#111111', '#4285f4']);
  });
});

describe('the layout of an .xlsx', () => {
  it('reads widths, hidden rows and columns, frozen panes and protection', async () => {
    const sheet = await firstSheet(sampleWorkbook({ sheets: [{
      name: 'Posts',
      xml: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="2" width="30" customWidth="1"/><col min="3" max="3" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row></sheetData><sheetProtection sheet="1"/>',
    }] }));
    expect([...sheet.columnWidths]).toEqual([[0, 30], [1, 30]]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect([sheet.isRowHidden(1), sheet.isRowHidden(2)]).toEqual([false, true]);
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.isProtected).toBe(true);
  });

  it('reads the filter with its texts, and takes the filter away with the rows it hid', async () => {
    const rows = [1, 2, 3].map((row) => `<row r="${row}"${row === 3 ? ' hidden="1"' : ''}><c r="A${row}"><v>${row}</v></c></row>`).join('');
    const sheet = await firstSheet(sampleSheet(rows, '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>'));
    expect(sheet.filter).toEqual({ area: { top: 0, left: 0, bottom: 2, right: 0 }, criteria: new Map([[0, ['2']]]) });
    expect([...sheet.hiddenRows]).toEqual([2]);
    sheet.setFilter(null, 'person');
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it('reads drop-down lists that are written out, stand in cells or have a name', async () => {
    const lists = [['A2:A9 C2', '"Prêt, Publié"', ''], ['B2', 'Lists!$A$1:$A$2', ' errorStyle="warning"'], ['D2', 'Statuts', '']] as const;
    const validations = lists.map(([range, formula, style]) =>
      `<dataValidation type="list" sqref="${range}" showErrorMessage="1"${style}><formula1>${formula}</formula1></dataValidation>`).join('');
    const sheet = await firstSheet(sampleWorkbook({
      sheets: [
        { name: 'Posts', xml: `<sheetData/><dataValidations count="3">${validations}</dataValidations>` },
        { name: 'Lists', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>deux</t></is></c></row></sheetData>', state: 'veryHidden' },
      ],
      definedNames: '<definedName name="Statuts">Lists!$A$2:$A$2</definedName>',
    }));
    expect(sheet.validations.map(({ areas, values, isStrict }) => ({ areas: areas.length, values, isStrict }))).toEqual([
      { areas: 2, values: ['Prêt', 'Publié'], isStrict: true }, { areas: 1, values: ['1', 'deux'], isStrict: false }, { areas: 1, values: ['deux'], isStrict: true },
    ]);
  });

  it('reads the visibility of tabs and opens on one that is visible', async () => {
    const book = await openBook(sampleWorkbook({ sheets: [
      { name: 'Cachée', xml: '<sheetData/>', state: 'hidden' }, { name: 'Posts', xml: '<sheetData/>' }, { name: 'Suivi', xml: '<sheetData/>', state: 'veryHidden' },
    ] }), 'a.xlsx');
    expect(book.sheets.map((sheet) => sheet.visibility)).toEqual(['hidden', 'visible', 'very-hidden']);
    expect(book.activeSheet).toBe(book.sheetNamed('Posts')?.id);
  });

  it('shows the first tab when all of them are hidden', async () => {
    const book = await openBook(sampleWorkbook({ sheets: [
      { name: 'Posts', xml: '<sheetData/>', state: 'veryHidden' }, { name: 'Suivi', xml: '<sheetData/>', state: 'hidden' },
    ] }), 'a.xlsx');
    expect(book.sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden']);
    expect(book.activeSheet).toBe(book.sheetNamed('Posts')?.id);
  });
});

describe('strange but honest workbooks', () => {
  it('open with the longest text, half letters, headings of programmers and all 16,384 columns', async () => {
    const long = 'é'.repeat(32_767);
    const sheet = await firstSheet(sampleSheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c><c r="XFD1"><v>1</v></c></row>' +
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>`,
      '', { strings: `<si><t>${long}</t></si><si><t>_xD83D_ _x005F_x0041_</t></si>` },
    ));
    expect(sheet.usedArea()?.right).toBe(16_383);
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 16_383)]).toEqual(['__proto__', 'constructor', 1]);
    expect(sheet.value(1, 0)).toBe(long);
    expect(sheet.value(1, 1)).toBe('\uD83D _x0041_');
  });

  it('open with tabs that have names Excel itself would not give', async () => {
    const book = await openBook(sampleWorkbook({ sheets: [{ name: 'x'.repeat(40), xml: '<sheetData/>' }, { name: '__proto__', xml: '<sheetData/>' }] }), 'a.xlsx');
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['x'.repeat(40), '__proto__']);
  });

  it('take line breaks as XML does, and do not underline what says it is not', async () => {
    const sheet = await firstSheet(sampleSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>one\r\ntwo\rthree</t></is></c></row>'));
    expect(sheet.value(0, 0)).toBe('one\ntwo\nthree');
  });
});
