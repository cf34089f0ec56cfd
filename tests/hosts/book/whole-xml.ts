/** Tells an XML part that goes on to its end from one that was cut off, which the library reads as far as it goes. */
import { indexOfBytes } from './byte-reader.ts';

const LESS_THAN = 0x3c;
/** `-->` and `?>`. */
const COMMENT_END = [0x2d, 0x2d, 0x3e];
const INSTRUCTION_END = [0x3f, 0x3e];

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, end));
}

/** Where the first tag starts that is neither a comment nor an instruction, or -1. */
export function startOfRoot(xml: Uint8Array): number {
  let at = xml.indexOf(LESS_THAN);
  while (at !== -1) {
    const start = textOf(xml, at, at + 4);
    const isComment = start === '<!--';
    if (!isComment && !start.startsWith('<?')) return at;
    const end = indexOfBytes(xml, isComment ? COMMENT_END : INSTRUCTION_END, at);
    at = end === -1 ? -1 : xml.indexOf(LESS_THAN, end);
  }
  return -1;
}

/** The text without the comments and instructions that may stand after the root. */
function withoutTrailing(text: string): string {
  let rest = text.trimEnd();
  for (;;) {
    const start = rest.endsWith('-->') ? rest.lastIndexOf('<!--') : rest.endsWith('?>') ? rest.lastIndexOf('<?') : -1;
    if (start === -1) return rest;
    rest = rest.slice(0, start).trimEnd();
  }
}

/** A root's name, with its prefix; a tag that closes itself ends with a slash. */
const ROOT = /^<((?:[\w.-]+:)?([\w.-]+))(?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?(\/?)>/;
/** Attributes of a root: far more than namespaces take. */
const LONGEST_ROOT = 65_536;
/** Within this much of the end a root is closed, but for long comments. */
const TAIL = 1_024;

/** True when the part's root is the element of that name, whatever its prefix, and is closed at the end. */
export function isWholeXml(xml: Uint8Array, name: string): boolean {
  const start = startOfRoot(xml);
  const root = start === -1 ? null : ROOT.exec(textOf(xml, start, start + LONGEST_ROOT));
  if (root === null || root[2] !== name) return false;
  const from = start + root[0].length;
  const closing = new RegExp(`</${(root[1] ?? '').replaceAll('.', '\\.')}\\s*>$`);
  const isClosed = (tail: string): boolean => {
    const rest = withoutTrailing(tail);
    return root[3] === '/' ? rest === '' : closing.test(rest.slice(-TAIL));
  };
  return isClosed(textOf(xml, Math.max(from, xml.length - TAIL), xml.length)) || isClosed(textOf(xml, from, xml.length));
}
