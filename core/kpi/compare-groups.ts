/** Which groups' rates differ, all pairs taken together. */
import { drawMedians } from '../statistics/bootstrap-median.ts';
import { compareMedians } from '../statistics/compare-medians.ts';
import { holm, togetherLevel } from '../statistics/holm.ts';
import { quantileInPlace } from '../statistics/quantiles.ts';
import type { Measure } from '../table/role.ts';
import type { RatesByParts } from './common-parts.ts';
import type { Groups } from './groups.ts';
import type { Reading } from './kpi.ts';
import { LEAST_POSTS } from './summaries.ts';

/** Beyond these, so many pairs would be compared that nothing could be told apart. */
const MOST_COMPARED = 6;
const MOST_TOO_FEW = 6;
const UNLIKELY = 0.05;

/** What is compared of a group. */
export interface GroupRates {
  /** Of posts old enough to be compared, and of one definition where enough of them have one. */
  readonly rates: Float64Array;
  /** What their engagements are made of; null where not enough are made of the same. */
  readonly definition: number | null;
  /** All posts old enough to be compared, of any definition. */
  readonly places: Uint32Array;
}

/** How groups are compared. */
interface Compared {
  readonly ratesOf: (places: Uint32Array) => GroupRates;
  /** By what both give, of two groups whose engagements are not made of the same. */
  readonly byParts: (one: Uint32Array, other: Uint32Array) => RatesByParts | null;
}

interface Ranked {
  readonly key: string;
  readonly median: number;
  readonly drawn: Float64Array;
}

interface Sample extends Ranked {
  readonly definition: number | null;
  readonly places: Uint32Array;
}

interface Pair {
  readonly one: Ranked;
  readonly other: Ranked;
  /** Null for the engagements as they are. */
  readonly parts: readonly Measure[] | null;
}

export function compareGroups({ keys, places, starts }: Groups, { ratesOf, byParts }: Compared): readonly Reading[] {
  const samples: Sample[] = [];
  const tooFew: Reading[] = [];
  const left: string[] = [];
  for (let group = 0; group < keys.length; group += 1) {
    const key = keys[group] ?? '';
    // What has no word is no group that anybody has made.
    if (key === '') continue;
    const { rates, definition, places: own } = ratesOf(places.subarray(starts[group], starts[group + 1]));
    if (rates.length < LEAST_POSTS) {
      if (rates.length > 0 && tooFew.length < MOST_TOO_FEW) tooFew.push({ kind: 'too-few', key, n: rates.length, least: LEAST_POSTS });
    } else if (samples.length < MOST_COMPARED) samples.push({ ...rankedOf(key, rates), definition, places: own });
    else left.push(key);
  }
  samples.sort(byMedian);
  const [pairs, unlike]: [Pair[], Pair[]] = [[], []];
  for (const [index, one] of samples.entries()) {
    for (const other of samples.slice(index + 1)) {
      const isAlike = one.definition !== null && one.definition === other.definition;
      const common = isAlike ? null : pairByParts(one, other, byParts);
      if (isAlike || common !== null) pairs.push(common ?? { one, other, parts: null });
      else unlike.push({ one, other, parts: null });
    }
  }
  const notCompared: readonly Reading[] = left.length === 0 ? [] : [{ kind: 'not-compared', compared: samples.length, keys: left }];
  return [...differences(pairs), ...comparedByParts(pairs), ...definedDifferently(unlike), ...notCompared, ...tooFew];
}

function rankedOf(key: string, rates: Float64Array): Ranked {
  return { key, median: quantileInPlace(rates, 0.5), drawn: drawMedians(rates) };
}

function byMedian(a: Ranked, b: Ranked): number {
  return b.median - a.median || (a.key < b.key ? -1 : 1);
}

function pairByParts(one: Sample, other: Sample, byParts: Compared['byParts']): Pair | null {
  const common = byParts(one.places, other.places);
  if (common === null) return null;
  const [first, second] = [rankedOf(one.key, common.one), rankedOf(other.key, common.other)];
  return byMedian(first, second) <= 0 ? { one: first, other: second, parts: common.parts } : { one: second, other: first, parts: common.parts };
}

/** What holds is decided by Holm’s procedure; the interval that is told holds together with those of all other pairs. */
function differences(pairs: readonly Pair[]): readonly Reading[] {
  const ratios = pairs.map(({ one, other }) => compareMedians(one.drawn, other.drawn));
  const adjusted = holm(ratios.map(({ likelihood }) => likelihood));
  const level = togetherLevel(pairs.length);
  const found = pairs.flatMap(({ one, other, parts }, index): readonly Reading[] => {
    const interval = (adjusted[index] ?? 1) < UNLIKELY ? (ratios[index]?.intervalAt(level) ?? null) : null;
    return interval === null || interval[0] <= 1 ? [] : [{ kind: 'higher', key: one.key, than: other.key, ratio: interval, parts }];
  });
  const [furthest] = [...pairs].sort((a, b) => b.one.median - b.other.median - (a.one.median - a.other.median));
  if (found.length > 0 || furthest === undefined) return found;
  const { one: { key }, other: { key: than } } = furthest;
  const others = new Set(pairs.flatMap(({ one, other }) => [one.key, other.key]).filter((each) => each !== key && each !== than));
  return [{ kind: 'no-difference', key, than, others: [...others] }];
}

/** Once for each set of parts. */
function comparedByParts(pairs: readonly Pair[]): readonly Reading[] {
  const bySet = new Map<string, Extract<Reading, { kind: 'compared-by-parts' }>>();
  for (const { one, other, parts } of pairs) {
    if (parts === null) continue;
    const known = bySet.get(parts.join());
    bySet.set(parts.join(), known === undefined ? { kind: 'compared-by-parts', parts, key: one.key, than: other.key, pairs: 1 } : { ...known, pairs: known.pairs + 1 });
  }
  return [...bySet.values()];
}

function definedDifferently(pairs: readonly Pair[]): readonly Reading[] {
  const [first] = pairs;
  return first === undefined ? [] : [{ kind: 'defined-differently', key: first.one.key, than: first.other.key, pairs: pairs.length }];
}
