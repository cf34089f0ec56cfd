/** What the pane says of findings that are mended, ignored or known, and of rules that are set, as a type that both languages fill. */
import type { SkipReason } from '../edits/edit.ts';
import type { Confidence, Severity } from '../findings/finding.ts';
import type { MendObstacle } from '../jobs/mend-findings.ts';
import type { RuleLevel } from '../rules/settings.ts';
import type { SideTabKey } from '../side-tabs/side-tabs.ts';
import type { State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import type { IgnoredAs } from '../settings-tab/stored-settings.ts';
import type { Standing } from '../triage/triage.ts';
import type { MessageWords } from './message-words.ts';

/** Rows that are alike, and so have no identifier: addresses of the first ones, such as A4 and A9, and how many more rows there are. */
export interface Alike {
  readonly cells: readonly string[];
  readonly more: number;
}

/** Something that was done, to be told with a way back. */
export type Done =
  | { readonly kind: 'columns-kept' }
  /** `until` where a last day was named. */
  | { readonly kind: 'ignored'; readonly count: number; readonly ignoredAs: IgnoredAs; readonly until: Day | null }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'rule-set'; readonly name: string; readonly level: RuleLevel }
  | { readonly kind: 'option-set' }
  | { readonly kind: 'started'; readonly count: number }
  | { readonly kind: 'start-forgotten' }
  | { readonly kind: 'cleaned-up'; readonly count: number }
  | { readonly kind: 'mended'; readonly count: number; readonly skipped: number; readonly reason: SkipReason | MendObstacle | null; readonly unknown: number }
  /** A deadline that is a formula stays where it is. */
  | { readonly kind: 'moved'; readonly day: Day; readonly skipped: number }
  /** An idea has its day; `label` is '' where it has no title. */
  | { readonly kind: 'promoted'; readonly day: Day; readonly label: string; readonly cell: CellRef }
  /** Each of the left with its cell where it stands now. */
  | { readonly kind: 'marked'; readonly state: State; readonly marked: number; readonly already?: number; readonly unknown: number; readonly left: readonly LeftPost[] }
  | { readonly kind: 'put-back'; readonly count: number; readonly left: number }
  | { readonly kind: 'column-added' }
  /** One row may be a shift on each of several days. */
  | { readonly kind: 'shifts-added'; readonly count: number; readonly rows: number; readonly left: number; readonly tab: string }
  | { readonly kind: 'absences-added'; readonly count: number; readonly left: number; readonly tab: string }
  /** Rows of figures: new ones, and those that were there and have others by now. */
  | { readonly kind: 'results-added'; readonly added: number; readonly renewed: number; readonly left: number; readonly tab: string }
  /** Names of the tabs, and of the one to begin with; null where none of them comes first. */
  | { readonly kind: 'team-tabs-added'; readonly tabs: readonly string[]; readonly first: string | null }
  | { readonly kind: 'ids-added'; readonly written: number; readonly alike: Alike | null }
  /** Something of a part that is fetched by itself, which says it: whether all of it came about, and the tab it stands in, '' for none. */
  | { readonly kind: 'told'; readonly said: string; readonly isWhole: boolean; readonly tab: string }
  | { readonly kind: 'word-kept'; readonly word: string; readonly state: State | null }
  /** Cells that somebody has changed since stay. */
  | { readonly kind: 'reverted'; readonly left: number; readonly reason: SkipReason | null; readonly unknown: number; readonly marks?: RevertedMarks };

/** Posts whose marks were taken back, and those that somebody has changed since. */
export interface RevertedMarks {
  readonly restored: number;
  readonly left: readonly LeftPost[];
  readonly unknown: number;
}

/** A post that was not marked. */
export interface LeftPost {
  readonly label: string;
  readonly cell: CellRef;
  readonly reason: SkipReason;
}

export interface BehaviourWords {
  readonly filters: string;
  readonly onlyNear: string;
  readonly onlyNew: (since: Day, today: Day) => string;
  readonly standings: { readonly [S in 'open' | 'known' | 'ignored']: (count: number) => string };
  /** Names the button that takes a filter away. */
  readonly removeFilter: (filter: string) => string;

  readonly mend: string;
  readonly mendWithPreview: (count: number) => string;
  readonly mendTitle: (count: number) => string;
  readonly mendIntro: string;
  readonly mendNow: (count: number) => string;
  readonly from: string;
  readonly to: string;
  /** Before and after look alike where what was text becomes a date. */
  readonly asText: (value: string) => string;
  readonly asDate: (value: string) => string;
  readonly blank: string;
  readonly day: (day: Day) => string;

  readonly ignore: string;
  readonly ignoreHow: string;
  readonly ignoreAs: { readonly [A in Exclude<IgnoredAs, 'snoozed'>]: string };
  readonly reason: string;
  /** Names the choice of until when. */
  readonly ignoreUntil: string;
  /** For always, for a week as no reason is given, or to a day that is named. */
  readonly ignoreTerms: { readonly [T in 'always' | 'week' | 'day']: string };
  readonly lastDay: string;
  readonly lastDayWrong: string;
  /** When the finding comes back; null for never by itself. */
  readonly ignoreHint: (back: Day | null, hasReason: boolean, today: Day) => string;
  /** Names the button where no reason is given: for a week where no last day is named. */
  readonly putOff: (until: Day | null, today: Day) => string;
  readonly cancel: string;
  readonly restore: string;
  /** Why a finding is not shown among the others. */
  readonly standing: (standing: Standing, until: Day | null, reason: string) => string;
  readonly confidence: { readonly [C in Confidence]: string };

  /** Heads the lists of rules, and what each one says. */
  readonly rule: string;
  readonly example: string;
  readonly aboutRule: string;
  readonly back: string;
  readonly level: string;
  readonly levels: { readonly [L in RuleLevel]: string };
  readonly usualLevel: (severity: Severity) => string;
  readonly badExample: string;
  readonly goodExample: string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly rulesTitle: string;
  readonly optionsTitle: string;
  readonly choices: { readonly [choice: string]: string };
  readonly usualValue: (value: string) => string;
  /** A number or a percentage, as it stands in a field. */
  readonly optionText: (text: string) => string;
  readonly refused: (allowed: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly save: string;

  readonly startFromToday: string;
  readonly startHint: (count: number) => string;
  readonly forgetStart: string;
  readonly cleanUp: (count: number) => string;

  readonly done: (done: Done) => string;
  readonly obstacles: { readonly [O in SkipReason | MendObstacle]: string };
  readonly undo: string;
  /** The way back from marks: an action's name alone is a state's in French. */
  readonly undoMark: string;
  readonly dismiss: string;

  readonly tabNames: { readonly [Key in SideTabKey]: string };
  /** How many rules lack nothing but a tab. */
  readonly rulesWaiting: (count: number) => string;
  /** How many rules judge plans, where figures stand. */
  readonly rulesOfPlans: (count: number) => string;
  readonly showColumns: string;
  /** How many rows of the tab of settings make no sense. */
  readonly settingsTroubles: (count: number) => string;
  readonly showRules: string;
  /** Where the team has set all findings aside. */
  readonly nothingOpen: MessageWords;
  /** Which tabs rules would need, by name. */
  readonly tabsMissing: (tabs: readonly string[], rules: number) => string;
}
