/** Minutes of a shift that a person would rather have, or rather not. */
import type { Staff } from '../staff.ts';
import { overlap } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';

export interface Wishes {
  readonly desired: number;
  readonly undesired: number;
}

const NO_WISHES: Wishes = { desired: 0, undesired: 0 };

/** Answers for a person and a shift. A wish said twice counts twice no more than once: never beyond the shift's own length. */
export function wishesOf({ people, aways }: Staff): (person: number, shift: Stint) => Wishes {
  const byPerson = people.map(() => ({ desired: [] as Stint[], undesired: [] as Stint[] }));
  for (const { person, from, to, kind } of aways) {
    if (kind === 'away') continue;
    for (const each of person === null ? byPerson : [byPerson[person]]) each?.[kind].push({ from, to });
  }
  return (person, shift) => {
    const own = byPerson[person];
    if (own === undefined || (own.desired.length === 0 && own.undesired.length === 0)) return NO_WISHES;
    return { desired: within(own.desired, shift), undesired: within(own.undesired, shift) };
  };
}

function within(wishes: readonly Stint[], { from, to }: Stint): number {
  return Math.min(to - from, wishes.reduce((sum, wish) => sum + overlap(from, to, wish.from, wish.to), 0));
}
