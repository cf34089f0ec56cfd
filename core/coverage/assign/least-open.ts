/** A number of minutes that stays open in any plan: of shifts of which nobody can have two, each needs somebody else. */
import type { Problem } from './problem.ts';

/** Sums over sets of shifts that exclude each other. */
export function leastOpen({ minutes, eligible, people }: Problem, sets: readonly (readonly number[])[]): number {
  return sets.reduce((open, set) => open + unmatched(set, eligible, minutes, people), 0);
}

/** The longest first, moved about as long as there is a way: then those that are left out are as short as can be. */
function unmatched(set: readonly number[], eligible: readonly (readonly number[])[], minutes: Int32Array, people: number): number {
  const holder = new Int32Array(people).fill(-1);
  const match = (shift: number, seen: Uint8Array): boolean => {
    for (const person of eligible[shift] ?? []) {
      if (seen[person] === 1) continue;
      seen[person] = 1;
      const held = holder[person] ?? -1;
      if (held >= 0 && !match(held, seen)) continue;
      holder[person] = shift;
      return true;
    }
    return false;
  };
  let open = 0;
  for (const shift of [...set].sort((one, other) => (minutes[other] ?? 0) - (minutes[one] ?? 0))) {
    if (!match(shift, new Uint8Array(people))) open += minutes[shift] ?? 0;
  }
  return open;
}
