/** What a character does in a word when texts are compared. */

export const SEPARATOR = 1;
/** A letter or digit of a word. */
export const LETTER = 2;
/** A mark: part of the word it follows, never a word's beginning. */
export const MARK = 3;
/** A letter of a script that writes no spaces between words: a word by itself. */
export const WHOLE_WORD = 4;
export type CharacterKind = typeof SEPARATOR | typeof LETTER | typeof MARK | typeof WHOLE_WORD;

/** Marks that only say how a sign is drawn: ❤️, 1️⃣. */
const DRAWING_MARK = /[\uFE0E\uFE0F\u20E3]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Kinds of UTF-16 units, 0 where not yet looked up. */
const KINDS = new Uint8Array(0x10000);

/** The kind of a character by its code point. */
export function characterKind(codePoint: number): CharacterKind {
  if (codePoint > 0xffff) return lookUp(codePoint);
  const known = KINDS[codePoint] ?? 0;
  // The table holds nothing but 0 and kinds.
  if (known !== 0) return known as CharacterKind;
  const kind = lookUp(codePoint);
  KINDS[codePoint] = kind;
  return kind;
}

function lookUp(codePoint: number): CharacterKind {
  const character = String.fromCodePoint(codePoint);
  if (/\p{M}/u.test(character)) return DRAWING_MARK.test(character) ? SEPARATOR : MARK;
  if (!/[\p{L}\p{N}]/u.test(character)) return SEPARATOR;
  return UNSPACED.test(character) ? WHOLE_WORD : LETTER;
}

/** Whether Unicode's composed form may write a unit otherwise: not so for the Latin of Europe, punctuation and emoji. */
export function isComposable(unit: number): boolean {
  if (unit < 0x300 || (unit >= 0x2000 && unit <= 0x20cf) || (unit >= 0x2190 && unit <= 0x2bff)) return false;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 && (unit < 0xd83c || unit > 0xd83e);
  return unit !== 0xfe0f && unit !== 0x200d;
}
