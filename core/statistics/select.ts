/** The n-th smallest of some numbers without sorting them all: C. A. R. Hoare’s “Find” (1961), with the median of three as pivot. */

/**
 * Moves the value that belongs at `place` once sorted to it, smaller ones before it and larger ones after it, within `from`
 * to `to`, the end exclusive. Expected time is linear. There must be no NaN.
 */
export function selectInPlace(values: Float64Array, place: number, from: number, to: number): number {
  let left = from;
  let right = to - 1;
  while (right > left) {
    const pivot = medianOfThree(values[left] as number, values[(left + right) >>> 1] as number, values[right] as number);
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1;
      while ((values[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const held = values[low] as number;
      values[low] = values[high] as number;
      values[high] = held;
      low += 1;
      high -= 1;
    }
    // What lies between the two is the pivot itself.
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else break;
  }
  return values[place] ?? Number.NaN;
}

function medianOfThree(first: number, second: number, third: number): number {
  if (first < second) return second < third ? second : first < third ? third : first;
  return first < third ? first : second < third ? third : second;
}
