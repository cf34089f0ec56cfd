/** What results say of posts: sums and rates by group, with how far each can be trusted. */
import type { TopList } from '../lexicon/export-headings.ts';
import type { RowUnit } from '../table/counts-posts.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';

/** What engagements are divided by. */
export const RATE_BASES = ['reach', 'impressions', 'followers', 'views'] as const;
export type RateBasis = (typeof RATE_BASES)[number];

export const GROUPINGS = ['channel', 'week', 'format', 'pillar', 'campaign', 'objective', 'post'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Bounds between which the true value lies in 95 % of such samples. */
export type Interval = readonly [low: number, high: number];

/**
 * How the engagements of posts were found: from a column of totals; from likes, comments, shares and saves added up; or
 * either way, where what was imported of one channel has a total and that of another has none.
 */
export type EngagementSource = 'total' | 'added' | 'mixed';

/** What engagements are made of: a network's own total, or the team's column of totals (network ''), or parts added up; of a row on several networks, what each of them has. */
export type EngagementDefinition = readonly EngagementTerm[];
type EngagementTerm = { readonly kind: 'total'; readonly network: string } | { readonly kind: 'added'; readonly parts: readonly Measure[] };

/** One measure over the posts of a group that have it. */
export interface MeasureSummary {
  /** Posts that have a number. */
  readonly n: number;
  /** Null for what can't be added up: followers, rates. */
  readonly sum: number | null;
  readonly mean: number;
  readonly median: number;
  /** First and third quartile, by linear interpolation (Hyndman and Fan's type 7, as in spreadsheets). */
  readonly quartiles: readonly [first: number, third: number];
}

/** Three honest answers that differ; each null where no post has both numbers. Fractions. */
export interface RateSummary {
  /** Sum of engagements ÷ sum of the basis, over the posts that have both. */
  readonly total: number | null;
  /** Mean and median of the posts' own rates. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Of the median, exact: two of the rates; null with too few posts to conclude. */
  readonly interval: Interval | null;
}

/** What is counted as a result of money spent. */
export type ResultMeasure = 'conversions' | 'clicks' | 'engagements';

export interface CostPerResult {
  readonly of: ResultMeasure;
  /** Posts that have both a cost and results. */
  readonly n: number;
  readonly cost: number;
  /** By the exact interval of the count; of conversions only, which come one by one. The high bound may be Infinity. */
  readonly interval: Interval | null;
}

export interface KpiGroup {
  /** A network's key or the team's name of another channel, ISO week as 2026-W47, the word of the cell, or the row's number; '' where the cell is blank. */
  readonly key: string;
  /** Rows of the group, and those of them that have engagements and a basis above 0. */
  readonly posts: number;
  readonly n: number;
  readonly measures: ReadonlyMap<Measure, MeasureSummary>;
  readonly rate: RateSummary;
  /** What was spent ÷ results (conversions; where there are none clicks, then engagements), over posts that have both; null without. */
  readonly costPerResult: CostPerResult | null;
}

/** What two periods are compared by. */
export type ChangeMeasure = Measure | 'rate' | 'posts';

/** What is said where a reading could claim more than the numbers allow. */
export type Reading =
  /** No post at all has both numbers of a rate. */
  | { readonly kind: 'no-rate'; readonly basis: RateBasis; readonly lacks: 'engagements' | 'basis' | 'both' }
  /** Too few posts with both numbers; `key` is null for all posts together. */
  | { readonly kind: 'too-few'; readonly key: string | null; readonly n: number; readonly least: number }
  /** The medians of two groups' rates differ after Holm's correction over all pairs compared; `parts` where those alone are counted which both give. */
  | { readonly kind: 'higher'; readonly key: string; readonly than: string; readonly ratio: Interval; readonly parts: readonly Measure[] | null }
  /** None of the groups compared differs from another one; these are those of the highest and of the lowest median. */
  | { readonly kind: 'no-difference'; readonly key: string; readonly than: string; readonly others: readonly string[] }
  /** Mean, median and total differ so much that which one is meant matters. */
  /** Groups with enough posts that were not compared, since only so many are: those with most posts. */
  | { readonly kind: 'not-compared'; readonly compared: number; readonly keys: readonly string[] }
  | { readonly kind: 'definitions-differ'; readonly total: number; readonly mean: number; readonly median: number }
  /** All posts have the same rate, which leaves nothing to be unsure of. */
  | { readonly kind: 'all-same'; readonly n: number; readonly rate: number }
  /** Posts with more engagements than their basis, which can hardly be. */
  | { readonly kind: 'over-one'; readonly posts: number; readonly basis: RateBasis }
  /** Posts with engagements and a 0 where somebody has to have seen them: it is left out. */
  | { readonly kind: 'unmeasured'; readonly posts: number }
  /** Rows that have a post once more, left out. */
  | { readonly kind: 'repeated'; readonly posts: number }
  /** What counts as an engagement is not the same for all posts, so that figures of all of them together mix several definitions. */
  | { readonly kind: 'mixed-definitions' }
  /** Pairs of groups left uncompared, since their engagements are defined differently or mix definitions; these are the first. */
  | { readonly kind: 'defined-differently'; readonly key: string; readonly than: string; readonly pairs: number }
  /** Pairs of groups whose engagements are defined differently, compared by the parts that both give; these are the first. */
  | { readonly kind: 'compared-by-parts'; readonly parts: readonly Measure[]; readonly key: string; readonly than: string; readonly pairs: number }
  /** Posts with likes or other parts of engagements, but nothing in the column of totals, which goes before them: they have no rate. */
  | { readonly kind: 'without-total'; readonly posts: number }
  /** Answers to others among a network's posts, left out of everything. */
  | { readonly kind: 'replies'; readonly posts: number }
  /** Posts that have figures and no date that can be read: outside every period. */
  | { readonly kind: 'undated'; readonly posts: number }
  /** Cancelled posts and ideas that have figures all the same: nothing counts them. */
  | { readonly kind: 'shelved'; readonly posts: number }
  /** Posts with a figure below 0, which is left out with the total that it is a part of. */
  | { readonly kind: 'negative'; readonly posts: number }
  /** Posts with a figure that is no number, left out in the same way. */
  | { readonly kind: 'unread'; readonly posts: number }
  /** A network ends its list after so many posts, the best ones or those that come first: sums are of these alone. */
  | { readonly kind: 'top-list'; readonly list: TopList }
  /** Rows are those of ads, each with the sums of many days, or parts of a web site’s visits: never posts. */
  | { readonly kind: 'ad-totals' }
  /** A column of followers that gives those won, and so is not read as an audience. */
  | { readonly kind: 'won-followers' }
  /** Posts with a budget while none says what it has cost, so that no result has a price. */
  | { readonly kind: 'budget-alone'; readonly posts: number; readonly sum: number }
  /** Posts with money behind their figures, as far as a network or the team says; `of` so many with figures. */
  | { readonly kind: 'paid'; readonly posts: number; readonly of: number }
  /** Engagements are not the same things in both periods, and no part of them is in both: nothing made of them is compared. */
  /** Where posts begin too late for the period before to be whole. */
  | { readonly kind: 'no-period-before'; readonly since: Day }
  | { readonly kind: 'periods-defined-differently' }
  /** Engagements are not the same things in both periods: they are compared by the parts that both give. */
  | { readonly kind: 'periods-by-parts'; readonly parts: readonly Measure[] }
  /** Posts of several channels with one figure for all, left out of comparisons between channels. */
  | { readonly kind: 'shared-figures'; readonly posts: number }
  /** Of engagements: by modified z, by classic z, and by modified z of their logarithms, which stretch less than counts do. */
  | { readonly kind: 'outliers'; readonly robust: number; readonly classic: number; readonly logged: number }
  /** Posts left out of comparisons, since their figures still grow. */
  | { readonly kind: 'young'; readonly posts: number; readonly days: number }
  /** Old enough by now, but their figures were taken in their first days. */
  | { readonly kind: 'taken-early'; readonly posts: number; readonly days: number }
  /** With figures from before their date: one of both is wrong. */
  | { readonly kind: 'taken-before'; readonly posts: number }
  /** With figures though their date is yet to come: left out of everything. */
  | { readonly kind: 'dated-ahead'; readonly posts: number }
  /** Rows of an export that give a post's figures of one day or month: left out, since those of its whole life alone count. */
  | { readonly kind: 'daily-rows'; readonly rows: number }
  /** Rows whose id a spreadsheet has cut: nothing can be matched by it. */
  | { readonly kind: 'ids-cut'; readonly rows: number }
  /** Whether time of day tells anything, by posts held out. */
  | { readonly kind: 'best-time'; readonly isUsable: boolean; readonly rawError: number; readonly shrunkenError: number; readonly isWeekdaySure: boolean; readonly posts: number; readonly definition: EngagementDefinition; readonly left: number }
  /** Too few posts of one definition of engagements to judge of times: these are the most, and `left` count otherwise. */
  | { readonly kind: 'few-times'; readonly posts: number; readonly left: number; readonly least: number }
  /**
   * A period against the one before it: numbers of posts, medians of the rest; the interval is that of after ÷ before.
   * `n` posts of the later period are compared, each at least so many days old; numbers of posts leave none out.
   * `parts` where these alone are counted of engagements. `not-enough` also where the difference is within what chance makes of so many posts.
   */
  | { readonly kind: 'change'; readonly measure: ChangeMeasure; readonly parts: readonly Measure[] | null; readonly before: number; readonly after: number; readonly n: number; readonly leastAge: number; readonly interval: Interval | null; readonly verdict: 'up' | 'down' | 'not-enough' };

/** Posts by weekday and hour, judged on posts that the estimate has not seen. */
export interface BestTime {
  /** Whether the estimate did better on posts held out than saying the same for all times. */
  readonly isUsable: boolean;
  /** Squared error on held-out posts ÷ that of no model: of raw means, of shrunken means. */
  readonly rawError: number;
  readonly shrunkenError: number;
  /** What a cell counts as much as the whole page, in posts: (n·m + k·M) ÷ (n + k); Infinity where times differ no more than by chance. */
  readonly strength: number;
  /** False where weekdays come as numbers, and nothing tells which day is the first. */
  readonly isWeekdaySure: boolean;
  /** Posts with a weekday, an hour and a rate, all of one definition of engagements; and how many of others were left out. */
  readonly posts: number;
  readonly definition: EngagementDefinition;
  readonly left: number;
  /** Mean rate of those posts. */
  readonly mean: number;
  /** 7 × 24, Monday first: posts, and their shrunken mean rate, NaN without posts. */
  readonly counts: Uint32Array;
  readonly means: Float64Array;
  /** Best first, of those with enough posts; [] where not usable. */
  readonly slots: readonly { readonly weekday: number; readonly hour: number; readonly n: number; readonly rate: number }[];
}

/** What a report says of how engagements were found. */
export interface EngagementsCounted {
  readonly engagements: EngagementSource | null;
  /** Those added up, of some of the posts at least; [] where there are totals alone. */
  readonly parts: readonly Measure[];
}

export interface Kpi extends EngagementsCounted {
  readonly basis: RateBasis;
  readonly by: Grouping;
  /** Whether rows are posts, days of a whole account, or ads. */
  readonly unit: RowUnit;
  readonly total: KpiGroup;
  /** Of total ÷ total over all posts, at about 95 % (a little less where reach is very uneven); null with too few posts. */
  readonly totalInterval: Interval | null;
  /** By key: weeks by time, posts as they stand, others by number of posts, then key; what has no key comes last. */
  readonly groups: readonly KpiGroup[];
  /** Posts whose engagements lie far off: by modified z over 3.5, by classic z over 3, and by modified z of log(1 + engagements). Rows of the calendar; from its `rowCount` on, posts that only the tab of results has. */
  readonly outliers: { readonly robust: readonly number[]; readonly classic: readonly number[]; readonly logged: readonly number[] };
  /** Null where too few posts of one definition of engagements have a weekday, an hour and a rate. */
  readonly bestTime: BestTime | null;
  readonly readings: readonly Reading[];
}
