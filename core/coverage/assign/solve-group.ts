/** Solves one group: a good plan first, then a proof that none is better, or the search for one that is. */
import { Branching } from './branch.ts';
import { construct } from './construct.ts';
import { improve } from './improve.ts';
import { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { areWishesSettled, boundsOf, isSurelyBest, settledBounds } from './proof.ts';
import { settleTies } from './settle-ties.ts';

/** Of more shifts than this the plans are too many for any number of steps; fewer of them differ in open minutes and wishes. */
const MOST_SEARCHED = 40;
const MOST_SEARCHED_FOR_WISHES = 120;
/** Share of the steps that may go into open minutes and wishes alone. */
const WISHES_SHARE = 0.4;

export interface Solved {
  /** By shift, the person; -1 for nobody. */
  readonly holder: Int32Array;
  /** Whether no plan scores better. */
  readonly isBest: boolean;
  /** Steps that the search took. */
  readonly steps: number;
}

export function solveGroup(problem: Problem, mostImproving: number, mostSearching: number): Solved {
  const plan = new Plan(problem);
  construct(plan);
  const better = (): void => {
    improve(plan, plan.steps + mostImproving);
    settleTies(plan, plan.steps + mostImproving);
  };
  better();
  let bounds = boundsOf(problem);
  let steps = 0;
  const isBest = (): boolean => isSurelyBest(problem, plan.score(), bounds);
  const search = (sought: 'wishes' | 'all', mostSteps: number): boolean => {
    const branching = new Branching(problem, { best: plan.score(), holder: plan.holder }, bounds, sought, mostSteps);
    const isDone = branching.run();
    steps += branching.steps;
    plan.copy(branching.bestHolder);
    better();
    return isDone;
  };
  if (isBest()) return { holder: plan.holder, isBest: true, steps };
  const isWishing = problem.shifts <= MOST_SEARCHED_FOR_WISHES && !areWishesSettled(plan.score(), bounds);
  if (isWishing && search('wishes', mostSearching * WISHES_SHARE)) bounds = settledBounds(problem, bounds, plan.score());
  const isProved = isBest() || (problem.shifts <= MOST_SEARCHED && search('all', mostSearching - steps));
  return { holder: plan.holder, isBest: isProved || isBest(), steps };
}
