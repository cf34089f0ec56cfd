/** Workbooks whose parts name cells that no sheet has: they open without those, and can be saved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book } from './book.ts';
import { sampleWorkbook } from './file-samples.ts';
import { openBook } from './open-book.ts';
import { partText } from './package-parts.ts';
import { saveBook } from './save-book.ts';
import { readParts } from './zip-package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet that names one reference wherever a sheet can. */
function workbookWith(reference: string, number: string): Uint8Array {
  return sampleWorkbook({
    sheets: [{
      name: 'Posts',
      xml: `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${number}" ySplit="${number}" state="frozen"/></sheetView></sheetViews>` +
        `<cols><col min="${number}" max="${number}" width="${number}"/></cols>` +
        `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="${reference}">1+1</f><v>2</v></c></row><row r="${number}" ht="${number}" customHeight="1" hidden="1"/></sheetData>` +
        `<autoFilter ref="${reference}"><filterColumn colId="${number}"><filters><filter val="1"/></filters></filterColumn></autoFilter>` +
        `<mergeCells><mergeCell ref="${reference}"/><mergeCell ref="D4:C3"/></mergeCells>` +
        `<conditionalFormatting sqref="${reference}"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>` +
        `<dataValidations><dataValidation type="list" sqref="${reference}"><formula1>"a,b"</formula1></dataValidation>` +
        `<dataValidation type="whole" sqref="${reference}"><formula1>1</formula1></dataValidation></dataValidations>` +
        `<hyperlinks><hyperlink ref="${reference}" location="A1"/></hyperlinks>` +
        `<rowBreaks><brk id="${number}"/></rowBreaks><tableParts><tablePart r:id="table"/></tableParts>`,
      relationships: ['table', 'comments'].map((type) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="../${type}.xml"/>`).join(''),
    }],
    definedNames: `<definedName name="Zone">Posts!${reference}</definedName>`,
    parts: {
      'xl/table.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${reference}"><autoFilter ref="${reference}"/><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`,
      'xl/comments.xml': `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="${reference}" authorId="0"><text><t>ok</t></text></comment></commentList></comments>`,
    },
  });
}

/** What the book is after an edit, a save and another opening. */
async function savedAgain(book: Book): Promise<Book> {
  book.sheets[0]?.write(4, 0, { values: [['changed']] }, 'person');
  return openBook(await saveBook(book), 'b.xlsx');
}

describe('references to no cell', () => {
  it.each(['garbage', 'A0', 'A9999999', 'XFE1', 'ZZZ1:ZZZ2', '#REF!', '', ':', 'A1:', '1', 'Å1', '__proto__', '-1', 'A1.5:B2.5'])('%j is left out, and the rest opens, saves and opens again', async (reference) => {
    const book = await openBook(workbookWith(reference, '1e15'), 'a.xlsx');
    for (const opened of [book, await savedAgain(book)]) {
      const sheet = opened.sheets[0];
      expect(sheet?.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
      expect([sheet?.tables, sheet?.validations, sheet?.filter, sheet?.frozen]).toEqual([[], [], null, { rows: 0, columns: 0 }]);
      expect(sheet?.hiddenRows.size).toBe(0);
      expect(sheet?.value(0, 0)).toBe(1);
    }
  });

  it('leave no trace in the saved file, which Excel would then repair', async () => {
    const book = await openBook(workbookWith('garbage', '-3'), 'a.xlsx');
    book.sheets[0]?.write(4, 0, { values: [['changed']] }, 'person');
    const parts = await readParts(await saveBook(book), 'b.xlsx');
    const sheet = partText(parts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<mergeCell ref="C3:D4"/>');
    expect(sheet).not.toMatch(/garbage|NaN/);
    expect([...parts.keys()].filter((path) => path.startsWith('xl/tables/'))).toEqual([]);
  });

  it('whatever they are, what opened is saved', async () => {
    const corner = fc.tuple(fc.constantFrom('', '$', 'A', 'b', 'XFD', 'XFE', 'ZZZZ', 'é', ' '), fc.constantFrom('', '0', '1', '7', '$2', '1048576', '1048577', '1e3', '-1', '1.5')).map((parts) => parts.join(''));
    const reference = fc.array(corner, { minLength: 1, maxLength: 3 }).chain((corners) => fc.constantFrom(corners.join(':'), corners.join(' ')));
    await fc.assert(fc.asyncProperty(reference, fc.constantFrom('', '0', '1', '3', '-1', '1.5', '16384', '16385', '99999999', 'NaN', 'Infinity', '1e15'), async (text, number) => {
      const book = await openBook(workbookWith(text, number), 'a.xlsx');
      expect((await savedAgain(book)).sheets[0]?.value(4, 0)).toBe('changed');
    }), { seed: 20261121, numRuns: 60 });
  });
});
