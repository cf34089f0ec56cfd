/** Gathers what each person has to do under one name, however the cells of the calendar spell it. */
import { namesPerson } from '../coverage/names-person.ts';
import { personFinder } from '../coverage/person-finder.ts';
import type { Person } from '../coverage/staff.ts';
import { fold } from '../lexicon/fold.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import { quotable } from '../words/quotable.ts';
import { compareTexts } from './weekly/reported-post.ts';

export interface PersonGroup<Item> {
  /** As the team writes it most; '' for what nobody in particular holds. */
  readonly person: string;
  readonly items: readonly Item[];
}

export interface PeopleGroups<Item> {
  /** Each item goes to one person: what several names or a whole group hold is held by nobody. */
  readonly add: (entry: OwnerEntry, item: Item) => void;
  /** Nobody first, then by name. */
  readonly groups: () => readonly PersonGroup<Item>[];
}

interface Draft<Item> {
  /** Spellings, with how often each was met. */
  readonly names: Map<string, number>;
  readonly items: Item[];
}

/** @param people Of the team, as far as they are known: a name that may be one person's is that one's. */
export function peopleGroups<Item>(people: readonly Person[]): PeopleGroups<Item> {
  const find = personFinder(people);
  const drafts = new Map<string, Draft<Item>>();
  const keyOf = (name: string): readonly [key: string, spelling: string] => {
    const person = people[find(name) ?? -1];
    return person === undefined ? [fold(name) || name, quotable(name)] : [person.key, quotable(person.name)];
  };
  return {
    add: (entry, item) => {
      const [key, spelling] = holderOf(entry, keyOf);
      const draft = drafts.get(key) ?? { names: new Map<string, number>(), items: [] };
      draft.names.set(spelling, (draft.names.get(spelling) ?? 0) + 1);
      draft.items.push(item);
      drafts.set(key, draft);
    },
    groups: () => {
      const found = [...drafts].map(([key, { names, items }]): PersonGroup<Item> => ({ person: key === '' ? '' : mostUsed(names), items }));
      return found.sort((a, b) => Number(b.person === '') - Number(a.person === '') || compareTexts(fold(a.person), fold(b.person)) || compareTexts(a.person, b.person));
    },
  };
}

/** The one person that a cell names; nobody where it names several, or none. */
function holderOf({ people }: OwnerEntry, keyOf: (name: string) => readonly [string, string]): readonly [key: string, spelling: string] {
  const named = new Map(people.filter((name) => namesPerson(name)).map(keyOf));
  const [first] = named;
  return first === undefined || named.size > 1 ? ['', ''] : first;
}

function mostUsed(names: ReadonlyMap<string, number>): string {
  const [first = ['', 0]] = [...names].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]));
  return first[0];
}
