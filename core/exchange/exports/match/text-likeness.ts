/** How like two texts are, from 0 to 1, by the runs of three words that they share; links, tags and emoji aside. */
import type { TextWords } from '../../../similarity/text-words.ts';
import { runCountOf, writeRuns } from '../../../similarity/word-runs.ts';
import { wordCount, wordsKey } from '../../../similarity/words-key.ts';

/** A text that begins with the other, as one cut off does, is like it where that has so many words. */
const LEAST_CUT_WORDS = 8;
const CUT_LIKENESS = 0.95;
const MOST_BY_WORDS = 0.85;
/** `Thank you!` is said often. */
const LEAST_SURE_WORDS = 3;
const LEAST_BY_WORDS = 0.5;
const LEAST_WORDS = 5;
/** A title whose words all stand in the text. */
const TITLE_LIKENESS = 0.7;
const LEAST_TITLE_WORDS = 2;
const LONGEST_TITLE = 12;
const EDGE_WORDS = 3;
/** A bit for each word of a text, by which most pairs are told to be unlike without looking at their words: 32 in each number. */
const MARKS = 16;

export class TextLikeness {
  private readonly words: TextWords;
  /** Sorted runs and words of each text, made when first asked for. */
  private readonly runs = new Map<number, Int32Array>();
  private readonly keys = new Map<number, number>();
  private readonly sorted = new Map<number, Int32Array>();
  private readonly marks = new Map<number, Int32Array>();

  constructor(words: TextWords) {
    this.words = words;
  }

  hasWords(text: number): boolean {
    return wordCount(this.words, text) > 0;
  }

  /** Equal for texts of the same words. */
  keyOf(text: number): number {
    let key = this.keys.get(text);
    if (key === undefined) {
      key = wordsKey(this.words, text);
      this.keys.set(text, key);
    }
    return key;
  }

  /**
   * Shared runs ÷ runs of either, which is 1 for the same words in the same order; 0 where one of the texts has no words. The share of
   * words alone, in any order, makes a pair likely and never sure.
   */
  of(a: number, b: number): number {
    const [inA, inB] = [wordCount(this.words, a), wordCount(this.words, b)];
    if (inA === 0 || inB === 0) return 0;
    if (inA === inB && this.keyOf(a) === this.keyOf(b)) return inA < LEAST_SURE_WORDS ? MOST_BY_WORDS : 1;
    if (Math.min(inA, inB) >= LEAST_CUT_WORDS && this.isBeginning(a, b, Math.min(inA, inB))) return CUT_LIKENESS;
    let byWords = 0;
    if (Math.min(inA, inB) >= LEAST_WORDS) {
      if (this.sharesFew(a, b)) return 0;
      const words = shared(this.sortedWords(a), this.sortedWords(b));
      byWords = Math.min(MOST_BY_WORDS, (2 * words.both) / (words.both + words.either));
      // Texts that share few words share fewer runs of them.
      if (byWords < LEAST_BY_WORDS) return byWords;
    }
    const runs = shared(this.runsOf(a), this.runsOf(b));
    return Math.max(byWords, runs.both / runs.either);
  }

  /** Whether the words of a short text all stand in the other. */
  titleIn(title: number, text: number): number {
    const count = wordCount(this.words, title);
    if (count < LEAST_TITLE_WORDS || count > LONGEST_TITLE || wordCount(this.words, text) < count || this.lacking(title, text) > 0) return 0;
    const { starts, low } = this.words;
    const there = new Set(low.subarray(starts[text] ?? 0, starts[text + 1] ?? 0));
    return low.subarray(starts[title] ?? 0, starts[title + 1] ?? 0).every((word) => there.has(word)) ? TITLE_LIKENESS : 0;
  }

  /** A text's first words and its last, by which likely pairs are found among many; '' for a text without. */
  beginning(text: number): string {
    const { starts, low } = this.words;
    const [start, end] = [starts[text] ?? 0, starts[text + 1] ?? 0];
    return start === end ? '' : `^${low.subarray(start, Math.min(end, start + EDGE_WORDS)).join(' ')}`;
  }

  ending(text: number): string {
    const { starts, low } = this.words;
    const [start, end] = [starts[text] ?? 0, starts[text + 1] ?? 0];
    return start === end ? '' : `${low.subarray(Math.max(start, end - EDGE_WORDS), end).join(' ')}$`;
  }

  private isBeginning(a: number, b: number, count: number): boolean {
    const { starts, low, high } = this.words;
    const [startA, startB] = [starts[a] ?? 0, starts[b] ?? 0];
    // The last word of a text cut off may be a piece of one.
    for (let index = 0; index < count - 1; index += 1) if (low[startA + index] !== low[startB + index] || high[startA + index] !== high[startB + index]) return false;
    return true;
  }

  /** Whether two texts surely share too few words to be alike: what one lacks of the other's is no word of both. */
  private sharesFew(a: number, b: number): boolean {
    const [inA, inB] = [this.sortedWords(a).length, this.sortedWords(b).length];
    return 2 * Math.min(inA - this.lacking(a, b), inB - this.lacking(b, a)) < LEAST_BY_WORDS * (inA + inB);
  }

  /** So many different words of a text, at least, are none of the other's. */
  private lacking(text: number, other: number): number {
    const [own, others] = [this.marksOf(text), this.marksOf(other)];
    let count = 0;
    for (let index = 0; index < MARKS; index += 1) count += bitsIn((own[index] ?? 0) & ~(others[index] ?? 0));
    return count;
  }

  private marksOf(text: number): Int32Array {
    let marks = this.marks.get(text);
    if (marks === undefined) {
      marks = new Int32Array(MARKS);
      for (const word of this.sortedWords(text)) {
        const bit = Math.imul(word, 0x9e3779b1) >>> 23;
        marks[bit >> 5] = (marks[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
      this.marks.set(text, marks);
    }
    return marks;
  }

  /** Each word once. */
  private sortedWords(text: number): Int32Array {
    let words = this.sorted.get(text);
    if (words === undefined) {
      words = Int32Array.from(new Set(this.words.low.subarray(this.words.starts[text] ?? 0, this.words.starts[text + 1] ?? 0))).sort();
      this.sorted.set(text, words);
    }
    return words;
  }

  private runsOf(text: number): Int32Array {
    let runs = this.runs.get(text);
    if (runs === undefined) {
      runs = new Int32Array(runCountOf(this.words, text));
      writeRuns(this.words, text, runs, 0);
      runs.sort();
      this.runs.set(text, runs);
    }
    return runs;
  }
}

function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many different numbers two sorted lists have, together and in common. */
function shared(a: Int32Array, b: Int32Array): { readonly both: number; readonly either: number } {
  let [atA, atB, both, either] = [0, 0, 0, 0];
  while (atA < a.length || atB < b.length) {
    const [inA, inB] = [atA < a.length ? (a[atA] ?? 0) : Infinity, atB < b.length ? (b[atB] ?? 0) : Infinity];
    const least = Math.min(inA, inB);
    either += 1;
    if (inA === inB) both += 1;
    while (atA < a.length && a[atA] === least) atA += 1;
    while (atB < b.length && b[atB] === least) atB += 1;
  }
  return { both, either };
}
