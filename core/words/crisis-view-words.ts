/** What the panel of the crisis switch says, as a type that both languages fill: fetched when the panel is first opened. */
import type { HeldStanding } from '../crisis/crisis.ts';
import type { State } from '../table/calendar.ts';

/** What came of bringing posts back. */
export interface ResumedTold {
  readonly posts: number;
  /** Left as they are, though they were to be changed. */
  readonly left: number;
  /** A sentence on why the first of those was left; '' where nothing stood in the way. */
  readonly why: string;
}

/** What came of putting posts on hold. */
export interface HeldTold extends ResumedTold {
  /** In which they are to be paused as well, [] where the calendar names none; null where there is no need. */
  readonly tools: readonly string[] | null;
  /** Go out as well, have come or changed since, and were not touched. */
  readonly others: number;
}

export interface CrisisViewWords {
  readonly reading: string;
  readonly intro: string;
  readonly soon: string;
  readonly none: string;
  readonly hold: (posts: number) => string;
  /** What cannot be put on hold, and why. */
  readonly refused: string;
  /** What to do where a column's list lacks the state. */
  readonly listLacks: string;
  /** Names the posts of which can't be told whether they go out. */
  readonly unclear: string;
  readonly unclearIntro: string;
  /** What cannot be brought back, and why. */
  readonly backRefused: string;
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
  readonly held: (told: HeldTold) => string;
  readonly resumed: (told: ResumedTold) => string;
  readonly forgotten: (posts: number) => string;
  readonly untitled: string;
}
