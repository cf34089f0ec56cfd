/** Laws of what comes back: a naive walk through the days is the judge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDay, daysInMonth, weekdayOf } from '../../core/time/day.ts';
import { occurrences } from '../../core/time/recurrence.ts';
import type { Recurrence } from '../../core/time/recurrence.ts';

const day = fc.integer({ min: 44_000, max: 48_000 });
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), every: fc.integer({ min: 1, max: 9 }), weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }) }),
  fc.record({ kind: fc.constant('monthly-weekday' as const), nths: fc.uniqueArray(fc.constantFrom(-1, 1, 2, 3, 4, 5), { maxLength: 3 }), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant('monthly-date' as const), dates: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 3 }) }),
);

/** Whether a rule holds on one day, by that day's own week and month. */
function isOn(rule: Recurrence, start: number, at: number): boolean {
  const { year, month, date } = civilFromDay(at);
  if (rule.kind === 'monthly-date') return rule.dates.includes(date);
  if (rule.kind === 'weekly') {
    let monday = start;
    while (weekdayOf(monday) !== 1) monday -= 1;
    return rule.weekdays.includes(weekdayOf(at)) && Math.floor((at - monday) / 7) % rule.every === 0;
  }
  if (weekdayOf(at) !== rule.weekday) return false;
  return rule.nths.some((nth) => (nth === -1 ? date + 7 > daysInMonth(year, month) : Math.ceil(date / 7) === nth));
}

describe('the days on which something comes back', () => {
  it('are those that a walk through every day finds, in order', () => {
    fc.assert(
      fc.property(recurrence, day, day, fc.integer({ min: -10, max: 500 }), fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 }), (rule, start, from, length, left) => {
        const exceptions = left.map((offset) => from + offset);
        const naive: number[] = [];
        for (let at = from; at <= from + length; at += 1) if (at >= start && isOn(rule, start, at) && !exceptions.includes(at)) naive.push(at);
        expect(occurrences(rule, start, from, from + length, exceptions)).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });

  it('of two stretches that meet are those of both together', () => {
    fc.assert(
      fc.property(recurrence, day, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (rule, from, one, other) => {
        const whole = occurrences(rule, from, from, from + one + other);
        expect([...occurrences(rule, from, from, from + one), ...occurrences(rule, from, from + one + 1, from + one + other)]).toEqual(whole);
      }),
    );
  });

  it('are none of an interval that makes no sense', () => {
    expect(occurrences({ kind: 'weekly', every: 0, weekdays: [1, 9] }, 46_349, 46_349, 46_363)).toEqual([46_349, 46_356, 46_363]);
    expect(occurrences({ kind: 'monthly-date', dates: [0] }, 46_349, 46_349, 46_463)).toEqual([]);
    expect(occurrences({ kind: 'weekly', every: 1, weekdays: [1] }, 46_349, 46_363, 46_349)).toEqual([]);
  });
});
