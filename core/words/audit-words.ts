/** What the audit of a month says, as a type that both languages fill: fetched with the audit, and not before. */
import type { EngagementsCounted, RateBasis } from '../kpi/kpi.ts';
import type { Audit, AuditCadence, AuditCoverage, AuditMix, AuditObjective, AuditPoint, AuditShare, LeadTime } from '../report/audit/audit.ts';
import type { ChannelLevel } from '../side-tabs/channels-tab.ts';
import type { Day } from '../time/day.ts';
import type { Language } from './language.ts';
import type { ResultsReadingsWords } from './results-readings-words.ts';

type Heads8 = readonly [string, string, string, string, string, string, string, string];

export interface AuditWords {
  readonly language: Language;
  readonly readings: ResultsReadingsWords;
  /** The tab's name, from `2026-11`, and the audit's title. */
  readonly name: (key: string) => string;
  readonly title: (from: Day) => string;
  readonly subtitle: (audit: Pick<Audit, 'from' | 'to' | 'writtenOn'>) => string;
  /** The month in a sentence or two. */
  readonly summary: (audit: Pick<Audit, 'posts' | 'isOutTold' | 'before' | 'from' | 'to' | 'writtenOn'>) => string;
  /** Where nothing says what is out. */
  readonly outNotTold: string;
  readonly figures: {
    readonly published: string; readonly planned: string; readonly objectives: string; readonly coverage: string; readonly before: string;
    readonly rate: (basis: RateBasis, n: number) => string; readonly noRate: string;
  };
  readonly outOf: (count: number, of: number) => string;
  readonly nothing: string;

  readonly keep: string;
  /** What, next step, where, who and when. */
  readonly keepHeads: readonly [string, string, string, string];
  readonly noKeep: string;
  readonly change: string;
  readonly changeHeads: readonly [string, string, string, string];
  readonly noChange: string;
  /** Of all points but findings, which have a sentence and advice of their own. */
  readonly point: (point: Exclude<AuditPoint, { readonly kind: 'finding' }>, audit: Pick<Audit, 'results'>) => string;
  readonly step: (point: Exclude<AuditPoint, { readonly kind: 'finding' }>) => string;
  readonly andOthers: (count: number) => string;

  /** As they stand on that day. */
  readonly objectives: (on: Day) => string;
  /** Objective, measure, target, actual, share of the target, due, remark. */
  readonly objectiveHeads: readonly [string, string, string, string, string, string, string];
  /** The day on which an objective is due. */
  readonly dueOn: (day: Day) => string;
  readonly objectiveRemark: (objective: AuditObjective) => string;
  readonly noObjectives: string;
  readonly aims: string;
  /** Objective, then remark; the channels stand between. */
  readonly aimHeads: readonly [string, string];
  readonly unserved: string;
  readonly withoutPost: (channels: readonly string[]) => string;
  readonly idle: (channels: readonly string[]) => string;

  readonly pages: string;
  /** Channel, account, level, audience, owner, what is wrong. */
  readonly pageHeads: readonly [string, string, string, string, string, string];
  readonly levels: { readonly [L in ChannelLevel]: string };
  readonly noPages: string;
  readonly noChannel: string;
  readonly everyChannel: string;

  readonly mix: { readonly [D in AuditMix['dimension']]: string };
  /** Item, posts, share, its two bounds, target, remark. */
  readonly mixHeads: readonly [string, string, string, string, string, string, string];
  readonly mixChart: { readonly [D in AuditMix['dimension']]: string };
  readonly noItem: { readonly [D in AuditMix['dimension']]: string };
  readonly mixRemark: (share: AuditShare, mix: AuditMix) => string;

  /** So many whole weeks from Monday to Sunday. */
  readonly cadence: (from: Day, to: Day, weeks: number) => string;
  /** Channel, posts, posts a week, target, weeks on target, its two bounds, longest silence. */
  readonly cadenceHeads: Heads8;
  readonly target: (least: number | null, most: number | null) => string;
  readonly silence: (silence: NonNullable<AuditCadence['silence']>) => string;
  /** Week, posts, target. */
  readonly weekHeads: readonly [string, string, string];
  readonly weekOf: (monday: Day) => string;
  readonly cadenceChart: string;
  readonly posts: string;
  readonly noPosts: string;

  readonly coverage: string;
  readonly coverageSaid: (coverage: AuditCoverage) => string;
  /** Role, share, its two bounds, remark. */
  readonly coverageHeads: readonly [string, string, string, string, string];
  readonly anyRole: string;
  readonly onlyOne: (person: string) => string;
  readonly alone: (held: readonly (readonly [what: string, person: string])[]) => string;
  readonly noCoverage: string;

  readonly lead: string;
  readonly leadSaid: (lead: LeadTime | null, least: number) => string;
  readonly leadBegun: string;

  readonly results: string;
  readonly noResults: string;
  /** Channel, posts, measured, median rate, its two bounds, engagements, remark. */
  readonly resultHeads: Heads8;
  /** Month, measured, median rate, its two bounds, remark. */
  readonly monthHeads: readonly [string, string, string, string, string, string];
  readonly monthOf: (from: Day) => string;
  readonly monthChart: string;
  readonly tooFew: (least: number) => string;
  readonly waiting: (posts: number) => string;
  /** Figures that were taken too early. */
  readonly early: (posts: number) => string;
  /** Before what is said of these days beside as many before them. */
  readonly readOf: (from: Day, to: Day) => string;
  /** Of a month within which the calendar begins. */
  readonly since: (from: Day) => string;

  readonly definitions: string;
  readonly publishedMeans: string;
  readonly objectiveMeans: string;
  /** Whether the calendar says what each post serves, so that numbers stand in the table instead of ticks. */
  readonly aimsMean: (isCounted: boolean) => string;
  readonly shareMeans: (least: number) => string;
  readonly cadenceMeans: string;
  readonly onSeveralMeans: string;
  readonly coverageMeans: string;
  readonly leadMeans: string;
  readonly rateMeans: (basis: RateBasis, counted: EngagementsCounted, days: number) => string;
  readonly intervalMeans: (least: number) => string;
}
