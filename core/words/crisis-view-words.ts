/** What the panel of the crisis switch says, as a type that both languages fill: fetched when the panel is first opened. */
import type { HeldStanding } from '../crisis/crisis.ts';
import type { State } from '../table/calendar.ts';

export interface CrisisViewWords {
  readonly reading: string;
  readonly intro: string;
  readonly soon: string;
  readonly none: string;
  readonly hold: (posts: number) => string;
  /** What cannot be put on hold, and why. */
  readonly refused: string;
  readonly morePosts: (count: number) => string;
  readonly state: (state: State) => string;
  /** That Suivi changes nothing in a tool; names of the tools, [] where the calendar names none. */
  readonly reminder: (tools: readonly string[]) => string;
  readonly heldTitle: string;
  readonly heldIntro: string;
  /** Of so many posts; 0 where all of them are back or changed and the pause is merely to be forgotten. */
  readonly back: (posts: number) => string;
  /** `before` is the state that it had, `now` the one that somebody gave it. */
  readonly standing: (standing: HeldStanding, before: State, now: State | null) => string;
  /** Forgets posts that are not to be found any more. */
  readonly forget: (posts: number) => string;
  /** `left` were left as they are. */
  readonly held: (posts: number, left: number, tools: readonly string[] | null) => string;
  readonly resumed: (posts: number, left: number) => string;
  readonly forgotten: (posts: number) => string;
  readonly untitled: string;
}
