/** A period against the one of the same length before it. */
import { drawMedians } from '../statistics/bootstrap-median.ts';
import { compareMedians } from '../statistics/compare-medians.ts';
import { compareCounts } from '../statistics/counts.ts';
import { holm, togetherLevel } from '../statistics/holm.ts';
import { quantileInPlace } from '../statistics/quantiles.ts';
import type { Measure } from '../table/role.ts';
import type { ChangeMeasure, Interval, Reading } from './kpi.ts';
import { LEAST_POSTS } from './summaries.ts';

/** One measure's values in both periods, without NaN. */
export interface PeriodValues {
  readonly measure: ChangeMeasure;
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Of engagements counted by these parts alone; absent where they are what they are. */
  readonly parts?: readonly Measure[];
}

export interface PeriodPosts {
  readonly before: number;
  readonly after: number;
}

interface Comparison {
  readonly measure: ChangeMeasure;
  readonly parts?: readonly Measure[];
  readonly before: number;
  readonly after: number;
  readonly n: number;
  readonly likelihood: number;
  readonly intervalAt: (level: number) => Interval | null;
}

const UNLIKELY = 0.05;

/**
 * @param posts Of both periods, whatever is known of them; null where they are not to be compared.
 * @param leastAge Of what is measured, in days.
 */
export function comparePeriods(posts: PeriodPosts | null, measured: readonly PeriodValues[], leastAge: number): readonly Reading[] {
  const filled = measured.filter(({ before, after }) => before.length > 0 && after.length > 0);
  const compared: readonly Comparison[] = [
    ...(posts !== null && posts.before + posts.after > 0 ? [{ measure: 'posts' as const, ...posts, n: posts.after, ...compareCounts(posts.before, posts.after) }] : []),
    ...filled.flatMap(compareValues),
  ];
  const likelihoods = compared.map(({ likelihood }) => likelihood);
  const adjusted = holm(likelihoods);
  const level = togetherLevel(compared.length);
  const told = compared.map(({ measure, parts = null, before, after, n, intervalAt }, index): Reading => {
    const interval = intervalAt(level);
    const isSure = interval !== null && (adjusted[index] ?? 1) < UNLIKELY && (interval[0] > 1 || interval[1] < 1);
    return { kind: 'change', measure, parts, before, after, n, leastAge: measure === 'posts' ? 0 : leastAge, interval, verdict: !isSure ? 'not-enough' : interval[0] > 1 ? 'up' : 'down' };
  });
  const few = filled.filter((values) => !isEnough(values)).map(({ measure, parts = null, before, after }): Reading => (
    { kind: 'change', measure, parts, before: quantileInPlace(before.slice(), 0.5), after: quantileInPlace(after.slice(), 0.5), n: after.length, leastAge, interval: null, verdict: 'not-enough' }));
  return [...told, ...few];
}

function compareValues(values: PeriodValues): readonly Comparison[] {
  if (!isEnough(values)) return [];
  const { before, after, ...told } = values;
  const [one, other] = [before.slice(), after.slice()];
  const medians = { before: quantileInPlace(one, 0.5), after: quantileInPlace(other, 0.5) };
  return [{ ...told, ...medians, n: after.length, ...compareMedians(drawMedians(other), drawMedians(one)) }];
}

function isEnough({ before, after }: PeriodValues): boolean {
  return before.length >= LEAST_POSTS && after.length >= LEAST_POSTS;
}
