/** Names that a style guide spells, and where a text writes them in any way: other case, accents, hyphens, spaces or apostrophes. */
import { MARK, NO_LETTER, isApostrophe, isHyphen, isLetter, letterCode } from './letters.ts';

export interface SpeltName {
  /** As the style guide writes it. */
  readonly value: string;
  readonly letters: readonly number[];
  /** For each letter, whether signs may part it from the one before: where the name has some, or a capital inside a word. */
  readonly joints: readonly ('sign' | 'capital' | null)[];
}

const LONGEST = 80;
const MOST_SIGNS = 3;
/** No language writes more accents on one letter. */
const MOST_MARKS = 8;

/** Null for what has fewer than two letters. */
export function speltName(text: string): SpeltName | null {
  const written = text.trim();
  // Composing makes a text at most that much shorter, and takes long over piles of accents.
  if (written.length > LONGEST * MOST_MARKS) return null;
  const value = written.normalize('NFC');
  if (value.length > LONGEST || !isLetter(value.charCodeAt(0))) return null;
  const letters: number[] = [];
  const joints: ('sign' | 'capital' | null)[] = [];
  let before = '';
  for (const sign of withoutLigatures(value)) {
    const code = letterCode(sign.charCodeAt(0));
    // Names with other signs are compared as they stand by no machine.
    if (code === NO_LETTER && !isJoin(sign.charCodeAt(0))) return null;
    if (code !== NO_LETTER) {
      letters.push(code);
      joints.push(before === '' ? null : isJoin(before.charCodeAt(0)) ? 'sign' : isCapital(sign) && !isCapital(before) ? 'capital' : null);
    }
    before = sign;
  }
  return letters.length < 2 ? null : { value, letters, joints };
}

export function withoutLigatures(text: string): string {
  return text.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae');
}

/** Where the name that begins at `start` ends, however it is written; -1 where it does not. */
export function nameEnd({ letters, joints }: SpeltName, text: string, start: number): number {
  let at = start;
  for (let index = 0; index < letters.length; index += 1) {
    if (joints[index] !== null) at = afterSigns(text, at, joints[index] === 'capital');
    const unit = text.charCodeAt(at);
    if (at >= text.length || letterCode(unit) !== letters[index]) return -1;
    // A ligature is two of the name's letters.
    if (/[œæ]/i.test(text.charAt(at))) {
      index += 1;
      if (letters[index] !== letterCode(0x65)) return -1;
    }
    at += 1;
    for (let marks = 0; marks < MOST_MARKS && letterCode(text.charCodeAt(at)) === MARK; marks += 1) at += 1;
  }
  return at;
}

/** What is written, with one sign for each kind of apostrophe, hyphen and space. */
export function comparableName(text: string): string {
  return text.normalize('NFC').replace(/['‘ʼ]/g, '’').replace(/[\u2010\u2011]/g, '-').replace(/[\u00a0\u202f\u2009]/g, ' ');
}

/** Two spellings with the same key are of one name. */
export function nameKey({ letters }: SpeltName): string {
  return letters.join(' ');
}

function afterSigns(text: string, start: number, wantsCapital: boolean): number {
  let at = start;
  while (at - start < MOST_SIGNS && at < text.length && isJoin(text.charCodeAt(at))) at += 1;
  return at > start && wantsCapital && !isCapital(text.charAt(at)) ? start : at;
}

/** Signs between the parts of a name; a new line begins something else. */
function isJoin(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || isHyphen(unit) || isApostrophe(unit);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
