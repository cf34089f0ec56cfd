/**
 * Exact bounds of a median, whatever the distribution: two of the values themselves, as far from the ends as the binomial law
 * of values below the median allows (W. R. Thompson, 1936). They hold at least 95 % of the time.
 *
 * Of one median they take the bootstrap’s place: its percentiles hold it only 92 to 94 times out of 100 for 20 to 60 values.
 * Bounds between two values (T. P. Hettmansperger and S. J. Sheather, 1986) are narrower, but hold less than they say where many
 * values are the same, as rates of 0 are.
 */
import { selectInPlace } from './select.ts';

/** Of fewer values not even the least and the greatest hold the median that often. */
export const LEAST_FOR_BOUNDS = 6;
const TAIL = 0.025;

/** Of the values from 0 to `count`, the end exclusive, which change places; there is no NaN. Null for too few. */
export function medianBounds(values: Float64Array, count: number = values.length): readonly [low: number, high: number] | null {
  if (count < LEAST_FOR_BOUNDS) return null;
  const left = lastInTail(count);
  return [selectInPlace(values, left, 0, count), selectInPlace(values, count - 1 - left, left, count)];
}

/** How many values at each end can be left out: the greatest k for which at most so many lie below the median by chance alone. */
function lastInTail(count: number): number {
  // Logarithms, since the half to the power of many values is no number any more.
  let log = -count * Math.LN2;
  let tail = Math.exp(log);
  let k = 0;
  while (tail <= TAIL) {
    log += Math.log((count - k) / (k + 1));
    k += 1;
    tail += Math.exp(log);
  }
  return k - 1;
}
