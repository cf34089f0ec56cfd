/** Gives dates without a year the year of the dated rows around them, where there are any. */
import type { DateOrder, DateReading } from '../time/date-reading.ts';
import { civilFromDay, dayFromCivil, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { NO_DAY } from './calendar.ts';
import { dayInOrder } from './date-evidence.ts';
import { DAY_TROUBLE } from './day-trouble.ts';

interface Target {
  readonly day: Int32Array;
  readonly dayTrouble: Uint8Array;
}

/** Rows further from any full date than this are in no known year. */
const HALF_A_YEAR = 183;

/** First from the dated row above, then, for what comes before any, from the one below. */
export function placeYears(readings: readonly DateReading[], order: DateOrder | null, codes: Uint32Array, offset: number, into: Target): void {
  for (const step of [1, -1]) {
    let neighbour: Day = NO_DAY;
    for (let count = 0; count < codes.length; count += 1) {
      const index = step > 0 ? count : codes.length - 1 - count;
      const row = offset + index;
      if (into.dayTrouble[row] === DAY_TROUBLE.none) neighbour = into.day[row] ?? NO_DAY;
      else if (into.dayTrouble[row] === DAY_TROUBLE.yearless && neighbour !== NO_DAY) {
        const reading = readings[(codes[index] ?? 0) - 1];
        const day = reading === undefined ? null : nearest(reading, order, neighbour);
        if (day === null) continue;
        into.day[row] = day;
        into.dayTrouble[row] = DAY_TROUBLE.none;
        neighbour = day;
      }
    }
  }
}

/** The occurrence of a date within half a year of a known day, and on the weekday that the text names. */
function nearest(reading: DateReading, order: DateOrder | null, neighbour: Day): Day | null {
  const { year } = civilFromDay(neighbour);
  for (const candidate of [year, year + 1, year - 1]) {
    const day = inYear(reading, order, candidate);
    if (day === null || Math.abs(day - neighbour) > HALF_A_YEAR) continue;
    if (reading.weekday === 0 || weekdayOf(day) === reading.weekday) return day;
  }
  return null;
}

function inYear(reading: DateReading, order: DateOrder | null, year: number): Day | null {
  if (reading.kind === 'numeric') return order === null ? null : dayInOrder(reading, year, order);
  return reading.kind === 'yearless' ? dayFromCivil({ year, month: reading.month, date: reading.date }) : null;
}
