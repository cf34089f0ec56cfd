/** The people of a calendar, to choose from, each with a key that says nothing of the name. */
import { hashCells } from '../findings/cell-hash.ts';
import { fold } from '../lexicon/fold.ts';
import { ROW_KIND } from '../table/calendar.ts';
import type { Calendar, OwnerEntry } from '../table/calendar.ts';

export interface Person {
  /** Opaque: can be kept on a device without telling who it is. */
  readonly key: string;
  readonly name: string;
}

/** Keys of the people that an owner cell names. */
export function peopleKeys({ people }: OwnerEntry): readonly string[] {
  return people.map(personKey);
}

/** Owners of posts, by name; spellings that differ in case or accents are one person. */
export function peopleOf({ owner, kind, rowCount }: Calendar): readonly Person[] {
  const isUsed = new Uint8Array(owner.entries.length);
  for (let row = 0; row < rowCount; row += 1) if (kind[row] === ROW_KIND.post) isUsed[owner.codes[row] ?? 0] = 1;
  const names = new Map<string, string>();
  for (const [code, { people }] of owner.entries.entries()) {
    if (isUsed[code] !== 1) continue;
    for (const name of people) if (!names.has(personKey(name))) names.set(personKey(name), name);
  }
  return [...names].map(([key, name]) => ({ key, name })).sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}

export function personKey(name: string): string {
  return hashCells([fold(name)]);
}
