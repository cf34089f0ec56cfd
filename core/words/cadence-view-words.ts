/** What the view of cadence says, as a type that both languages fill: fetched with the view, and not before. */
import type { ShutBy } from '../cadence/shut-by.ts';
import type { TargetKind } from '../cadence/unread-targets.ts';
import type { Day } from '../time/day.ts';
import type { Language } from './language.ts';
import type { MessageWords } from './message-words.ts';

/** What is asked for of a week; null for what is not. */
export interface WeekTarget {
  readonly least: number | null;
  readonly most: number | null;
}

type Span = 'usual' | 'back' | 'ahead';
type WeekState = 'under' | 'on' | 'over' | 'none' | 'before';
type IdeaReason =
  | { readonly kind: 'channel' }
  | { readonly kind: 'other-channels'; readonly names: readonly string[] }
  | { readonly kind: 'any-channel' }
  | { readonly kind: 'on-hold' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'pillar'; readonly pillar: string; readonly share: number; readonly target: number };

export interface CadenceViewWords {
  readonly language: Language;

  readonly heading: string;
  readonly period: string;
  readonly span: { readonly [S in Span]: string };
  /** Posts that the weeks to come lack, at least; the day is the last of those weeks. */
  readonly toPlan: (posts: number, until: Day, today: Day) => string;
  readonly allPlanned: string;
  /** Where nothing is asked for: how many there are. */
  readonly posts: (count: number) => string;

  readonly picture: string;
  /** Names the posts of a calendar that has no channels. */
  readonly anyChannel: string;
  readonly passive: string;
  /** A least above the most: nothing is compared with it. */
  readonly crossed: (least: number, most: number) => string;
  /** Of a channel that is in the tab and of which nothing is asked; of one that is not in it. */
  readonly noTarget: string;
  readonly notInTab: (tab: string) => string;
  /** What is asked for of a week, in few words; '' for nothing. */
  readonly aWeek: (target: WeekTarget) => string;
  readonly states: { readonly [S in WeekState]: string };
  readonly thisWeek: string;
  readonly pastWeek: string;
  readonly cell: (channel: string, week: Day, today: Day, said: string) => string;
  /** What is said of a week: how many posts, and what that is of its target. */
  readonly weekSaid: (posts: number, state: WeekState, target: WeekTarget) => string;
  readonly seePosts: (count: number) => string;
  readonly untitled: string;
  /** Names the posts that no week counts. */
  readonly undated: (count: number) => string;
  /** Names the dated posts that no channel counts, where others name theirs. */
  readonly unchannelled: (count: number) => string;
  /** Posts of past days whose status says that they are still being worked on. */
  readonly late: (count: number) => string;
  /** Names posts whose date could be read the other way round. */
  readonly presumed: (isDayFirst: boolean, count: number) => string;
  /** Heads the cells of the tab of channels of which nothing is counted; of each what it holds, '' for nothing, and what to write. */
  readonly unreadTargets: string;
  readonly unread: (kind: TargetKind, text: string) => string;
  readonly toWrite: { readonly [K in TargetKind]: string };
  readonly moment: (day: Day, minutes: number | null) => string;
  /** Minutes since midnight. */
  readonly clock: (minutes: number) => string;
  /** Over the column of channels, read aloud only. */
  readonly channelHead: string;
  /** In short, over the first of its weeks. */
  readonly month: (day: Day) => string;
  readonly week: (week: Day) => string;
  readonly table: string;
  readonly tableCaption: string;
  readonly tableHeads: readonly [week: string, posts: string];
  /** In few words; a week on its target, or without one, is its number alone. */
  readonly tableCell: (posts: number, state: WeekState) => string;

  readonly rhythm: string;
  readonly calm: string;
  /** The same, where weeks that lack posts are told elsewhere. */
  readonly calmBeside: string;
  /** `isCut` where it may begin before, or end after, the weeks that are looked at. */
  readonly silence: (channel: string, days: number, isCut: boolean) => string;
  readonly silent: (from: Day, to: Day, today: Day) => string;
  readonly crowded: (channel: string, posts: number) => string;
  readonly atMost: (most: number) => string;
  readonly close: (channel: string, hours: number) => string;
  readonly apart: (hours: number) => string;
  readonly pastOnes: (count: number) => string;
  readonly more: (count: number) => string;

  readonly fill: string;
  readonly plan: string;
  /** Names the button of one week and channel. */
  readonly planFor: (channel: string, week: Day) => string;
  /** How many there are in all for the weeks that lack posts. */
  readonly ideas: (count: number) => string;
  readonly ofNeeded: (posts: number, least: number) => string;
  readonly freeSlots: (moments: readonly string[], more: number) => string;
  /** Posts that a week with free slots lacks all the same. */
  readonly unplacedPosts: (count: number) => string;
  /** Why a week has no free slot. */
  readonly noSlot: (shutBy: ShutBy | null) => string;
  readonly noIdea: string;
  readonly firstFreeRow: string;

  readonly promote: string;
  readonly planOn: (day: Day) => string;
  readonly slot: (channel: string, moment: string) => string;
  readonly usualTime: { readonly [U in 'that-day' | 'any-day']: string };
  readonly standInTime: string;
  readonly idea: string;
  readonly reason: (reason: IdeaReason, channel: string) => string;
  readonly date: string;
  readonly time: string;
  readonly preview: string;
  readonly unplaced: { readonly [U in 'time' | 'channel']: string };
  readonly refusals: { readonly [R in 'not-an-idea' | 'no-date-column' | 'date-held' | 'no-such-day']: string };
  readonly slotGone: string;
  /** The chosen idea has been changed, planned or deleted since. */
  readonly ideaGone: string;
  readonly reading: string;

  readonly habits: string;
  readonly hours: string;
  readonly hoursPicture: string;
  /** When most posts go out, and how many of how many, each. */
  readonly mostly: (peaks: readonly { readonly weekday: number; readonly hour: number }[], posts: number, all: number) => string;
  /** Where all of so many posts go out within one hour of the day, on several weekdays. */
  readonly alwaysAt: (hour: number, all: number) => string;
  /** Where no hour stands out among so many. */
  readonly noPeak: (all: number) => string;
  readonly untimed: (count: number) => string;
  readonly noHours: string;
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly hour: (hour: number) => string;
  readonly hoursHeads: readonly [day: string, hours: string];
  readonly hourCount: (hour: number, posts: number) => string;
  readonly mixes: { readonly [D in 'pillar' | 'format']: string };
  readonly none: { readonly [D in 'pillar' | 'format']: string };
  readonly mixOf: (posts: number) => string;
  readonly percent: (share: number) => string;
  readonly shareOf: (share: number, posts: number) => string;
  readonly planned: (target: number) => string;
  /** What the share may be in the long run, where so few posts tell little. */
  readonly range: (low: number, high: number) => string;
  readonly plannedMark: string;
  readonly regularity: string;
  readonly weekly: (channel: string, mean: number, weeks: number) => string;
  readonly onTarget: (weeks: number, of: number, low: number, high: number) => string;
  readonly evenness: { readonly [V in 'even' | 'uneven' | 'chance']: string };
  readonly noWeeks: (channel: string) => string;
  readonly tooFewWeeks: (weeks: number) => string;
  readonly tooFewPosts: (channel: string, posts: number, weeks: number) => string;
  readonly benchmarks: string;
  readonly benchmarksHint: string;
  readonly benchmark: (channel: string, posts: number) => string;
  readonly benchmarkSource: (organisations: number, dataOf: number, source: string, published: number) => string;

  readonly noChannels: MessageWords;
  readonly createTab: (tab: string) => string;
  /** There are targets, and nothing says which posts they are about. */
  readonly noColumn: MessageWords;
  readonly noTargets: MessageWords;
  readonly showTab: (tab: string) => string;
  readonly noPosts: MessageWords;
  /** Where the rows are the days of an account. */
  readonly ofDays: MessageWords;

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
