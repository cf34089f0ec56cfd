/** Laws of the interval of a share. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../core/statistics/wilson.ts';

const sample = fc.integer({ min: 1, max: 100_000 }).chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));

describe('the Wilson interval', () => {
  it('holds the share that was seen, within 0 and 1', () => {
    fc.assert(fc.property(sample, ([hits, count]) => {
      const { low, high } = wilsonInterval(hits, count);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / count);
      expect(high).toBeGreaterThanOrEqual(hits / count);
    }));
  });

  it('ends at the shares from which the one seen lies 1.96 standard errors away', () => {
    fc.assert(fc.property(sample, ([hits, count]) => {
      const { low, high } = wilsonInterval(hits, count);
      const share = hits / count;
      const errorAt = (bound: number): number => 1.959963984540054 * Math.sqrt((bound * (1 - bound)) / count);
      if (low > 0) expect(share - low).toBeCloseTo(errorAt(low), 9);
      if (high < 1) expect(high - share).toBeCloseTo(errorAt(high), 9);
    }));
  });

  it('is the mirror image for what was not hit', () => {
    fc.assert(fc.property(sample, ([hits, count]) => {
      const { low, high } = wilsonInterval(hits, count);
      const mirror = wilsonInterval(count - hits, count);
      expect(mirror.low).toBeCloseTo(1 - high, 12);
      expect(mirror.high).toBeCloseTo(1 - low, 12);
    }));
  });

  it('narrows as cases come in at the same share', () => {
    fc.assert(fc.property(sample, fc.integer({ min: 2, max: 50 }), ([hits, count], times) => {
      const [few, many] = [wilsonInterval(hits, count), wilsonInterval(hits * times, count * times)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }));
  });

  it('gives the bounds that textbooks print', () => {
    for (const [hits, count, low, high] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const) {
      expect(wilsonInterval(hits, count).low).toBeCloseTo(low, 4);
      expect(wilsonInterval(hits, count).high).toBeCloseTo(high, 4);
    }
  });

  it('knows nothing of no cases', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
