/** Turns the bytes of a text file into text: UTF-8, UTF-16 in either order, Windows-1252 or Mac OS Roman. */

/** How many bytes tell UTF-16 without a mark from text of one byte a letter. */
const SAMPLE = 2_000;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let index = 0; index < pairs; index += 1) {
    if (bytes[2 * index] === 0) zerosFirst += 1;
    if (bytes[2 * index + 1] === 0) zerosSecond += 1;
  }
  // Western text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (zerosSecond > pairs / 2 && zerosFirst === 0) return 'utf-16le';
  if (zerosFirst > pairs / 2 && zerosSecond === 0) return 'utf-16be';
  return 'utf-8';
}

/** Letters 0x80 to 0x9F; elsewhere the byte is the letter's number. Undefined bytes stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BLOCK = 8_192;

/** By hand, because some releases of Node decode this encoding as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += BLOCK) text += String.fromCharCode(...bytes.subarray(start, start + BLOCK));
  return text.replace(/[\u0080-\u009F]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Accented letters of Mac OS Roman (á à ä ç é è ê ö ù ü), which are rare signs in Windows-1252. */
const MAC_LETTERS: ReadonlySet<number> = new Set([0x87, 0x88, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9f]);
const FIRST_WINDOWS_LETTER = 0xe0;

/** Whether more bytes are Mac OS Roman’s accented letters than Windows-1252’s. */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (MAC_LETTERS.has(byte)) mac += 1;
    else if (byte >= FIRST_WINDOWS_LETTER) windows += 1;
  }
  return mac > windows;
}

const REPLACEMENT = '\uFFFD';
const NOT_ASCII = /[\u0080-\u{10FFFF}]/gu;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** How U+FFFD itself is spelled in UTF-8, as a file has it that was damaged before. */
const UTF8_REPLACEMENT = [0xef, 0xbf, 0xbd];

/** How often three bytes stand in others. */
function countRuns(bytes: Uint8Array, [first = 0, second, third]: readonly number[]): number {
  let count = 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && bytes[at + 2] === third) count += 1;
  }
  return count;
}

/**
 * UTF-8 with a few bytes that are none, as U+FFFD; null for text in another encoding.
 *
 * Accents of Windows-1252 make a letter in UTF-8 by mere chance, so that a damaged file has far more letters than faults.
 */
function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (UTF8_MARK.every((byte, index) => bytes[index] === byte)) return text;
  let faults = -countRuns(bytes, UTF8_REPLACEMENT);
  let letters = -faults;
  for (const [letter] of text.matchAll(NOT_ASCII)) {
    if (letter === REPLACEMENT) faults += 1;
    else letters += 1;
  }
  return letters >= 2 * faults ? text : null;
}

/** The file's text without its byte-order mark; null where the bytes are no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Windows-1252 is what Excel has saved .csv in for decades in the West.
    // Excel for Mac still saves its plain .csv in the encoding of the first Macs.
    text = decodeDamagedUtf8(bytes) ?? (isMacRoman(bytes) ? new TextDecoder('macintosh').decode(bytes) : decodeWindows1252(bytes));
  }
  return text.includes('\u0000') ? null : text;
}
