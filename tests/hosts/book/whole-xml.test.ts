/** Parts of a workbook that were cut off, and those that only look so. */
import { describe, expect, it } from 'vitest';
import { FileError } from './file-error.ts';
import { bytesOf, sampleParts } from './file-samples.ts';
import { openBook } from './open-book.ts';
import { isWholeXml } from './whole-xml.ts';
import { storedZip } from './zip-writer.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE = 'xl/tables/table1.xml';
const COMMENTS = 'xl/comments1.xml';

function relationship(type: string, target: string): string {
  return `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
}

/** A workbook with every kind of part that holds what a person wrote. */
function parts(): Map<string, Uint8Array> {
  return sampleParts({
    sheets: [{
      name: 'Posts',
      xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData><tableParts><tablePart r:id="table"/></tableParts>',
      relationships: relationship('table', TABLE) + relationship('comments', COMMENTS),
    }],
    strings: '<si><t>Date</t></si>',
    parts: {
      [TABLE]: `<table xmlns="${MAIN}" id="1" name="Posts" displayName="Posts" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Date"/></tableColumns></table>`,
      [COMMENTS]: `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><t>ok</t></text></comment></commentList></comments>`,
    },
  });
}

async function outcome(changed: Map<string, Uint8Array>): Promise<string> {
  return openBook(storedZip(changed), 'a.xlsx').then(() => 'opened', (error: unknown) => (error instanceof FileError ? error.code : String(error)));
}

describe('a part of a workbook', () => {
  it.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', TABLE, COMMENTS])('%s is damage when it is cut off anywhere', async (path) => {
    const whole = parts();
    expect(await outcome(whole)).toBe('opened');
    const bytes = whole.get(path) ?? new Uint8Array();
    for (let length = 0; length < bytes.length; length += 23) {
      expect(await outcome(new Map(whole).set(path, bytes.slice(0, length))), String(length)).toBe('damaged');
    }
    expect(await outcome(new Map(whole).set(path, bytes.slice(0, -1)))).toBe('damaged');
  });

  it('opens with a prefix on every element, and with an empty root', async () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const book = await openBook(storedZip(new Map(parts()).set('xl/worksheets/sheet1.xml', bytesOf(prefixed))), 'a.xlsx');
    expect(book.sheets[0]?.value(0, 0)).toBe(7);
    expect(await outcome(new Map(parts()).set('xl/worksheets/sheet1.xml', bytesOf(`<worksheet xmlns="${MAIN}"/>`)))).toBe('opened');
  });
});

describe('the end of XML', () => {
  it.each([
    '<a></a>', '<a/>', '<a b=">" c=\'/>\'/>', '\uFEFF<?xml version="1.0"?>\r\n<!-- <b> --><a><b/></a>\r\n\t ', '<p:a xmlns:p="x"><a></a></p:a >', '<p.q:a></p.q:a>',
    '<a></a><!-- one --> <?two three?>\n<!-- </a> -->', `<a></a><!--${' long'.repeat(1_000)}-->`, `<a b="${'x'.repeat(2_000)}"></a>`, `<a/>${' '.repeat(2_000)}`,
  ])('is there in %j', (xml) => {
    expect(isWholeXml(bytesOf(xml), 'a')).toBe(true);
  });

  it.each(['', ' ', '<', '<a', '<a b="', '<a>', '<a><b/>', '<a><a/>', '<a></b>', '<b></b>', '<a></a', '<a></p:a>', '<p:a></a>', '<a></a><', '<a/>x', '<a><!-- </a> -->', '<!-- <a></a> -->', '<a></a>-->'])(
    'is missing in %j', (xml) => {
      expect(isWholeXml(bytesOf(xml), 'a')).toBe(false);
    });

  it('takes no longer for comments without number', () => {
    expect(isWholeXml(bytesOf(`<a>${'<!---->'.repeat(200_000)}`), 'a')).toBe(false);
    expect(isWholeXml(bytesOf(`<a></a>${'<!---->'.repeat(200_000)}`), 'a')).toBe(true);
  });
});
