/** Workbooks' files opened for their values: as several programs write them, and as nobody should. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from '../../../core/pane/pace.ts';
import { openXlsx } from '../../../core/pane/xlsx/open-xlsx.ts';
import type { OpenedWorkbook } from '../../../core/pane/xlsx/open-xlsx.ts';
import { WorkbookFault } from '../../../core/pane/xlsx/workbook-fault.ts';
import { Book } from '../../hosts/book/book.ts';
import { saveBook } from '../../hosts/book/save-book.ts';
import { packedZip, storedZip } from '../../hosts/book/zip-writer.ts';

const pace = createPace(() => undefined, () => false);
const open = (bytes: Uint8Array): Promise<OpenedWorkbook> => openXlsx(bytes, pace);
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheet: string;
  readonly strings?: string;
  readonly workbook?: string;
}

function partsOf({ sheet, strings = '<sst/>', workbook = '<workbook><sheets><sheet name="Posts" r:id="rId1"/></sheets></workbook>' }: Parts): ReadonlyMap<string, Uint8Array> {
  const link = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;
  const texts: readonly (readonly [string, string])[] = [
    ['_rels/.rels', `<?xml version="1.0"?><Relationships>${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`],
    ['xl/workbook.xml', workbook],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${link('rId1', 'worksheet', '/xl/worksheets/sheet1.xml')}${link('rId2', 'sharedStrings', '../xl/sharedStrings.xml')}</Relationships>`],
    ['xl/sharedStrings.xml', strings],
    ['xl/worksheets/sheet1.xml', sheet],
  ];
  return new Map(texts.map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

const rowsOf = async (parts: Parts): Promise<unknown> => (await open(storedZip(partsOf(parts)))).sheets[0]?.rows;

function faultOf(bytes: Uint8Array): Promise<string> {
  return open(bytes).then(() => 'opened', (error: unknown) => {
    if (error instanceof WorkbookFault) return error.kind;
    throw error;
  });
}

async function book(): Promise<Uint8Array> {
  const made = new Book({ name: 'export.xlsx' });
  made.addSheet('Publications').write(0, 0, { values: [['Date', 'Texte', 'Vues'], [46_000, 'Été <b>&amp;</b> "prix"', 1234.5], [null, null, null], [46_001, 'Deux\nlignes 🎉', true]] }, 'person');
  made.addSheet('Totaux').write(2, 3, { values: [['Somme']] }, 'person');
  return saveBook(made);
}

/** Where the directory's last entry begins. */
function lastEntry(zip: Uint8Array): number {
  return Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
}

describe('values', () => {
  test('come as one program wrote them, with the rows and columns that are blank', async () => {
    const { sheets, dateSystem } = await open(await book());
    expect(dateSystem).toBe(1900);
    expect(sheets).toEqual([
      { name: 'Publications', rows: [['Date', 'Texte', 'Vues'], [46_000, 'Été <b>&amp;</b> "prix"', 1234.5], [], [46_001, 'Deux\nlignes 🎉', true]] },
      { name: 'Totaux', rows: [[], [], [null, null, null, 'Somme']] },
    ]);
  });

  // The file has a sheet that is hidden, and a formula that was never worked out.
  test('come as another wrote them', async () => {
    const { sheets } = await open(readFileSync(new URL('../../fixtures/exports/openpyxl.xlsx', import.meta.url)));
    expect(sheets).toEqual([
      { name: 'ENGAGEMENT', rows: [['Date', 'Impressions', 'Engagements'], [46_328, 120, 7], [46_329.39583333334, '1 234,5', 8.25]] },
      { name: 'TOP POSTS', rows: [['Post URL'], [], [null, null, 'é & <b> "q"'], [], [null, null, true, null, { error: '#N/A' }]] },
    ]);
  });

  test('are read whatever the prefixes, without addresses, in several fonts, and without what is only spoken', async () => {
    const strings = '<x:sst xmlns:x="y"><x:si><x:r><x:t>gras</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve"> et_x000A_plus</x:t></x:r><x:rPh sb="0"><x:t>parlé</x:t></x:rPh></x:si></x:sst>';
    const sheet = '<x:worksheet><!-- a > b --><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[<1>]]></x:t></x:is></x:c><x:c><x:f>A1&gt;1</x:f><x:v>1E3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf({ sheet, strings })).toEqual([['gras et\nplus', '<1>', 1000]]);
  });

  test('are read in the dates of a Mac of old', async () => {
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
    expect((await open(storedZip(partsOf({ sheet: '<worksheet/>', workbook })))).dateSystem).toBe(1904);
  });
});

describe('refused', () => {
  test.each([
    ['tags that do not match', '<worksheet><sheetData></worksheet>'],
    ['a text that is not there', '<worksheet><row><c t="s"><v>7</v></c></row></worksheet>'],
    ['rows out of order', '<worksheet><row r="5"/><row r="2"/></worksheet>'],
    ['a row beyond the last', '<worksheet><row r="9999999"/></worksheet>'],
    ['a column beyond the last', '<worksheet><row><c r="ZZZ1"><v>1</v></c></row></worksheet>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
    ['an entity that nobody declared', '<worksheet><row><c t="str"><v>&secret;</v></c></row></worksheet>'],
    ['a document that breaks off', '<worksheet><row><c><v>1</v>'],
  ])('%s', async (_what, sheet) => {
    expect(await faultOf(storedZip(partsOf({ sheet })))).toBe('damaged');
  });

  test('a small file that unpacks to far more than a sheet of figures', async () => {
    const bytes = await packedZip(partsOf({ sheet: `<worksheet>${'<x/>'.repeat(4_000_000)}</worksheet>` }));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await faultOf(bytes)).toBe('too-large');
  });

  test('far cells in every row', async () => {
    const sheet = `<worksheet>${'<row><c/><c r="XFD1"><v>1</v></c></row>'.repeat(400)}</worksheet>`;
    expect(await faultOf(await packedZip(partsOf({ sheet })))).toBe('too-large');
  });

  test('a figure that has changed on its way', async () => {
    const sheet = '<worksheet><row><c r="A1"><v>1234</v></c></row></worksheet>';
    const whole = storedZip(partsOf({ sheet }));
    const at = Buffer.from(whole).indexOf('1234');
    const sums = await packedZip(partsOf({ sheet }));
    expect(await faultOf(sums)).toBe('opened');
    // The sum that the packed one has, for the one that is not packed.
    const [stored, packed] = [whole, sums].map((bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
    stored?.setUint32(lastEntry(whole) + 16, packed?.getUint32(lastEntry(sums) + 16, true) ?? 0, true);
    expect(await faultOf(whole)).toBe('opened');
    whole[at] = 0x39;
    expect(await faultOf(whole)).toBe('damaged');
  });

  test('whatever is missing of a file, it is opened or refused', async () => {
    const whole = await book();
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      expect(await faultOf(whole.subarray(0, length))).toBe('damaged');
    }), { numRuns: 40 });
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const changed = whole.slice();
      changed[at] = byte;
      expect(['opened', 'damaged', 'too-large']).toContain(await faultOf(changed));
    }), { numRuns: 150 });
  });

  test('work that the person has ended goes no further', async () => {
    await expect(openXlsx(await book(), createPace(() => undefined, () => true))).rejects.toMatchObject({ fault: 'cancelled' });
  });
});
