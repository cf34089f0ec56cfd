/** The hashtags of a text. */
import { foldLetters } from '../lexicon/fold.ts';
import { withoutPiles } from '../lexicon/mark-piles.ts';

export interface Hashtag {
  /** With its sign. */
  readonly text: string;
  readonly start: number;
}

const HASHTAG = /[#＃][\p{L}\p{N}\p{M}_]+/gu;

export function hashtagsIn(text: string): readonly Hashtag[] {
  if (!text.includes('#') && !text.includes('＃')) return [];
  return [...text.matchAll(HASHTAG)].map((match) => ({ text: match[0], start: match.index ?? 0 }));
}

/** Networks tell accents apart, not capitals. */
export function hashtagKey(hashtag: string): string {
  return withoutPiles(hashtag.slice(1)).normalize('NFC').toLowerCase();
}

/** Without accents: what a hashtag that is nearly the right one shares with it. */
export function nearHashtagKey(hashtag: string): string {
  return foldLetters(hashtag.slice(1)).replace(/_/g, '');
}

/** The hashtags that a cell of the style guide names, whether or not with their sign. */
export function requiredHashtags(value: string): readonly string[] {
  const signed = hashtagsIn(value).map(({ text }) => `#${text.slice(1)}`);
  if (signed.length > 0) return signed;
  return value.split(/[;,\n]/).map((word) => word.replace(/[^\p{L}\p{N}\p{M}_]/gu, '')).filter((word) => word !== '').map((word) => `#${word}`);
}
