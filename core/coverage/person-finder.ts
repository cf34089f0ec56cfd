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
/** `M. Roy`, `Mme Roy`: after a title the surname is enough. */
const TITLE = /^(m|mrs?|ms|miss|mme|mlle|dre?|monsieur|madame) /;

export function personFinder(people: readonly Person[]): PersonFinder {
  const places = new Map<string, number | null>();
  for (const [place, { key }] of people.entries()) if (key !== '' && !places.has(key)) places.set(key, place);
  const shorts = new Map<string, number | null>();
  for (const [key, place] of places) {
    for (const short of shortNames(key)) if (!places.has(short)) shorts.set(short, shorts.has(short) && shorts.get(short) !== place ? null : place);
  }
  // Undefined for nobody, null for two or more.
  const placeOf = (name: string): number | null | undefined => {
    const key = fold(name);
    const whole = places.get(key);
    if (whole !== undefined) return whole;
    const short = shorts.get(key) ?? shorts.get(foldedWords(key).join('')) ?? shorts.get(key.replace(TITLE, ' '));
    return short === undefined ? places.get(fold(name.replace(SURNAME_FIRST, '$2 $1'))) : short;
  };
  return Object.assign((name: string) => placeOf(name) ?? null, { isAmbiguous: (name: string) => placeOf(name) === null });
}

/** The people that each entry of a column names, each once. */
export function namedBy(entries: readonly OwnerEntry[], find: PersonFinder): readonly (readonly number[])[] {
  return entries.map((entry) => peopleNamed(entry, find));
}

export function peopleNamed({ people }: OwnerEntry, find: PersonFinder): readonly number[] {
  return [...new Set(people.flatMap((name) => find(name) ?? []))];
}

/** `marie eve st pierre`: `marie`, `marie eve`, `mesp`, `ms`; of `paul emile gagnon` also `paul emile g`. What may follow a title has a space before it. */
function shortNames(key: string): readonly string[] {
  const words = key.split(' ');
  return [` ${key}`, ...words.slice(1).flatMap((_word, at) => {
    const given = words.slice(0, at + 1).join(' ');
    const rest = key.slice(given.length + 1);
    return [given, ` ${given}`, ` ${rest}`, `${given} ${rest.charAt(0)}`, words.map((word) => word.charAt(0)).join(''), key.charAt(0) + key.charAt(key.lastIndexOf(' ') + 1)];
  })];
}
