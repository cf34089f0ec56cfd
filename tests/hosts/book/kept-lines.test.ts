/** Rows and columns that come and go take along in the file what stands on them, and leave the rest. */
import { describe, expect, it } from 'vitest';
import { bytesOf, sampleWorkbook } from './file-samples.ts';
import { keptParts } from './kept-samples.ts';
import { openBook } from './open-book.ts';
import { partText } from './package-parts.ts';
import { saveBook } from './save-book.ts';
import { storedZip } from './zip-writer.ts';
import { openedKept, savedPart, sheetOf } from './saved-parts.ts';

const PLAN = 'xl/worksheets/sheet3.xml';

describe('the last rows of a tab', () => {
  it('stay away once they were deleted, also where rows say nothing of their width', async () => {
    const book = await openedKept();
    sheetOf(book, 'Listes').deleteRows(1, 2, 'person');
    const saved = sheetOf(await openBook(await saveBook(book), 'b.xlsx'), 'Listes');
    expect([0, 1, 2].map((row) => saved.value(row, 0))).toEqual(['Idée', null, null]);
  });
});

const BREAKS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>' +
  '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>';

describe('breaks between pages', () => {
  it('go where the rows and columns go that they stand before, and away with them', async () => {
    const book = await openBook(sampleWorkbook({ sheets: [{ name: 'Posts', xml: BREAKS }] }), 'a.xlsx');
    const sheet = sheetOf(book, 'Posts');
    sheet.insertRows(5, 2, 'person');
    sheet.insertColumns(0, 1, 'person');
    const moved = await savedPart(book, 'xl/worksheets/sheet1.xml');
    expect([...moved.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(['4', '11', '4']);
    expect(sheet.page?.breaks).toEqual([4, 11]);
    sheet.deleteRows(4, 1, 'person');
    const left = await savedPart(book, 'xl/worksheets/sheet1.xml');
    expect(left).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>');
    sheet.deleteRows(10, 1, 'person');
    expect(await savedPart(book, 'xl/worksheets/sheet1.xml')).not.toContain('rowBreaks');
    expect(sheet.page?.breaks).toBeUndefined();
  });
});

describe('an extension that nobody knows', () => {
  it('keeps a reference that is to no cell, whether rows come or not', async () => {
    const parts = keptParts();
    parts.set(PLAN, bytesOf(partText(parts, PLAN).replace('<z:own answer="42"/>', '<z:own ref="note 7" answer="42"/>')));
    const book = await openBook(storedZip(parts), 'planning.xlsx');
    const plan = sheetOf(book, 'Planning');
    plan.write(3, 1, { values: [['Publié']] }, 'person');
    expect(await savedPart(book, PLAN)).toContain('<z:own ref="note 7" answer="42"/>');
    plan.insertRows(1, 1, 'person');
    expect(await savedPart(book, PLAN)).toContain('<z:own ref="note 7" answer="42"/>');
  });
});
