/** What the view of the team says, as a type that both languages fill: fetched with the view, and not before. */
import type { HeldCell, OwnerAway } from '../coverage/continuity.ts';
import type { StretchKind } from '../coverage/coverage-result.ts';
import type { Moment } from '../coverage/staff.ts';
import type { HardRule, Reason, SuggestionRules } from '../coverage/suggestions.ts';
import type { DutyRhythm } from '../side-tabs/duties-tab.ts';
import type { Day } from '../time/day.ts';
import type { ImportWords } from './import-words.ts';
import type { Language } from './language.ts';
import type { MessageWords } from './message-words.ts';

/** What is lacking over some time: minutes since midnight of a day, or moments. */
export interface LackWords {
  readonly kind: StretchKind;
  readonly needed: number;
  readonly present: number;
}

export interface TeamViewWords {
  readonly language: Language;

  readonly heading: string;
  readonly period: string;
  readonly days: (count: number) => string;
  readonly percent: (share: number) => string;
  readonly covered: (share: number) => string;
  /** What the share may be in the long run; one figure where both ends read alike. */
  readonly interval: (low: number, high: number) => string;
  readonly gapCount: (count: number) => string;
  /** People × minutes that nobody does yet. */
  readonly toFill: (minutes: number) => string;
  /** Of those, in evenings and on weekends. */
  readonly apart: (evening: number, weekend: number) => string;
  readonly allCovered: string;
  /** Needs of which no number, role, days or hours can be read. */
  readonly unjudged: (count: number) => string;
  readonly nothingNeeded: MessageWords;
  readonly nobody: MessageWords;
  readonly showTab: (tab: string) => string;

  /** Over the column of roles, read aloud only. */
  readonly roleHead: string;
  readonly picture: string;
  readonly cellStates: { readonly [S in 'covered' | 'understaffed' | 'gap' | 'closed' | 'none']: string };
  /** What a cell means that is not one thing from top to foot. */
  readonly partOfDay: string;
  readonly anyRole: string;
  /** Between a role and what is said of it. */
  readonly colon: string;
  /** Whose cell it is, and what is said of it. */
  readonly cell: (role: string, day: Day, today: Day, said: string) => string;
  /** `nobody from 10 am to 6 pm`; minutes since midnight. */
  readonly lack: (lack: LackWords, from: number, to: number, channel: string) => string;
  /** Over a column of the picture: its weekday and date, and the date alone with its month. */
  readonly tick: (day: Day) => readonly [weekday: string, date: string];
  readonly narrowTick: (day: Day) => string;
  readonly table: string;
  readonly tableCaption: string;
  readonly tableHeads: readonly [day: string, covered: string, lacking: string];
  readonly nothingLacking: string;
  readonly dayName: (day: Day) => string;

  readonly gaps: string;
  readonly later: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noGaps: string;
  /** Of gaps that are told as one: how many, and between which days. */
  readonly gapsFrom: (count: number, first: Day, last: Day, today: Day) => string;
  /** The first of them. */
  readonly firstGap: (moment: string) => string;
  readonly eachGap: (count: number) => string;
  readonly moment: (from: Moment, to: Moment) => string;
  /** How many are on of those needed, in few words. */
  readonly lacking: (lack: LackWords) => string;
  /** `Zoé Roy: lowest load, at work then`. */
  readonly candidate: (name: string, reasons: readonly string[]) => string;
  /** The same reasons where the name stands elsewhere. */
  readonly reasons: (reasons: readonly string[]) => string;
  readonly reason: (reason: Reason, of: string) => string;
  /** Why somebody can't take a shift. */
  readonly obstacle: (rule: HardRule) => string;
  /** Why nobody takes a shift: the rule in the way of most, or null where nobody has the role. */
  readonly staysOpen: (rules: readonly HardRule[]) => string;

  readonly suggestAll: string;
  readonly proposals: string;
  readonly proposalsIntro: (proposed: number, open: number) => string;
  /** How good the plan is, and under which rules. */
  readonly proof: (proof: 'best' | 'not-proved', rules: readonly HardRule[], values: SuggestionRules) => { readonly name: string; readonly rules: string };
  readonly changedByHand: string;
  readonly take: (what: string) => string;
  readonly taker: (what: string) => string;
  readonly doubled: string;
  readonly openOnes: (count: number) => string;
  readonly write: (count: number) => string;
  readonly noRota: string;
  /** The tabs that shifts are written in, each with how many. */
  readonly intoTabs: (tabs: readonly { readonly name: string; readonly count: number }[]) => string;
  readonly others: (count: number) => string;

  readonly createTabs: string;
  readonly createMissing: string;
  /** Where a single one is missing. */
  readonly createTab: (tab: string) => string;
  readonly needs: MessageWords;
  /** Where there is no calendar: what is not told for want of it. */
  readonly withoutCalendar: string;
  /** Heads what is said of tabs that are missing. */
  readonly tabsToAdd: string;
  readonly missing: (tabs: readonly string[]) => string;

  readonly depends: string;
  readonly holders: (people: readonly string[]) => string;
  /** Heads the roles that none of the team's own people hold: as a line among others, and alone. */
  readonly nobodyHolds: string;
  readonly unheld: string;
  /** `isLasting` where somebody has left for good by then. */
  readonly thinDays: (days: readonly Day[], isLasting: boolean, today: Day) => string;
  readonly leavers: string;
  readonly leaver: (name: string, lastDay: Day, count: number, today: Day) => string;
  readonly nothingHeld: string;
  readonly held: { readonly [W in HeldCell['what']]: string };
  readonly away: string;
  readonly ownerAway: (name: string, reason: OwnerAway['reason']) => string;
  readonly backups: (names: readonly string[]) => string;
  readonly load: string;
  readonly loadHint: string;
  readonly loadHeads: readonly [person: string, posts: string, shifts: string, fair: string];
  /** Said where a dash stands for no hours of shifts, and for no difference. */
  readonly noShifts: string;
  readonly noFair: string;
  /** Most minus least, in minutes of shifts a week of presence. */
  readonly spread: (minutes: number) => string;
  readonly hours: (minutes: number) => string;
  readonly aboveFair: (share: number) => string;
  readonly over: (monday: Day, posts: number, capacity: number, today: Day) => string;
  readonly toAssign: string;
  readonly assignHeads: readonly [week: string, owner: string, approver: string, visual: string];
  readonly week: (monday: Day, today: Day) => string;

  readonly myWeek: string;
  readonly who: string;
  readonly chooseWho: string;
  readonly myShifts: string;
  readonly nothingMine: string;
  readonly duty: (rhythm: DutyRhythm | null, isDone: boolean | null) => string;

  readonly importing: ImportWords;

  /** Heads the formula. */
  readonly inACell: string;
  /** Why there is no formula: what it would read stands on several tabs; '' for the calendar. */
  readonly severalTabs: (tab: string) => string;
  readonly copyFormula: string;
  readonly formulaHint: string;
  readonly formula: string;
  readonly copied: string;
  readonly copyYourself: string;
}
