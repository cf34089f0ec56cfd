/** Easter Sunday of the Western churches. */
import { countedDay } from './day.ts';
import type { Day } from './day.ts';

/**
 * The anonymous Gregorian algorithm (Meeus, Jones, Butcher), in whole numbers: the moon by the 19-year cycle and its
 * corrections every century, then the Sunday after it.
 */
export function easterSunday(year: number): Day {
  const cycle = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * cycle + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((cycle + 11 * moon + 22 * toSunday) / 451);
  const fromMarch = moon + toSunday - 7 * late + 114;
  return countedDay({ year, month: Math.floor(fromMarch / 31), date: (fromMarch % 31) + 1 });
}
