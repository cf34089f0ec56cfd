/** Whom of the team a cell names: by the whole name, or by a part or initials that only one of them has. */
import { fold, foldedWords } from '../lexicon/fold.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import type { Person } from './staff.ts';

export interface PersonFinder {
  /** The place in `people` of the person that a name stands for; null for nobody, or where it may be two. */
  (name: string): number | null;
  /** Whether a name may be that of two or more: `Marie` of Marie Roy and Marie Côté. */
  readonly isAmbiguous: (name: string) => boolean;
}

/** `ROY Marie`, as staff lists write it: taken for somebody only where that is their whole name. */
const SURNAME_FIRST = /^(\p{Lu}[\p{Lu} '’-]+) (.+)$/u;

export function personFinder(people: readonly Person[]): PersonFinder {
  const places = new Map<string, number | null>();
  for (const [place, { key }] of people.entries()) if (key !== '' && !places.has(key)) places.set(key, place);
  const shorts = new Map<string, number | null>();
  for (const [key, place] of places) {
    for (const short of shortNames(key)) if (!places.has(short)) shorts.set(short, shorts.has(short) ? null : place);
  }
  // Undefined for nobody, null for two or more.
  const placeOf = (name: string): number | null | undefined => {
    const key = fold(name);
    const whole = places.get(key);
    if (whole !== undefined) return whole;
    const short = shorts.get(key) ?? shorts.get(foldedWords(key).join('')) ?? shorts.get(key);
    return short === undefined ? places.get(fold(name.replace(SURNAME_FIRST, '$2 $1'))) : short;
  };
  return Object.assign((name: string) => placeOf(name) ?? null, { isAmbiguous: (name: string) => placeOf(name) === null });
}

/** The people that each entry of a column names, each once. */
export function namedBy(entries: readonly OwnerEntry[], find: PersonFinder): readonly (readonly number[])[] {
  return entries.map((entry) => peopleNamed(entry, find));
}

export function peopleNamed({ people }: OwnerEntry, find: PersonFinder): readonly number[] {
  const named: number[] = [];
  for (const name of people) {
    const place = find(name);
    if (place !== null && !named.includes(place)) named.push(place);
  }
  return named;
}

/** `marie eve st pierre`: `marie`, `marie eve`, `mesp`, `ms`; of `paul emile gagnon` also `paul emile g`. */
function shortNames(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const shorts = new Set<string>();
  for (let length = 1; length < words.length; length += 1) {
    const given = words.slice(0, length).join(' ');
    shorts.add(given);
    shorts.add(`${given} ${words[length]?.charAt(0) ?? ''}`);
  }
  shorts.add(words.map((word) => word.charAt(0)).join(''));
  shorts.add(`${key.charAt(0)}${words[words.length - 1]?.charAt(0) ?? ''}`);
  return [...shorts];
}
