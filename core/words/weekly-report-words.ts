/** What the report of a week says, as a type that both languages fill: fetched with the report, and not before. */
import type { EngagementsCounted, RateBasis } from '../kpi/kpi.ts';
import type { AgendaItem, OverdueReport, PostCounts, WeeklyReport } from '../report/weekly/weekly-report.ts';
import type { Day } from '../time/day.ts';
import type { IsoWeek } from '../time/iso-week.ts';
import type { Language } from './language.ts';
import type { ResultsReadingsWords } from './results-readings-words.ts';

export interface WeeklyReportWords {
  readonly language: Language;
  readonly readings: ResultsReadingsWords;
  /** The tab's name, and the report's title. */
  readonly name: (week: IsoWeek) => string;
  readonly title: (week: IsoWeek) => string;
  readonly subtitle: (from: Day, to: Day, writtenOn: Day) => string;
  /** The week in a sentence or two. */
  readonly summary: (report: Pick<WeeklyReport, 'posts' | 'isOutTold' | 'from' | 'to' | 'writtenOn' | 'next'>) => string;
  /** Where nothing in the calendar says what is out. */
  readonly outNotTold: string;

  readonly figures: {
    readonly published: string;
    readonly planned: string;
    readonly rate: (basis: RateBasis, n: number) => string;
    readonly noRate: string;
    readonly coverage: string;
    readonly errors: string;
    /** Without so many that are on hold. */
    readonly next: (onHold: number) => string;
  };
  /** `14 sur 16`. */
  readonly outOf: (count: number, of: number) => string;
  readonly nothing: string;

  readonly agenda: string;
  /** To settle, where, who, decision. */
  readonly agendaHeads: readonly [string, string, string, string];
  readonly agendaItem: (item: AgendaItem, report: Pick<WeeklyReport, 'from' | 'to' | 'writtenOn' | 'next'>) => string;
  /** The last line of every agenda. */
  readonly otherMatters: string;

  readonly channels: string;
  /** Channel, planned, published, to confirm, late, what is left (to come or on hold), target, remark. */
  readonly channelHeads: readonly [string, string, string, string, string, string, string, string];
  readonly channelsChart: string;
  readonly posts: string;
  readonly noChannel: string;
  readonly everyChannel: string;
  readonly target: (least: number | null, most: number | null) => string;
  readonly remark: (counts: PostCounts & { readonly least: number | null; readonly most: number | null }, isOver: boolean) => string;
  readonly noPosts: string;

  readonly tracking: string;
  /** State, this week, the next. */
  readonly trackingHeads: (week: IsoWeek, next: IsoWeek) => readonly [string, string, string];
  readonly noState: string;

  readonly findings: string;
  /** Finding, severity, where. */
  readonly findingHeads: readonly [string, string, string];
  readonly andOthers: (count: number) => string;
  readonly noFindings: string;
  /** Warnings of posts of these days, wherever the table tells of some. */
  readonly warnings: (count: number, from: Day, to: Day) => string;

  readonly gaps: (from: Day, to: Day) => string;
  /** Role, when, present, who could. */
  readonly gapHeads: readonly [string, string, string, string];
  readonly anyRole: string;
  readonly moment: (from: number, to: number) => string;
  readonly nobodyCould: string;
  readonly noGaps: (from: Day, to: Day) => string;

  readonly trend: (weeks: number) => string;
  /** Week, posts where the calendar does not tell what is out, the channels' minimums added up, rate, its two bounds, posts measured, remark. */
  readonly trendHeads: readonly [string, string, string, string, string, string, string, string];
  /** A week by its Monday. */
  readonly weekOf: (monday: Day) => string;
  /** Where none of these weeks has a post. */
  readonly noCadence: string;
  readonly waiting: (posts: number) => string;
  /** Figures that were taken too early. */
  readonly early: (posts: number) => string;
  /** Posts without both numbers of the rate. */
  readonly bare: (posts: number) => string;
  readonly underTarget: string;
  readonly uncounted: (posts: number) => string;
  /** Of the posts of a week, what is not known to be out; '' where all are. */
  readonly ofThem: (open: { readonly unconfirmed: number; readonly toCome: number }) => string;
  /** Beside the posts of channels that have a target: those of the others. */
  readonly withoutTarget: (posts: number) => string;
  /** Of all channels, or of those alone that have a target. */
  readonly cadenceChart: (isOfTargets: boolean) => string;
  readonly rateChart: string;

  readonly results: string;
  readonly noResults: string;
  /** The same, with the days that it is about. */
  readonly resultsOf: (from: Day, to: Day, writtenOn: Day) => string;
  /** Where none of those days has a post. */
  readonly nothingToMeasure: string;
  /** Channels of which too few posts are old enough: `Facebook (10)`. */
  readonly tooFewOf: (channels: readonly string[], least: number) => string;
  readonly standing: string;
  /** Verdict, channel, day, rate, the channel's median, engagements, post. */
  readonly standingHeads: readonly [string, string, string, string, string, string, string];
  readonly keep: string;
  readonly correct: string;
  readonly noStanding: (judged: number, least: number) => string;
  readonly untitled: string;

  readonly people: (from: Day, to: Day) => string;
  /** Person, what, day, time, channel, post or duty. */
  readonly peopleHeads: readonly [string, string, string, string, string, string];
  readonly time: (minutes: number) => string;
  readonly nobody: string;
  readonly toPublish: string;
  /** Of a post on hold. */
  readonly toResume: string;
  readonly toApprove: string;
  readonly duties: string;
  readonly absence: string;
  readonly days: (days: readonly Day[]) => string;
  readonly nothingAhead: string;

  /** Begins the sentence that goes on with what is done. */
  readonly dutiesOf: (from: Day, to: Day) => string;
  /** Of so many duties, how many are done, and which are left: with whoever has them. */
  readonly dutiesDone: (of: number, left: readonly string[], isOver: boolean) => string;
  readonly noDuties: string;

  readonly overdue: (reports: readonly OverdueReport[]) => string;
  readonly noOverdue: string;

  readonly definitions: string;
  readonly publishedMeans: string;
  readonly cadenceMeans: (hasTargets: boolean) => string;
  readonly onSeveralMeans: string;
  readonly coverageMeans: string;
  readonly rateMeans: (basis: RateBasis, counted: EngagementsCounted, days: number) => string;
  readonly uncountedMeans: string;
  readonly intervalMeans: (least: number) => string;
  readonly standingMeans: (terms: { readonly from: Day; readonly to: Day; readonly clearly: number; readonly least: number; readonly basis: RateBasis }) => string;
}
