/** Parts the shifts of a group into sets of which nobody can have two. */
import type { Problem } from './problem.ts';

/** Each shift is in one set, with the first that are excluded by all others of it. */
export function exclusiveSets({ shifts, excludes }: Pick<Problem, 'shifts' | 'excludes'>): readonly (readonly number[])[] {
  const isSeen = new Uint8Array(shifts);
  const sets: number[][] = [];
  for (let first = 0; first < shifts; first += 1) {
    if (isSeen[first] === 1) continue;
    const set = [first];
    for (const other of excludes[first] ?? []) {
      if (isSeen[other] !== 1 && set.every((each) => excludes[each]?.includes(other) === true)) set.push(other);
    }
    for (const shift of set) isSeen[shift] = 1;
    sets.push(set);
  }
  return sets;
}
