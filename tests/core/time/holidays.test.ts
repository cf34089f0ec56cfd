/** Holidays against another way to reckon Easter, and against lists made by hand. */
import { describe, expect, it } from 'vitest';
import { civilFromDay, weekdayOf } from '../../../core/time/day.ts';
import type { Day } from '../../../core/time/day.ts';
import { easterSunday } from '../../../core/time/easter.ts';
import { HOLIDAY_REGIONS, holidaysOf } from '../../../core/time/holidays.ts';
import type { HolidayRegion } from '../../../core/time/holidays.ts';
import { day } from '../rules/calendar-of.ts';

/** Days after 20 March of the paschal moon by the table of golden numbers for 1900–2199, counted from the moon's age. */
const PASCHAL_MOONS = ['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05', '03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'];

/** The Sunday after the full moon that the church's table gives the year. */
function easterByTable(year: number): Day {
  const moon = day(`${year}-${PASCHAL_MOONS[year % 19] ?? ''}`);
  return moon + 7 - (weekdayOf(moon) % 7);
}

function iso(serial: Day): string {
  const { year, month, date } = civilFromDay(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function inYear(region: HolidayRegion, year: number): string {
  return [...holidaysOf(region, day(`${year}-01-01`), day(`${year}-12-31`))].sort((a, b) => a - b).map((each) => iso(each).slice(5)).join(' ');
}

describe('Easter', () => {
  it('is the Sunday that the table of paschal moons gives, from 1900 to 2199', () => {
    for (let year = 1901; year <= 2199; year += 1) expect(iso(easterSunday(year))).toBe(iso(easterByTable(year)));
  });

  it.each(['1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25', '2285-03-22'])('was or will be on %s', (date) => {
    expect(iso(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });
});

describe('the holidays of a year', () => {
  it.each<readonly [HolidayRegion, number, string]>([
    ['ca-qc', 2025, '01-01 04-18 05-19 06-24 07-01 09-01 10-13 12-25'],
    ['ca-qc', 2026, '01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25'],
    // 24 June 2029 and 1 July 2029 are Sundays.
    ['ca-qc', 2029, '01-01 03-30 05-21 06-24 06-25 07-01 07-02 09-03 10-08 12-25'],
    ['ca', 2020, '01-01 04-10 05-18 07-01 09-07 10-12 11-11 12-25 12-26 12-28'],
    ['ca', 2025, '01-01 04-18 05-19 07-01 09-01 09-30 10-13 11-11 12-25 12-26'],
    // 26 December 2026 is a Saturday.
    ['ca', 2026, '01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26 12-28'],
    // Christmas 2027 is a Saturday and the day after it a Sunday.
    ['ca', 2027, '01-01 03-26 05-24 07-01 09-06 09-30 10-11 11-11 12-25 12-26 12-27 12-28'],
    ['ca', 2028, '01-01 01-03 04-14 05-22 07-01 07-03 09-04 09-30 10-02 10-09 11-11 11-13 12-25 12-26'],
    ['fr', 1981, '01-01 04-20 05-01 05-28 06-08 07-14 08-15 11-01 11-11 12-25'],
    ['fr', 2025, '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25'],
    ['fr', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['be', 2025, '01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-01 11-03 11-11 12-25'],
    ['be', 2026, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 08-17 11-01 11-02 11-11 12-25'],
    ['ch', 1993, '01-01 04-09 04-12 05-20 05-31 12-25'],
    ['ch', 2026, '01-01 04-03 04-06 05-14 05-25 08-01 12-25'],
    ['ch', 2027, '01-01 03-26 03-29 05-06 05-17 08-01 12-25'],
    ['none', 2026, ''],
  ])('of %s in %i', (region, year, dates) => {
    expect(inYear(region, year)).toBe(dates);
  });

  it('are the same whether asked for at once or day by day, and none outside what was asked for', () => {
    const [from, to] = [day('2026-12-20'), day('2028-01-10')];
    for (const region of HOLIDAY_REGIONS) {
      const whole = holidaysOf(region, from, to);
      const single: Day[] = [];
      for (let each = from; each <= to; each += 1) single.push(...holidaysOf(region, each, each));
      expect([...whole].sort((a, b) => a - b)).toEqual(single);
      expect(holidaysOf(region, to, from).size).toBe(0);
    }
  });
});
