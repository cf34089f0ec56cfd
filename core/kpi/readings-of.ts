/** What may be said of results, a reading each, and what has to be said of them before anybody concludes anything. */
import type { Period } from '../coverage/coverage-result.ts';
import { ratesByParts } from './common-parts.ts';
import { compareGroups } from './compare-groups.ts';
import type { GroupRates } from './compare-groups.ts';
import { isOfDays } from '../table/counts-posts.ts';
import { isIdCut } from '../table/cut-ids.ts';
import type { TimeJudged } from './best-time.ts';
import type { Divided } from './divided.ts';
import { definitionsAmong, mostAlike } from './engagement-definitions.ts';
import type { Definitions } from './engagement-definitions.ts';
import { ADDED_PARTS } from './engagements.ts';
import { postsBetween } from './figures.ts';
import type { Figures } from './figures.ts';
import type { Groups } from './groups.ts';
import type { CountedFigures } from './known-figures.ts';
import { ratedPlaces, ratesAt } from './known-values.ts';
import type { BestTime, Grouping, Kpi, KpiGroup, RateBasis, Reading } from './kpi.ts';
import { paidAmong } from './paid-posts.ts';
import { periodChanges } from './period-changes.ts';
import { ageReadings, grownPosts } from './post-ages.ts';
import type { AgeLimit } from './post-ages.ts';
import { plannedBudget } from './planned-budget.ts';
import { byNetwork } from './row-parts.ts';
import { sharedFigures, withoutShared } from './shared-figures.ts';
import { LEAST_POSTS } from './summaries.ts';
import { shelvedRows, undatedPosts } from './shelved-figures.ts';
import { topListsIn } from './top-lists.ts';

/** Of the largest of the three rates ÷ the smallest. */
const DIFFERS = 1.25;
/** Whoever engages was reached; one person may see or do something several times. */
const AT_MOST_ONE: ReadonlySet<RateBasis> = new Set<RateBasis>(['reach', 'impressions']);

export interface Counted {
  readonly figures: CountedFigures;
  readonly rated: Divided | null;
  readonly posts: Uint32Array;
  /** Those of them with both numbers of a rate. */
  readonly both: Uint32Array;
  /** Those of the posts that are old enough to be compared. */
  readonly grown: Uint32Array;
  readonly definitions: Definitions;
  readonly by: Grouping;
  readonly basis: RateBasis;
  readonly period: Period | null;
  readonly limit: AgeLimit;
  /** How many of the posts lack a figure since it was below 0. */
  readonly negative: number;
  /** Or since its cell holds no number. */
  readonly unread: number;
  /** Whether the column of followers was left out, since it gives those that each post has won. */
  readonly hasWonFollowers: boolean;
}

interface Worked {
  readonly total: KpiGroup;
  readonly outliers: Kpi['outliers'];
  readonly bestTime: BestTime | null;
  readonly few: TimeJudged['few'];
}

export function readingsOf(counted: Counted, groups: Groups, { total, outliers, bestTime, few }: Worked): readonly Reading[] {
  const { figures, posts, by, period, limit } = counted;
  const hasEngagements = figures.engagements.source !== null;
  const isGrouped = total.n > 0 && by !== 'week' && by !== 'post';
  return [
    ...rowReadings(figures),
    ...rateReadings(counted, total),
    ...leftOutReadings(counted),
    ...(hasEngagements ? ageReadings(figures, posts, limit) : []),
    ...(isGrouped ? groupReadings(counted, groups) : []),
    ...(period !== null && hasEngagements ? periodChanges(counted, period) : []),
    ...(outliers.robust.length === 0 ? [] : [{ kind: 'outliers' as const, robust: outliers.robust.length, classic: outliers.classic.length, logged: outliers.logged.length }]),
    ...(bestTime === null ? [] : [{ kind: 'best-time' as const, isUsable: bestTime.isUsable, isWeekdaySure: bestTime.isWeekdaySure, rawError: bestTime.rawError, shrunkenError: bestTime.shrunkenError, posts: bestTime.posts, definition: bestTime.definition, left: bestTime.left }]),
    ...(few === null ? [] : [few]),
  ];
}

/** What the rows are, before anything is said of their figures. */
function rowReadings(figures: Figures): readonly Reading[] {
  const { calendar, calendar: { rowLevel, dailyRows = 0 } } = figures;
  const cut = cutIds(calendar);
  return [
    ...topListsIn(figures).map((list): Reading => ({ kind: 'top-list', list })),
    ...(rowLevel === undefined ? [] : [{ kind: 'ad-totals' as const }]),
    ...(dailyRows === 0 ? [] : [{ kind: 'daily-rows' as const, rows: dailyRows }]),
    ...(cut === 0 ? [] : [{ kind: 'ids-cut' as const, rows: cut }]),
  ];
}

function cutIds({ id, parts, part, sheetRow, rowCount }: Figures['calendar']): number {
  if (parts === undefined || part === undefined) return 0;
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) if (isIdCut({ id, parts, part, sheetRow }, row)) count += 1;
  return count;
}

/** What is not counted, and what is counted that money has helped. */
function leftOutReadings({ figures, posts, period, negative, unread, hasWonFollowers }: Counted): readonly Reading[] {
  const { replies, day, ahead, unmeasured, repeated } = figures;
  const early = period === null ? ahead : postsBetween({ posts: ahead, day }, period.from, period.to);
  const answers = period === null ? replies : postsBetween({ posts: replies, day }, period.from, period.to);
  const paid = isOfDays(figures.calendar) ? { posts: 0, of: 0 } : paidAmong(figures, posts);
  const shelved = shelvedRows(figures, period).length;
  const undated = period === null ? 0 : undatedPosts(figures).length;
  const untold = withoutTotal(figures, posts);
  const budget = plannedBudget(figures, posts);
  const zeros = posts.filter((place) => unmeasured.has(place)).length;
  const isAsked = new Set(repeated.left.size === 0 ? [] : posts);
  const doubles = [...repeated.left.values()].filter((place) => isAsked.has(place)).length;
  return [
    ...(answers.length === 0 ? [] : [{ kind: 'replies' as const, posts: answers.length }]),
    ...(undated === 0 ? [] : [{ kind: 'undated' as const, posts: undated }]),
    ...(shelved === 0 ? [] : [{ kind: 'shelved' as const, posts: shelved }]),
    ...(early.length === 0 ? [] : [{ kind: 'dated-ahead' as const, posts: early.length }]),
    ...(negative === 0 ? [] : [{ kind: 'negative' as const, posts: negative }]),
    ...(unread === 0 ? [] : [{ kind: 'unread' as const, posts: unread }]),
    ...(zeros === 0 ? [] : [{ kind: 'unmeasured' as const, posts: zeros }]),
    ...(doubles === 0 ? [] : [{ kind: 'repeated' as const, posts: doubles }]),
    ...(untold === 0 ? [] : [{ kind: 'without-total' as const, posts: untold }]),
    ...(hasWonFollowers ? [{ kind: 'won-followers' as const }] : []),
    ...(budget === null ? [] : [{ kind: 'budget-alone' as const, ...budget }]),
    ...(paid.posts === 0 ? [] : [{ kind: 'paid' as const, ...paid }]),
  ];
}

/** Of the calendar's own posts alone: imported ones go by their network's way of counting. */
function withoutTotal({ engagements: { values, source }, measures, calendar: { rowCount } }: Figures, posts: Uint32Array): number {
  const parts = source === 'total' || source === 'mixed' ? ADDED_PARTS.flatMap((part) => measures.get(part) ?? []) : [];
  let count = 0;
  for (const place of posts) if (place < rowCount && Number.isNaN(values[place]) && parts.some((part) => (part[place] as number) > 0)) count += 1;
  return count;
}

/** Of all posts together. */
function rateReadings({ figures, rated, posts, both, definitions, basis }: Counted, { n, rate: { total, mean, median } }: KpiGroup): readonly Reading[] {
  const hasEngagements = figures.engagements.source !== null;
  if (n === 0 || rated === null || total === null || mean === null || median === null) {
    return [{ kind: 'no-rate', basis, lacks: hasEngagements ? 'basis' : rated === null ? 'both' : 'engagements' }];
  }
  const readings: Reading[] = [];
  if (n < LEAST_POSTS) readings.push({ kind: 'too-few', key: null, n, least: LEAST_POSTS });
  const rates = ratesAt(rated, both);
  let [least, most, over] = [Infinity, -Infinity, 0];
  for (const rate of rates) {
    if (rate < least) least = rate;
    if (rate > most) most = rate;
    if (rate > 1) over += 1;
  }
  if (over > 0 && AT_MOST_ONE.has(basis)) readings.push({ kind: 'over-one', posts: over, basis });
  if (n >= LEAST_POSTS && most === least) readings.push({ kind: 'all-same', n, rate: median });
  if (definitionsAmong(definitions, ratedPlaces(rated, byNetwork(figures, posts))).size > 1) readings.push({ kind: 'mixed-definitions' });
  const [lowest, highest] = [Math.min(total, mean, median), Math.max(total, mean, median)];
  if (lowest > 0 && highest >= DIFFERS * lowest) readings.push({ kind: 'definitions-differ', total, mean, median });
  return readings;
}

function groupReadings({ figures, rated, definitions, by, basis, limit }: Counted, groups: Groups): readonly Reading[] {
  if (rated === null) return [];
  const shared = by === 'channel' ? sharedFigures(figures, basis) : null;
  const left = new Set<number>();
  const ratesOf = (places: Uint32Array): GroupRates => {
    const compared = ratedPlaces(rated, grownPosts(figures, places, limit));
    const own = shared === null ? compared : withoutShared(shared, compared);
    if (own.length < compared.length) for (const place of compared) if (shared?.[place] === 1) left.add(rowOf(figures, place));
    // What some of a group's posts are measured by must not stand beside what another group's are.
    const alike = mostAlike(definitions, own);
    const isEnough = alike.places.length >= LEAST_POSTS;
    return { rates: ratesAt(rated, isEnough ? alike.places : own), definition: isEnough ? alike.definition : null, places: own };
  };
  // One group alone is all posts, of which the same is said already.
  const readings = groups.keys.length < 2 ? [] : compareGroups(groups, { ratesOf, byParts: (one, other) => ratesByParts(figures, basis, one, other) });
  return left.size === 0 ? readings : [...readings, { kind: 'shared-figures', posts: left.size }];
}

/** Parts are of one row. */
function rowOf({ firstPart, parts }: Figures, place: number): number {
  return place < firstPart ? place : (parts[place - firstPart]?.row ?? place);
}
