/** Headings cut down to a few letters: `Dt`, `Plat`, `Cpy`, `Vis.`, `Rés.`. */
import { fold } from './fold.ts';
import type { HeadingMeaning } from './heading-entry.ts';
import { PHRASES } from './heading-phrases.ts';
import type { HeadingMeanings } from './heading-meaning.ts';

/** A word of many meanings is not what anybody abbreviates. */
const PLAIN_WEIGHT = 0.8;
const SHORTEST_START = 3;
const VOWEL = /[aeiouy]/;
/** A word is at most so many times as long as what is left of it. */
const MOST_TIMES = 4;
/** Little enough for the cells to decide; less for what few calendars have. */
const WEIGHTS = { consonants: 0.6, other: 0.5 } as const;
const RARE_TIMES = 0.7;
const COMMON: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  'date', 'time', 'channel', 'title', 'text', 'format', 'status', 'owner', 'notes', 'asset', 'url', 'hashtags',
]);
const NO_MEANING: HeadingMeanings = new Map();

let plainWords: readonly (readonly [string, HeadingMeaning])[] | null = null;

/** What a heading that may be an abbreviation stands for; none for any other. */
export function abbreviationMeanings(heading: string): HeadingMeanings {
  const short = fold(heading.trim().replace(/\.$/, ''));
  if (!/^[a-z]{2,5}$/.test(short)) return NO_MEANING;
  const meanings = new Map<HeadingMeaning, number>();
  for (const [word, meaning] of wordsToAbbreviate()) {
    if (meaning === 'other') continue;
    const score = likeness(short, word) * (COMMON.has(meaning) ? 1 : RARE_TIMES);
    if (score > (meanings.get(meaning) ?? 0)) meanings.set(meaning, score);
  }
  return meanings;
}

/** How likely the letters are what is left of a word; 0 where they can't be. */
function likeness(short: string, word: string): number {
  if (word[0] !== short[0] || word.length > short.length * MOST_TIMES) return 0;
  if (isConsonants(short, word) || isConsonants(short.replace(/s$/, ''), word)) return WEIGHTS.consonants;
  if (word.length <= short.length) return 0;
  const isStart = short.length >= SHORTEST_START && word.length > short.length + 1 && word.startsWith(short);
  return isStart || (!VOWEL.test(short.slice(1)) && isInOrder(short, word)) ? WEIGHTS.other : 0;
}

/** `Cpy` of `copy`: what is left when the vowels between are gone. */
function isConsonants(short: string, word: string): boolean {
  return short.length < word.length && [short, short + (word[word.length - 1] ?? '')].includes([...word].filter((letter, index) => index === 0 || index === word.length - 1 || !VOWEL.test(letter)).join(''));
}

/** The letters stand in the word in the same order. */
function isInOrder(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Words that stand for a role by themselves; worked out when first asked for. */
function wordsToAbbreviate(): readonly (readonly [string, HeadingMeaning])[] {
  plainWords ??= [...PHRASES.values()].flat().flatMap(({ words: [word = '', ...more], meaning, weight }) => {
    return more.length === 0 && weight >= PLAIN_WEIGHT && word.length > SHORTEST_START ? [[word, meaning] as const] : [];
  });
  return plainWords;
}
