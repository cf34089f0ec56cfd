/** When two texts are the same to a reader, and a number that such texts share, computed in one scan. */
import { withoutPiles } from '../../lexicon/mark-piles.ts';

const KELVIN_SIGN = 0x212a;
const FIRST_COMBINING = 0x300;
const LAST_COMBINING = 0x36f;
/** FNV-1a's 32-bit offset and prime. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** At either end of a text: enough to tell most texts apart. */
const EDGE_LETTERS = 32;

/** A text without what readers don't count as a difference: case, white space and Unicode composition. */
export function comparableText(text: string): string {
  return withoutPiles(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Equal for texts whose `comparableText` is equal, and for few others: a hash (FNV-1a) of their plain
 * letters and digits. So only texts that share it need the slower comparison.
 */
export function textFingerprint(text: string): number {
  let hash = OFFSET;
  // A plain letter waits until the next unit shows that no accent belongs to it: é may be one unit or two.
  let waiting = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isAccent(unit)) {
      waiting = 0;
      continue;
    }
    if (waiting !== 0) hash = Math.imul(hash ^ waiting, PRIME);
    waiting = plainUnit(unit);
  }
  return waiting === 0 ? hash : Math.imul(hash ^ waiting, PRIME);
}

/**
 * As `textFingerprint`, of the first and last plain letters and digits alone: soon read, and equal for texts that differ
 * in between.
 */
export function textEdges(text: string): number {
  let hash = OFFSET;
  let left = EDGE_LETTERS;
  let waiting = 0;
  for (let index = 0; index < text.length && left > 0; index += 1) {
    const unit = text.charCodeAt(index);
    if (waiting !== 0 && !isAccent(unit)) {
      hash = Math.imul(hash ^ waiting, PRIME);
      left -= 1;
    }
    waiting = plainUnit(unit);
  }
  if (left > 0 && waiting !== 0) hash = Math.imul(hash ^ waiting, PRIME);
  left = EDGE_LETTERS;
  let after = 0;
  for (let index = text.length - 1; index >= 0 && left > 0; index -= 1) {
    const unit = text.charCodeAt(index);
    const plain = plainUnit(unit);
    if (plain !== 0 && !isAccent(after)) {
      hash = Math.imul(hash ^ plain, PRIME);
      left -= 1;
    }
    after = unit;
  }
  return hash;
}

function isAccent(unit: number): boolean {
  return unit >= FIRST_COMBINING && unit <= LAST_COMBINING;
}

/** The unit of a plain letter, in lower case, or of a digit; 0 for all else. */
function plainUnit(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit >= 48 && unit <= 57) return unit;
  // The one other character that composition turns into a plain letter.
  return unit === KELVIN_SIGN ? 107 : 0;
}
