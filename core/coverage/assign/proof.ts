/** Bounds that no plan of a group gets below, found before any search: a plan that reaches them is the best one. */
import { exclusiveSets } from './exclusive-sets.ts';
import { leastOpen } from './least-open.ts';
import { compareFalling } from './problem.ts';
import type { Problem, Score } from './problem.ts';
import { splitLevels } from './split-levels.ts';
import { surchargesOf } from './surcharges.ts';
import type { Surcharges } from './surcharges.ts';

export interface Bounds {
  /** Minutes that stay open in any plan. */
  readonly open: number;
  /** Cost of the plans that leave no more open than that. */
  readonly cost: number;
  readonly surcharges: Surcharges;
  /** Whether what is reached there is reached shift by shift, each with somebody for whom its price is the least. */
  readonly isByShift: boolean;
  /** The evenest loads of plans that reach both; null where that is not known. */
  readonly loads: Float64Array | null;
}

export function boundsOf(problem: Problem): Bounds {
  const { shifts, eligible, people } = problem;
  const sets = exclusiveSets(problem);
  const open = leastOpen(problem, sets);
  const surcharges = surchargesOf(problem, sets, open > 0);
  let cost = -surcharges.total;
  for (let shift = 0; shift < shifts; shift += 1) {
    // Where something has to stay open, it may be any of them.
    let cheapest = open > 0 ? 0 : Number.POSITIVE_INFINITY;
    for (const person of eligible[shift] ?? []) cheapest = Math.min(cheapest, surcharges.priced[shift * people + person] ?? 0);
    cost += cheapest;
  }
  return withLoads(problem, { open, cost, surcharges, isByShift: true });
}

/** The bounds once it is known by a search that no plan leaves less open, nor meets wishes better. */
export function settledBounds(problem: Problem, bounds: Bounds, { open, cost }: Pick<Score, 'open' | 'cost'>): Bounds {
  if (open === bounds.open && cost === bounds.cost) return bounds;
  return withLoads(problem, { open, cost, surcharges: bounds.surcharges, isByShift: false });
}

function withLoads(problem: Problem, bounds: Omit<Bounds, 'loads'>): Bounds {
  const { minutes, load } = problem;
  const loads = splitLevels(problem, { lengths: minutes, load, minutes: sum(minutes) - bounds.open, takers: takersOf(problem, bounds), most: null });
  return { ...bounds, loads };
}

/** Whether no plan leaves fewer minutes open or meets wishes better. */
export function areWishesSettled({ open, cost }: Pick<Score, 'open' | 'cost'>, bounds: Bounds): boolean {
  return open <= bounds.open && cost <= bounds.cost;
}

/** Whether no plan that leaves as little open and meets wishes as well has lighter loads; false where that is not known. */
export function areLoadsSettled(score: Score, bounds: Bounds): boolean {
  return areWishesSettled(score, bounds) && bounds.loads !== null && compareFalling(score.loads, bounds.loads) <= 0;
}

/** Whether no plan scores better; false where that is not known. */
export function isSurelyBest(problem: Problem, score: Score, bounds: Bounds): boolean {
  if (!areLoadsSettled(score, bounds)) return false;
  const { offMinutes, offLoad, load, presence } = problem;
  // Which shifts stay open is not known: then no minute of evenings is sure to be taken.
  const minutes = bounds.open === 0 ? sum(offMinutes) : 0;
  const most = load.map((own, person) => (score.loads[0] ?? 0) * (presence[person] ?? 1) - own);
  const levels = splitLevels(problem, { lengths: offMinutes, load: offLoad, minutes, takers: takersOf(problem, bounds), most });
  return levels !== null && compareFalling(score.offLoads, levels) <= 0;
}

/** The cost is reached only where each shift goes to somebody for whom it is the least. */
function takersOf({ eligible, people, hasWishes }: Problem, { isByShift, surcharges: { priced } }: Omit<Bounds, 'loads'>): readonly (readonly number[])[] {
  if (!hasWishes || !isByShift) return eligible;
  return eligible.map((own, shift) => {
    const costs = own.map((person) => priced[shift * people + person] ?? 0);
    const least = Math.min(...costs);
    return own.filter((_, index) => costs[index] === least);
  });
}

function sum(lengths: Int32Array): number {
  return lengths.reduce((total, length) => total + length, 0);
}
