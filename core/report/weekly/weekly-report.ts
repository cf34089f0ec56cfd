/** What the report of one ISO week says, as data: no word of any language, no place in any tab but those of the team's own rows. */
import type { Finding, Severity } from '../../findings/finding.ts';
import type { EngagementsCounted, Interval, RateBasis, Reading } from '../../kpi/kpi.ts';
import type { CellRef, SheetId } from '../../table/cell-ref.ts';
import type { State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import type { IsoWeek } from '../../time/iso-week.ts';

/** Where something is read, so that a report can lead there. */
export interface ReportedPlace {
  readonly cell: CellRef;
  readonly sheetName: string;
}

/** A post of the calendar, or one that only the tab of results has. */
export interface ReportedPost extends ReportedPlace {
  readonly day: Day | null;
  /** Since midnight; null for none. */
  readonly minutes: number | null;
  /** Keys of networks; other channels as the team writes them. */
  readonly channels: readonly string[];
  /** Its title, or the beginning of its text, fit for a line; '' where it has neither. */
  readonly text: string;
  readonly state: State | null;
}

/**
 * Posts of some days that are neither ideas nor cancelled, each in one of the five: out; of a day gone by, scheduled or of no
 * known state, and nothing confirms it; of a day gone by and not even scheduled; on hold; still to come.
 */
export interface PostCounts {
  readonly planned: number;
  readonly published: number;
  readonly unconfirmed: number;
  readonly late: number;
  readonly onHold: number;
  readonly toCome: number;
}

/** The week's posts on one channel, '' for those that name none. A post on several channels counts on each. */
export interface ChannelWeek extends PostCounts {
  readonly channel: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** One of the weeks up to this one. */
export interface WeekCount {
  readonly week: IsoWeek;
  /** On all channels that have a least; where none has one, on all channels. */
  readonly posts: number;
  /** Sum of the channels' least; null where none has one. */
  readonly least: number | null;
}

/** The same with what went out, or is to, beside the channels that have a least. */
export interface ShownWeek extends WeekCount {
  /** Planned posts, neither late nor on hold, on each of their channels, and on none. */
  readonly all: number;
  /** Those of them that nothing confirms yet, and those still to come. */
  readonly unconfirmed: number;
  readonly toCome: number;
  /** Posts with both numbers of the rate that are not among those: the calendar does not have them, or has them as late or on hold. */
  readonly uncounted: number;
}

/** The rate of one week's posts that are old enough to be compared; null where there is none. */
export interface WeekRate {
  readonly week: IsoWeek;
  readonly n: number;
  readonly median: number | null;
  /** Exact, of the median; null with too few posts. */
  readonly interval: Interval | null;
  /** Posts with both numbers that are too young to be among them. */
  readonly waiting: number;
  /** Old enough by now, but their figures are of before: they are to be imported again. */
  readonly early: number;
}

/** A post that stands out, against the median of posts of its channel that are old enough, whose engagements are made of the same things. */
export interface StandingPost {
  readonly post: ReportedPost;
  /** The one that its figures are of. */
  readonly channel: string;
  readonly rate: number;
  readonly engagements: number;
  /** What the engagements are divided by. */
  readonly basis: number;
  /** Of its channel. */
  readonly median: number;
  /** Its rate ÷ that. */
  readonly timesMedian: number;
}

export interface WeekResults extends EngagementsCounted {
  readonly basis: RateBasis;
  /** The same weeks as `WeeklyReport.cadence`. */
  readonly weeks: readonly WeekRate[];
  /** Of all posts of the four weeks up to this one. */
  readonly recent: Omit<WeekRate, 'week'>;
  /** What may be said of the four weeks up to this one beside the four before, and what may not. */
  readonly readings: readonly Reading[];
  /** Rates clearly above and below those of their channel among the posts judged, best and worst first; at most three each, never a post in both. */
  readonly keep: readonly StandingPost[];
  readonly correct: readonly StandingPost[];
  /** How many posts were held against their channel, and from which day on: of two weeks, or of four where those have few. */
  readonly judged: { readonly posts: number; readonly from: Day };
}

/** Hours in which too few people are on. */
export interface GapAhead extends ReportedPlace {
  /** As the team calls it; '' for any. */
  readonly role: string;
  /** Key; null for all. */
  readonly channel: string | null;
  /** Wall-clock moments: `day × 1440 + minute`. */
  readonly from: number;
  readonly to: number;
  /** That really pass. */
  readonly minutes: number;
  readonly needed: number;
  readonly present: number;
  /** Who could take it, best first, at most three. */
  readonly candidates: readonly string[];
}

/** What one person has to do next week. `person` is '' for what nobody holds, and comes first. */
export interface PersonWeek {
  readonly person: string;
  /** By moment; to approve are those whose text is not approved yet. */
  readonly posts: readonly { readonly post: ReportedPost; readonly role: 'owner' | 'approver' }[];
  readonly duties: readonly string[];
  /** Days of the week on which they are away. */
  readonly away: readonly Day[];
}

export interface DutyOfWeek extends ReportedPlace {
  readonly duty: string;
  /** As the cell says; '' where nobody is named. */
  readonly owner: string;
  readonly isDone: boolean;
}

/** A report of the team's reporting calendar whose day has come and that nothing says is done. */
export interface OverdueReport extends ReportedPlace {
  readonly report: string;
  readonly owner: string;
  readonly due: Day;
  readonly daysLate: number;
}

/** What the weekly meeting should settle; the sentence is looked up by kind. */
export type AgendaItem =
  /** Of this week and the three before: what is out is to be confirmed, what is not is to be moved or given up. */
  | { readonly kind: 'unconfirmed'; readonly count: number; readonly first: ReportedPost }
  | { readonly kind: 'late'; readonly count: number; readonly first: ReportedPost }
  | { readonly kind: 'on-hold'; readonly count: number; readonly first: ReportedPost }
  /** Of whatever week: nothing readable tells their day. `people` are those whose they are, by name; '' stands last for nobody. */
  | { readonly kind: 'undated'; readonly count: number; readonly first: ReportedPost; readonly people: readonly string[] }
  | { readonly kind: 'gaps'; readonly count: number; readonly minutes: number; readonly first: GapAhead }
  /** Posts of next week without anybody, and those that are not approved yet. */
  | { readonly kind: 'unassigned'; readonly count: number; readonly first: ReportedPost }
  | { readonly kind: 'not-ready'; readonly count: number; readonly first: ReportedPost }
  /** Nothing is planned for next week, and no channel has a least that says so. */
  | { readonly kind: 'plan-week' }
  /** Channels for which next week holds fewer posts than their least. */
  | { readonly kind: 'under-target'; readonly channels: readonly { readonly channel: string; readonly posts: number; readonly least: number }[] }
  /** At most three, for those channels. */
  | { readonly kind: 'ideas'; readonly posts: readonly [ReportedPost, ...ReportedPost[]] }
  | { readonly kind: 'overdue-reports'; readonly count: number; readonly first: OverdueReport }
  | { readonly kind: 'duties-left'; readonly count: number; readonly first: DutyOfWeek }
  | { readonly kind: 'correct'; readonly standing: StandingPost }
  | { readonly kind: 'keep'; readonly standing: StandingPost };

/** All findings of one rule among those that matter, by the nearest. */
export interface ReportedFinding extends ReportedPlace {
  readonly finding: Finding;
  readonly severity: Severity;
  /** How many more there are of the rule. */
  readonly others: number;
}

export interface WeeklyReport {
  readonly week: IsoWeek;
  /** Monday and Sunday. */
  readonly from: Day;
  readonly to: Day;
  readonly writtenOn: Day;
  readonly posts: PostCounts;
  /** Whether the calendar says of any post that it is out, or where any post of the week stands: else `published` says nothing. */
  readonly isOutTold: boolean;
  /** In the order of the tab of channels, then by use; posts without a channel last. */
  readonly channels: readonly ChannelWeek[];
  /** Rows of this week and of the next that are no events, by state in the order of `STATES`; null counts those without one that is known, and comes last. */
  readonly tracking: readonly { readonly state: State | null; readonly posts: number; readonly next: number }[];
  /** Those about posts of the week or still to come, or that can't wait, worst rule first, at most five; and how many there are of them in all. */
  readonly findings: readonly ReportedFinding[];
  readonly findingsCount: { readonly [S in Severity]: number };
  /** Of the week and the next one, also those that `findings` tells. */
  readonly warningsSoon: number;
  /** Next week's, from today on; null where the workbook has no tabs of a team and of needs. */
  readonly coverage: { readonly share: number | null; readonly gaps: readonly GapAhead[] } | null;
  /** Eight weeks up to this one, those before the calendar's first post left out; at least this one. */
  readonly cadence: readonly ShownWeek[];
  /** Whether a post counts on more than one channel, so that counts by channel add up to more than there are posts. */
  readonly isOnSeveral: boolean;
  /** Null where no post has any figure. */
  readonly results: WeekResults | null;
  readonly next: {
    readonly week: IsoWeek; readonly from: Day; readonly to: Day;
    /** Neither ideas nor cancelled; and those of them that are on hold. */
    readonly planned: number;
    readonly onHold: number;
    readonly people: readonly PersonWeek[];
  };
  /** Null where the workbook has no tab of duties, or only that of making this report; [] where nothing in it can be said of this week. */
  readonly duties: readonly DutyOfWeek[] | null;
  /** Null where the workbook has no reporting calendar. */
  readonly overdue: readonly OverdueReport[] | null;
  /** Most urgent first. */
  readonly agenda: readonly AgendaItem[];
  /** Names of the tabs that were read. */
  readonly sheetNames: ReadonlyMap<SheetId, string>;
}
