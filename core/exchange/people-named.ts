/** Whom of the team a text names, among other words. */
import { personFinder } from '../coverage/person-finder.ts';
import type { PersonFinder } from '../coverage/person-finder.ts';
import type { Person } from '../coverage/staff.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { wordsOfText } from './absence-words.ts';
import type { TextWord } from './absence-words.ts';

/** Places in the team of those a text names, each once; null where a word names one of several. */
export type PeopleNamed = (text: string, words?: readonly TextWord[], used?: ReadonlySet<number>) => readonly number[] | null;

const MOST_WORDS = 6;
const LONGEST_INITIALS = 4;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 200;
/** Given names that also say when: alone, they name nobody. */
const ALSO_TIMES: ReadonlySet<string> = wordSet('noël, pascal, pâques, mai, avril, août, juin, avent, april, may, june, august, summer, easter, christmas, autumn, dimanche, sunday');
/** What may stand between the names of those who are away together. */
const JOINTS: ReadonlySet<string> = new Set(['et', 'and', 'y', 'plus']);

/** The place of the person that all of a text names, as in the list of who takes part; null for nobody of the team. */
export function personReader(people: readonly Person[]): (name: string) => number | null {
  const find = personFinder(people);
  return (name) => {
    const bare = name.slice(0, LONGEST_NAME).replace(/@\S*$/, '').replace(/[([][^)\]]*[)\]]?/g, ' ');
    const folded = wordsOfText(bare).map((word) => word.folded);
    return folded.length > MOST_WORDS ? null : anyOrder(folded, find);
  };
}

/** Names among other words are whole, or a given name that only one has; initials are in capitals. */
export function peopleReader(people: readonly Person[]): PeopleNamed {
  const find = personFinder(people);
  const keys = people.map(({ key }) => key.split(' ').length);
  const shared = sharedNames(people, find);
  return (text, words = wordsOfText(text), used = NONE) => {
    const named: number[] = [];
    let last = -1;
    for (let at = 0; at < words.length; at += 1) {
      const found = used.has(at) ? null : nameAt(text, words, at, used, find);
      if (found === null) {
        if (!used.has(at) && shared.has(words[at]?.folded ?? '')) return null;
        continue;
      }
      // `Marie Dubois` is not Marie Tremblay: a given name beside another name may be somebody else's.
      if (found.length < (keys[found.person] ?? 0) && (isBeside(text, words, at - 1, used) || isBeside(text, words, at + found.length - 1, used))) return null;
      const isJoined = last < 0 || words.slice(last, at).every(({ folded }) => JOINTS.has(folded));
      if (!named.includes(found.person)) named.push(found.person);
      if (!isJoined && named.length > 1) return null;
      at += found.length - 1;
      last = at + 1;
    }
    return named;
  };
}

const NONE: ReadonlySet<number> = new Set();

function nameAt(text: string, words: readonly TextWord[], at: number, used: ReadonlySet<number>, find: PersonFinder): { readonly person: number; readonly length: number } | null {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    if (part.some((_, place) => used.has(at + place))) continue;
    const folded = part.map((word) => word.folded);
    if (!isNameLike(text, part, folded)) continue;
    const person = anyOrder(folded, find);
    if (person !== null) return { person, length };
  }
  return null;
}

/** `Tremblay, Josée` is as good as `Josée Tremblay`. */
function anyOrder(folded: readonly string[], find: PersonFinder): number | null {
  if (folded.length === 0) return null;
  const turned = [folded, [...folded.slice(-1), ...folded.slice(0, -1)], [...folded.slice(1), ...folded.slice(0, 1)]];
  for (const words of turned) {
    const person = find(words.join(' '));
    if (person !== null) return person;
  }
  return null;
}

/** Whether a word at a place and the next one stand side by side, and the one that is no part of the name is written like a name. */
function isBeside(text: string, words: readonly TextWord[], at: number, used: ReadonlySet<number>): boolean {
  const [left, right] = [words[at], words[at + 1]];
  if (left === undefined || right === undefined || used.has(at) || used.has(at + 1)) return false;
  if (!/^[\s\-’'‑]+$/u.test(text.slice(left.to, right.from))) return false;
  return [left, right].every(({ from, to, folded }) => /^\p{Lu}/u.test(text.slice(from, to)) && !JOINTS.has(folded));
}

function isNameLike(text: string, part: readonly TextWord[], folded: readonly string[]): boolean {
  const [word] = part;
  if (part.length > 1 || word === undefined) return folded.some((each) => each.length >= SHORTEST_NAME);
  const written = text.slice(word.from, word.to);
  if (written.length <= LONGEST_INITIALS && written === written.toUpperCase() && written !== written.toLowerCase()) return true;
  return (folded[0] ?? '').length >= SHORTEST_NAME && !ALSO_TIMES.has(folded[0] ?? '');
}

/** Given names of two people: alone, they don't say which. */
function sharedNames(people: readonly Person[], find: PersonFinder): ReadonlySet<string> {
  const firsts = people.map(({ key }) => key.split(' ')[0] ?? '').filter((name) => name.length >= SHORTEST_NAME);
  return new Set(firsts.filter((name) => find(name) === null));
}
