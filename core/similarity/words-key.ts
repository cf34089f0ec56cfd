/** One number for all words of a text, in their order. */
import type { TextWords } from './text-words.ts';

/** 53 bits: equal for texts of the same words, and in practice for no others. */
export function wordsKey(words: TextWords, text: number): number {
  return keyOf(words, text, true);
}

/** The same without the light words. */
export function weightyKey(words: TextWords, text: number): number {
  return keyOf(words, text, false);
}

export function wordCount({ starts }: TextWords, text: number): number {
  return (starts[text + 1] ?? 0) - (starts[text] ?? 0);
}

export function weightyCount({ starts, high }: TextWords, text: number): number {
  let count = 0;
  for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) count += ((high[place] ?? 0) & 1) ^ 1;
  return count;
}

function keyOf({ starts, low, high }: TextWords, text: number, isWithLight: boolean): number {
  let first = 0x9e3779b9;
  let second = 0x7f4a7c15;
  for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place += 1) {
    const word = high[place] ?? 0;
    if (!isWithLight && (word & 1) === 1) continue;
    first = Math.imul(first ^ (low[place] ?? 0), 0x2c1b3c6d);
    first ^= first >>> 15;
    second = Math.imul(second ^ word, 0x297a2d39);
    second ^= second >>> 13;
  }
  return (first >>> 0) * 0x200000 + (second >>> 11);
}
