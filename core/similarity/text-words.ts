/**
 * The words of many texts as numbers, in flat arrays, by which texts are compared.
 *
 * A word is a run of letters, digits and their marks, in lower case and composed form; in scripts that write no spaces
 * each letter is one. Links, hashtags and mentions are no words, nor are emoji and punctuation: the same message
 * carries others each time. A word is known by 63 bits of hashes, so that in practice no two words are one.
 */
import { comparableText } from '../rules/texts/text-fingerprint.ts';
import { LETTER, MARK, SEPARATOR, WHOLE_WORD, characterKind, isComposable } from './character-kind.ts';

export interface TextWords {
  /** For each text the place of its first word in the two arrays below; one more for the end of the last. */
  readonly starts: Uint32Array;
  readonly low: Int32Array;
  /** Odd for a light word: digits, or one of those given. */
  readonly high: Int32Array;
}

const LOW_SEED = 0x811c9dc5;
const LOW_PRIME = 0x01000193;
const HIGH_SEED = 0x2545f491;
const HIGH_PRIME = 0x5bd1e995;
const LIGHT_FILTER_BITS = 0xfff;
const WORDS_OF_A_TEXT = 32;

/** The words of each text; of none where it is not wanted. Light words are given in lower case and composed form. */
export function textWords(texts: readonly string[], isWanted: (index: number) => boolean, lightWords: readonly string[]): TextWords {
  const scan = new WordScan(texts.length * WORDS_OF_A_TEXT, lightWords);
  const starts = new Uint32Array(texts.length + 1);
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    if (text !== '' && isWanted(index)) scan.read(isComposed(text) ? text.toLowerCase() : comparableText(text));
    starts[index + 1] = scan.count;
  }
  return { starts, low: scan.low.subarray(0, scan.count), high: scan.high.subarray(0, scan.count) };
}

/** Whether a text is in Unicode's composed form already, as most are. */
function isComposed(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x300 && isComposable(unit)) return false;
  }
  return true;
}

/** Reads one text after another, in lower case and composed form, into two arrays that grow. */
class WordScan {
  count = 0;
  low: Int32Array;
  high: Int32Array;
  /** Light words by their low hash, behind a filter that most words don't pass. */
  private readonly light = new Map<number, number>();
  private readonly lightFilter = new Uint8Array(LIGHT_FILTER_BITS + 1);

  constructor(capacity: number, lightWords: readonly string[]) {
    this.low = new Int32Array(capacity);
    this.high = new Int32Array(capacity);
    for (const word of lightWords) {
      const from = this.count;
      this.makeRoom(word.length);
      this.addWord(word, 0, word.length);
      const low = this.low[from] ?? 0;
      this.light.set(low, this.high[from] ?? 0);
      this.lightFilter[low & LIGHT_FILTER_BITS] = 1;
      this.count = from;
    }
  }

  read(text: string): void {
    this.makeRoom(text.length);
    let index = 0;
    while (index < text.length) {
      const unit = text.charCodeAt(index);
      const kind = unit < 0xd800 ? characterKind(unit) : kindAt(text, index, unit);
      if (kind === LETTER) {
        const isLink = (unit === 0x68 || unit === 0x77) && isLinkAt(text, index);
        const end = isLink ? spaceAfter(text, index) : wordEnd(text, index + unitsOf(unit));
        if (!isLink) this.addWord(text, index, end);
        index = end;
      } else if (kind === WHOLE_WORD) {
        const end = marksEnd(text, index + unitsOf(unit));
        this.addWord(text, index, end);
        index = end;
      } else if (unit === 0x23 || unit === 0x40 || unit === 0xff03 || unit === 0xff20) {
        const end = tagEnd(text, index + 1);
        // `#12` is the twelfth of a series, and no tag.
        if (isWholeNumber(text, index + 1, end)) this.addWord(text, index + 1, end);
        index = end;
      } else index += 1;
    }
  }

  /** No text has more words than characters. */
  private makeRoom(words: number): void {
    if (this.count + words <= this.low.length) return;
    const capacity = this.low.length * 2 + words;
    const [low, high] = [new Int32Array(capacity), new Int32Array(capacity)];
    low.set(this.low);
    high.set(this.high);
    [this.low, this.high] = [low, high];
  }

  private addWord(text: string, start: number, end: number): void {
    let low = LOW_SEED;
    let high = HIGH_SEED;
    for (let index = start; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, LOW_PRIME);
      high = Math.imul((high ^ unit) + (high >>> 15), HIGH_PRIME);
    }
    low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
    low ^= low >>> 13;
    high = (high ^ (high >>> 14)) & ~1;
    const first = text.charCodeAt(start);
    const isLight = (first >= 0x30 && first <= 0x39) || (this.lightFilter[low & LIGHT_FILTER_BITS] === 1 && this.light.get(low) === high);
    this.low[this.count] = low;
    this.high[this.count] = isLight ? high | 1 : high;
    this.count += 1;
  }
}

function wordEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const kind = unit < 0xd800 ? characterKind(unit) : kindAt(text, end, unit);
    if (kind !== LETTER && kind !== MARK) break;
    end += unitsOf(unit);
  }
  return end;
}

function marksEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && kindAt(text, end, text.charCodeAt(end)) === MARK) end += unitsOf(text.charCodeAt(end));
  return end;
}

/** At a letter: whether a link begins there. */
function isLinkAt(text: string, index: number): boolean {
  return text.startsWith('http://', index) || text.startsWith('https://', index) || text.startsWith('www.', index);
}

function spaceAfter(text: string, index: number): number {
  let end = index;
  while (end < text.length && !/\s/.test(text.charAt(end))) end += 1;
  return end;
}

/** Where the word of a hashtag or mention ends. */
function tagEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit !== 0x5f && kindAt(text, end, unit) === SEPARATOR) break;
    end += unitsOf(unit);
  }
  return end;
}

function isWholeNumber(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (text.charCodeAt(index) < 0x30 || text.charCodeAt(index) > 0x39) return false;
  return end > start;
}

function kindAt(text: string, index: number, unit: number): number {
  return characterKind(unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(index) ?? unit) : unit);
}

/** UTF-16 units of a character that is no separator, by its first. */
function unitsOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
}
