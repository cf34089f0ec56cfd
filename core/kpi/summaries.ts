/** The figures of each group: every measure summed and ranked, and the rate three ways. */
import { medianBounds } from '../statistics/median-bounds.ts';
import { quantileInPlace, quartilesInPlace } from '../statistics/quantiles.ts';
import type { Measure } from '../table/role.ts';
import type { Figures } from './figures.ts';
import type { Groups } from './groups.ts';
import type { KpiGroup, MeasureSummary, RateBasis, RateSummary } from './kpi.ts';
import type { Divided } from './divided.ts';
import { ratedBy } from './rate-basis.ts';
import { isSummed } from './summed-measures.ts';

/** Fewer posts than this don't let anybody conclude. */
export const LEAST_POSTS = 20;
/** Intervals are worked out for so many groups, those that come first. */
const MOST_INTERVALS = 60;

/** All of a group but what its results cost. */
export type GroupSummary = Omit<KpiGroup, 'costPerResult'>;

export function summariesOf(figures: Figures, { keys, places, starts }: Groups, basis: RateBasis): readonly GroupSummary[] {
  const scratch = new Float64Array(places.length);
  const measures = keys.map(() => new Map<Measure, MeasureSummary>());
  for (const [measure, values] of measuresWith(figures)) {
    for (let group = 0; group < keys.length; group += 1) {
      const summary = summaryOf(values, places.subarray(starts[group], starts[group + 1]), scratch, isSummed(measure));
      if (summary !== null) measures[group]?.set(measure, summary);
    }
  }
  const rated = ratedBy(figures, basis);
  return keys.map((key, group) => {
    const own = places.subarray(starts[group], starts[group + 1]);
    const { n, rate } = rateOf(rated, own, scratch, group < MOST_INTERVALS);
    return { key, posts: own.length, n, measures: measures[group] ?? new Map(), rate };
  });
}

/** What was added up stands for the total that there is none of. */
function measuresWith({ measures, engagements }: Figures): Iterable<readonly [Measure, Float64Array]> {
  return engagements.source === null ? measures : new Map([...measures, ['engagements' as const, engagements.values] as const]);
}

function summaryOf(values: Float64Array, places: Uint32Array, scratch: Float64Array, isSummed: boolean): MeasureSummary | null {
  let n = 0;
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) {
    const value = values[places[index] as number] as number;
    if (value !== value) continue;
    scratch[n] = value;
    n += 1;
    sum += value;
  }
  if (n === 0) return null;
  const { first, median, third } = quartilesInPlace(scratch, 0, n);
  return { n, sum: isSummed ? sum : null, mean: sum / n, median, quartiles: [first, third] };
}

export interface RatedPosts {
  readonly n: number;
  readonly rate: RateSummary;
}

/** Of posts with engagements and a basis above 0. */
export function rateOf(rated: Divided | null, places: Uint32Array, scratch: Float64Array, isWithInterval: boolean): RatedPosts {
  let [n, over, under, sum] = [0, 0, 0, 0];
  for (let index = 0; index < places.length && rated !== null; index += 1) {
    const place = places[index] as number;
    const engaged = rated.over[place] as number;
    const basis = rated.under[place] as number;
    if (engaged !== engaged || !(basis > 0)) continue;
    over += engaged;
    under += basis;
    const rate = engaged / basis;
    sum += rate;
    scratch[n] = rate;
    n += 1;
  }
  if (n === 0) return { n, rate: { total: null, mean: null, median: null, interval: null } };
  const median = quantileInPlace(scratch, 0.5, 0, n);
  const interval = isWithInterval && n >= LEAST_POSTS && !areSame(scratch, n) ? medianBounds(scratch, n) : null;
  return { n, rate: { total: over / under, mean: sum / n, median, interval } };
}

/** Where all rates are the same, bounds would have no width, which is no proof of anything. */
function areSame(rates: Float64Array, n: number): boolean {
  for (let index = 1; index < n; index += 1) if (rates[index] !== rates[0]) return false;
  return true;
}
