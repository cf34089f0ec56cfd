/** Makes the bytes of files for tests: workbooks from their XML, archives with headers that lie, text in old encodings. */
import { storedZip } from './zip-writer.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export interface SheetSample {
  readonly name: string;
  /** What stands in `<worksheet>`, such as `<sheetData>…</sheetData>`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly relationships?: string;
}

export interface WorkbookSample {
  readonly sheets: readonly SheetSample[];
  readonly is1904?: boolean;
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly isStructureLocked?: boolean;
  readonly definedNames?: string;
  /** The part names of the sheets, where they are not in the order of the tabs. */
  readonly numbers?: readonly number[];
  readonly parts?: Readonly<Record<string, string>>;
}

/** Date, time, percentage and custom formats after the general one: styles 0 to 4; 5 is bold on yellow. */
export const SAMPLE_STYLES: string =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><color rgb="FFC00000"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20"/><xf numFmtId="9"/>' +
  '<xf numFmtId="164"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>';

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationshipsPart(inner: string): string {
  return `<Relationships xmlns="${RELATIONSHIPS}">${inner}</Relationships>`;
}

/** The parts of a workbook, by path. */
export function sampleParts(sample: WorkbookSample): Map<string, Uint8Array> {
  const numberOf = (index: number): number => sample.numbers?.[index] ?? index + 1;
  const sheetList = sample.sheets.map(({ name, state }, index) =>
    `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`);
  const texts: [string, string][] = [
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'],
    ['_rels/.rels', relationshipsPart(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${sample.is1904 === true ? ' date1904="1"' : ''}/>${sample.isStructureLocked === true ? '<workbookProtection lockStructure="1"/>' : ''}<sheets>${sheetList.join('')}</sheets>` +
      `${sample.definedNames === undefined ? '' : `<definedNames>${sample.definedNames}</definedNames>`}</workbook>`],
    ['xl/_rels/workbook.xml.rels', relationshipsPart([
      ...sample.sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${numberOf(index)}.xml`)),
      relationship('rIdStyles', 'styles', 'styles.xml'), relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
    ].join(''))],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}">${sample.styles ?? SAMPLE_STYLES}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${sample.strings ?? ''}</sst>`],
    ...sample.sheets.flatMap(({ xml, relationships }, index): [string, string][] => [
      [`xl/worksheets/sheet${numberOf(index)}.xml`, `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`],
      ...(relationships === undefined ? [] : [[`xl/worksheets/_rels/sheet${numberOf(index)}.xml.rels`, relationshipsPart(relationships)] as [string, string]]),
    ]),
    ...Object.entries(sample.parts ?? {}),
  ];
  return new Map(texts.map(([path, text]) => [path, bytesOf(text)]));
}

export function sampleWorkbook(sample: WorkbookSample): Uint8Array {
  return storedZip(sampleParts(sample));
}

/** A workbook of one tab that holds the rows of `<sheetData>`. */
export function sampleSheet(rows: string, after = '', more: Omit<WorkbookSample, 'sheets'> = {}): Uint8Array {
  return sampleWorkbook({ ...more, sheets: [{ name: 'Posts', xml: `<sheetData>${rows}</sheetData>${after}` }] });
}

/** An archive whose one part is packed for real, under a directory that declares any size. */
export async function deflatedZip(name: string, content: Uint8Array, declaredSize: number = content.length): Promise<Uint8Array> {
  const stream = new Blob([content.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const zip = storedZip(new Map([[name, packed]]));
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  for (const [header, method, size] of [[0, 8, 22], [directory, 10, 24]] as const) {
    view.setUint16(header + method, 8, true);
    view.setUint32(header + size, declaredSize, true);
  }
  return zip;
}

/** Text in one byte a letter, as Windows programs of the West save it. */
export function windows1252Of(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter === '€' ? 0x80 : letter.charCodeAt(0)));
}

export function utf16Of(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
}
