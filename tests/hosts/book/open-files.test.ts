/** Files that are refused, each with its own code. */
import { describe, expect, it } from 'vitest';
import { FileError } from './file-error.ts';
import { fileErrorSentence, fileWords } from './file-words.ts';
import { bytesOf, deflatedZip, sampleParts, sampleSheet, sampleWorkbook } from './file-samples.ts';
import { openBook } from './open-book.ts';
import { storedZip } from './zip-writer.ts';

const PLAIN = sampleSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c></row>');

async function errorOf(bytes: Uint8Array, file = 'Calendrier.xlsx'): Promise<FileError> {
  try {
    await openBook(bytes, file);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('the file was opened');
}

async function codeOf(bytes: Uint8Array, file?: string): Promise<string> {
  return (await errorOf(bytes, file)).code;
}

describe('files that are no workbook', () => {
  it('refuses an empty file', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(new Uint8Array(), 'a.csv')).toBe('empty');
  });

  it('refuses text and pictures that are called .xlsx, and pictures that are called .csv', async () => {
    expect(await codeOf(bytesOf('Date,Text\n1,2\n'))).toBe('not-a-workbook');
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0, 0xff, 0xfe, 0x80);
    expect(await codeOf(picture)).toBe('not-a-workbook');
    expect(await codeOf(picture, 'a.csv')).toBe('not-text');
  });

  it('refuses archives that hold something else, by name where it is known', async () => {
    expect(await codeOf(storedZip(new Map([['readme.txt', bytesOf('hello')]])))).toBe('not-a-workbook');
    const kinds = [['word/document.xml', '.docx'], ['Index/Document.iwa', '.numbers'], ['xl/workbook.bin', '.xlsb'], ['xl/vbaProject.bin', '.xlsm']] as const;
    for (const [part, format] of kinds) {
      const error = await errorOf(storedZip(new Map([[part, bytesOf('<a/>')]])));
      expect([error.code, error.params.format]).toEqual(['unsupported-format', format]);
    }
    const ods = await errorOf(storedZip(new Map([['mimetype', bytesOf('application/vnd.oasis.opendocument.spreadsheet')]])));
    expect(ods.params.format).toBe('.ods');
  });

  it('tells an encrypted workbook from an old .xls, which share a container', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
    expect(await codeOf(Uint8Array.from([...container, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]))).toBe('encrypted');
    expect((await errorOf(Uint8Array.from(container))).params.format).toBe('.xls');
  });

  it('refuses other kinds of file by their extension', async () => {
    for (const extension of ['xls', 'ods', 'numbers', 'pdf']) expect((await errorOf(bytesOf('x'), `a.${extension}`)).params.format).toBe(`.${extension}`);
    expect((await errorOf(bytesOf('%PDF-1.7'), 'a.xlsx')).params.format).toBe('.pdf');
  });
});

describe('files that are damaged or dangerous', () => {
  it('refuses a workbook cut off at any place', async () => {
    for (let length = 4; length < PLAIN.length; length += 97) expect(await codeOf(PLAIN.slice(0, length)), String(length)).toBe('damaged');
  });

  it('refuses or opens a workbook with any one byte changed, and never fails otherwise', async () => {
    for (let at = 4; at < PLAIN.length; at += 61) {
      const bytes = PLAIN.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const outcome = await openBook(bytes, 'a.xlsx').then(() => 'opened', (error: unknown) => (error instanceof FileError ? 'refused' : String(error)));
      expect(['opened', 'refused'], String(at)).toContain(outcome);
    }
  });

  it('refuses a workbook whose parts are missing', async () => {
    for (const missing of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']) {
      const parts = sampleParts({ sheets: [{ name: 'Posts', xml: '<sheetData/>' }] });
      parts.delete(missing);
      expect(await codeOf(storedZip(parts))).toBe('damaged');
    }
  });

  it('refuses a file of more than 20 MB', async () => {
    expect(await codeOf(new Uint8Array(20 * 1_048_576 + 1))).toBe('too-large');
  });

  it('refuses a zip bomb by what its directory declares, before it is inflated', async () => {
    expect(await codeOf(await deflatedZip('a.xml', new Uint8Array(3_000_000)))).toBe('inflates-too-far');
    expect(await codeOf(await deflatedZip('a.xml', bytesOf('a'), 0xfffffff0))).toBe('inflates-too-far');
    const nested = storedZip(new Map([['a.xml', PLAIN]]));
    const view = new DataView(nested.buffer);
    view.setUint32(view.getUint32(nested.length - 6, true) + 24, 201 * 1_048_576, true);
    expect(await codeOf(nested)).toBe('inflates-too-far');
  });

  it('stops inflating where a directory declares less than there is', async () => {
    expect(await codeOf(await deflatedZip('a.xml', new Uint8Array(50_000_000), 1000))).toBe('damaged');
    expect(await codeOf(await deflatedZip('a.xml', new Uint8Array(5_000), 0))).toBe('damaged');
  });

  it('refuses document types and entities, even behind a comment', async () => {
    const entity = '<?xml version="1.0"?><!-- <a> --><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const parts = sampleParts({ sheets: [{ name: 'Posts', xml: '<sheetData/>' }] });
    parts.set('xl/sharedStrings.xml', bytesOf(`${entity}<sst><si><t>&e;</t></si></sst>`));
    expect(await codeOf(storedZip(parts))).toBe('unsafe-xml');
  });

  it('refuses more than a million shared texts and more cells than it can hold', async () => {
    const many = sampleSheet('', '', { strings: '<si><t/></si>'.repeat(1_000_001) });
    expect(await codeOf(many)).toBe('too-many-strings');
    expect(await codeOf(sampleSheet(`<row r="1">${'<c/>'.repeat(4_000_001)}</row>`))).toBe('too-many-cells');
  });

  it('refuses a workbook part of nothing but unclosed tags', async () => {
    const parts = sampleParts({ sheets: [{ name: 'Posts', xml: '<sheetData/>' }] });
    parts.set('xl/workbook.xml', bytesOf('<sheet "'.repeat(500_000)));
    expect(await codeOf(storedZip(parts))).toBe('damaged');
  });

  const cell = (address: string): string => `<row r="${address.replace(/[A-Z]+/, '')}"><c r="${address}"><v>1</v></c></row>`;
  const calendar = Array.from({ length: 2_000 }, (_, row) => cell(`T${row + 1}`)).join('');

  it.each([
    ['XFD1048576', cell('A1') + cell('B2') + cell('C3') + cell('XFD1048576')],
    ['XFD7', cell('XFD7') + calendar],
    ['A1048576', calendar + cell('A1048576')],
    ['A1048576', cell('XFD1') + calendar + cell('A1048576')],
    // Too many to fill up with blank cells, even for a moment.
    ['XFD1', Array.from({ length: 30_000 }, (_, row) => cell(`A${row + 1}`) + (row % 4 === 0 ? cell(`XFD${row + 1}`) : '')).join('')],
  ])('names %s, which lies so far from the others that the grid is too large', async (address, rows) => {
    const { code, params } = await errorOf(sampleWorkbook({ sheets: [{ name: 'Vide', xml: '<sheetData/>' }, { name: 'R&amp;D', xml: `<sheetData>${rows}</sheetData>` }] }));
    expect([code, params.tab, params.cell]).toEqual(['cell-far-away', 'R&D', address]);
  });

  it('names the corner of a grid that is too large where no cell says where it stands', async () => {
    const { code, params } = await errorOf(sampleSheet(`${cell('A1')}<row r="1048576">${'<c><v>1</v></c>'.repeat(20)}</row>`));
    expect([code, params.tab, params.cell]).toEqual(['cell-far-away', 'Posts', 'T1048576']);
  });

  it('opens a tall sheet and a wide one', async () => {
    const book = await openBook(sampleSheet(cell('A1') + cell('XFD1') + cell('B1000')), 'a.xlsx');
    expect(book.sheets[0]?.usedArea()).toEqual({ top: 0, left: 0, bottom: 999, right: 16_383 });
    expect((await openBook(sampleSheet(cell('A1') + cell('J1048576')), 'a.xlsx')).sheets[0]?.value(1_048_575, 9)).toBe(1);
  });

  it('counts columns as columns and rows as rows in text, and neither where they are blank', async () => {
    const wide = await errorOf(bytesOf('a,'.repeat(19_999) + 'a'), 'a.csv');
    expect([wide.code, wide.params.limit]).toEqual(['too-many-columns', 16_384]);
    const tall = await errorOf(bytesOf('a\n'.repeat(1_100_000)), 'a.csv');
    expect([tall.code, tall.params.limit]).toEqual(['too-many-rows', 1_048_576]);
    const book = await openBook(bytesOf(`a,b${','.repeat(20_000)}\n${'\n'.repeat(1_100_000)}`), 'a.csv');
    expect(book.sheets[0]?.usedArea()).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  });
});

describe('the sentences', () => {
  it('name the file in both languages, for every fault', () => {
    const params = { file: '__proto__.xlsx', format: '.ods', limit: 4_000_000, cell: 'XFD7', tab: 'Posts' };
    for (const [code, sentence] of Object.entries(fileWords.en)) {
      expect(sentence(params), code).toContain('“__proto__.xlsx”');
    }
    for (const [code, sentence] of Object.entries(fileWords.fr)) {
      expect(sentence(params), code).toContain('«\u00A0__proto__.xlsx\u00A0»');
      expect(sentence(params), code).not.toMatch(/ [;!?:»]|'/);
    }
  });

  it('is chosen by the code of the error', async () => {
    const error = await errorOf(bytesOf('Date'));
    expect(fileErrorSentence(error, 'fr')).toBe(fileWords.fr['not-a-workbook'](error.params));
  });
});
