/** Reads who is responsible from a cell: one person, several, or a group that is nobody in particular. */
import { fold, foldedWords } from '../lexicon/fold.ts';
import { AND_OTHERS, FIELD_WORDS, GROUP_WORDS } from '../lexicon/group-words.ts';
import { areGivenNames } from '../lexicon/given-names.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import type { OwnerEntry } from './calendar.ts';

const SEPARATORS = /[,;/+&|\n\r•·→]+|\s(?:et|and|y|e|und|ou|or|with|avec|puis|then)\s|\s[-–—]\s/gi;
/** What follows a name after a comma: a degree, a title, a post. */
const AFTER_NAME = /^(?:ph\.?\s?d|m\.?\s?a|mba|m\.?\s?sc|b\.?\s?a|b\.?\s?sc|m\.?\s?d|jr|sr|ing|esq|cpa|crha|arp|apr|dircom)\.?$/i;
/** `Smith, J.`: a surname and initials. */
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,3}$/u;
const ONE_NAME = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u;
/** Names that come last name first are mostly so throughout a column. */
const LEAST_LAST_FIRST = 0.6;
const FEWEST_LAST_FIRST = 2;
/** A longer cell is text, and names nobody. */
const LONGEST_LIST = 1000;
const TOUT_LE_MONDE = 'tout le monde';

/**
 * The reader for a column of which these are the distinct words. Where most are two names and a comma, and the
 * part after it never stands before one, `Tremblay, Marie` is one person, last name first.
 */
export function ownerReader(words: readonly string[]): (word: string) => OwnerEntry {
  const named = words.filter((word) => word !== '' && word.length <= LONGEST_LIST && !isPlaceholder(word) && !isGroup(word));
  const pairs = named.map(commaPair).filter((pair) => pair !== null);
  const firsts = new Set(pairs.map(([, first]) => fold(first)));
  const isSwappable = pairs.some(([last]) => firsts.has(fold(last)));
  const lone = new Set(named.filter((word) => !word.includes(',')).map(fold));
  // A person who also stands alone in a cell is a whole person, not half a name.
  const hasLone = pairs.some(([last, first]) => lone.has(fold(last)) || lone.has(fold(first)));
  const isLastFirst = pairs.length >= FEWEST_LAST_FIRST && pairs.length >= named.length * LEAST_LAST_FIRST && !isSwappable && !hasLone;
  const whole = new Set(named.flatMap((word) => word.split(SEPARATORS).map(fold)));
  return (word) => ownerEntry(word, isLastFirst || isOnePerson(commaPair(word), lone, firsts, whole));
}

/** `Tremblay, Marie` beside `Marie Tremblay`; or a surname, which never stands as a person, before a given name. */
function isOnePerson(pair: readonly [string, string] | null, lone: ReadonlySet<string>, firsts: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  if (pair === null) return false;
  const [last, first] = pair;
  if (whole.has(fold(`${first} ${last}`))) return true;
  return areGivenNames(first) && !areGivenNames(last) && !lone.has(fold(last)) && !firsts.has(fold(last));
}

/** The two names around the only comma of a cell, or null. */
function commaPair(word: string): readonly [string, string] | null {
  const [last, first, ...more] = word.split(',').map((part) => part.trim());
  if (last === undefined || first === undefined || more.length > 0) return null;
  return ONE_NAME.test(last) && (ONE_NAME.test(first) || INITIALS.test(first)) && !isGroup(last) && !isGroup(first) ? [last, first] : null;
}

/** An entry per distinct cell text; a placeholder names nobody. */
export function ownerEntry(word: string, isLastFirst = false): OwnerEntry {
  if (word.length > LONGEST_LIST || isPlaceholder(word)) return { word, people: [], shared: null };
  const pair = commaPair(word);
  if (pair !== null && (isLastFirst || (INITIALS.test(pair[1]) && pair[0].length > 3))) return { word, people: [`${pair[1]} ${pair[0]}`], shared: null };
  const people: string[] = [];
  const folds = new Set<string>();
  let hasGroup = false;
  let hasOthers = false;
  // `@marie @luc`: handles need nothing between them.
  const listed = word.startsWith('@') ? word.replace(/\s@/g, ',@') : word;
  for (const part of withoutBrackets(listed).split(SEPARATORS)) {
    const name = part.trim().replace(/\s+/g, ' ');
    const folded = fold(name);
    if (folded === '' || isPlaceholder(name)) continue;
    // `Marie Tremblay, PhD`, `Luc Roy, gestionnaire`: what she is, not another person.
    if (people.length > 0 && !hasOthers && (AFTER_NAME.test(name) || isPost(word, name))) continue;
    if (isGroup(name)) hasGroup = true;
    else if (AND_OTHERS.has(folded) && people.length > 0) hasOthers = true;
    else if (!folds.has(folded)) {
      folds.add(folded);
      people.push(name);
    }
  }
  const named = people.length + (hasOthers ? 1 : 0) + (hasGroup && people.length > 0 ? 1 : 0);
  return { word, people, shared: named > 1 ? 'several' : hasGroup ? 'group' : null };
}

/** `Équipe`, `Marketing team`, `Tous`, `Communications`: no one person. An e-mail address is always one. */
export function isGroup(name: string): boolean {
  if (name.includes('@')) return false;
  const folded = fold(name);
  if (FIELD_WORDS.has(folded) || folded.includes(TOUT_LE_MONDE)) return true;
  return foldedWords(name).some((word) => GROUP_WORDS.has(word));
}

/** A word in lower case after a whole name and a comma. */
function isPost(word: string, name: string): boolean {
  const [before = ''] = word.split(',');
  return before.trim().includes(' ') && /^\p{Ll}[\p{L}'’ -]*$/u.test(name) && word.trim().endsWith(`, ${name}`);
}

/** `Anna (relève: Paul)` is Anna's. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)/g, ' ');
  return fold(outside) === '' ? text : outside;
}
