/** Reads the lines of a calendar file (RFC 5545): unfolded, each with its name, its parameters and its value. */

export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** By their names in capitals; of several values, all of them between commas. */
  readonly params: ReadonlyMap<string, string>;
  /** As written, escapes included. */
  readonly value: string;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09]);
const ESCAPES: ReadonlyMap<string, string> = new Map([['n', '\n'], ['N', '\n']]);
const CARETS: ReadonlyMap<string, string> = new Map([['n', '\n'], ['^', '^'], ["'", '"']]);

/** Lines that make no sense are left out. */
export function contentLines(text: string): readonly ContentLine[] {
  const lines: ContentLine[] = [];
  for (const line of unfolded(text)) {
    const read = lineIn(line);
    if (read !== null) lines.push(read);
  }
  return lines;
}

/** A fold may part the bytes of one letter: they are put together before the bytes are read as text. */
export function unfoldedBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const feed = bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? at + 1 : at;
    if (bytes[feed] === LINE_FEED && BLANKS.has(bytes[feed + 1] ?? 0)) {
      at = feed + 1;
      continue;
    }
    kept[length] = bytes[at] ?? 0;
    length += 1;
  }
  return kept.subarray(0, length);
}

/** A text without its escapes: `Ana\, Luc` is `Ana, Luc`. */
export function plainText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => ESCAPES.get(letter) ?? letter);
}

function unfolded(text: string): readonly string[] {
  const lines: string[][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (isFolded) lines[lines.length - 1]?.push(line.slice(1));
    else lines.push([line]);
  }
  return lines.map((parts) => (parts.length === 1 ? (parts[0] ?? '') : parts.join('')));
}

/** Null where a line has no value. */
function lineIn(line: string): ContentLine | null {
  const nameEnd = endOf(line, 0, ';:');
  const params = new Map<string, string>();
  let at = nameEnd;
  while (line[at] === ';') {
    const equals = endOf(line, at + 1, '=;:');
    const end = line[equals] === '=' ? quotedEnd(line, equals + 1) : equals;
    if (line[equals] === '=') params.set(line.slice(at + 1, equals).toUpperCase(), parameterText(line.slice(equals + 1, end)));
    at = end;
  }
  if (line[at] !== ':' || nameEnd === 0) return null;
  return { name: line.slice(0, nameEnd).toUpperCase(), params, value: line.slice(at + 1) };
}

/** Where the first of some signs stands. */
function endOf(line: string, from: number, signs: string): number {
  let at = from;
  while (at < line.length && !signs.includes(line[at] ?? '')) at += 1;
  return at;
}

/** Where a parameter ends: signs between quotes belong to it. */
function quotedEnd(line: string, from: number): number {
  let isQuoted = false;
  let at = from;
  for (; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ';' || sign === ':')) break;
  }
  return at;
}

function parameterText(text: string): string {
  return text.replace(/"/g, '').replace(/\^([n^'])/g, (_, sign: string) => CARETS.get(sign) ?? sign);
}
