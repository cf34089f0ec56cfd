/** The departments of the team, with who is in each and who manages it. */
import type { Person } from '../../coverage/staff.ts';
import { fold } from '../../lexicon/fold.ts';
import type { TeamFacts } from './team-facts.ts';

/** The role of whoever manages social media, by its key. */
const MANAGER = 'manager';

export interface Department {
  readonly name: string;
  readonly people: readonly [Person, ...Person[]];
  readonly managers: readonly Person[];
}

/** In the order of the tab, of those who are in the team from today on. One department alone is the whole team. */
export function departmentsOf({ staff, ahead }: TeamFacts): readonly Department[] {
  const byKey = new Map<string, [Person, ...Person[]]>();
  for (const person of staff.people) {
    const key = fold(person.department);
    if (key === '' || (person.end !== null && person.end < ahead.from)) continue;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [person]);
    else same.push(person);
  }
  if (byKey.size < 2) return [];
  return [...byKey.values()].map((people) => ({ name: people[0].department, people, managers: people.filter(({ roles }) => roles.includes(MANAGER)) }));
}
