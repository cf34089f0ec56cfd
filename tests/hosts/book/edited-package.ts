/** The parts of an opened file while they are changed one by one: all others stay as they are, byte for byte. */
import { partText, relationshipsOf, relationshipsPath, type Parts, type Relationship } from './package-parts.ts';
import { attributeOf, joinedXml, splitXml, withAttribute, withPrefix } from './xml-pieces.ts';
import { plainText, writtenText } from './xml-text.ts';

const TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Namespaces of the looser kind of .xlsx, which nearly all are of, and of the stricter one. */
const STRICT: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  [/http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/(main|chart|spreadsheetDrawing)/g, 'http://purl.oclc.org/ooxml/drawingml/$1'],
];

/** How the path of a part reads in the relationships of another. */
function relativePath(owner: string, path: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

export class EditedPackage {
  readonly parts: Map<string, Uint8Array>;
  readonly #isStrict: boolean;
  /** Of the parts that came in. */
  readonly #types = new Map<string, string>();

  constructor(parts: Parts, main: string) {
    this.parts = new Map(parts);
    this.#isStrict = partText(parts, main).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  }

  text(path: string): string {
    return partText(this.parts, path);
  }

  /** Writes a part, but not where it says what it said. */
  put(path: string, text: string): void {
    if (!this.parts.has(path) || this.text(path) !== text) this.parts.set(path, new TextEncoder().encode(text));
  }

  /** XML of the looser kind as this package has it. */
  native(xml: string): string {
    return this.#isStrict ? STRICT.reduce((text, [loose, strict]) => text.replaceAll(loose, strict), xml) : xml;
  }

  relationships(owner: string): readonly Relationship[] {
    return relationshipsOf(this.parts, owner);
  }

  /** Where the first part of a kind stands that a part leads to. */
  target(owner: string, type: string): string | undefined {
    return this.relationships(owner).find((one) => one.type === type)?.target;
  }

  /** Leads from a part to another one, or to an address outside; answers with the relationship's id. */
  relate(owner: string, type: string, target: string, isOutside = false): string {
    const path = relationshipsPath(owner);
    const split = splitXml(this.parts.has(path) ? this.text(path) : NO_RELATIONSHIPS);
    const taken = new Set(split.pieces.map(({ text }) => (text.startsWith('<') ? attributeOf(text, 'Id') : null)));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const full = this.native(`http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`);
    const where = isOutside ? `Target="${writtenText(target)}" TargetMode="External"` : `Target="${writtenText(relativePath(owner, target))}"`;
    const text = withPrefix(`<Relationship Id="${id}" Type="${full}" ${where}/>`, split.prefix);
    this.put(path, joinedXml({ ...split, pieces: [...split.pieces, { name: 'Relationship', text }] }));
    return id;
  }

  unrelate(owner: string, ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    const split = splitXml(this.text(relationshipsPath(owner)));
    const pieces = split.pieces.filter(({ name, text }) => name === '' || !ids.has(attributeOf(text, 'Id') ?? ''));
    this.put(relationshipsPath(owner), joinedXml({ ...split, pieces }));
  }

  /** A name that no part has, numbered from 1. */
  freeName(start: string, end: string): string {
    let number = 1;
    while (this.parts.has(`${start}${number}${end}`)) number += 1;
    return `${start}${number}${end}`;
  }

  /** Says what kind of part a new one is. */
  declare(path: string, type: string): void {
    this.#types.set(path, type);
  }

  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
  }

  /** Takes over a part of another package with all that it leads to, under names that are free here. */
  adopt(other: Parts, path: string, edit: (xml: string) => string = (xml) => xml): string {
    const [, start = path, end = ''] = /^(.*?)[0-9]*(\.[^./]+)$/.exec(path) ?? [];
    const own = this.freeName(start, end);
    this.put(own, edit(this.native(partText(other, path))));
    const type = typeOf(other, path);
    if (type !== null) this.declare(own, type);
    const rels = relationshipsPath(path);
    if (!other.has(rels)) return own;
    const split = splitXml(this.native(partText(other, rels)));
    const pieces = split.pieces.map((piece) => {
      if (piece.name !== 'Relationship' || attributeOf(piece.text, 'TargetMode') === 'External') return piece;
      const target = relationshipsOf(other, path).find(({ id }) => id === attributeOf(piece.text, 'Id'))?.target ?? '';
      return { ...piece, text: withAttribute(piece.text, 'Target', writtenText(relativePath(own, this.adopt(other, target)))) };
    });
    this.put(relationshipsPath(own), pieces.length === 0 ? this.native(partText(other, rels)) : joinedXml({ ...split, pieces }));
    return own;
  }

  /** Parts that nothing leads to any more, although something did, go away; the types of all that came and went are told. */
  finish(before: Parts): Map<string, Uint8Array> {
    const left = reached(this.parts);
    for (const path of reached(before)) if (!left.has(path)) this.remove(path);
    const split = splitXml(this.text(TYPES));
    const partOf = (text: string): string => plainText(attributeOf(text, 'PartName') ?? '').replace(/^\//, '');
    const kept = split.pieces.filter(({ name, text }) => name !== 'Override' || this.parts.has(partOf(text)) || !before.has(partOf(text)));
    const known = new Set(kept.map(({ text }) => partOf(text)));
    const added = [...this.#types].filter(([path]) => this.parts.has(path) && !known.has(path)).map(([path, type]) => ({
      name: 'Override', text: withPrefix(`<Override PartName="/${writtenText(path)}" ContentType="${type}"/>`, split.prefix),
    }));
    this.put(TYPES, joinedXml({ ...split, pieces: [...kept, ...added] }));
    // In the order of the file, so that what was written anew stands where it stood.
    const names = [...before.keys()].filter((path) => this.parts.has(path));
    const came = [...this.parts.keys()].filter((path) => !before.has(path)).toSorted();
    return new Map([...names, ...came].map((path) => [path, this.parts.get(path) ?? new Uint8Array()]));
  }
}

/** What a package says of the kind of a part. */
function typeOf(parts: Parts, path: string): string | null {
  const overrides = splitXml(partText(parts, TYPES)).pieces.filter(({ name }) => name === 'Override');
  const own = overrides.find(({ text }) => attributeOf(text, 'PartName') === `/${path}`)?.text;
  return own === undefined ? null : attributeOf(own, 'ContentType');
}

/** All parts that the package itself leads to, from one to the next. */
function reached(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [''];
  for (let owner = next.pop(); owner !== undefined; owner = next.pop()) {
    for (const { target } of relationshipsOf(parts, owner)) {
      if (!parts.has(target) || found.has(target)) continue;
      found.add(target);
      next.push(target);
    }
  }
  return found;
}
