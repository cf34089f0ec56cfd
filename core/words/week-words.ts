/** What the view of this week and the next says, as a type that both languages fill. */
import type { Day } from '../time/day.ts';

export interface WeekWords {
  /** The pane's views by name. */
  readonly views: string;
  readonly weekTab: string;
  readonly findingsTab: string;
  readonly heading: string;
  /** Names the choice of a person. */
  readonly forWhom: string;
  readonly everyone: string;
  readonly show: string;
  /** Names the button beside a sentence: shows its cell, or its findings where there are several. */
  readonly showWhat: (sentence: string) => string;
  /** Said where no finding is about these weeks. */
  readonly quiet: string;
  /** How many findings stand elsewhere: further ones of these weeks, older and later ones; '' for none. */
  readonly rest: (counts: { readonly more: number; readonly older: number; readonly later: number }) => string;
  readonly tracking: string;
  readonly posts: (count: number) => string;
  /** Stands for the state of posts whose status is blank or not known. */
  readonly otherState: string;
  readonly toSchedule: string;
  readonly allScheduled: string;
  readonly myPosts: string;
  readonly noPosts: string;
  readonly morePosts: (count: number) => string;
  readonly untitled: string;
  /** `mar. 24 nov., 9 h 30`; minutes since midnight, or null. */
  readonly moment: (day: Day, minutes: number | null) => string;
}
