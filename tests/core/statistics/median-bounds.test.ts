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

  it('do not depend on the order of the values, and leave those after them alone', () => {
    const { share } = chanceFrom(5);
    const values = Float64Array.from({ length: 45 }, share);
    const padded = Float64Array.from({ length: 60 }, (_, at) => (at < 45 ? values[44 - at] ?? 0 : -1));
    expect(medianBounds(padded, 45)).toEqual(medianBounds(values.slice().sort()));
    expect([...padded.subarray(45)]).toEqual(Array.from({ length: 15 }, () => -1));
    expect(padded.subarray(0, 45).sort()).toEqual(values.sort());
  });

  const { share } = chanceFrom(7);
  const laws: readonly (readonly [law: string, median: number, draw: () => number])[] = [
    ['long-tailed', 1, () => Math.exp(Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share()))],
    ['exponential', Math.LN2, () => -Math.log(share())],
    ['often the same', 2, () => Math.floor(8 * share() ** 2)],
    ['mostly 0', 0, () => (share() < 0.52 ? 0 : share())],
  ];

  it.each(laws)('hold the true median of %s samples as often as they say', (_, median, draw) => {
    for (const size of [6, 8, 12, 20, 21, 30, 40, 60]) {
      let held = 0;
      for (let sample = 0; sample < 2000; sample += 1) {
        const [low, high] = medianBounds(Float64Array.from({ length: size }, draw)) ?? [0, 0];
        if (low <= median && high >= median) held += 1;
      }
      expect(held / 2000, String(size)).toBeGreaterThan(0.945);
    }
  });
});
