/**
 * Exact bounds of a median from few values, whatever their distribution: two of the values themselves, as far from the ends as
 * the binomial law of values below the median allows (W. R. Thompson, 1936). They hold at least 95 % of the time.
 */

/** Of fewer values not even the least and the greatest hold the median that often. */
export const LEAST_FOR_BOUNDS = 6;
const TAIL = 0.025;

/** @param sorted In rising order, without NaN. Null for too few. */
export function medianBounds(sorted: Float64Array): readonly [low: number, high: number] | null {
  const count = sorted.length;
  if (count < LEAST_FOR_BOUNDS) return null;
  const left = lastInTail(count);
  return [sorted[left] as number, sorted[count - 1 - left] as number];
}

/** How many values at each end can be left out: the greatest k for which at most so many lie below the median by chance alone. */
function lastInTail(count: number): number {
  // Logarithms, since the half to the power of many values is no number any more.
  let log = -count * Math.LN2;
  let tail = 0;
  for (let k = 0; k < count; k += 1) {
    tail += Math.exp(log);
    if (tail > TAIL) return k - 1 < 0 ? 0 : k - 1;
    log += Math.log(count - k) - Math.log(k + 1);
  }
  return 0;
}
