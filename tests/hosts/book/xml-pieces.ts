/** Takes XML text apart at the children of its root, so that one of them can be changed and the others stay as they were written. */
import { endOfTag } from './package-parts.ts';

export interface XmlElement {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly start: number;
  /** Where its contents start and end; one place for an element without any. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** A child of the root as it is written, or, without a name, what stands between children. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

/** A part in pieces; `prefix` is that of its root, with its colon. */
export interface SplitXml {
  readonly head: string;
  readonly pieces: readonly Piece[];
  readonly tail: string;
  readonly prefix: string;
}

const OPENING = /<((?:[\w.-]+:)?([\w.-]+))(?=[\s/>])/y;
const byName = new Map<string, RegExp>();

/** Finds the tags of one name. */
function tagsOf(fullName: string): RegExp {
  let tags = byName.get(fullName);
  if (tags === undefined) byName.set(fullName, tags = new RegExp(`<(/?)${fullName.replaceAll('.', '\\.')}(?=[\\s/>])`, 'g'));
  return tags;
}

/** The element that starts there; null for what is none, or is never closed. */
export function elementAt(xml: string, start: number): XmlElement | null {
  OPENING.lastIndex = start;
  const opening = OPENING.exec(xml);
  const tagEnd = opening === null ? -1 : endOfTag(xml, start + opening[0].length);
  if (opening === null || tagEnd === -1) return null;
  const [, fullName = '', name = ''] = opening;
  const inner = tagEnd + 1;
  if (xml[tagEnd - 1] === '/') return { name, start, inner, innerEnd: inner, end: inner };
  const tags = tagsOf(fullName);
  tags.lastIndex = inner;
  let depth = 1;
  for (let found = tags.exec(xml); found !== null; found = tags.exec(xml)) {
    const end = endOfTag(xml, tags.lastIndex);
    if (end === -1) return null;
    tags.lastIndex = end;
    if (found[1] === '/') depth -= 1;
    else if (xml[end - 1] !== '/') depth += 1;
    if (depth === 0) return { name, start, inner, innerEnd: found.index, end: end + 1 };
  }
  return null;
}

/** What is no element ends there: a comment, an instruction, or a passage that is quoted as a whole. */
function endOfOther(xml: string, start: number): number {
  const [close] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']].flatMap(([open = '', end = '']) => (xml.startsWith(open, start) ? [end] : []));
  const end = close === undefined ? -1 : xml.indexOf(close, start);
  return end === -1 || close === undefined ? start + 1 : end + close.length;
}

/** The elements from one place to another, those within them left out. */
export function elementsBetween(xml: string, from: number, to: number): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  for (let at = xml.indexOf('<', from); at !== -1 && at < to; at = xml.indexOf('<', at)) {
    const element = elementAt(xml, at);
    if (element === null) {
      at = endOfOther(xml, at);
    } else {
      elements.push(element);
      at = element.end;
    }
  }
  return elements;
}

export function childrenOf(xml: string, element: XmlElement): readonly XmlElement[] {
  return elementsBetween(xml, element.inner, element.innerEnd);
}

/** The children of the only element of a text, as they are written. */
export function childTexts(xml: string): readonly string[] {
  const element = elementAt(xml, 0);
  return element === null ? [] : childrenOf(xml, element).map(({ start, end }) => xml.slice(start, end));
}

/** The element that a text is, with other contents. */
export function withContents(xml: string, contents: string): string {
  const tag = xml.slice(0, elementAt(xml, 0)?.inner).replace(/\s*\/?>$/, '');
  return contents === '' ? `${tag}/>` : `${tag}>${contents}</${/^<([\w.:-]+)/.exec(tag)?.[1] ?? ''}>`;
}

/** A part in pieces; one whose root is an empty element gets room for some. */
export function splitXml(xml: string): SplitXml {
  const [root] = elementsBetween(xml, 0, xml.length);
  if (root === undefined) return { head: xml, pieces: [], tail: '', prefix: '' };
  const tag = xml.slice(root.start, root.inner);
  const fullName = /^<([\w.:-]+)/.exec(tag)?.[1] ?? '';
  const prefix = fullName.slice(0, fullName.length - root.name.length);
  if (tag.endsWith('/>')) return { head: `${xml.slice(0, root.inner - 2)}>`, pieces: [], tail: `</${fullName}>${xml.slice(root.end)}`, prefix };
  const pieces: Piece[] = [];
  let at = root.inner;
  for (const { name, start, end } of childrenOf(xml, root)) {
    if (start > at) pieces.push({ name: '', text: xml.slice(at, start) });
    pieces.push({ name, text: xml.slice(start, end) });
    at = end;
  }
  if (root.innerEnd > at) pieces.push({ name: '', text: xml.slice(at, root.innerEnd) });
  return { head: xml.slice(0, root.inner), pieces, tail: xml.slice(root.innerEnd), prefix };
}

export function joinedXml({ head, pieces, tail }: SplitXml): string {
  return head + pieces.map(({ text }) => text).join('') + tail;
}

export function pieceNamed({ pieces }: SplitXml, name: string): string | undefined {
  return pieces.find((piece) => piece.name === name)?.text;
}

/** All pieces of a name replaced by others of that name, which stand where the first one stood or else where `order` wants them. */
export function withPieces(split: SplitXml, name: string, texts: readonly string[], order: readonly string[]): SplitXml {
  const first = split.pieces.findIndex((piece) => piece.name === name);
  const rank = order.indexOf(name);
  const after = split.pieces.findIndex((piece) => order.indexOf(piece.name) > rank);
  const place = first !== -1 ? first : after === -1 ? split.pieces.length : after;
  const kept = (piece: Piece): boolean => piece.name !== name;
  const own = texts.filter((text) => text !== '').map((text): Piece => ({ name, text }));
  return { ...split, pieces: [...split.pieces.slice(0, place).filter(kept), ...own, ...split.pieces.slice(place).filter(kept)] };
}

/** XML without prefixes as it stands in a part whose own elements have one. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z])(?![\w.-]+:)/g, `<$1${prefix}`);
}

const ATTRIBUTE = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where an attribute stands in a tag, found one after the other: values may read like attributes. */
function attributeIn(tag: string, name: string): RegExpExecArray | null {
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) if (found[1] === name) return found;
  return null;
}

/** An attribute of the tag that a text starts with, as it is written; null where there is none. */
export function attributeOf(text: string, name: string): string | null {
  const found = attributeIn(text.slice(0, endOfTag(text, 1)), name);
  return found === null ? null : found[2] ?? found[3] ?? '';
}

/** The text with an attribute set in the tag that it starts with, or taken out by null; the value is written as it is. */
export function withAttribute(text: string, name: string, value: string | null): string {
  const end = endOfTag(text, 1);
  const tag = text.slice(0, end);
  const rest = text.slice(end);
  const found = attributeIn(tag, name);
  if (found !== null) {
    const written = value === null ? '' : `${found[0].slice(0, found[0].indexOf('='))}="${value}"`;
    return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length) + rest;
  }
  if (value === null) return text;
  const isEmpty = tag.endsWith('/');
  return `${(isEmpty ? tag.slice(0, -1) : tag).trimEnd()} ${name}="${value}"${isEmpty ? '/' : ''}${rest}`;
}
