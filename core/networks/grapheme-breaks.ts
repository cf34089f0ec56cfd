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
/** Ranges of consonants, to base 36: how far each begins after the end of the one before, and how many more follow its first. */
const CONSONANT = new RegExp(
  rangesOf(
    '1sl-10 v-7 p-7 m-j 2-6 2 4-3 z 1 2 h 1 4k-j 2-6 2 1 2-4 1s s-j 2-6 2 1 2-4 z 1 2 i 4k-j 2-f v-2 57-11 jq-16 l h-5 5-3 4 4 1 8-2 5-c d 1de-1f h9-1g 53 ' +
      '1 7-w i-7 1j-t e 1 c-2 s0c-2 4-z 1a-4 3-8 b-4 2q-f 2-2 7 4 1 2p-a 5y-q ili g-3 2-2 2-s 1ce-z u 3 ft-9 2 3 2-11 11n-6 3 3-7 2 1 2-n 5t b-13 u c-13 w1-c ' +
      '2-x',
  ),
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

/** The class of characters that ranges written by their distances stand for. */
function rangesOf(steps: string): string {
  let end = 0;
  const ranges = steps.split(' ').map((step) => {
    const [distance = '', more = '0'] = step.split('-');
    const start = end + parseInt(distance, 36);
    end = start + parseInt(more, 36);
    return `${String.fromCodePoint(start)}-${String.fromCodePoint(end)}`;
  });
  return `[${ranges.join('')}]`;
}
