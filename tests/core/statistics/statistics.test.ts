/** Statistics against values that are known from elsewhere. */
import { describe, expect, it } from 'vitest';
import { drawMedians, drawnInterval } from '../../../core/statistics/bootstrap-median.ts';
import { chanceFrom } from '../../../core/statistics/chance.ts';
import { compareMedians } from '../../../core/statistics/compare-medians.ts';
import { compareCounts, countInterval } from '../../../core/statistics/counts.ts';
import { heldOutCheck } from '../../../core/statistics/held-out.ts';
import { holm, togetherLevel } from '../../../core/statistics/holm.ts';
import { normalBelow, normalQuantile } from '../../../core/statistics/normal.ts';
import { outliersOf } from '../../../core/statistics/outliers.ts';
import { medianOf, quantileInPlace, quartilesInPlace } from '../../../core/statistics/quantiles.ts';
import { ratioInterval } from '../../../core/statistics/ratio-interval.ts';
import { emptySums, shrunken, strengthOf } from '../../../core/statistics/shrinkage.ts';

describe('medians and quartiles', () => {
  it('are those of spreadsheets, whatever the order and however many are the same', () => {
    expect(quartilesInPlace(Float64Array.of(7, 1, 3, 5))).toEqual({ first: 2.5, median: 4, third: 5.5 });
    expect(quartilesInPlace(Float64Array.of(2))).toEqual({ first: 2, median: 2, third: 2 });
    const { below } = chanceFrom(3);
    for (let size = 1; size < 200; size += 1) {
      const values = Float64Array.from({ length: size }, () => below(size % 3 === 0 ? 4 : 1000));
      const sorted = values.slice().sort();
      const at = (level: number): number => {
        const position = (size - 1) * level;
        const low = sorted[Math.floor(position)] ?? 0;
        return low + (position % 1) * ((sorted[Math.ceil(position)] ?? 0) - low);
      };
      const { first, median, third } = quartilesInPlace(values.slice());
      expect([first, median, third]).toEqual([at(0.25), at(0.5), at(0.75)]);
      expect(medianOf(values)).toBe(at(0.5));
      expect(quantileInPlace(values, 0.9)).toBeCloseTo(at(0.9), 9);
    }
  });

  it('of a part leave the rest alone', () => {
    const values = Float64Array.of(9, 9, 4, 1, 2, 3, 9, 9);
    expect(quartilesInPlace(values, 2, 6)).toEqual({ first: 1.75, median: 2.5, third: 3.25 });
    expect([...values.subarray(0, 2), ...values.subarray(6)]).toEqual([9, 9, 9, 9]);
  });
});

describe('what is drawn', () => {
  it('is the same each time, and anywhere', () => {
    const { word } = chanceFrom(1);
    const { word: again } = chanceFrom(1);
    expect([word(), word(), word()]).toEqual([again(), again(), again()]);
    const values = Float64Array.from({ length: 31 }, (_, index) => (index * 7) % 31);
    expect(drawnInterval(drawMedians(values.slice()))).toEqual(drawnInterval(drawMedians(values.slice().reverse())));
  });

  it('narrows with the number of values', () => {
    const width = (size: number): number => {
      const [low, high] = drawnInterval(drawMedians(Float64Array.from({ length: size }, (_, index) => index / size)));
      return high - low;
    };
    expect(width(400)).toBeLessThan(width(40) / 2.5);
    expect(width(40)).toBeLessThan(width(20));
  });

  it.each([[101, 41, 61], [100, 41, 60.5], [21, 7, 15]])('of the numbers up to %i lies between %f and %f, give or take one', (size, low, high) => {
    const [from, to] = drawnInterval(drawMedians(Float64Array.from({ length: size }, (_, index) => ((index * 37) % size) + 1)));
    expect(Math.abs(from - low)).toBeLessThanOrEqual(1);
    expect(Math.abs(to - high)).toBeLessThanOrEqual(1);
  });

  it('tells medians apart only where they are', () => {
    const spread = (from: number): Float64Array => Float64Array.from({ length: 40 }, (_, index) => from + (index * 13) % 40);
    expect(compareMedians(drawMedians(spread(100)), drawMedians(spread(100))).likelihood).toBeGreaterThan(0.5);
    const apart = compareMedians(drawMedians(spread(200)), drawMedians(spread(100)));
    expect(apart.likelihood).toBeLessThan(0.01);
    expect(apart.intervalAt(0.95)?.[0]).toBeGreaterThan(1.3);
    expect(compareMedians(drawMedians(spread(5)), drawMedians(Float64Array.of(0, 0, 0, 1))).intervalAt(0.95)).toBeNull();
  });

  it('bounds a ratio of totals around it', () => {
    const bases = Float64Array.from({ length: 60 }, (_, index) => 100 + index * 10);
    const [low = 0, high = 0] = ratioInterval(bases.map((basis, index) => basis * (index % 2 === 0 ? 0.02 : 0.04)), bases) ?? [];
    expect(low).toBeGreaterThan(0.025);
    expect(high).toBeLessThan(0.036);
    expect(low).toBeLessThan(0.03);
    expect(high).toBeGreaterThan(0.03);
    expect(ratioInterval(Float64Array.of(1, 2), Float64Array.of(3, 4))).toBeNull();
    expect(ratioInterval(new Float64Array(20), new Float64Array(20).fill(3))).toBeNull();
  });

  const { share } = chanceFrom(13);
  const normal = (): number => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share());

  // A few posts reach far more people than the others, the more so the wider the spread.
  it.each([[1, 0.925], [1.5, 0.9]])('holds the true ratio of 400 posts with bases of a spread of %d', (spread, least) => {
    let held = 0;
    for (let sample = 0; sample < 1000; sample += 1) {
      const bases = Float64Array.from({ length: 400 }, () => Math.exp(spread * normal()));
      const [low = 0, high = 0] = ratioInterval(bases.map((basis) => basis * 0.06 * share()), bases) ?? [];
      if (low <= 0.03 && 0.03 <= high) held += 1;
    }
    expect(held / 1000).toBeGreaterThan(least);
  });

  it.each([[20, 20, 1], [21, 41, 1], [40, 40, 3]])('takes medians of %i and %i values of one kind for different hardly more than once in twenty, the spread %d times as wide', (one, other, times) => {
    let told = 0;
    for (let sample = 0; sample < 1000; sample += 1) {
      const narrow = drawMedians(Float64Array.from({ length: one }, () => Math.exp(0.4 * normal())));
      const { likelihood, intervalAt } = compareMedians(narrow, drawMedians(Float64Array.from({ length: other }, () => Math.exp(0.4 * times * normal()))));
      const [low, high] = intervalAt(0.95) ?? [0, 0];
      if (likelihood < 0.05 && (low > 1 || high < 1)) told += 1;
    }
    expect(told / 1000).toBeLessThan(0.06);
    expect(told / 1000).toBeGreaterThan(0.01);
  });
});

describe('exact intervals', () => {
  // Garwood’s, as any table has them.
  it.each([[0, 0, 3.688879], [1, 0.025318, 5.571643], [5, 1.623486, 11.668332], [20, 12.216519, 30.888377], [100, 81.363991, 121.626794]])('of a count of %i', (count, low, high) => {
    const [from, to] = countInterval(count);
    expect(from).toBeCloseTo(low, 5);
    expect(to).toBeCloseTo(high, 5);
  });

  it('of one count over another', () => {
    const { likelihood, intervalAt } = compareCounts(10, 20);
    expect(likelihood).toBeCloseTo(0.0987371, 6);
    expect(intervalAt(0.95)[0]).toBeCloseTo(0.8935089, 6);
    expect(intervalAt(0.95)[1]).toBeCloseTo(4.7845525, 6);
    expect(compareCounts(0, 3).intervalAt(0.95)[1]).toBe(Infinity);
    expect(compareCounts(3, 0).intervalAt(0.95)[0]).toBe(0);
    expect(compareCounts(0, 0)).toMatchObject({ likelihood: 1 });
  });

  it('rest on the normal distribution where they must', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalBelow(-4)).toBeCloseTo(3.167124183e-5, 12);
    expect(normalBelow(normalQuantile(0.0004))).toBeCloseTo(0.0004, 12);
  });
});

describe('several comparisons', () => {
  it('count as Holm has it', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holm([])).toEqual([]);
    expect([1, 2, 10].map((count) => Math.round(togetherLevel(count) * 1000) / 1000)).toEqual([0.95, 0.975, 0.995]);
  });
});

describe('outliers', () => {
  it('do not hide each other from the median, as they do from the mean', () => {
    const values = Float64Array.from({ length: 40 }, (_, index) => (index < 4 ? 5000 + index : 90 + index));
    expect(outliersOf(values)).toEqual({ robust: [0, 1, 2, 3], classic: [] });
  });

  it('are found beside many that are the same, and nowhere among values all the same or few', () => {
    expect(outliersOf(Float64Array.from({ length: 30 }, (_, index) => (index === 7 ? 400 : 3))).robust).toEqual([7]);
    expect(outliersOf(new Float64Array(30).fill(3))).toEqual({ robust: [], classic: [] });
    expect(outliersOf(Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 900))).toEqual({ robust: [], classic: [] });
  });
});

describe('groups', () => {
  function sumsOf(values: readonly (readonly number[])[]): ReturnType<typeof emptySums> {
    const sums = emptySums(values.length);
    for (const [group, list] of values.entries()) {
      sums.counts[group] = list.length;
      sums.sums[group] = list.reduce((sum, value) => sum + value, 0);
      sums.squares[group] = list.reduce((sum, value) => sum + value * value, 0);
    }
    return sums;
  }

  it('that differ by chance alone are drawn all the way to the mean', () => {
    const strength = strengthOf(sumsOf([[1, 3], [1, 3], [3, 1]]));
    expect(strength).toEqual({ mean: 2, strength: Infinity });
    expect(shrunken(2, 40, strength)).toBe(2);
  });

  it('that differ are drawn as far as the variances say', () => {
    // Within: 1; between: (mean squares 52 - 1) / 2.
    const { mean, strength } = strengthOf(sumsOf([[0, Math.SQRT2], [5, 5 + Math.SQRT2], [10, 10 + Math.SQRT2]]));
    expect(mean).toBeCloseTo(5 + Math.SQRT1_2, 9);
    expect(strength).toBeCloseTo(1 / ((50 - 1) / 2), 9);
    expect(shrunken(2, 2 * 10, { mean: 0, strength: 2 })).toBe(5);
  });

  it('are held for useful on values that they were not made from only where they are', () => {
    const { share } = chanceFrom(11);
    const groups = Uint16Array.from({ length: 300 }, (_, index) => index % 30);
    const noise = Float64Array.from(groups, () => share());
    const useless = heldOutCheck(noise, groups, 30);
    expect(useless.rawError).toBeGreaterThan(1.05);
    expect(useless.shrunkenError).toBeGreaterThan(0.98);
    const useful = heldOutCheck(noise.map((value, index) => value + ((groups[index] ?? 0) % 2) * 3), groups, 30);
    expect(useful.shrunkenError).toBeLessThan(0.2);
    expect(useful.won).toBe(1);
  });
});
