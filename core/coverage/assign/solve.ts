/** Solves all groups within one limit of steps: the small ones first, and what they leave over is for the large ones. */
import type { Group } from './groups.ts';
import { solveGroup } from './solve-group.ts';

/** Counted steps of all searches together, and of making first plans better. */
const MOST_SEARCHING = 10_000_000;
const MOST_IMPROVING = 8_000_000;

export interface Solution {
  /** By shift, the place of the person; -1 for nobody. */
  readonly holders: Int32Array;
  readonly isBest: boolean;
}

export function solve(groups: readonly Group[], shifts: number): Solution {
  const holders = new Int32Array(shifts).fill(-1);
  let left = MOST_SEARCHING;
  let isBest = true;
  const inOrder = [...groups].sort((one, other) => one.shifts.length - other.shifts.length || (one.shifts[0] ?? 0) - (other.shifts[0] ?? 0));
  const all = inOrder.reduce((sum, group) => sum + group.shifts.length, 0);
  for (const [index, { problem, shifts: own, people }] of inOrder.entries()) {
    const solved = solveGroup(problem, Math.ceil((MOST_IMPROVING * own.length) / all), Math.ceil(left / (inOrder.length - index)));
    left -= solved.steps;
    isBest &&= solved.isBest;
    for (const [place, shift] of own.entries()) {
      const holder = solved.holder[place] ?? -1;
      if (holder >= 0) holders[shift] = people[holder] ?? -1;
    }
  }
  return { holders, isBest };
}
