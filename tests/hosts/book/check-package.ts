/** Refuses packages that are no workbook, hold too much, or carry XML that no spreadsheet program writes. */
import { FileError } from './file-error.ts';
import { mainPart, partText, relationshipsOf, type Parts } from './package-parts.ts';
import { isWholeXml, startOfRoot } from './whole-xml.ts';

export const MAX_STRINGS = 1_000_000;
export const MAX_CELLS = 4_000_000;

const LESS_THAN = 0x3c;

/** Kinds of archive that are told apart by a part they hold. */
const OTHER_KINDS: readonly (readonly [part: string, format: string])[] = [
  ['Index/Document.iwa', '.numbers'],
  ['index.apxl', '.numbers'],
  ['xl/workbook.bin', '.xlsb'],
  ['xl/vbaProject.bin', '.xlsm'],
  ['word/document.xml', '.docx'],
  ['ppt/presentation.xml', '.pptx'],
];

/** How often an element of a one- or two-letter name starts in XML bytes. */
function countElements(xml: Uint8Array, name: string, limit: number): number {
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  let count = 0;
  for (let at = xml.indexOf(LESS_THAN); at !== -1 && count <= limit; at = xml.indexOf(LESS_THAN, at + 1)) {
    const isName = letters.every((letter, index) => xml[at + 1 + index] === letter);
    const next = xml[at + 1 + letters.length] ?? 0;
    // A space, a line break, `>` or `/` ends the name.
    if (isName && (next <= 0x20 || next === 0x3e || next === 0x2f)) count += 1;
  }
  return count;
}

/** True when a document type stands before the root element, the only place for one. */
function hasDocumentType(xml: Uint8Array): boolean {
  const start = startOfRoot(xml);
  return start !== -1 && new TextDecoder('latin1').decode(xml.subarray(start, start + 3)) === '<!D';
}

/** Roots of the parts that hold what a person wrote, by the kind of relationship that leads to them. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['worksheet', 'worksheet'], ['sharedStrings', 'sst'], ['styles', 'styleSheet'], ['table', 'table'], ['comments', 'comments'],
]);

/** False when a part was cut off: the rest would read as a shorter calendar. */
function areWhole(parts: Parts, owner: string): boolean {
  return relationshipsOf(parts, owner).every(({ type, target }) => {
    const root = ROOTS.get(type);
    const part = parts.get(target);
    if (root === undefined || part === undefined) return true;
    return isWholeXml(part, root) && (type !== 'worksheet' || areWhole(parts, target));
  });
}

/** The path of the workbook part; throws where the package can't be read as a workbook. */
export function checkPackage(parts: Parts, file: string): string {
  if (partText(parts, 'mimetype').includes('opendocument')) throw new FileError('unsupported-format', { file, format: '.ods' });
  for (const [part, format] of OTHER_KINDS) {
    if (parts.has(part)) throw new FileError('unsupported-format', { file, format });
  }
  const workbook = mainPart(parts);
  if (workbook === undefined || !parts.has('[Content_Types].xml')) throw new FileError('not-a-workbook', { file });
  if (!parts.has(workbook)) throw new FileError('damaged', { file });
  let strings = 0;
  let cells = 0;
  for (const [path, bytes] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(path)) continue;
    if (hasDocumentType(bytes)) throw new FileError('unsafe-xml', { file });
    if (/sharedstrings\.xml$/i.test(path)) strings += countElements(bytes, 'si', MAX_STRINGS);
    if (/worksheets\/[^/]*\.xml$/i.test(path)) cells += countElements(bytes, 'c', MAX_CELLS);
  }
  if (!isWholeXml(parts.get(workbook) ?? new Uint8Array(), 'workbook') || !areWhole(parts, workbook)) throw new FileError('damaged', { file });
  if (strings > MAX_STRINGS) throw new FileError('too-many-strings', { file, limit: MAX_STRINGS });
  if (cells > MAX_CELLS) throw new FileError('too-many-cells', { file, limit: MAX_CELLS });
  return workbook;
}
