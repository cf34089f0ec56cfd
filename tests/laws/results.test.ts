/** Laws of results: order is no matter, scale carries over, and posts without a denominator change no rate. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../core/kpi/kpi.ts';
import { kpiOf } from '../../core/kpi/kpi-of.ts';
import { kpiCalendar } from '../fixtures/results/recounted.ts';
import type { RecountedCalendar } from '../fixtures/results/recounted.ts';

type Rows = RecountedCalendar['rows'];

const number = fc.option(fc.nat({ max: 5000 }), { freq: 8 });
const row = fc.record({ kind: fc.constantFrom(0, 0, 0, 1, 2), cancelled: fc.constantFrom(0, 0, 0, 1), channels: fc.subarray([0, 1, 2]), day: fc.option(fc.integer({ min: 46_000, max: 46_060 })), format: fc.nat({ max: 3 }), reach: number, engagements: number });
const rows: fc.Arbitrary<Rows> = fc.array(row, { maxLength: 80 }).map((all) => all.map(({ kind, cancelled, channels, day, format, reach, engagements }) => [kind, cancelled, channels, day, format, [reach, engagements]]));
const grouping = fc.constantFrom('channel' as const, 'week' as const, 'format' as const);

function kpi(of: Rows, by: Kpi['by'] = 'channel', scale = 1): Kpi {
  const scaled: Rows = of.map(([kind, cancelled, channels, day, format, [reach = null, engagements = null]]) => [kind, cancelled, channels, day, format, [reach, engagements === null ? null : engagements * scale]]);
  return kpiOf({ calendar: kpiCalendar({ measures: ['reach', 'engagements'], rows: scaled }), results: null, by, basis: 'reach', period: null, today: 46_070 });
}

/** All but where rows stand, and where they don’t scale but what can’t be more than the basis, to ten digits: sums of fractions depend on their order at the sixteenth. */
function told({ total, groups, readings, outliers, totalInterval }: Kpi, scale = 1, isAbsolute = scale === 1): unknown {
  const plain = [total, ...groups].map(({ key, posts, n, rate, measures }) => ({ key, posts, n, rate: [rate.total, rate.mean, rate.median, ...(rate.interval ?? [])].map((each) => (each === null ? null : each / scale)), reach: measures.get('reach') ?? null }));
  const all = { plain, kinds: readings.map(({ kind }) => kind).filter((kind) => isAbsolute || kind !== 'over-one'), outliers: [outliers.robust.length, outliers.classic.length], totalInterval: totalInterval?.map((each) => each / scale) ?? null };
  return JSON.parse(JSON.stringify(all, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value))) as unknown;
}

describe('results', () => {
  it('are the same in whatever order posts stand', () => {
    fc.assert(fc.property(rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }))), grouping, ([all, mixed], by) => {
      expect(told(kpi(mixed, by))).toEqual(told(kpi(all, by)));
    }), { numRuns: 150 });
  });

  it('scale as engagements do', () => {
    fc.assert(fc.property(rows, grouping, fc.constantFrom(2, 8, 0.5), (all, by, scale) => {
      expect(told(kpi(all, by, scale), scale)).toEqual(told(kpi(all, by), 1, false));
    }), { numRuns: 150 });
  });

  it('change in no rate by a post without a basis', () => {
    fc.assert(fc.property(rows, fc.constantFrom(0, null), (all, reach) => {
      const more = kpi([...all, [0, 0, [0], 46_010, 1, [reach, 700]]]);
      const before = kpi(all);
      expect(more.total.rate).toEqual(before.total.rate);
      expect(more.total.n).toBe(before.total.n);
      expect(more.total.posts).toBe(before.total.posts + 1);
      expect(more.groups.find(({ key }) => key === 'facebook')?.rate ?? null).toEqual(before.groups.find(({ key }) => key === 'facebook')?.rate ?? { total: null, mean: null, median: null, interval: null });
    }), { numRuns: 150 });
  });

  it('lie between the extremes of their posts, and intervals hold their medians', () => {
    fc.assert(fc.property(rows, grouping, (all, by) => {
      for (const { rate: { total, mean, median, interval }, measures } of [kpi(all, by).total, ...kpi(all, by).groups]) {
        for (const each of [total, mean, median]) if (each !== null) expect(each).toBeGreaterThanOrEqual(0);
        if (interval !== null && median !== null) expect([interval[0] <= median, median <= interval[1]]).toEqual([true, true]);
        for (const { quartiles: [first, third], median: middle } of measures.values()) expect(first <= middle && middle <= third).toBe(true);
      }
    }), { numRuns: 150 });
  });
});
