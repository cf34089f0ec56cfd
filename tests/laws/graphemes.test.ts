/** Laws of counting characters as people see them: the count agrees with Intl.Segmenter, which runtimes may lack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemeStarts } from '../../core/networks/count-graphemes.ts';
import { graphemes } from '../../core/networks/graphemes.ts';
import { markedText, postText } from './post-text.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function segments(text: string): number {
  return [...segmenter.segment(text)].length;
}

/** Where each code point is put: after and before a letter, between Indic consonants, among Korean letters, in an emoji, after half a flag. */
const FRAMES = ['a#a', '\u094d#\u0915', '\u0915\u094d#', '\u0915#\u0915', 'ᄀ#', '가#ᆨ', '❤\u200d#', '❤#\u200d❤', '🇫#'];

/** What people write most: each is one character, alone and in rows of itself and of the others. */
const WHOLE = [
  '👩‍👩‍👧‍👦', '🧑🏽‍🚀', '❤️‍🔥', '🏳️‍🌈', '🏴‍☠️', '👁️‍🗨️', '🏃🏽‍♀️‍➡️', '👍🏿', '🇨🇦', '🇫🇷', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '#️⃣', '*⃣', '☝️', 'é', 'e\u0301', 'o\u0323\u0302', '한', '\u1112\u1161\u11ab', '각', 'नि',
  'क्ष', 'क्षि', 'র্ক', 'ക്ക', 'กำ', '\r\n', '日', 'か\u3099', 'ﷺ',
];

/** Every code point with a meaning of its own in the first planes, and of the large blocks that are all alike one in 64. */
function codePoints(): number[] {
  const points: number[] = [];
  for (let point = 0; point < 0xe1000; point++) {
    const isOfLargeBlock = (point >= 0x3400 && point < 0xd7b0) || (point >= 0xd800 && point < 0xf900) || (point >= 0x12000 && point < 0x16a00) || (point >= 0x17000 && point < 0x1b000) || (point >= 0x1fb00 && point < 0xe0000);
    const isHalf = point >= 0xd800 && point < 0xe000;
    if (!isHalf && (!isOfLargeBlock || point % 64 === 0)) points.push(point);
  }
  return points;
}

describe('counting by the rules', () => {
  it('agrees with Intl.Segmenter on emoji, flags, marks, Korean, Indic scripts and line ends', () => {
    fc.assert(fc.property(fc.oneof(markedText, postText), (text) => countGraphemes(text) === segments(text)), { numRuns: 3000 });
  });

  it('agrees with Intl.Segmenter on code points of every block, each in nine places', () => {
    const differing = codePoints().filter((point) => {
      const text = FRAMES.map((frame) => frame.replace('#', String.fromCodePoint(point))).join('\n');
      return countGraphemes(text) !== segments(text);
    });
    expect(differing.map((point) => point.toString(16))).toEqual([]);
  });
});

describe('counting without Intl.Segmenter', () => {
  it('takes emoji, flags, keycaps, syllables and conjuncts as one each, and as Intl.Segmenter does in rows', () => {
    const rows = fc.array(fc.constantFrom(...WHOLE, ' ', 'a'), { maxLength: 12 }).map((parts) => parts.join(''));
    const before = WHOLE.map((whole) => [whole, graphemes(whole), countGraphemes(whole), segments(whole)]);
    expect(before).toEqual(WHOLE.map((whole) => [whole, 1, 1, 1]));
    const samples = fc.sample(rows, 1000).map((row) => ({ row, count: segments(row) }));
    const intl = globalThis.Intl;
    Reflect.deleteProperty(globalThis, 'Intl');
    try {
      expect(samples.map(({ row }) => graphemes(row))).toEqual(samples.map(({ count }) => count));
      expect(samples.map(({ row }) => countGraphemes(row))).toEqual(samples.map(({ count }) => count));
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: intl, configurable: true, writable: true });
    }
  });

  it('begins each character where Intl.Segmenter does', () => {
    fc.assert(fc.property(fc.oneof(markedText, postText), (text) => {
      expect(graphemeStarts(text)).toEqual([...segmenter.segment(text)].map(({ index }) => index));
    }), { numRuns: 2000 });
  });
});

describe('counting in stretches', () => {
  it('gives what the whole text gives', () => {
    fc.assert(fc.property(fc.oneof(markedText, postText), (text) => graphemes(text) === segments(text)), { numRuns: 3000 });
  });
});
