/** What a heading can stand for, with a score from 0 to 1 for each meaning. */
import { fold, singular } from './fold.ts';
import type { HeadingEntry, HeadingMeaning } from './heading-entry.ts';
import { MEASURE_HEADINGS } from './headings-measures.ts';
import { WHAT } from './headings-what.ts';
import { WHEN_AND_WHERE } from './headings-when.ts';
import { OTHER, WORK } from './headings-work.ts';
import { entriesOf, wordSet } from './word-list.ts';

export type HeadingMeanings = ReadonlyMap<HeadingMeaning, number>;

/** Where the word that decides stands in a phrase's language. */
type HeadPlace = 'last' | 'first' | 'either';

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: HeadingMeaning;
  readonly weight: number;
  readonly head: HeadPlace;
}

interface Match extends Phrase {
  readonly start: number;
  readonly end: number;
}

/** `Poste` is a job; folded, it would be `posté`. */
const JOB = /(?:^|\s)postes?(?![\p{L}\p{M}])/giu;
/** Longer headings are sentences. */
const MOST_WORDS = 9;
const NO_MEANING: HeadingMeanings = new Map();
/** What a heading keeps of its score for each further word, by how much that word weighs. */
const KEEPS = { small: 0.97, modifier: 0.85, misplaced: 0.62, alternative: 0.95, laterAlternative: 0.7, ofVagueWord: 0.5 } as const;

/** Phrases of less weight than this are words of many meanings. */
const VAGUE_WEIGHT = 0.6;

/** Words that change nothing about what a column holds. */
const SMALL_WORDS = singularSet(
  'post, posts, content, social, media, the, of, for, a, an, your, our, my, this, is, in, on, main, final, full, new, item, s, no, and, or, draft, required, optional, planned, social media, marketing, calendar, list, link, url, text, to, utc, gmt, est, edt, et, pst, cet, cest, local, am, pm',
  'publication, publications, contenu, de, d, du, des, la, le, les, l, un, une, pour, sur, en, vers, au, aux, à, principal, principale, final, finale, requis, requise, facultatif, médias, sociaux, réseaux, prévu, prévue, proposé, exact, exacte, e, ou',
  'el, los, las, del, do, da, dos, o, os, para, por, der, die, das, von, für, fr, en, es, pt, de, it, ar, eng, français, anglais, french, english, spanish',
);
/** Words that only Romance languages put between a thing and what tells it apart. */
const ROMANCE_WORDS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'les', 'l', 'del', 'do', 'da', 'para', 'por', 'au', 'aux', 'sur', 'pour', 'di', 'della']);

const PHRASES = indexPhrases([WHEN_AND_WHERE, WHAT, WORK, OTHER, MEASURE_HEADINGS]);

/** Every meaning of a heading; none where it says nothing known. */
export function headingMeanings(heading: string): HeadingMeanings {
  if (heading.length > 120) return NO_MEANING;
  if (heading.trim() === '#') return new Map([['id', 1], ['hashtags', 0.9]]);
  if (/^\s*[✓✔✅☑]\uFE0F?\s*$/u.test(heading)) return new Map([['status', 0.8]]);
  // `Post #` numbers posts, as `#` alone does.
  const outside = withoutBrackets(heading).replace(/#\s*$/, ' number').replace(JOB, ' emploi');
  const parts = outside.split(/[/|\n]|\s(?:ou|or|et|and|y|e|&|\+|und)\s/i).filter((part) => part.trim() !== '');
  const scores = new Map(meaningsOf(outside, parts.length > 1 ? KEEPS.small ** 2 : 0));
  if (parts.length > 1 && parts.length <= 4) {
    for (const [index, part] of parts.entries()) addBest(scores, meaningsOf(part), index === 0 ? KEEPS.alternative : KEEPS.laterAlternative);
  }
  if (scores.size === 0) addBest(scores, meaningsOf(splitCamelCase(outside)), 1);
  return scores;
}

function addBest(scores: Map<HeadingMeaning, number>, more: HeadingMeanings, factor: number): void {
  for (const [meaning, score] of more) scores.set(meaning, Math.max(scores.get(meaning) ?? 0, score * factor));
}

/** Meanings of which the words around keep at least the share given. */
function meaningsOf(text: string, leastKept = 0): HeadingMeanings {
  const folded = fold(text);
  const words = folded.split(' ');
  if (folded === '' || words.length > MOST_WORDS) return NO_MEANING;
  const singulars = words.map(singular);
  const isRomance = words.some((word) => ROMANCE_WORDS.has(word));
  const scores = new Map<HeadingMeaning, number>();
  const matches = longestMatches(findMatches(singulars));
  for (const match of matches) {
    const kept = keptBy(match, singulars, isRomance);
    const score = match.weight * kept;
    if (kept >= leastKept && score > (scores.get(match.meaning) ?? 0)) scores.set(match.meaning, score);
  }
  return scores;
}

function findMatches(words: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (const phrase of PHRASES.get(words[start] ?? '') ?? []) {
      const end = start + phrase.words.length;
      if (end <= words.length && phrase.words.every((word, index) => word === words[start + index])) matches.push({ ...phrase, start, end });
    }
  }
  return matches;
}

/** `Approval date` is not a date of publication: a phrase inside a longer known one says nothing by itself. */
function longestMatches(matches: readonly Match[]): readonly Match[] {
  return matches.filter(
    ({ start, end }) => !matches.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
  );
}

/** How far the words around a phrase leave its meaning standing. */
function keptBy({ start, end, head, weight }: Match, words: readonly string[], isRomance: boolean): number {
  const isHeadLast = head === 'last' || (head === 'either' && !isRomance);
  let kept = 1;
  for (const [index, word] of words.entries()) {
    if (index >= start && index < end) continue;
    if (SMALL_WORDS.has(word) || /^\d+$/.test(word)) kept *= KEEPS.small;
    // A word of many meanings stands for one of them only by itself.
    else kept *= (index < start === isHeadLast ? KEEPS.modifier : KEEPS.misplaced) * (weight < VAGUE_WEIGHT ? KEEPS.ofVagueWord : 1);
  }
  return kept;
}

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

function singularSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set([...wordSet(...lists)].map(singular));
}

/** `Time (UTC)` is a time; a heading that is all brackets keeps its words. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return fold(outside) === '' ? text : outside;
}

/** `publishDate` holds two words. */
function splitCamelCase(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2');
}
