/** Bounds of a median from few values: as wide as chance asks, no wider. */
import { describe, expect, it } from 'vitest';
import { LEAST_FOR_BOUNDS, medianBounds } from '../../../core/statistics/median-bounds.ts';
import { chanceFrom } from '../../../core/statistics/chance.ts';

/** How likely at most `k` of `n` values lie below the median. */
function atMost(n: number, k: number): number {
  let [sum, term] = [0, 0.5 ** n];
  for (let each = 0; each <= k; each += 1) {
    sum += term;
    term = (term * (n - each)) / (each + 1);
  }
  return sum;
}

const ranked = (n: number): Float64Array => Float64Array.from({ length: n }, (_, at) => at);

describe('bounds of a median', () => {
  it('are none for fewer values than can hold it 95 % of the time', () => {
    expect(medianBounds(ranked(LEAST_FOR_BOUNDS - 1))).toBeNull();
    expect(1 - 2 * atMost(LEAST_FOR_BOUNDS - 1, 0)).toBeLessThan(0.95);
    expect(medianBounds(ranked(LEAST_FOR_BOUNDS))).toEqual([0, LEAST_FOR_BOUNDS - 1]);
  });

  it('are the published ranks', () => {
    // Of 10 values the 2nd and the 9th, of 15 the 4th and the 12th, of 20 the 6th and the 15th, of 30 the 10th and the 21st.
    expect([10, 15, 20, 30].map((n) => medianBounds(ranked(n)))).toEqual([[1, 8], [3, 11], [5, 14], [9, 20]]);
  });

  it('hold the median at least 95 % of the time, and no narrower ones would', () => {
    for (let n = LEAST_FOR_BOUNDS; n <= 200; n += 1) {
      const [low, high] = medianBounds(ranked(n)) ?? [0, 0];
      expect(high).toBe(n - 1 - low);
      expect(1 - 2 * atMost(n, low)).toBeGreaterThanOrEqual(0.95);
      expect(1 - 2 * atMost(n, low + 1)).toBeLessThan(0.95);
    }
  });

  it('are near the middle of very many values, where powers of a half are no numbers any more', () => {
    const [low, high] = medianBounds(ranked(100_000)) ?? [0, 0];
    expect(low).toBeGreaterThan(49_600);
    expect(high).toBeLessThan(50_400);
  });

  it('hold the true median of skewed samples as often as they say', () => {
    const { share } = chanceFrom(7);
    let held = 0;
    for (let sample = 0; sample < 2000; sample += 1) {
      const values = Float64Array.from({ length: 12 }, () => -Math.log(1 - share())).sort();
      const [low, high] = medianBounds(values) ?? [0, 0];
      if (low <= Math.LN2 && high >= Math.LN2) held += 1;
    }
    expect(held / 2000).toBeGreaterThan(0.94);
  });
});
