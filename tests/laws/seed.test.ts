/** The property tests run from a fixed seed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('every property runs from a seed that was set before the test file was read', () => {
  expect(fc.readConfigureGlobal().seed).toBeTypeOf('number');
});

test('two runs of one property see the same values', () => {
  const seen = (): readonly number[] => {
    const values: number[] = [];
    fc.assert(fc.property(fc.integer(), (value) => values.push(value) > 0), { numRuns: 20 });
    return values;
  };
  expect(seen()).toEqual(seen());
});
