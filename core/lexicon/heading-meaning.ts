/** What a heading can stand for, with a score from 0 to 1 for each meaning. */
import { fold, singular } from './fold.ts';
import type { HeadingMeaning } from './heading-entry.ts';
import { doneBy } from './heading-people.ts';
import { PHRASES } from './heading-phrases.ts';
import type { Phrase } from './heading-phrases.ts';
import { askedFor, isOneWordAsked } from './heading-questions.ts';
import { respelled, withoutEndings } from './heading-spelling.ts';
import { wordSet } from './word-list.ts';

export type HeadingMeanings = ReadonlyMap<HeadingMeaning, number>;

interface Match extends Phrase {
  readonly start: number;
  readonly end: number;
}

/** `Poste` is a job; folded, it would be `posté`. */
const JOB = /(?:^|\s)postes?(?![\p{L}\p{M}])/giu;
/** `Post #`, but not `Hashtags #`. */
const NUMBER_SIGN = /(?<!hashtags?\s*)#\s*$/i;
/** `Publié o/n`: how the column is to be filled in. */
const YES_OR_NO = /(?<!\p{L})[yosj]\s?\/\s?n(?!\p{L})/giu;
/** Longer headings are sentences. */
const MOST_WORDS = 9;
const NO_MEANING: HeadingMeanings = new Map();
/** German compounds, by the word that decides: `Erscheinungsdatum` is a date. */
const COMPOUND = /^\p{L}{4,}(datum|zeit|format|titel|thema|kanal|bild|link|status|typ|text)$/u;
const COMPOUND_WITH_S = /^\p{L}{6,}s(tag|art|ziel)$/u;
/** What a heading keeps of its score for each further word, by how much that word weighs. */
const KEEPS = { small: 0.97, modifier: 0.85, misplaced: 0.62, alternative: 0.95, laterAlternative: 0.7, ofVagueWord: 0.5, besideHead: 0.6, respelled: 0.9 } as const;

/** What a heading that ends with `by` may be beside who did something. */
const KNOWN_AS: readonly HeadingMeaning[] = ['owner', 'approver', 'tracking', 'scheduled_by', 'other'];

/** Its cells decide. */
const ONE_WORD_ASKED = 0.5;
/** Phrases of less weight than this are words of many meanings. */
const VAGUE_WEIGHT = 0.6;

/** Words that change nothing about what a column holds. */
const SMALL_WORDS = singularSet(
  'post, posts, content, social, media, the, of, for, a, an, your, our, my, this, is, in, on, main, final, full, new, item, s, no, and, or, draft, required, optional, planned, proposed, suggested, current, internal, social media, marketing, calendar, list, link, url, text, to, utc, gmt, est, edt, et, pst, cet, cest, local, am, pm',
  'publication, publications, nb, nbre, interne, actuel, actuelle, obligatoire, suggéré, suggérée, contenu, de, d, du, des, la, le, les, l, un, une, pour, sur, en, vers, au, aux, à, principal, principale, final, finale, requis, requise, facultatif, médias, sociaux, réseaux, prévu, prévue, proposé, exact, exacte, e, ou',
  'el, los, las, del, do, da, dos, o, os, para, por, der, die, das, von, für, fr, en, es, pt, de, it, ar, eng, français, anglais, french, english, spanish',
);
/** Words that only Romance languages put between a thing and what tells it apart. */
const ROMANCE_WORDS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'les', 'l', 'del', 'do', 'da', 'para', 'por', 'au', 'aux', 'sur', 'pour', 'di', 'della']);
/** Words that only they have and begin a heading with, and that decide what it is: `Statut client` is a status. */
const ROMANCE_HEADS = wordSet('statut, statuts, état, estado, stato');

/** What posts are scheduled with: `Programmé dans Hootsuite` asks whether they are. */
const TOOLS = wordSet('hootsuite, buffer, metricool, sprout, agorapulse, publer, planable, loomly, swello, sendible, sprinklr, emplifi, falcon, tailwind, socialbee, coschedule, planoly, mlabs, etus, creator studio, business suite, mbs');

/** Every meaning of a heading; none where it says nothing known. */
export function headingMeanings(heading: string): HeadingMeanings {
  if (heading.length > 120) return NO_MEANING;
  if (heading.trim() === '#') return new Map([['id', 1], ['hashtags', 0.9]]);
  if (/^\s*[✓✔✅☑]\uFE0F?\s*$/u.test(heading)) return new Map([['status', 0.8]]);
  const asked = askedFor(heading);
  if (asked !== null) return new Map([asked]);
  // `Post #` numbers posts, as `#` alone does.
  const outside = withoutEndings(withoutBrackets(heading)).replace(NUMBER_SIGN, ' number').replace(YES_OR_NO, ' ').replace(JOB, ' emploi');
  const parts = outside.split(/[/|\n]|\s(?:ou|or|et|and|y|e|&|\+|und)\s/i).filter((part) => part.trim() !== '');
  const scores = new Map(meaningsOf(outside, parts.length > 1 ? KEEPS.small ** 2 : 0));
  if (parts.length > 1 && parts.length <= 4) {
    for (const [index, part] of parts.entries()) addBest(scores, meaningsOf(part), index === 0 ? KEEPS.alternative : KEEPS.laterAlternative);
  }
  if (scores.size === 0) addBest(scores, meaningsOf(splitCamelCase(outside)), 1);
  if (scores.size === 0) addBest(scores, meaningsOf(headOfCompound(fold(outside))), KEEPS.modifier);
  for (const spelling of scores.size === 0 ? respelled(outside) : []) if (scores.size === 0) addBest(scores, meaningsOf(spelling), KEEPS.respelled);
  addPeople(scores, outside);
  if (scores.size === 0 && isOneWordAsked(heading)) scores.set('status', ONE_WORD_ASKED);
  return scores;
}

/** Adds who did what the heading says, unless it is known as something else. */
function addPeople(scores: Map<HeadingMeaning, number>, heading: string): void {
  const people = doneBy(heading);
  const isKnown = people === null || KNOWN_AS.some((meaning) => (scores.get(meaning) ?? 0) >= VAGUE_WEIGHT);
  if (!isKnown) scores.set(people.meaning, people.score);
}

/** The end of a compound word; '' for any other text. */
function headOfCompound(folded: string): string {
  const [, head = ''] = COMPOUND.exec(folded) ?? COMPOUND_WITH_S.exec(folded) ?? [];
  return head === 'art' ? 'typ' : head;
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
  const isRomance = ROMANCE_HEADS.has(words[0] ?? '') || words.some((word) => ROMANCE_WORDS.has(word));
  const scores = new Map<HeadingMeaning, number>();
  const matches = longestMatches(findMatches(singulars)).map((match) => ({ ...match, ...standingOf(match, singulars, isRomance) }));
  const hasHead = matches.some(({ isHead, weight }) => isHead && weight >= VAGUE_WEIGHT);
  for (const { meaning, weight, kept, isHead } of matches) {
    // `Responsable du visuel` is a person, and no visual.
    const score = weight * kept * (hasHead && !isHead ? KEEPS.besideHead : 1);
    if (kept >= leastKept && score > (scores.get(meaning) ?? 0)) scores.set(meaning, score);
  }
  if (singulars.some((word) => TOOLS.has(word)) && words.length > 1) scores.set('tracking', KEEPS.alternative);
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

/** How far the words around a phrase leave its meaning standing, and whether it is the part of the heading that decides. */
function standingOf({ start, end, head, weight }: Match, words: readonly string[], isRomance: boolean): { readonly kept: number; readonly isHead: boolean } {
  const isHeadLast = head === 'last' || (head === 'either' && !isRomance);
  let kept = 1;
  let isHead = true;
  for (const [index, word] of words.entries()) {
    if (index >= start && index < end) continue;
    if (SMALL_WORDS.has(word) || /^\d+$/.test(word)) {
      kept *= KEEPS.small;
      continue;
    }
    const isModifier = index < start === isHeadLast;
    if (!isModifier) isHead = false;
    // A word of many meanings stands for one of them only by itself.
    kept *= (isModifier ? KEEPS.modifier : KEEPS.misplaced) * (weight < VAGUE_WEIGHT ? KEEPS.ofVagueWord : 1);
  }
  return { kept, isHead };
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
