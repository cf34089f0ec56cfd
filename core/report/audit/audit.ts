/** What the audit of one month says, as data: no word of any language, no place in any tab but those of the team's own rows. */
import type { Finding } from '../../findings/finding.ts';
import type { EngagementsCounted, Interval, RateBasis, Reading } from '../../kpi/kpi.ts';
import type { ObjectiveProgress } from '../../kpi/objectives.ts';
import type { ChannelLevel } from '../../side-tabs/channels-tab.ts';
import type { Currency } from '../../side-tabs/currency.ts';
import type { Day } from '../../time/day.ts';
import type { IsoWeek } from '../../time/iso-week.ts';
import type { YearMonth } from '../month/month-pack.ts';
import type { PostCounts, ReportedFinding, ReportedPlace } from '../weekly/weekly-report.ts';

/**
 * How far an objective is: its target is reached; its day has come without; less is done than the part of its time that has gone
 * by asks for; as much; or nothing can be said, for want of figures, of a target or of a day.
 */
export type ObjectiveStanding = 'reached' | 'missed' | 'behind' | 'on-track' | 'unknown';

export interface AuditObjective extends ReportedPlace, Omit<ObjectiveProgress, 'row'> {
  readonly objective: string;
  /** As the tab has it. */
  readonly measureWord: string;
  readonly target: number | null;
  readonly due: Day | null;
  readonly budget: number | null;
  readonly spent: number | null;
  readonly currency: Currency;
  /** Part of its time that has gone by, from 0 to 1; null where its first or last day is not known. */
  readonly elapsed: number | null;
  readonly standing: ObjectiveStanding;
  /** Keys of the channels that its figure comes from; none where all that have posts for it give one. */
  readonly countedOn: readonly string[];
}

/** Whether a channel serves an objective: by the tabs, and by the month's posts where the calendar says what each of them serves. */
export interface AimCell {
  readonly isAsked: boolean;
  /** Null where the calendar has no column of objectives. */
  readonly posts: number | null;
}

export interface AuditAims {
  /** Keys, in the order of the tab of channels. */
  readonly channels: readonly string[];
  readonly rows: readonly { readonly objective: string; readonly cells: readonly AimCell[]; readonly place: ReportedPlace }[];
  /** Channels that serve none of them. */
  readonly idle: readonly string[];
}

/** A page of the inventory, and what the rules say against it. */
export interface AuditPage extends ReportedPlace {
  readonly network: string;
  readonly handle: string;
  readonly level: ChannelLevel | null;
  readonly audience: readonly string[];
  readonly owner: string;
  readonly troubles: readonly Finding[];
}

/** Clearly more or less than asked for, clearly as much, or too few posts to tell; null where nothing is asked for. */
export type MixVerdict = 'above' | 'below' | 'on' | 'unsure' | null;

export interface AuditShare {
  /** '' for posts that name none. */
  readonly item: string;
  readonly posts: number;
  readonly share: number;
  readonly interval: Interval;
  readonly target: number | null;
  readonly verdict: MixVerdict;
}

export interface AuditMix {
  readonly dimension: 'pillar' | 'format';
  /** Of the month, on any channel. */
  readonly posts: number;
  /** Fewer say nothing of a plan. */
  readonly least: number;
  readonly shares: readonly AuditShare[];
}

/** One channel over the weeks that are looked at. */
export interface AuditCadence {
  readonly channel: string;
  readonly posts: number;
  /** Posts a week, over whole weeks of the past; null without any. */
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Whole weeks of the past, and those of them on target with Wilson's interval; null without a target. */
  readonly weeks: number;
  readonly onTarget: { readonly weeks: number; readonly interval: Interval } | null;
  /** The longest one; null where none is as long as the team has set. */
  readonly silence: { readonly from: Day; readonly to: Day; readonly days: number; readonly isCut: boolean } | null;
}

/** Of a channel with a target. */
export type TargetedCadence = AuditCadence & { readonly onTarget: NonNullable<AuditCadence['onTarget']> };

export interface AuditCoverage {
  readonly share: number | null;
  /** Wilson's, by needs and days. */
  readonly interval: Interval | null;
  /** Minutes. */
  readonly needed: number;
  readonly missing: number;
  readonly gaps: number;
  readonly longestGap: number;
  readonly roles: readonly { readonly role: string; readonly share: number | null; readonly interval: Interval | null }[];
  /** What one person alone of the team holds: a role as the team calls it, or a channel. */
  readonly alone: readonly { readonly role: string; readonly channel: string | null; readonly person: string }[];
}

/** Working days between two steps of the month's posts, quartiles between; negative where the second came first. */
export interface LeadTime {
  readonly n: number;
  /** Posts that could have both. */
  readonly of: number;
  /** Null with too few posts. */
  readonly quartiles: { readonly first: number; readonly median: number; readonly third: number } | null;
  /** Approved on the day of publication or later. */
  readonly late: number;
}

/** The rate of one month's posts that are old enough to be compared; null where there is none. */
export interface MonthRate extends YearMonth {
  /** Where the calendar begins within the month; else null. */
  readonly since: Day | null;
  readonly n: number;
  readonly median: number | null;
  /** Exact, of the median; null with too few posts. */
  readonly interval: Interval | null;
  readonly waiting: number;
  readonly early: number;
}

export interface AuditResults extends EngagementsCounted {
  readonly basis: RateBasis;
  /** Of the month, by number of posts; '' for posts that name none. */
  readonly channels: readonly { readonly channel: string; readonly posts: number; readonly engagements: number | null; readonly rate: Omit<MonthRate, keyof YearMonth | 'since'> }[];
  /** This month and those before it, the earliest first. */
  readonly months: readonly MonthRate[];
  /** The month beside as many days before it, and what can't be said. */
  readonly readings: readonly Reading[];
}

/** Something to keep or to change, with a next step; the sentences are looked up by kind. */
export type AuditPoint =
  /** All findings of one rule, by the most serious; its advice is the step. */
  | ({ readonly kind: 'finding' } & ReportedFinding)
  | { readonly kind: 'objective'; readonly objective: AuditObjective }
  /** Channels that nearly always, or clearly too seldom, kept to their target. */
  | { readonly kind: 'cadence'; readonly isGood: boolean; readonly channels: readonly [TargetedCadence, ...TargetedCadence[]] }
  | { readonly kind: 'mix'; readonly dimension: AuditMix['dimension']; readonly share: AuditShare & { readonly target: number } }
  | { readonly kind: 'coverage'; readonly coverage: AuditCoverage & { readonly share: number } }
  | { readonly kind: 'lead'; readonly lead: LeadTime & { readonly quartiles: NonNullable<LeadTime['quartiles']> } }
  | { readonly kind: 'rate'; readonly reading: Reading & { readonly kind: 'change' } };

export interface Audit extends YearMonth {
  readonly from: Day;
  readonly to: Day;
  readonly writtenOn: Day;
  readonly posts: PostCounts;
  /** Whether anything says of the month's posts where they stand: else `published` says nothing. */
  readonly isOutTold: boolean;
  /** Posts of the month before; `from` where the calendar begins within it, so that they are not all there were. */
  readonly before: { readonly posts: number; readonly from: Day | null };
  /** Null where the workbook has no tab of objectives. */
  readonly objectives: readonly AuditObjective[] | null;
  readonly aims: AuditAims | null;
  /** Null where it has no inventory of channels. */
  readonly pages: readonly AuditPage[] | null;
  readonly mix: readonly AuditMix[];
  readonly cadence: {
    /** Whole weeks that are over, of the month and the two before, from the one in which the calendar begins. */
    readonly from: Day;
    readonly to: Day;
    readonly channels: readonly AuditCadence[];
    readonly weeks: readonly { readonly week: IsoWeek; readonly posts: number; readonly least: number | null }[];
  };
  /** Whether a post that is counted by channel goes out on more than one. */
  readonly isOnSeveral: boolean;
  /** Null where it has no tabs of a team and of needs. */
  readonly coverage: AuditCoverage | null;
  /** Null where the calendar has no column for the day of approval. When posts were begun no column tells. */
  readonly lead: LeadTime | null;
  /** Null where no post has any figure. */
  readonly results: AuditResults | null;
  readonly keep: readonly AuditPoint[];
  /** Most important first. */
  readonly change: readonly AuditPoint[];
}
