/** Which groups' rates differ, all pairs taken together. */
import { drawMedians } from '../statistics/bootstrap-median.ts';
import { compareMedians } from '../statistics/compare-medians.ts';
import { holm, togetherLevel } from '../statistics/holm.ts';
import { quantileInPlace } from '../statistics/quantiles.ts';
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
}

interface Sample {
  readonly key: string;
  readonly median: number;
  readonly drawn: Float64Array;
  readonly definition: number | null;
}

interface Pair {
  readonly one: Sample;
  readonly other: Sample;
}

export function compareGroups({ keys, places, starts }: Groups, ratesOf: (places: Uint32Array) => GroupRates): readonly Reading[] {
  const samples: Sample[] = [];
  const tooFew: Reading[] = [];
  for (let group = 0; group < keys.length && (samples.length < MOST_COMPARED || tooFew.length < MOST_TOO_FEW); group += 1) {
    const key = keys[group] ?? '';
    // What has no word is no group that anybody has made.
    if (key === '') continue;
    const { rates, definition } = ratesOf(places.subarray(starts[group], starts[group + 1]));
    if (rates.length < LEAST_POSTS) {
      if (rates.length > 0 && tooFew.length < MOST_TOO_FEW) tooFew.push({ kind: 'too-few', key, n: rates.length, least: LEAST_POSTS });
    } else if (samples.length < MOST_COMPARED) samples.push({ key, median: quantileInPlace(rates, 0.5), drawn: drawMedians(rates), definition });
  }
  const ranked = samples.sort((a, b) => b.median - a.median || (a.key < b.key ? -1 : 1));
  const pairs = ranked.flatMap((one, index) => ranked.slice(index + 1).map((other): Pair => ({ one, other })));
  const isAlike = ({ one, other }: Pair): boolean => one.definition !== null && one.definition === other.definition;
  return [...differences(pairs.filter(isAlike)), ...unlike(pairs.filter((pair) => !isAlike(pair))), ...tooFew];
}

/** What holds is decided by Holm’s procedure; the interval that is told holds together with those of all other pairs. */
function differences(pairs: readonly Pair[]): readonly Reading[] {
  const ratios = pairs.map(({ one, other }) => compareMedians(one.drawn, other.drawn));
  const adjusted = holm(ratios.map(({ likelihood }) => likelihood));
  const level = togetherLevel(pairs.length);
  const found = pairs.flatMap(({ one, other }, index): readonly Reading[] => {
    const interval = (adjusted[index] ?? 1) < UNLIKELY ? (ratios[index]?.intervalAt(level) ?? null) : null;
    return interval === null || interval[0] <= 1 ? [] : [{ kind: 'higher', key: one.key, than: other.key, ratio: interval }];
  });
  const [furthest] = [...pairs].sort((a, b) => b.one.median - b.other.median - (a.one.median - a.other.median));
  if (found.length > 0 || furthest === undefined) return found;
  return [{ kind: 'no-difference', key: furthest.one.key, than: furthest.other.key, groups: new Set(pairs.flatMap(({ one, other }) => [one.key, other.key])).size }];
}

function unlike(pairs: readonly Pair[]): readonly Reading[] {
  const [first] = pairs;
  return first === undefined ? [] : [{ kind: 'defined-differently', key: first.one.key, than: first.other.key, pairs: pairs.length }];
}
