/** What the pane says around the findings, as a type that both languages fill. */
import type { Grouping } from '../findings/grouping.ts';
import type { Severity } from '../findings/finding.ts';
import type { Recognised } from '../recognise/recognition.ts';
import type { Day } from '../time/day.ts';
import type { Language } from './language.ts';
import type { MessageWords } from './message-words.ts';

export interface PaneWords {
  /** What was recognised, in one line, with the number of posts in it. */
  readonly recognised: (content: Recognised['content'], posts: number) => string;
  /** The tabs it stands on, the main one first. */
  readonly tabs: (names: readonly string[]) => string;

  /** Name of the menu for everything that is not about one finding. */
  readonly more: string;
  readonly language: string;
  /** Each language in its own words. */
  readonly languages: { readonly [L in Language]: string };
  readonly checkAgain: string;

  readonly findings: string;
  readonly filterBySeverity: string;
  /** The word that stands beside a count: `Error` beside 1, `Errors` beside 2. */
  readonly severityNoun: (severity: Severity, count: number) => string;
  readonly search: string;
  readonly searchFindings: string;
  readonly clearSearch: string;
  readonly groupBy: string;
  readonly groupings: { readonly [G in Grouping]: string };
  /** Names the year only where it is not that of today. */
  readonly week: (monday: Day, today: Day) => string;
  readonly noDate: string;
  readonly noPerson: string;
  readonly severalPeople: string;
  readonly noChannel: string;
  readonly severalChannels: string;
  readonly findingCount: (count: number) => string;
  /** How many of all findings the filters let through. */
  readonly shown: (shown: number, total: number) => string;
  readonly cell: (address: string) => string;
  readonly cellOnTab: (address: string, tab: string) => string;
  readonly why: string;
  readonly whatToDo: string;

  readonly noMatch: string;
  readonly clearFilters: string;
  /** Said of a calendar that has headings and nothing below them. */
  readonly noPosts: MessageWords;
  /** Said when there are posts and no findings; claims no more than what the rules that ran could see. */
  readonly allClear: (posts: number, notRun: number) => MessageWords;
  /** How many rules could not judge. */
  readonly notRun: (count: number) => string;
  /** Which columns a rule would need, by the names of their roles. */
  readonly columnsMissing: (roles: readonly string[]) => string;

  readonly reading: string;
  readonly readingPercent: (percent: number) => string;
  readonly cancel: string;
  readonly tryAgain: string;
  /** What is said, with a button to start afresh, when the pane itself fails. */
  readonly crashed: MessageWords & { readonly reload: string };
}
