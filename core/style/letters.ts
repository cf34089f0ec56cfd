/** How a UTF-16 unit counts when words are compared: by its letter without accent or case, fast enough for every unit of every text. */

/** Neither letter nor digit. */
export const NO_LETTER = 0;
/** A letter of another alphabet: part of a word, and equal only to itself. */
const FOREIGN = 37;
/** An accent that belongs to the letter before. */
export const MARK = 38;
/** More than any code. */
export const LETTER_CODES = 40;

const LATIN = 0x250;
/** By unit: one look instead of several comparisons for each of many million units. */
const CODES = letterCodes();

/** 1 to 26 for a letter whatever its accent and case, 27 to 36 for a digit, or one of the codes above; none beyond a text's end. */
export function letterCode(unit: number): number {
  // The mask makes 0 of the NaN beyond a text's end, which would slow the table down.
  return CODES[unit & 0xffff] ?? NO_LETTER;
}

export function isLetter(unit: number): boolean {
  return letterCode(unit) !== NO_LETTER;
}

export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || (unit >= 9 && unit <= 13);
}

export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** The apostrophe, typed or typographic, and what is typed in its place. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0xb4 || unit === 0x60;
}

function letterCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000).fill(FOREIGN);
  codes.fill(NO_LETTER, 0, LATIN).fill(MARK, 0x300, 0x370);
  // Punctuation and symbols, those of East Asia, halves of emoji and what is nobody's, selectors and full-width signs.
  codes.fill(NO_LETTER, 0x2000, 0x2c00).fill(NO_LETTER, 0x3000, 0x3040).fill(NO_LETTER, 0xd800, 0xf900).fill(NO_LETTER, 0xfe00);
  for (let unit = 0; unit < LATIN; unit += 1) {
    const base = String.fromCharCode(unit).normalize('NFD').toLowerCase();
    if (!/^[\p{L}\p{N}]/u.test(base)) continue;
    const first = base.charCodeAt(0);
    if (first >= 97 && first <= 122) codes[unit] = first - 96;
    else if (first >= 48 && first <= 57) codes[unit] = first - 21;
    else codes[unit] = FOREIGN;
  }
  // Two letters written as one begin with the first.
  for (const [ligature, letter] of [['œ', 'o'], ['Œ', 'o'], ['æ', 'a'], ['Æ', 'a']] as const) codes[ligature.charCodeAt(0)] = letter.charCodeAt(0) - 96;
  return codes;
}
