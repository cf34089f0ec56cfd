/** Writes the lines of a calendar file (RFC 5545): texts without what would end them, and no line longer than 75 octets. */

const LINE_END = '\r\n';
const LONGEST_LINE = 75;

/** A whole line, with its end, folded between characters. */
export function icsLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  return (isShort(line) ? line : folded(line)) + LINE_END;
}

/** Any text as the value of a line. */
export function icsText(text: string): string {
  return storable(text).replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/**
 * What a calendar can hold of a text: every kind of line break is one and the same, controls are gone, and half a
 * character is the sign for one that can't be shown.
 */
export function storable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** Plain letters, one octet each, on one line. */
function isShort(line: string): boolean {
  return line.length <= LONGEST_LINE && !/[^\x20-\x7e]/.test(line);
}

function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  // By whole characters: a fold never parts the octets of one.
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  pieces.push(piece);
  return pieces.join(LINE_END);
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
