/** The phrases of the lexicon of headings, found by their first word. */
import { singular } from './fold.ts';
import type { HeadingEntry, HeadingMeaning } from './heading-entry.ts';
import { MEASURE_HEADINGS } from './headings-measures.ts';
import { WHAT } from './headings-what.ts';
import { WHEN_AND_WHERE } from './headings-when.ts';
import { OTHER, WORK } from './headings-work.ts';
import { entriesOf } from './word-list.ts';

/** Where the word that decides stands in a phrase's language. */
type HeadPlace = 'last' | 'first' | 'either';

export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: HeadingMeaning;
  readonly weight: number;
  readonly head: HeadPlace;
}

/** Phrases by their first word, in the singular. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexPhrases([WHEN_AND_WHERE, WHAT, WORK, OTHER, MEASURE_HEADINGS]);

/** Every word of the lexicon, with what it stands for by itself; null where it only stands in longer phrases. */
export const HEADING_WORDS: ReadonlyMap<string, HeadingMeaning | null> = indexWords(PHRASES);

function indexPhrases(groups: readonly (readonly HeadingEntry[])[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { meaning, weight, headLast = '', headFirst = '', either = '' } of groups.flat()) {
    for (const [head, list] of [['last', headLast], ['first', headFirst], ['either', either]] as const) {
      for (const entry of entriesOf(list)) {
        const words = entry.split(' ').map(singular);
        const key = words[0] ?? '';
        const phrase = { words, meaning, weight, head };
        const phrases = index.get(key);
        if (phrases === undefined) index.set(key, [phrase]);
        else phrases.push(phrase);
      }
    }
  }
  return index;
}

function indexWords(phrases: ReadonlyMap<string, readonly Phrase[]>): ReadonlyMap<string, HeadingMeaning | null> {
  const known = new Map<string, { readonly meaning: HeadingMeaning | null; readonly weight: number }>();
  for (const { words, meaning, weight } of [...phrases.values()].flat()) {
    for (const word of words) {
      const own = words.length === 1 ? { meaning, weight } : { meaning: null, weight: 0 };
      if (own.weight > (known.get(word)?.weight ?? -1)) known.set(word, own);
    }
  }
  return new Map([...known].map(([word, { meaning }]) => [word, meaning]));
}
