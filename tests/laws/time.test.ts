/** Laws of days, ISO weeks and working days, with the platform's own calendar as the judge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY, civilFromDay, dayFromCivil, daysInMonth, serialIn1900, weekdayOf } from '../../core/time/day.ts';
import { formatIsoWeek, isoWeekOf, mondayOf } from '../../core/time/iso-week.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../core/time/working-days.ts';

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const nearDay = fc.integer({ min: 40_000, max: 60_000 });
const DAY_MS = 86_400_000;

/** The same day by the platform's proleptic Gregorian calendar. */
function platformDate(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY_MS);
}

describe('days', () => {
  it('have the dates that the platform gives them', () => {
    fc.assert(
      fc.property(day, (serial) => {
        const date = platformDate(serial);
        expect(civilFromDay(serial)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() });
        expect(weekdayOf(serial)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it('come back from their dates', () => {
    fc.assert(
      fc.property(day, (serial) => {
        expect(dayFromCivil(civilFromDay(serial))).toBe(serial);
      }),
    );
  });

  it('do not exist for the 31st of a short month, for month 13, or before March 1900', () => {
    expect(dayFromCivil({ year: 2026, month: 4, date: 31 })).toBeNull();
    expect(dayFromCivil({ year: 2026, month: 13, date: 1 })).toBeNull();
    expect(dayFromCivil({ year: 2025, month: 2, date: 29 })).toBeNull();
    expect(dayFromCivil({ year: 1900, month: 2, date: 28 })).toBeNull();
    expect(dayFromCivil({ year: 1900, month: 3, date: 1 })).toBe(61);
    expect(dayFromCivil({ year: 2000, month: 1, date: 1 })).toBe(36_526);
  });

  it('are 1,462 apart between the two date systems', () => {
    expect(serialIn1900(35_064, 1904)).toBe(36_526);
    expect(serialIn1900(36_526.5, 1900)).toBe(36_526.5);
  });

  it('number as many in a month as the platform says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});

describe('ISO weeks', () => {
  it('hold seven days each, from Monday, and the week of January 4 is the first', () => {
    fc.assert(
      fc.property(nearDay, (serial) => {
        const week = isoWeekOf(serial);
        const monday = mondayOf(week);
        expect(monday).toBe(serial - weekdayOf(serial) + 1);
        expect(isoWeekOf((monday ?? 0) + 6)).toEqual(week);
        expect(isoWeekOf((monday ?? 0) + 7)).not.toEqual(week);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 9998 }), (year) => {
        expect(isoWeekOf(dayFromCivil({ year, month: 1, date: 4 }) ?? 0)).toEqual({ year, week: 1 });
      }),
    );
  });

  it.each([
    [2026, 11, 21, '2026-W47'],
    [2027, 1, 3, '2026-W53'],
    [2024, 12, 30, '2025-W01'],
    [2021, 1, 3, '2020-W53'],
  ])('%i-%i-%i lies in %s', (year, month, date, week) => {
    expect(formatIsoWeek(isoWeekOf(dayFromCivil({ year, month, date }) ?? 0))).toBe(week);
  });

  it('have no 53rd one in a year of 52', () => {
    expect(mondayOf({ year: 2025, week: 53 })).toBeNull();
    expect(mondayOf({ year: 2026, week: 53 })).not.toBeNull();
    expect(mondayOf({ year: 2026, week: 0 })).toBeNull();
  });
});

describe('working days', () => {
  const holidays = fc.array(nearDay, { maxLength: 40 }).map((days) => new Set(days));

  it('added and counted back give the same number', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -60, max: 60 }).filter((count) => count !== 0), holidays, (from, count, off) => {
        const to = addWorkingDays(from, count, off);
        expect(isWorkingDay(to, off)).toBe(true);
        if (count > 0) expect(workingDaysBetween(from, to, off)).toBe(count);
      }),
    );
  });

  it('of zero distance lead to the day itself or to the next one on which people work', () => {
    const saturday = dayFromCivil({ year: 2026, month: 11, date: 21 }) ?? 0;
    expect(addWorkingDays(saturday, 0)).toBe(saturday + 2);
    expect(addWorkingDays(saturday + 2, 0)).toBe(saturday + 2);
    expect(addWorkingDays(saturday + 2, -1)).toBe(saturday - 1);
    expect(addWorkingDays(saturday, 1, new Set([saturday + 2]))).toBe(saturday + 3);
  });

  it('between two days are the negative of those the other way round', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 1, max: 400 }), holidays, (from, distance, off) => {
        expect(workingDaysBetween(from + distance, from, off)).toBe(-workingDaysBetween(from, from + distance, off));
      }),
    );
  });
});
