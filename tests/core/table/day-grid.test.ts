/** A grid of days and codes holds what counting post by post gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_DAY, ROW_KIND } from '../../../core/table/calendar.ts';
import { countGrid, sumGrid } from '../../../core/table/day-grid.ts';

const POST = fc.record({
  day: fc.oneof(fc.constant(NO_DAY), fc.integer({ min: 95, max: 125 })), kind: fc.constantFrom(...Object.values(ROW_KIND)), code: fc.nat(3),
  status: fc.nat(1), reach: fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 1000 })),
});
/** Nothing, one column, another one, and both. */
const COLUMNS_OF = [[], [0], [1], [0, 1]];

test('counts and sums of random posts are those of a loop over the posts', () => {
  fc.assert(
    fc.property(fc.array(POST, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), fc.nat(5), fc.boolean(), (posts, length, count, isFiltered) => {
      const bins = { first: 100, length, count };
      const input = {
        calendar: {
          rowCount: posts.length, day: Int32Array.from(posts, ({ day }) => day), kind: Uint8Array.from(posts, ({ kind }) => kind),
          status: { codes: Uint32Array.from(posts, ({ status }) => status), entries: [{ word: '', state: null }, { word: 'Annulé', state: 'cancelled' as const }] },
        },
        bins, coded: { codes: Uint32Array.from(posts, ({ code }) => code), entries: COLUMNS_OF }, columnsOf: COLUMNS_OF, width: 2,
        ...(isFiltered ? { isLeftOut: [false, true] } : {}),
      };
      const counts = Array.from({ length: count * 2 }, () => 0);
      const sums = [...counts];
      for (const { day, kind, code, status, reach } of posts) {
        const bin = Math.floor((day - 100) / length);
        if (kind !== ROW_KIND.post || bin < 0 || bin >= count || (isFiltered && status === 1)) continue;
        for (const column of COLUMNS_OF[code] ?? []) {
          counts[bin * 2 + column] = (counts[bin * 2 + column] ?? 0) + 1;
          if (!Number.isNaN(reach)) sums[bin * 2 + column] = (sums[bin * 2 + column] ?? 0) + reach;
        }
      }
      expect([...countGrid(input).values]).toEqual(counts);
      expect([...sumGrid(input, Float64Array.from(posts, ({ reach }) => reach)).values]).toEqual(sums);
    }),
    { numRuns: 300 },
  );
});
