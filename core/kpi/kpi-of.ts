/** Results of posts: sums, three rates, outliers, the best time where there is one, and what may be concluded from it all. */
import { outliersOf } from '../statistics/outliers.ts';
import { ratioInterval } from '../statistics/ratio-interval.ts';
import { unitOf } from '../table/counts-posts.ts';
import { bestTimeOf } from './best-time.ts';
import { costOf, costsIn } from './cost-per-result.ts';
import type { Costs } from './cost-per-result.ts';
import { postsBetween } from './figures.ts';
import { figuresOf } from './known-figures.ts';
import type { Figures } from './figures.ts';
import { groupsOf } from './groups.ts';
import type { Groups } from './groups.ts';
import { definitionsOf, partsAmong } from './engagement-definitions.ts';
import { knownPlaces, ratedPlaces, valuesAt } from './known-values.ts';
import type { Kpi, KpiGroup, RateBasis } from './kpi.ts';
import type { KpiInput } from './kpi-input.ts';
import { negativePosts, unreadPosts } from './negative-counts.ts';
import { grownPosts } from './post-ages.ts';
import { ratedBy } from './rate-basis.ts';
import { byNetwork } from './row-parts.ts';
import { readingsOf } from './readings-of.ts';
import { summariesOf } from './summaries.ts';
import { hasWonFollowers } from './won-followers.ts';

const USUAL_AGE = 7;
/** A few huge posts make totals, so that intervals of fewer posts promise too much: of 200, as few as 91 % hold what they say 95 % do. */
const LEAST_FOR_TOTALS = 400;

export function kpiOf(input: KpiInput): Kpi {
  const { calendar, results, by, basis, period, today, leastAge = USUAL_AGE } = input;
  const figures = figuresOf(calendar, results?.rows ?? [], today);
  const posts = period === null ? figures.posts : postsBetween(figures, period.from, period.to);
  const groups = groupsOf(figures, posts, by);
  const costs = costsIn(figures);
  const summaries = withCosts(figures, costs, groups, basis);
  const [total] = withCosts(figures, costs, { keys: [''], places: posts, starts: Uint32Array.of(0, posts.length) }, basis);
  if (total === undefined) throw new RangeError('one group has one summary');
  const rated = ratedBy(figures, basis);
  const limit = { today, leastAge };
  const grown = grownPosts(figures, posts, limit);
  const outliers = outliersAmong(figures, posts);
  const both = rated === null ? posts.subarray(0, 0) : ratedPlaces(rated, posts);
  const definitions = definitionsOf(figures);
  const { bestTime, few } = bestTimeOf(figures, grown, rated, definitions);
  return {
    basis, by, engagements: figures.engagements.source, parts: partsAmong(definitions, both.length > 0 ? byNetwork(figures, both) : posts), unit: unitOf(calendar), total, groups: summaries,
    totalInterval: rated !== null && total.n >= LEAST_FOR_TOTALS ? ratioInterval(valuesAt(rated.over, both), valuesAt(rated.under, both)) : null, outliers, bestTime,
    readings: readingsOf({ figures, rated, posts, both, grown, definitions, by, basis, period, limit, negative: negativePosts(calendar, results?.rows ?? [], figures, posts), unread: unreadPosts(calendar, figures, posts), hasWonFollowers: hasWonFollowers(calendar) }, groups, { total, outliers, bestTime, few }),
  };
}

function withCosts(figures: Figures, costs: Costs, groups: Groups, basis: RateBasis): readonly KpiGroup[] {
  const { places, starts } = groups;
  return summariesOf(figures, groups, basis).map((summary, group) => ({ ...summary, costPerResult: costOf(costs, places.subarray(starts[group], starts[group + 1])) }));
}

function outliersAmong({ engagements: { values } }: Figures, posts: Uint32Array): Kpi['outliers'] {
  const known = knownPlaces(values, posts);
  const engaged = valuesAt(values, known);
  const { robust, classic } = outliersOf(engaged);
  const { robust: logged } = outliersOf(engaged.map((value) => Math.log1p(Math.max(0, value))));
  const placesOf = (indices: readonly number[]): readonly number[] => indices.map((index) => known[index] as number);
  return { robust: placesOf(robust), classic: placesOf(classic), logged: placesOf(logged) };
}
