/** What is said of marking posts, as a type that both languages fill. */
import type { MarkDetail, MarkRefusalReason, MarkWarning } from '../tracking/mark-plan.ts';
import type { State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

/** What a refusal speaks of. */
export interface RefusalParts {
  readonly from: State | null;
  /** What stands there, as the cell has it. */
  readonly word: string;
  /** The states that come first, in order. */
  readonly through: readonly State[];
  readonly day: Day | null;
  readonly today: Day;
  readonly offered: readonly string[];
}

/** Why some were left, in the words of a refusal or of the host, and how many. */
export interface LeftPosts {
  readonly why: string;
  readonly count: number;
}

/** What became of marking. */
export interface MarkResult {
  readonly state: State;
  readonly marked: number;
  readonly already: number;
  /** Of which the host could not tell. */
  readonly unknown: number;
  readonly left: readonly LeftPosts[];
}

export interface TrackingWords {
  /** Part of a sentence whose subject is the post; it stands after a colon and has no full stop. */
  readonly refusals: { readonly [R in MarkRefusalReason]: (parts: RefusalParts) => string };
  /** A whole sentence about so many posts. */
  readonly warnings: { readonly [W in MarkWarning]: (count: number) => string };
  readonly details: { readonly [D in MarkDetail]: string };
  /** What was said and has no column. */
  readonly unplaced: (details: readonly string[]) => string;
  /** A word of the team's that nobody has explained, and how often it stands there. */
  readonly unknownWord: (word: string, count: number) => string;
  readonly result: (result: MarkResult) => string;
}
