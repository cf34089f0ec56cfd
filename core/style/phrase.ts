/** Words and phrases of a style guide, and where a text has them: whatever the case, the apostrophes and the width of spaces. */
import { isApostrophe, isHyphen, isLetter, isSpace, letterCode } from './letters.ts';

/** Longer cells say more than a phrase. */
const LONGEST = 120;
/** Words from this length may take the plural's s or x. */
const SHORTEST_PLURAL = 3;

/** The characters of a phrase in the form that is compared. */
export type Phrase = readonly string[];

/** Null for what has no letter to begin with. Quotation marks around it are not of the phrase. */
export function phraseOf(text: string): Phrase | null {
  const plain = Array.from(text.slice(0, LONGEST * 2).normalize('NFC').replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae').replace(/Æ/g, 'AE'), plainSign)
    .join('').replace(/ +/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return plain === '' || plain.length > LONGEST ? null : Array.from(plain);
}

/** Where the phrase that begins at `start` ends; -1 where it does not. */
export function phraseEnd(phrase: Phrase, text: string, start: number): number {
  let at = start;
  let wordLength = 0;
  for (let index = 0; index < phrase.length; index += 1) {
    const expected = phrase[index] ?? '';
    if (!isLetter(expected.charCodeAt(0))) {
      at = pluralEnd(text, at, wordLength, phrase[index - 1] ?? '');
      wordLength = 0;
      at = signEnd(expected, text, at);
    } else {
      if (letterCode(text.charCodeAt(at)) !== letterCode(expected.charCodeAt(0))) return -1;
      const length = letterLength(text, at);
      const found = text.slice(at, at + length);
      wordLength += 1;
      if (isLigature(found, expected, phrase[index + 1] ?? '')) index += 1;
      else if (!isSameLetter(expected, found)) return -1;
      at += length;
    }
    if (at < 0) return -1;
  }
  return pluralEnd(text, at, wordLength, phrase[phrase.length - 1] ?? '');
}

/** A letter's units with the accents that follow it. */
function letterLength(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) <= 0x36f && end - at < 8) end += 1;
  return end - at;
}

/** French tells `pâte` from `pâté`; only a capital may stand without its accent. */
function isSameLetter(expected: string, found: string): boolean {
  if (expected === found) return true;
  if (found === '') return false;
  const composed = found.length === 1 ? found : found.normalize('NFC');
  if (expected.toLowerCase() === composed.toLowerCase()) return true;
  if (letterCode(expected.charCodeAt(0)) !== letterCode(composed.charCodeAt(0))) return false;
  return isPlainCapital(composed) || isPlainCapital(expected);
}

function isPlainCapital(letter: string): boolean {
  return letter.length === 1 && letter >= 'A' && letter <= 'Z';
}

function isLigature(found: string, expected: string, next: string): boolean {
  const pair = found === 'œ' || found === 'Œ' ? 'oe' : found === 'æ' || found === 'Æ' ? 'ae' : '';
  return pair !== '' && (expected + next).toLowerCase() === pair;
}

/** After a plural's s or x, where the word has one that the phrase has not. */
function pluralEnd(text: string, at: number, wordLength: number, last: string): number {
  if (wordLength < SHORTEST_PLURAL || /[sxz]/i.test(last)) return at;
  return /[sx]/i.test(text.charAt(at)) && !isLetter(text.charCodeAt(at + 1)) ? at + 1 : at;
}

function signEnd(expected: string, text: string, at: number): number {
  if (expected !== ' ') return plainSign(text.charAt(at)) === expected ? at + 1 : -1;
  let end = at;
  while (isSpace(text.charCodeAt(end))) end += 1;
  return end === at ? -1 : end;
}

/** One sign for all apostrophes, hyphens and spaces. */
function plainSign(sign: string): string {
  const unit = sign.charCodeAt(0);
  if (isApostrophe(unit)) return "'";
  if (isHyphen(unit)) return '-';
  return isSpace(unit) ? ' ' : sign;
}
