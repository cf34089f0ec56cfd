/** Results recounted in Python for ten thousand random calendars, and intervals that hold what they promise. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMedians, drawnInterval } from '../../core/statistics/bootstrap-median.ts';
import { chanceFrom } from '../../core/statistics/chance.ts';
import { compareMedians } from '../../core/statistics/compare-medians.ts';
import { countInterval } from '../../core/statistics/counts.ts';
import { heldOutCheck } from '../../core/statistics/held-out.ts';
import { medianBounds } from '../../core/statistics/median-bounds.ts';
import { ratioInterval } from '../../core/statistics/ratio-interval.ts';
import { RECOUNT_SCRIPT, calendarsIn, expectAsRecounted } from '../fixtures/results/recounted.ts';

const CALENDARS = 10_000;
const BATCH = 1000;
const SEED = 20_261_122;

function recount(count: number, seed: number): string {
  try {
    return execFileSync('python3', [RECOUNT_SCRIPT, String(count), String(seed)], { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (caught) {
    throw new Error('The recount needs python3 on the path.', { cause: caught });
  }
}

it('the calendars that the tests compare with are those that Python makes', () => {
  expect(recount(100, 3)).toBe(readFileSync(new URL('../fixtures/results/calendars.json', import.meta.url), 'utf8'));
});

it('every figure of ten thousand calendars is as Python works it out', () => {
  let groups = 0;
  for (let batch = 0; batch < CALENDARS / BATCH; batch += 1) {
    const made = calendarsIn(recount(BATCH, SEED + batch));
    expect(made).toHaveLength(BATCH);
    for (const [place, each] of made.entries()) expectAsRecounted(each, `calendar ${place} of seed ${SEED + batch}`);
    groups += made.reduce((sum, { answer }) => sum + Object.keys(answer.groups).length, 0);
  }
  console.log(`${CALENDARS} calendars, ${groups} groups: all as Python has them.`);
});

const chance = chanceFrom(7);

/** Long-tailed, as figures of posts are; its median is 1. */
function skewed(): number {
  const normal = Math.sqrt(-2 * Math.log(chance.share())) * Math.cos(2 * Math.PI * chance.share());
  return Math.exp(normal);
}

function shareOf(times: number, isSo: () => boolean): number {
  let count = 0;
  for (let time = 0; time < times; time += 1) if (isSo()) count += 1;
  return count / times;
}

describe('an interval at 95 %', () => {
  it.each([20, 21, 50, 51, 200])('of the median of %i long-tailed values holds the true one at least as often', (size) => {
    const held = shareOf(4000, () => {
      const [low, high] = medianBounds(Float64Array.from({ length: size }, skewed)) ?? [0, 0];
      return low <= 1 && 1 <= high;
    });
    expect(held).toBeGreaterThan(0.945);
    expect(held).toBeLessThan(0.98);
  });

  it.each([[20, 20, 1], [21, 41, 1], [60, 60, 1], [20, 20, 3], [21, 60, 3]])('of the ratio of medians of %i and %i values holds the true one about as often, the spread %d times as wide', (one, other, times) => {
    const held = shareOf(2000, () => {
      const wide = drawMedians(Float64Array.from({ length: other }, () => skewed() ** 1.2));
      const [low, high] = compareMedians(drawMedians(Float64Array.from({ length: one }, () => skewed() ** (1.2 / times))), wide).intervalAt(0.95) ?? [0, 0];
      return low <= 1 && 1 <= high;
    });
    expect(held).toBeGreaterThan(0.935);
    expect(held).toBeLessThan(0.985);
  });

  it('drawn by rank is what drawing every value gives', () => {
    for (const size of [20, 21, 45]) {
      const values = Float64Array.from({ length: size }, skewed).sort();
      const [low, high] = drawnInterval(drawMedians(values.slice()));
      const plain = Float64Array.from({ length: 40_000 }, () => {
        const drawn = Float64Array.from(values, () => values[chance.below(size)] ?? 0).sort();
        return ((drawn[(size - 1) >> 1] ?? 0) + (drawn[size >> 1] ?? 0)) / 2;
      });
      const shareBelow = (bound: number): number => plain.filter((value) => value < bound).length / plain.length;
      const shareAbove = (bound: number): number => plain.filter((value) => value > bound).length / plain.length;
      expect(shareBelow(low)).toBeLessThan(0.035);
      expect(shareAbove(high)).toBeLessThan(0.035);
      expect(shareBelow(low) + shareAbove(high)).toBeGreaterThan(0.005);
    }
  });

  it.each([[50, 0.88], [100, 0.88], [400, 0.925], [600, 0.925]])('of a ratio of totals over %i posts holds the true one about as often', (size, least) => {
    const held = shareOf(1500, () => {
      const bases = Float64Array.from({ length: size }, () => skewed() * 1000);
      // On average 3 % of the basis.
      const engagements = bases.map((basis) => basis * 0.06 * chance.share());
      const [low = 0, high = 0] = ratioInterval(engagements, bases) ?? [];
      return low <= 0.03 && 0.03 <= high;
    });
    expect(held).toBeGreaterThan(least);
    expect(held).toBeLessThan(0.985);
  });

  it.each([0.5, 3, 12, 80])('of a count around %d holds the true rate at least as often', (rate) => {
    const poisson = (): number => {
      let [count, product] = [-1, 1];
      while (product > Math.exp(-rate)) [count, product] = [count + 1, product * chance.share()];
      return count;
    };
    const held = shareOf(2000, () => {
      const [low, high] = countInterval(poisson());
      return low <= rate && rate <= high;
    });
    expect(held).toBeGreaterThan(0.94);
  });
});

it('two samples of one kind are told apart in about one case of twenty, and unlike ones nearly always', () => {
  const differ = (factor: number): boolean => {
    const [one, other] = [Float64Array.from({ length: 60 }, skewed), Float64Array.from({ length: 60 }, () => skewed() * factor)];
    return compareMedians(drawMedians(one), drawMedians(other)).likelihood < 0.05;
  };
  const falsely = shareOf(2000, () => differ(1));
  expect(falsely).toBeLessThan(0.07);
  expect(falsely).toBeGreaterThan(0.01);
  expect(shareOf(300, () => differ(2.5))).toBeGreaterThan(0.9);
});

describe('times of the week', () => {
  const cellsOf = (count: number): Uint16Array => Uint16Array.from({ length: count }, () => chance.below(60)).sort();

  it('that make no difference are hardly ever held for useful', () => {
    const fooled = shareOf(200, () => {
      const { shrunkenError, won } = heldOutCheck(Float64Array.from({ length: 120 }, skewed), cellsOf(120), 168);
      return shrunkenError <= 0.98 && won >= 0.75;
    });
    expect(fooled).toBeLessThan(0.05);
  });

  it('that do make one are found', () => {
    const found = shareOf(40, () => {
      const cells = cellsOf(600);
      const { shrunkenError, won } = heldOutCheck(Float64Array.from(cells, (cell) => skewed() * (cell % 3 === 0 ? 3 : 1)), cells, 168);
      return shrunkenError <= 0.98 && won >= 0.75;
    });
    expect(found).toBeGreaterThan(0.65);
  });
});
