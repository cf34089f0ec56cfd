/** What the view of this week and the next says, as a type that both languages fill. */
import type { Place } from '../briefing/place.ts';
import type { Day } from '../time/day.ts';

export interface WeekWords {
  /** The pane's views by name. */
  readonly views: string;
  readonly weekTab: string;
  readonly findingsTab: string;
  readonly teamTab: string;
  readonly cadenceTab: string;
  readonly resultsTab: string;
  /** Writes the report of the week that a team talks of, and names the menu of the others. */
  readonly weekReport: string;
  readonly otherReports: string;
  /** Names the menu of the views that a narrow pane has no room for. */
  readonly moreViews: string;
  readonly heading: string;
  /** Names the choice of a person. */
  readonly forWhom: string;
  readonly everyone: string;
  readonly show: string;
  /** Names the button beside a sentence: shows its cell, or its findings where there are several. */
  readonly showWhat: (sentence: string) => string;
  /** Names the menu of what else can be done about a sentence. */
  readonly moreAbout: (sentence: string) => string;
  /** Ignores all findings that a sentence is about; two at least. */
  readonly ignoreAll: (count: number) => string;
  /** Said where no finding is about these weeks; claims no more than what the rules that ran could see. */
  readonly quiet: (notRun: number) => string;
  /** Leads to the rules that could not judge. */
  readonly showNotRun: (count: number) => string;
  /** Names the counts of all findings, by where they belong. */
  readonly all: string;
  readonly counts: { readonly [P in Place]: (count: number) => string };
  /** Names the filters that the counts lead to. */
  readonly places: { readonly [P in Exclude<Place, 'now'>]: string };
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
