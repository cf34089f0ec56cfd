/** Groups of posts as the chart of results shows them: one number each, how far it can be trusted, and the scale. */
import type { Grouping, Interval, Kpi, KpiGroup } from '../../kpi/kpi.ts';
import { LEAST_POSTS } from '../../kpi/summaries.ts';
import { MEASURES } from '../../table/role.ts';
import type { Measure } from '../../table/role.ts';
import type { ChartMeasure } from './results-choice.ts';

export interface ChartRow {
  readonly key: string;
  /** Posts that have the number. */
  readonly n: number;
  readonly value: number | null;
  /** Bounds of the rate's interval, or between which the middle half of posts lies. */
  readonly spread: Interval | null;
  /** Too few posts to say anything of others. */
  readonly isFew: boolean;
  /** Channels that its one number is of as well, so that it is no number of its own; null where it has one. */
  readonly sharedWith: readonly string[] | null;
}

export interface ResultsChart {
  /** A dot on a line for what is a middle, a bar for what is counted. */
  readonly kind: 'dots' | 'bars';
  readonly rows: readonly ChartRow[];
  /** Where the scale ends; it begins at 0. */
  readonly most: number;
  /** The same of all posts together, to compare with; null for sums. */
  readonly whole: number | null;
  /** Whether the numbers are made of engagements that are not the same things everywhere: then none is above another. */
  readonly isMixed: boolean;
}

/** What says nothing of one post beside another: rates that somebody else has worked out, and the audience of a whole account. */
const NOT_COMPARED: ReadonlySet<Measure> = new Set<Measure>(['followers', 'engagement_rate']);
/** A hair of room past the last interval. */
const ROOM = 1.04;

/** What there is to choose from, of posts one by one or in groups. */
export function chartMeasures({ total: { measures, rate } }: Pick<Kpi, 'total'>, by: Grouping): readonly ChartMeasure[] {
  const known = MEASURES.filter((measure) => measures.has(measure) && !NOT_COMPARED.has(measure));
  const middle: readonly ChartMeasure[] = [...(rate.total === null ? [] : ['rate' as const]), ...known.map((measure) => `median:${measure}` as const)];
  if (by === 'post') return middle;
  return [...middle, 'posts', ...known.map((measure) => `sum:${measure}` as const)];
}

/** The one that was chosen, as far as there is one. */
export function chartMeasure(chosen: ChartMeasure, choices: readonly ChartMeasure[]): ChartMeasure {
  const of = measureOf(chosen);
  return choices.find((each) => each === chosen) ?? choices.find((each) => of !== null && measureOf(each) === of) ?? choices[0] ?? 'posts';
}

/** Null for rates and numbers of posts. */
export function measureOf(measure: ChartMeasure): Measure | null {
  return MEASURES.find((each) => measure === `median:${each}` || measure === `sum:${each}`) ?? null;
}

/** By channel: others that all of its figures are of as well. */
export type SharedChannels = ReadonlyMap<string, readonly string[]>;

const NONE_SHARED: SharedChannels = new Map();

/** Weeks come latest first; what can't be compared as the groups come; others by what they have; after them those with few posts, whose rank would be chance, by how many they are; and last what has no name. */
export function resultsChart({ groups, total, readings }: Pick<Kpi, 'groups' | 'total' | 'readings'>, by: Grouping, measure: ChartMeasure, shared: SharedChannels = NONE_SHARED): ResultsChart {
  const kind = measure === 'posts' || measure.startsWith('sum:') ? 'bars' : 'dots';
  const rows = groups.map((group) => rowOf(group, measure, kind, measure === 'posts' ? null : (shared.get(group.key) ?? null)));
  const isMixed = isMixedIn(readings, measure);
  if (by === 'week') rows.reverse();
  else if (!isMixed) rows.sort((a, b) => Number(a.key === '') - Number(b.key === '') || Number(a.isFew) - Number(b.isFew) || (a.isFew ? b.n - a.n : (b.value ?? -1) - (a.value ?? -1)));
  return { kind, rows, most: scaleOf(rows) * (kind === 'dots' ? ROOM : 1), whole: kind === 'dots' && !isMixed ? valueOf(total, measure).value : null, isMixed };
}

/** Whether what a number is made of differs from post to post. */
export function isMixedIn(readings: Kpi['readings'], measure: ChartMeasure): boolean {
  const isOfEngagements = measure === 'rate' || measureOf(measure) === 'engagements';
  return isOfEngagements && readings.some(({ kind }) => kind === 'mixed-definitions' || kind === 'defined-differently');
}

function rowOf(group: KpiGroup, measure: ChartMeasure, kind: ResultsChart['kind'], sharedWith: readonly string[] | null): ChartRow {
  if (sharedWith !== null) return { key: group.key, n: 0, value: null, spread: null, isFew: kind === 'dots', sharedWith };
  const { n, value, spread } = valueOf(group, measure);
  const isFew = kind === 'dots' && n < LEAST_POSTS;
  return { key: group.key, n, value, spread: isFew ? null : spread, isFew, sharedWith };
}

function valueOf({ posts, n, rate, measures }: KpiGroup, measure: ChartMeasure): Pick<ChartRow, 'n' | 'value' | 'spread'> {
  if (measure === 'rate') return { n, value: rate.median, spread: rate.interval };
  if (measure === 'posts') return { n: posts, value: posts, spread: null };
  const of = measureOf(measure);
  const summary = of === null ? undefined : measures.get(of);
  if (summary === undefined) return { n: 0, value: null, spread: null };
  return measure.startsWith('sum:') ? { n: summary.n, value: summary.sum, spread: null } : { n: summary.n, value: summary.median, spread: summary.quartiles };
}

/** By what can be trusted, where anything can: one lucky post must not make all others small. */
function scaleOf(rows: readonly ChartRow[]): number {
  const sure = rows.filter(({ isFew }) => !isFew);
  const most = Math.max(0, ...(sure.some(({ value }) => value !== null) ? sure : rows).map(({ value, spread }) => Math.max(value ?? 0, spread?.[1] ?? 0)));
  return most === 0 ? 1 : most;
}
