/** Folding: the form in which words are compared, without case, accents, punctuation, emoji or spare spaces. */
import { withoutPiles } from './mark-piles.ts';

const COMBINING_MARKS = /[\u0300-\u036f]/g;
/** Everything but letters, digits and the vowel signs of scripts that write them as marks; not the marks that make a sign an emoji. */
const SEPARATORS = /(?:[^\p{L}\p{N}\p{M}]|[\uFE0E\uFE0F\u20E3])+/gu;
/** Letters that Unicode does not decompose. */
const LIGATURES = /[œæßøłıđªº]/g;
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'], ['æ', 'ae'], ['ß', 'ss'], ['ø', 'o'], ['ł', 'l'], ['ı', 'i'], ['đ', 'd'], ['ª', 'a'], ['º', 'o'],
]);

/**
 * From U+00A0 to ÿ, the folded sign of each: a letter without its accent, a space for what is no letter; `*` where that
 * is another length or another sign.
 */
const LATIN = '          a       ** *   *o *** aaaaaa*ceeeeiiiiðnooooo ouuuuyþ*aaaaaa*ceeeeiiiiðnooooo ouuuuyþy';
const [FIRST_LATIN, LAST_LATIN] = [0xa0, 0xff] as const;
/** Spaces, dashes, quotation marks, bullets, and signs that nobody sees. */
const [FIRST_PUNCTUATION, LAST_PUNCTUATION] = [0x2000, 0x206f] as const;
/** Halves of emoji, the first ones and then all second ones, which mean nothing without a first; and what makes a sign an emoji. */
const [FIRST_EMOJI, LAST_EMOJI, FIRST_HALF, LAST_HALF, FIRST_VARIANT, LAST_VARIANT] = [0xd83c, 0xd83e, 0xdc00, 0xdfff, 0xfe0e, 0xfe0f] as const;
const OE = [0x152, 0x153] as const;

/** `📅 Date_de PUBLICATION :` becomes `date de publication`; text of nothing but punctuation becomes ''. */
export function fold(text: string): string {
  let folded = '';
  let wordStart = -1;
  let isApart = false;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    const isWord = isAsciiWord(unit);
    if (isWord && wordStart >= 0) continue;
    if (wordStart >= 0) folded += text.slice(wordStart, index);
    wordStart = isWord ? index : -1;
    const sign = isWord ? '' : unit < 128 ? ' ' : foldedSign(unit);
    if (sign === '*') return foldAny(text);
    if (sign !== ' ') folded += isApart && folded !== '' ? ` ${sign}` : sign;
    isApart = sign === ' ';
  }
  return folded.toLowerCase();
}

/** What one sign beyond ASCII becomes; `*` where it takes more than a look to tell. */
function foldedSign(unit: number): string {
  if (unit >= FIRST_LATIN && unit <= LAST_LATIN) return LATIN.charAt(unit - FIRST_LATIN);
  if (unit >= FIRST_PUNCTUATION && unit <= LAST_PUNCTUATION) return ' ';
  if (unit === OE[0] || unit === OE[1]) return 'oe';
  if ((unit >= FIRST_EMOJI && unit <= LAST_EMOJI) || (unit >= FIRST_VARIANT && unit <= LAST_VARIANT)) return ' ';
  return unit >= FIRST_HALF && unit <= LAST_HALF && !mayEndDigit(unit) ? ' ' : '*';
}

/** Among the emoji stand a few digits. */
function mayEndDigit(half: number): boolean {
  return (half >= 0xdd00 && half <= 0xdd0c) || (half >= 0xdff0 && half <= 0xdff9);
}

/** Text of any script. */
function foldAny(text: string): string {
  return foldLetters(text).replace(SEPARATORS, ' ').trim();
}

/** Lower case without accents; punctuation and spaces stay. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return withoutPiles(lower)
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(LIGATURES, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}

/** The words of a text in folded form. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** A folded word without the plural's s, so that `views` and `view` are one; the same for every word of a pair. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
