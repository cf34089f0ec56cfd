/** Knows a column of followers for what it is in a network's own figures: often those that each post has won. */
import { quartilesInPlace } from '../statistics/quantiles.ts';

/** An account's followers don't change so much from post to post; those won do. */
const MOST_SPREAD = 4;

/** @param values NaN where a post has none. */
export function areWonFollowers(values: Float64Array): boolean {
  const known = values.filter((value) => value === value);
  if (known.length === 0) return false;
  if (known.some((value) => value <= 0)) return true;
  const { first, third } = quartilesInPlace(known, 0, known.length);
  return third > first * MOST_SPREAD;
}
