/** What is said of moving a post to another day, as a type that both languages fill. */
import type { MoveRefusal } from '../planning/plan-move.ts';
import type { Day } from '../time/day.ts';

export interface MoveWords {
  readonly move: string;
  readonly title: string;
  readonly newDay: string;
  /** `24 novembre → 1er décembre`. */
  readonly change: (from: Day, to: Day) => string;
  /** Said where deadlines move along. */
  readonly deadlines: (count: number) => string;
  /** A deadline that stays, by its heading. */
  readonly left: (heading: string) => string;
  readonly refusals: { readonly [R in MoveRefusal]: string };
  readonly moveNow: string;
}
