/** How a code point behaves where a text is parted into what people see as characters (Unicode's grapheme clusters). */

/** The kinds of Unicode's rules; a consonant of an Indic script joins another across a joining sign. */
export const BREAK = {
  other: 0, control: 1, extend: 2, joiner: 3, spacing: 4, prepend: 5, flagLetter: 6, pictograph: 7, consonant: 8, linker: 9,
  leading: 10, vowel: 11, trailing: 12, syllable: 13, closedSyllable: 14, plainExtend: 15,
} as const;
export type BreakKind = (typeof BREAK)[keyof typeof BREAK];

/** Controls, and the code points that Unicode keeps for invisible characters to come. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?=\p{Cn})\p{Default_Ignorable_Code_Point}/u;
const EXTEND = /[\p{Grapheme_Extend}\p{Emoji_Modifier}]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
/** Signs that stand before what they belong to. */
const PREPEND =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
/** Marks that take room of their own and still belong to the letter before; the exceptions are vowels of Myanmar, Tai Tham and Ahom. */
const SPACING = /[\p{Mc}\u0e33\u0eb3]/u;
const NOT_SPACING =
  /[\u102b\u102c\u1038\u1062-\u1064\u1067-\u106d\u1083\u1087-\u108c\u108f\u109a-\u109c\u1a61\u1a63\u1a64\uaa7b\uaa7d\u{11720}\u{11721}]/u;
const LINKER =
  /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6\u{10a3f}\u{11133}\u{113d0}\u{1193e}\u{11a47}\u{11a99}\u{11f42}]/u;
const CONSONANT = new RegExp(
  '[\\u0915-\\u0939\\u0958-\\u095f\\u0978-\\u097f\\u0995-\\u09a8\\u09aa-\\u09b0\\u09b2\\u09b6-\\u09b9\\u09dc\\u09dd\\u09df\\u09f0\\u09f1\\u0a95-\\u0aa8\\u0aaa-\\u0ab0' +
    '\\u0ab2\\u0ab3\\u0ab5-\\u0ab9\\u0af9\\u0b15-\\u0b28\\u0b2a-\\u0b30\\u0b32\\u0b33\\u0b35-\\u0b39\\u0b5c\\u0b5d\\u0b5f\\u0b71\\u0c15-\\u0c28\\u0c2a-\\u0c39' +
    '\\u0c58-\\u0c5a\\u0d15-\\u0d3a\\u1000-\\u102a\\u103f\\u1050-\\u1055\\u105a-\\u105d\\u1061\\u1065\\u1066\\u106e-\\u1070\\u1075-\\u1081\\u108e\\u1780-\\u17b3' +
    '\\u1a20-\\u1a54\\u1b0b\\u1b0c\\u1b13-\\u1b33\\u1b45-\\u1b4c\\u1b83-\\u1ba0\\u1bae\\u1baf\\u1bbb-\\u1bbd\\ua989-\\ua98b\\ua98f-\\ua9b2\\ua9e0-\\ua9e4\\ua9e7-\\ua9ef' +
    '\\ua9fa-\\ua9fe\\uaa60-\\uaa6f\\uaa71-\\uaa73\\uaa7a\\uaa7e\\uaa7f\\uaae0-\\uaaea\\uabc0-\\uabda\\u{10a00}\\u{10a10}-\\u{10a13}\\u{10a15}-\\u{10a17}' +
    '\\u{10a19}-\\u{10a35}\\u{11103}-\\u{11126}\\u{11144}\\u{11147}\\u{11380}-\\u{11389}\\u{1138b}\\u{1138e}\\u{11390}-\\u{113b5}\\u{11900}-\\u{11906}\\u{11909}' +
    '\\u{1190c}-\\u{11913}\\u{11915}\\u{11916}\\u{11918}-\\u{1192f}\\u{11a00}\\u{11a0b}-\\u{11a32}\\u{11a50}\\u{11a5c}-\\u{11a83}\\u{11f04}-\\u{11f10}\\u{11f12}-\\u{11f33}]',
  'u',
);

/** The kind of a code point. */
export function breakKind(point: number): BreakKind {
  if (point < 0x300) return latinKind(point);
  if (point >= 0x1100 && point <= 0xd7fb) {
    const hangul = hangulKind(point);
    if (hangul !== null) return hangul;
  }
  // Half of a pair, alone.
  if (point >= 0xd800 && point <= 0xdfff) return BREAK.other;
  if (point === 0x200d) return BREAK.joiner;
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return BREAK.flagLetter;
  // Vowels of Kirat Rai join as Korean ones do.
  if (point === 0x16d63 || (point >= 0x16d67 && point <= 0x16d6a)) return BREAK.vowel;
  return kindOfCharacter(String.fromCodePoint(point));
}

function latinKind(point: number): BreakKind {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || point === 0xad) return BREAK.control;
  return point === 0xa9 || point === 0xae ? BREAK.pictograph : BREAK.other;
}

function kindOfCharacter(character: string): BreakKind {
  if (LINKER.test(character)) return BREAK.linker;
  // The non-joiner extends what is before it, and still keeps two consonants apart.
  if (EXTEND.test(character)) return character === '\u200c' ? BREAK.plainExtend : BREAK.extend;
  if (PREPEND.test(character)) return BREAK.prepend;
  if (CONTROL.test(character)) return BREAK.control;
  if (PICTOGRAPH.test(character)) return BREAK.pictograph;
  if (CONSONANT.test(character)) return BREAK.consonant;
  return SPACING.test(character) && !NOT_SPACING.test(character) ? BREAK.spacing : BREAK.other;
}

/** Letters and syllables of Korean; null for all else. */
function hangulKind(point: number): BreakKind | null {
  if (point >= 0xac00 && point <= 0xd7a3) return (point - 0xac00) % 28 === 0 ? BREAK.syllable : BREAK.closedSyllable;
  if (point <= 0x115f || (point >= 0xa960 && point <= 0xa97c)) return BREAK.leading;
  if (point <= 0x11a7 || (point >= 0xd7b0 && point <= 0xd7c6)) return BREAK.vowel;
  if (point <= 0x11ff || point >= 0xd7cb) return BREAK.trailing;
  return null;
}
