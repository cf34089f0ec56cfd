/** What the view of results says, as a type that both languages fill: fetched with the view, and not before. */
import type { UncountedFigures } from '../jobs/kpi.ts';
import type { EngagementSource, EngagementsCounted, Grouping, Kpi, RateBasis } from '../kpi/kpi.ts';
import type { OwnRates } from '../kpi/own-rates.ts';
import type { ObjectivePart } from '../rules/goals/goals-findings.ts';
import type { Currency } from '../side-tabs/currency.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Language } from './language.ts';
import type { MessageWords } from './message-words.ts';
import type { ReadResults, ResultsReadingsWords } from './results-readings-words.ts';

type Unit = Kpi['unit'];

export interface ResultsViewWords {
  readonly language: Language;
  readonly readings: ResultsReadingsWords;
  /** What a rate is of what, and the three ways in which it is given. */
  readonly definition: (basis: RateBasis, counted: EngagementsCounted) => string;
  /** Rates of the calendar’s own that its counts don’t bear out. */
  readonly ownRates: (told: OwnRates, about: ReadResults) => string;
  readonly heading: string;
  /** The button that brings an export in. */
  readonly import: string;
  /** Why no figure counts though there are some. */
  readonly uncounted: (why: UncountedFigures) => string;
  /** Nothing to read in the whole workbook: columns are lacking, or those that there are hold nothing. */
  readonly empty: (lacking: readonly Measure[], blank: readonly Measure[]) => MessageWords;

  readonly period: string;
  readonly days: (days: number | 'all') => string;
  /** A rate by what it is worked out on. */
  readonly basisChoice: (basis: RateBasis) => string;
  readonly emptyPeriod: string;
  readonly showAll: string;

  readonly rate: string;
  /** What is divided by what, and of how many posts it is the middle. */
  readonly rateDefinition: (basis: RateBasis, source: EngagementSource | null, n: number, unit: Unit) => string;
  /** Under a rate of posts whose engagements are not the same things. */
  readonly mixedRate: string;
  readonly interval: (low: string, high: string) => string;
  readonly tooFew: (n: number, least: number, unit: Unit) => string;
  /** The middle of a measure, one post at a time. */
  readonly perPost: (measure: Measure, unit: Unit) => string;
  /** Of how many posts; null where that is said beside it. */
  readonly middleOf: (n: number | null, unit: Unit) => string;
  /** Between which half of them lie. */
  readonly half: (low: string, high: string) => string;
  readonly withFigures: (unit: Unit) => string;
  /** How many have figures, of all there are. */
  readonly knownOf: (known: number, posts: number) => string;
  readonly otherChanges: string;

  readonly compare: string;
  readonly groupBy: string;
  readonly groupChoice: (by: Grouping) => string;
  readonly shown: string;
  readonly perPostGroup: (unit: Unit) => string;
  readonly togetherGroup: string;
  readonly rateChoice: string;
  readonly postsChoice: (unit: Unit) => string;
  readonly sumChoice: (measure: Measure) => string;
  /** The name of the chart, read aloud. */
  readonly chart: (shown: string, by: Grouping) => string;
  /** A group's name at the start of a line. */
  readonly groupName: (key: string, by: Grouping, today: Day) => string;
  readonly count: (n: number) => string;
  readonly noValue: string;
  /** In place of a channel's number that is that of other channels as well. */
  readonly sharedWith: (channels: readonly string[]) => string;
  /** Why groups are neither ranked nor beside a middle of all. */
  readonly notRanked: string;
  readonly more: (count: number) => string;
  /** Names the key of the chart. */
  readonly readChart: string;
  readonly legend: {
    readonly interval: string;
    readonly half: string;
    readonly few: (least: number) => string;
    readonly beyond: string;
    readonly whole: string;
    /** What n stands for. */
    readonly count: string;
  };
  readonly nothingToCompare: (by: Grouping) => string;

  readonly table: string;
  readonly rateTable: string;
  /** Posts, n, total, mean, median. */
  readonly rateHeads: readonly string[];
  readonly measureTable: (measure: Measure, unit: Unit) => string;
  /** n, sum, median, quartiles. */
  readonly measureHeads: readonly string[];
  readonly quartiles: (low: string, high: string) => string;
  readonly nothing: string;

  readonly says: string;
  /** Names what else is said, and how figures are worked out. */
  readonly method: string;
  /** The button beside figures that were taken too early. */
  readonly importAgain: string;
  readonly outlying: (count: number) => string;
  readonly top: (shown: number, of: number, unit: Unit) => string;
  readonly rankHint: string;
  readonly parts: (engagements: string, basis: string, of: RateBasis) => string;
  readonly unnamed: (unit: Unit) => string;
  readonly date: (day: Day, today: Day) => string;

  readonly bestTime: string;
  readonly noBestTime: string;
  readonly fewTimes: (few: { readonly posts: number; readonly least: number } | undefined) => string;
  readonly heatMap: string;
  readonly heatCell: (weekday: number, hour: number, n: number, rate: string | null) => string;
  readonly heatLegend: string;
  readonly heatFew: (least: number) => string;
  readonly slot: (weekday: number, hour: number) => string;
  readonly timeTable: string;
  readonly timeCaption: string;
  readonly hourHead: string;
  readonly weekdays: readonly string[];
  readonly hour: (hour: number) => string;
  readonly numberedWeekdays: string;

  readonly objectives: string;
  /** A measure added up; of reach, where one person counts each time, it says so. */
  readonly summed: (measure: Measure) => string;
  /** Names the objectives that nothing measures. */
  readonly unmeasured: (count: number) => string;
  readonly measuredPosts: (count: number) => string;
  /** What a measure has come to. */
  readonly reached: (measure: string, actual: string, target: string | null, share: string | null) => string;
  /** Of a whole, without decimals. */
  readonly share: (share: number) => string;
  readonly notGiven: (measure: string) => string;
  readonly targetOf: (target: string) => string;
  /** The first day that counts toward an objective. */
  readonly since: (day: Day, today: Day) => string;
  readonly due: (day: Day, today: Day) => string;
  readonly servedBy: (posts: number, of: 'named' | 'channels' | 'all') => string;
  readonly spent: (spent: string | null, budget: string | null, share: string | null) => string;
  /** What one of a measure has cost; of what is counted by the thousand, a thousand. */
  readonly cost: (amount: number, of: Measure | null, currency: Currency) => string;
  /** What one of a result has cost over the period. */
  readonly costOfPeriod: (cost: string) => string;
  readonly money: (amount: number, currency: Currency) => string;
  readonly lacks: string;
  readonly objectiveParts: { readonly [P in ObjectivePart]: string };
  readonly goTo: (part: string, objective: string) => string;

  readonly inACell: string;
  /** Why there is no formula: what it would read stands on several tabs; '' for the calendar. */
  readonly severalTabs: (tab: string) => string;
  readonly copyTable: string;
  readonly copyRate: string;
  readonly formulaHint: string;
  readonly formula: string;
  readonly copied: string;
  readonly copyYourself: string;
}
