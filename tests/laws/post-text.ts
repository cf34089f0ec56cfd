/** Texts of posts for properties: pieces of links, emoji, marks and scripts in every order, most of them nonsense. */
import fc from 'fast-check';

const LINK_PIECES = [
  '.', '.', '..', 'com', 'co', 'fr', 'ca', 'COM', 'org', 'xn--', 'xn--abc', 'http://', 'https://', 'HTTPS://', 't.co', 'https://t.co/abc', 'www.',
  'example', '/', '?', '#', '@', '_', '-', '=', '&', '%', '$', '!', ':', ':80', '(', ')', '((', '))', '~', '[', ']', "'", '"', '`', ',', 'vermögensberater',
  '日', '本語', '。', '中国', '한국', 'рус', 'РУС', 'გე', 'Გ', 'ευ', 'भारत', 'भारतम्', '嘉里', '嘉里大酒店', 'پاکستان', '＠', '\ufeff', '\u202a', '\u200e', '\u2066', 'x'.repeat(60), '日'.repeat(20),
];
const LETTERS = ['a', 'Z', '0', ' ', '\n', '\u00a0', 'é', 'e\u0301', '\u0301', 'ß', 'ı', 'ſ', '한', '가', 'ㄱ', '\u1112\u1161', '\u0340', '\u212b', '\u{2f800}', '𝐚', '’', '…', '–', '€', '\u0007', '\ud83d', '\udc68'];
const EMOJI_PIECES = [
  '\u200d', '\ufe0f', '\ufe0e', '\u20e3', '😀', '👨', '👩', '👦', '👧', '❤', '❤️', '💋', '🏽', '🏻', '🇫', '🇷', '🇨', '🇦', '🏴', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏳️', '🌈', '🏋', '🏋️', '🏃', '♀️', '♂', '☠️',
  '👯\u200d♀️', '⚕️', '⚖', '🚀', '🦰', '1️⃣', '#⃣', '*️', '©', '©️', '™️', 'ℹ', '⌚', '⌚︎', '☝', '☝️', '✌🏽', '✌️🏽', '‼', '⁉️', '👩‍👩‍👧‍👦', '👩🏿‍🚀',
];

/** Any of these, and now and then characters at random. */
export const postText: fc.Arbitrary<string> = joined(fc.constantFrom(...LINK_PIECES, ...LETTERS, ...EMOJI_PIECES), 30);

const MARKS = [
  'a', 'é', 'e\u0301', '\u0308\u0323', '\r\n', '\r', '\n', '\u00ad', '\u200b', '\u200c', '각', '가', 'ᄀ', 'ᅡ', 'ᆨ', 'ꥠ', 'ힰ', 'नि', 'क्षि', 'क', '्', '्‍', 'ष', 'ি', 'ী', 'ক', '্', 'ม', 'ำ',
  'က', '္', 'ា', 'ក', '្', '日', '。', 'ー', 'か\u3099', '\u0600', 'ൎ', 'ക', '\u{110bd}', '\u{e0020}', '\u2060', '\u115f', '\u3164', '❤️‍🔥', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
];

/** Texts in which it is hard to say where one character ends. */
export const markedText: fc.Arbitrary<string> = joined(fc.constantFrom(...MARKS, ...EMOJI_PIECES), 20);

function joined(pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) }, { weight: 1, arbitrary: fc.string({ maxLength: 3 }) });
  return fc.array(piece, { maxLength }).map((parts) => parts.join(''));
}
