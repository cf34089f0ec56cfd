/** What a text may hold that a style guide has something to say on, seen in one pass: so that only such texts are read closely. */
import { LETTER_CODES, MARK, NO_LETTER, letterCode } from './letters.ts';
import type { Typography } from './typography-table.ts';

/** Bits. A trait may be told of a text that only looks so, and never stays untold. */
export const TRAIT = {
  spacedHigh: 1, closedHigh: 2, spacedColon: 4, closedColon: 8, spacedGuillemet: 16, closedGuillemet: 32,
  picture: 64, banned: 128, name: 256, tu: 512, vous: 1024, text: 2048,
} as const;

/** By the first three letters of a word, the traits of texts that have it. */
export type WordStarts = Uint16Array;

const LIGATURE_FIRST = /^[oa]e/i;
const LIGATURE_SECOND = /^.[oa]e/i;
/** Below are no pictures. */
const FIRST_PICTURE = 0x203c;
const LAST_MARK = 0xbb;
const OPENING = 0xab;
const [SPACE, SLASH, LAST_LATIN] = [0x20, 0x2f, 0x24f] as const;
/** By unit, the trait of a mark with a space; the next bit is that of one without. */
const SPACED = spacedTraits();

export function wordStarts(): WordStarts {
  return new Uint16Array(LETTER_CODES ** 3);
}

/** Adds a word, with whatever signs and accents it may be written. */
export function addStart(starts: WordStarts, spelling: string, trait: number): void {
  const codes = Array.from(spelling, (sign) => letterCode(sign.charCodeAt(0)));
  const [first = NO_LETTER] = codes;
  const letters = codes.filter((code) => code !== NO_LETTER);
  const [, second = NO_LETTER, third = NO_LETTER] = letters;
  // The second unit may be an accent, or the letter after a first that is two.
  addAny(starts, first, MARK, trait);
  if (LIGATURE_FIRST.test(spelling)) addAny(starts, first, third, trait);
  if (letters.length < 2) addAny(starts, first, NO_LETTER, trait);
  else if (codes[1] === NO_LETTER) for (const next of [second, NO_LETTER]) add(starts, keyOf(first, NO_LETTER, next), trait);
  // The third may be an accent, a sign, or the letter after a second that is two.
  for (const last of new Set([third, MARK, codes[2] ?? NO_LETTER, LIGATURE_SECOND.test(spelling) ? (letters[3] ?? NO_LETTER) : third])) {
    add(starts, keyOf(first, second, last), trait);
  }
}

export function textTraits(text: string, starts: WordStarts): number {
  let traits: number = TRAIT.text;
  let before = NO_LETTER;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = letterCode(unit);
    if (code !== NO_LETTER) {
      if (before === NO_LETTER) traits |= starts[keyOf(code, letterCode(text.charCodeAt(at + 1)), letterCode(text.charCodeAt(at + 2)))] ?? 0;
    } else if (unit !== SPACE) {
      if (unit >= FIRST_PICTURE) traits |= TRAIT.picture;
      else if (unit <= LAST_MARK && SPACED[unit] !== 0 && !isWithin(text, at, unit)) traits |= markTrait(text, at, unit);
    }
    before = code;
  }
  return traits;
}

/** The traits of which a text needs one to depart from a typography. */
export function slipTraits({ high, colon, guillemet }: Typography): number {
  return slipTrait(high, TRAIT.spacedHigh) | slipTrait(colon, TRAIT.spacedColon) | slipTrait(guillemet, TRAIT.spacedGuillemet);
}

function slipTrait(space: string | null, spaced: number): number {
  if (space === null) return 0;
  return space === '' ? spaced : spaced << 1;
}

/** In a link or a time, before a slash, a letter or a digit: such a mark ends no phrase. */
function isWithin(text: string, at: number, unit: number): boolean {
  if (unit >= OPENING) return false;
  const next = text.charCodeAt(at + 1);
  return next === SLASH || (next <= LAST_LATIN && letterCode(next) !== NO_LETTER);
}

function markTrait(text: string, at: number, unit: number): number {
  const beside = text.charCodeAt(unit === OPENING ? at + 1 : at - 1);
  const spaced = SPACED[unit] ?? 0;
  return beside === 0x20 || beside === 0xa0 || beside === 0x202f || beside === 0x2009 ? spaced : spaced << 1;
}

function add(starts: WordStarts, key: number, trait: number): void {
  starts[key] = (starts[key] ?? 0) | trait;
}

function addAny(starts: WordStarts, first: number, second: number, trait: number): void {
  for (let third = 0; third < LETTER_CODES; third += 1) add(starts, keyOf(first, second, third), trait);
}

function keyOf(first: number, second: number, third: number): number {
  return (first * LETTER_CODES + second) * LETTER_CODES + third;
}

function spacedTraits(): Uint8Array {
  const spaced = new Uint8Array(LAST_MARK + 1);
  for (const mark of ';!?') spaced[mark.charCodeAt(0)] = TRAIT.spacedHigh;
  spaced[':'.charCodeAt(0)] = TRAIT.spacedColon;
  for (const mark of '«»') spaced[mark.charCodeAt(0)] = TRAIT.spacedGuillemet;
  return spaced;
}
