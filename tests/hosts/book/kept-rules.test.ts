/** Drop-downs, rules, comments and tables of a file go along with its cells, in whichever version's elements they stand. */
import { describe, expect, it } from 'vitest';
import type { Book } from './book.ts';
import { sampleWorkbook } from './file-samples.ts';
import { openBook } from './open-book.ts';
import { partText } from './package-parts.ts';
import { saveBook } from './save-book.ts';
import { readParts } from './zip-package.ts';
import { openedKept, savedPart, sheetOf } from './saved-parts.ts';

const PLAN = 'xl/worksheets/sheet3.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function extensionsIn(sheet: string): string {
  return /<extLst>.*<\/extLst>/.exec(sheet)?.[0] ?? '';
}

describe('what newer versions of Excel say of cells', () => {
  it('moves with rows of its own tab, and refers to the cells that moved on another', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').insertRows(1, 1, 'person');
    sheetOf(book, 'Listes').insertRows(0, 4, 'person');
    book.renameSheet(sheetOf(book, 'Listes').id, 'Choix possibles');
    const extensions = extensionsIn(await savedPart(book, PLAN));
    for (const said of ['<xm:f>\'Choix possibles\'!$A$5:$A$7</xm:f>', '<xm:sqref>B3:B10</xm:sqref>', '<xm:sqref>C3:C10</xm:sqref>', '<z:own answer="42"/>']) expect(extensions).toContain(said);
    const names = await savedPart(book, 'xl/workbook.xml');
    expect(names).toContain('<definedName name="Choix" hidden="1" comment="pour le menu">\'Choix possibles\'!$A$5:$A$7</definedName>');
    expect(names).toContain('localSheetId="2">\'Choix possibles\'!$A$5:$B$7<');
  });

  it('goes away with the last of its cells, and leaves no empty list', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').deleteColumns(1, 1, 'person');
    const extensions = extensionsIn(await savedPart(book, PLAN));
    expect(extensions).not.toContain('dataValidation');
    expect(extensions).toContain('<xm:sqref>B2:B9</xm:sqref>');
    expect(extensions).toContain('<z:own answer="42"/>');
  });

  it('ends where a new drop-down begins, since a cell has only one', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').setValidations([{ areas: [{ top: 3, left: 0, bottom: 4, right: 2 }], values: ['Oui', 'Non'], isStrict: true }], 'person');
    const sheet = await savedPart(book, PLAN);
    expect(extensionsIn(sheet)).toContain('<xm:sqref>B2:B3 B6:B9</xm:sqref>');
    expect(sheet).toMatch(/<dataValidations><dataValidation [^>]*sqref="A4:C5"/);
  });
});

describe('conditional formats', () => {
  it('of kinds that the book does not know stay, in a tab that gets another one', async () => {
    const book = await openedKept();
    const plan = sheetOf(book, 'Planning');
    plan.setColours([...plan.colours, { areas: [{ top: 1, left: 1, bottom: 8, right: 1 }], value: 'Prêt', fill: '#00ff00' }], 'person');
    const sheet = await savedPart(book, PLAN);
    expect(sheet).toContain('<cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="today">');
    expect(sheet).toContain('<color rgb="FF638EC6"/>');
    expect(sheet).toMatch(/<cfRule type="cellIs" priority="3" dxfId="1"/);
    expect(await savedPart(book, 'xl/styles.xml')).toContain('<dxfs count="2"><dxf><font><b/></font></dxf><dxf>');
  });
});

describe('a comment', () => {
  it('keeps its fonts and its box, and goes where its cell goes', async () => {
    const book = await openedKept();
    const plan = sheetOf(book, 'Planning');
    plan.insertRows(0, 1, 'person');
    plan.sort({ top: 2, left: 0, bottom: 3, right: 3 }, [{ column: 0, isDescending: true }], 'person');
    const [comments, box] = [await savedPart(book, 'xl/comments1.xml'), await savedPart(book, 'xl/drawings/vmlDrawing1.vml')];
    expect(comments).toContain('<comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>À revoir</t></r></text></comment>');
    expect(box).toContain('<x:Row>2</x:Row><x:Column>1</x:Column>');
    plan.insertRows(0, 3, 'person');
    expect(await savedPart(book, 'xl/comments1.xml')).toContain('<comment ref="B6"');
    expect(await savedPart(book, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Anchor>2, 15, 5, 10, 4, 15, 9, 4</x:Anchor><x:Row>5</x:Row>');
  });
});

describe('a pivot table', () => {
  it('stands where its cells went, and counts those that moved', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').insertRows(1, 2, 'person');
    book.renameSheet(sheetOf(book, 'Planning').id, 'Plan & suivi');
    expect(await savedPart(book, 'xl/pivotTables/pivotTable1.xml')).toContain('<location ref="F32:G36" firstHeaderRow="1"');
    expect(await savedPart(book, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('<worksheetSource ref="A1:D6" sheet="Plan &amp; suivi"/>');
  });
});

/** A table with a column that computes, of which the book knows the name alone. */
const TABLE = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="5" name="Suivi" displayName="Suivi" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>' +
  '<tableColumns count="2"><tableColumn id="1" name="Titre" dataDxfId="0"/><tableColumn id="7" name="Total"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleLight3" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/></table>';

function tableBook(): Promise<Book> {
  const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return openBook(sampleWorkbook({
    sheets: [{
      name: 'Posts', xml: `<sheetData><row r="1">${text('A1', 'Titre')}${text('B1', 'Total')}</row><row r="2">${text('A2', 'x')}</row></sheetData><tableParts count="1"><tablePart r:id="t"/></tableParts>`,
      relationships: `<Relationship Id="t" Type="${OFFICE}/table" Target="../tables/table9.xml"/>`,
    }],
    parts: { 'xl/tables/table9.xml': TABLE },
  }), 'a.xlsx');
}

describe('a table of a file', () => {
  it('keeps what the book does not know of it when its place, name and headings change', async () => {
    const book = await tableBook();
    const sheet = sheetOf(book, 'Posts');
    sheet.insertRows(0, 2, 'person');
    expect(await savedPart(book, 'xl/tables/table9.xml')).toBe(TABLE.replaceAll('A1:B3', 'A3:B5'));
    sheet.write(2, 0, { values: [['Sujet']] }, 'person');
    sheet.renameTable('Suivi', 'Plan', 'person');
    expect(await savedPart(book, 'xl/tables/table9.xml')).toBe(TABLE.replaceAll('A1:B3', 'A3:B5').replaceAll('"Suivi"', '"Plan"').replace('"Titre"', '"Sujet"'));
  });

  it('is made anew with its number where columns came in, and goes away with its part', async () => {
    const book = await tableBook();
    const sheet = sheetOf(book, 'Posts');
    sheet.insertColumns(1, 1, 'person');
    sheet.write(0, 1, { values: [['État']] }, 'person');
    const parts = await readParts(await saveBook(book), 'b.xlsx');
    const [path = '', ...others] = [...parts.keys()].filter((one) => one.startsWith('xl/tables/'));
    expect([others, /id="5"/.test(partText(parts, path)), partText(parts, path).match(/<tableColumn /g)?.length]).toEqual([[], true, 3]);
    sheet.deleteTable('Suivi', 'person');
    const left = await readParts(await saveBook(book), 'b.xlsx');
    expect([[...left.keys()].filter((one) => one.startsWith('xl/tables/')), partText(left, 'xl/worksheets/sheet1.xml').includes('tablePart')]).toEqual([[], false]);
  });
});
