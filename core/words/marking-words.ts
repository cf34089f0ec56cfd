/** What the pane says around the marking of posts, as a type that both languages fill. */
import type { State } from '../table/calendar.ts';
import type { MarkReasons } from './mark-reasons-in.ts';
import type { MessageWords } from './message-words.ts';

/** Which posts are counted by their state. */
export const PERIODS = ['both', 'this', 'next', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** Where the rows to mark come from. */
export type Lot = 'to-schedule' | 'unconfirmed' | 'findings' | 'selected' | 'filtered';

/** How many rows do what. */
export interface PreviewCounts {
  readonly state: State;
  readonly marks: number;
  readonly refused: number;
  readonly already: number;
  /** Not found any more. */
  readonly gone: number;
}

export interface MarkingWords {
  readonly mark: string;
  readonly markSelected: string;
  /** Marks all posts of a list. */
  readonly markAs: (state: State) => string;
  /** Names the button beside one post. */
  readonly markOneAs: (state: State, post: string) => string;
  readonly unconfirmed: string;
  /** Names the choice of what is counted. */
  readonly period: string;
  readonly periods: { readonly [P in Period]: string };
  readonly nothingCounted: string;

  readonly rows: string;
  readonly lots: { readonly [L in Lot]: (count: number) => string };
  readonly reading: string;
  readonly noneSelected: string;
  readonly state: string;
  /** The team's word for a state, with what it means. */
  readonly meaning: (word: string, state: string) => string;
  readonly tool: string;
  readonly link: string;
  readonly linkWrong: string;
  /** When it came to be in a state. */
  readonly day: (state: State) => string;
  readonly who: string;
  readonly nobody: string;
  readonly channel: string;
  readonly allChannels: string;

  readonly preview: string;
  readonly counts: (counts: PreviewCounts) => string;
  /** That the person who marks lacks the right to; `allowed` names the roles that have it, '' where their own rights say so. */
  readonly noRight: (state: State, allowed: string) => string;
  readonly change: (heading: string, from: string, to: string) => string;
  readonly refused: string;
  /** What heads those that are left for one reason. */
  readonly reasons: MarkReasons;
  readonly more: (count: number) => string;
  readonly markNow: (count: number) => string;

  readonly showLeft: (count: number) => string;
  readonly harmed: (count: number) => string;
  readonly held: (address: string, old: string) => string;
  readonly putBack: string;
  readonly wasPutBack: (count: number, left: number) => string;

  readonly addColumn: MessageWords;
  readonly addIds: MessageWords;
  readonly teamWords: (count: number) => string;
  readonly teamWordsHint: string;
  readonly noMeaning: string;
}
