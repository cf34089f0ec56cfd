/** Laws of moved deadlines: the distance in working days is that of before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDeadlines } from '../../core/planning/move-deadlines.ts';
import { HOLIDAY_REGIONS, holidaysOf } from '../../core/time/holidays.ts';
import { addWorkingDays, isWorkingDay } from '../../core/time/working-days.ts';
import type { Holidays } from '../../core/time/working-days.ts';

const day = fc.integer({ min: 45_000, max: 47_000 });
const region = fc.constantFrom(...HOLIDAY_REGIONS);

/** Working days from a deadline on, up to but not including the day it leads to. */
function distance(deadline: number, to: number, holidays: Holidays): number {
  let count = 0;
  for (let at = deadline; at < to; at += 1) if (isWorkingDay(at, holidays)) count += 1;
  return count;
}

/** On a day off, nobody hands anything in: the working day before counts. The post's own day is what it is. */
function metOn(deadline: number, from: number, holidays: Holidays): number {
  return deadline === from || isWorkingDay(deadline, holidays) ? deadline : addWorkingDays(deadline, -1, holidays);
}

describe('deadlines that move with their post', () => {
  it('are never after the post if they were not, and before it if they were', () => {
    fc.assert(
      fc.property(region, day, day, fc.integer({ min: 0, max: 12 }), (where, from, to, before) => {
        const [moved = 0] = moveDeadlines(from, to, [from - before], holidaysOf(where, 44_000, 48_000));
        expect(before === 0 ? moved === to : moved < to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are met on the Friday where they stand on the weekend before a Monday', () => {
    // 20 to 23 November 2026, a Friday to a Monday; two weeks later, and on a Sunday.
    const [friday, saturday, sunday, monday] = [46_346, 46_347, 46_348, 46_349];
    const none: Holidays = new Set();
    expect(moveDeadlines(monday, monday + 14, [friday, saturday, sunday, monday], none)).toEqual([friday + 14, friday + 14, friday + 14, monday + 14]);
    expect(moveDeadlines(monday, sunday + 14, [friday, saturday, sunday, monday], none)).toEqual([friday + 14, friday + 14, friday + 14, sunday + 14]);
    expect(moveDeadlines(sunday, monday + 14, [saturday], none)).toEqual([friday + 14]);
    expect(moveDeadlines(monday, monday + 2, [sunday, friday - 4], none)).toEqual([monday + 1, friday - 2]);
  });

  it('are as many working days before it as they were, in order, and on working days', () => {
    fc.assert(
      fc.property(region, day, day, fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), (where, from, to, before) => {
        fc.pre(from !== to);
        const holidays = holidaysOf(where, 44_000, 48_000);
        const deadlines = before.map((days) => from - days).sort((a, b) => a - b);
        const moved = moveDeadlines(from, to, deadlines, holidays);
        expect(moved.map((deadline) => distance(deadline, to, holidays))).toEqual(deadlines.map((deadline) => distance(metOn(deadline, from, holidays), from, holidays)));
        for (const deadline of moved) expect(deadline === to || isWorkingDay(deadline, holidays)).toBe(true);
        expect([...moved].sort((a, b) => a - b)).toEqual(moved);
      }),
    );
  });

  it('come back when the post does, where they stood on working days before it', () => {
    fc.assert(
      fc.property(region, day, day, fc.integer({ min: 1, max: 40 }), (where, from, to, before) => {
        const holidays = holidaysOf(where, 44_000, 48_000);
        const deadline = from - before;
        fc.pre(isWorkingDay(deadline, holidays));
        const there = moveDeadlines(from, to, [deadline], holidays);
        expect(moveDeadlines(to, from, there, holidays)).toEqual([deadline]);
      }),
    );
  });

  it('stay where the post stays, and follow it on the other side too', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 20 }), (from, to, after) => {
        const none: Holidays = new Set();
        expect(moveDeadlines(from, from, [from - after, from + after], none)).toEqual([from - after, from + after]);
        const [moved = 0] = moveDeadlines(from, to, [from + after], none);
        expect(from === to ? moved === from + after : moved >= to).toBe(true);
        if (from !== to) expect(distance(to + 1, moved + 1, none)).toBe(distance(from + 1, from + after + 1, none));
      }),
    );
  });
});
