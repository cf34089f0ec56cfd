/** What the parts of an .xlsx package say of one another: which file holds which sheet. */
import { plainText } from './xml-text.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** A sheet of cells as the workbook part lists it. */
export interface SheetPart {
  /** Its place among all sheets of the workbook, chart sheets counted. */
  readonly index: number;
  readonly name: string;
  readonly path: string;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** What may stand within a tag up to its `>`. */
const WITHIN_TAG = /[^>"']+|"[^"]*"|'[^']*'/y;

/** Where the tag that goes on at `from` ends, or -1 for one that is never closed. */
export function endOfTag(xml: string, from: number): number {
  let at = from;
  while (at < xml.length && xml[at] !== '>') {
    WITHIN_TAG.lastIndex = at;
    if (!WITHIN_TAG.test(xml)) return -1;
    at = WITHIN_TAG.lastIndex;
  }
  return at < xml.length ? at : -1;
}

/** The attributes of every element of a name, whatever its namespace prefix. */
export function elementsNamed(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const start = new RegExp(`<(?:[\\w.-]+:)?${name}\\s`, 'g');
  const elements: ReadonlyMap<string, string>[] = [];
  for (let found = start.exec(xml); found !== null; found = start.exec(xml)) {
    const end = endOfTag(xml, start.lastIndex);
    // An unclosed tag is the end of what can be read.
    if (end === -1) break;
    elements.push(attributesIn(xml.slice(start.lastIndex, end)));
    start.lastIndex = end;
  }
  return elements;
}

function attributesIn(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(ATTRIBUTE)].map((match): [string, string] =>
    [(match[1] ?? '').replace(/^.*:/, ''), match[2] ?? match[3] ?? '']));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** A target as a path from the package's root. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part, with their targets as paths from the root. */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  return elementsNamed(partText(parts, relationshipsPath(path)), 'Relationship').map((attributes) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
    target: resolved(folderOf(path), attributes.get('Target') ?? ''),
  }));
}

/** The path of the main part of the package, or undefined. */
export function mainPart(parts: Parts): string | undefined {
  return relationshipsOf(parts, '').find((relationship) => relationship.type === 'officeDocument')?.target;
}

/** The names of all tabs, also of those that hold no cells. */
export function tabNames(parts: Parts, workbook: string): readonly string[] {
  return elementsNamed(partText(parts, workbook), 'sheet').map((attributes) => plainText(attributes.get('name') ?? ''));
}

/** The sheets of cells in the order of their tabs. */
export function sheetParts(parts: Parts, workbook: string): readonly SheetPart[] {
  const byId = new Map(relationshipsOf(parts, workbook).map((relationship) => [relationship.id, relationship]));
  return elementsNamed(partText(parts, workbook), 'sheet').flatMap((attributes, index) => {
    const relationship = byId.get(attributes.get('id') ?? '');
    return relationship?.type === 'worksheet' ? [{ index, name: plainText(attributes.get('name') ?? ''), path: relationship.target }] : [];
  });
}
