/** Gives dates without a year the year that the dated rows around them leave, where they leave one. */
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

/** With the order of the rows, this near to a dated row: the next year's date is then at least twice as far. */
const NEAR_IN_ORDER = 122;
/** Against their order: rows of one month may stand in any. */
const NEAR_OUT_OF_ORDER = 31;

/** What stands before the first full date, upwards from it; then the rest downwards. */
export function placeYears(readings: readonly DateReading[], order: DateOrder | null, codes: Uint32Array, offset: number, into: Target): void {
  const { below, direction } = fullDates(codes.length, offset, into);
  const place = (index: number, above: Day, under: Day): void => {
    const reading = readings[(codes[index] ?? 0) - 1];
    if (reading === undefined || into.dayTrouble[offset + index] !== DAY_TROUBLE.yearless) return;
    const day = yearFor((year) => inYear(reading, order, year), above, under, direction);
    if (day === null) return;
    into.day[offset + index] = day;
    into.dayTrouble[offset + index] = DAY_TROUBLE.none;
  };
  const isRead = (index: number): boolean => into.dayTrouble[offset + index] === DAY_TROUBLE.none;
  let first = 0;
  while (first < codes.length && !isRead(first)) first += 1;
  let neighbour = into.day[offset + first] ?? NO_DAY;
  for (let index = first - 1; first < codes.length && index >= 0; index -= 1) {
    place(index, NO_DAY, neighbour);
    if (isRead(index)) neighbour = into.day[offset + index] ?? NO_DAY;
  }
  neighbour = NO_DAY;
  for (let index = first; index < codes.length; index += 1) {
    place(index, neighbour, below[index] ?? NO_DAY);
    if (isRead(index)) neighbour = into.day[offset + index] ?? NO_DAY;
  }
}

/** For each row the nearest full date below it, and which way the full dates run: 1, or -1 where the newest is on top. */
function fullDates(length: number, offset: number, into: Target): { readonly below: Int32Array; readonly direction: 1 | -1 } {
  const below = new Int32Array(length);
  let next: Day = NO_DAY;
  let forward = 0;
  for (let index = length - 1; index >= 0; index -= 1) {
    below[index] = next;
    if (into.dayTrouble[offset + index] !== DAY_TROUBLE.none) continue;
    const day = into.day[offset + index] ?? NO_DAY;
    if (next !== NO_DAY) forward += Math.sign(next - day);
    next = day;
  }
  return { below, direction: forward < 0 ? -1 : 1 };
}

/** Null where no year fits, and where several do. */
function yearFor(inThatYear: (year: number) => Day | null, above: Day, below: Day, direction: 1 | -1): Day | null {
  if (above === NO_DAY && below === NO_DAY) return null;
  if (above === NO_DAY) return nearOne(inThatYear, below, -direction);
  if (below === NO_DAY) return nearOne(inThatYear, above, direction);
  const [first, last] = [civilFromDay(Math.min(above, below)).year, civilFromDay(Math.max(above, below)).year];
  if (first === last) return inThatYear(first);
  const between: Day[] = [];
  for (let year = first; year <= last && between.length < 2; year += 1) {
    const day = inThatYear(year);
    if (day !== null && day >= Math.min(above, below) && day <= Math.max(above, below)) between.push(day);
  }
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** The one occurrence near a full date; `direction` is where the rows' order puts it, after (1) or before (-1). */
function nearOne(inThatYear: (year: number) => Day | null, neighbour: Day, direction: number): Day | null {
  const { year } = civilFromDay(neighbour);
  for (const candidate of [year, year + 1, year - 1]) {
    const day = inThatYear(candidate);
    if (day === null) continue;
    const ahead = (day - neighbour) * direction;
    if (ahead <= NEAR_IN_ORDER && ahead >= -NEAR_OUT_OF_ORDER) return day;
  }
  return null;
}

/** Null too where the text names another weekday than the day has. */
function inYear(reading: DateReading, order: DateOrder | null, year: number): Day | null {
  const { kind, month, date, weekday } = reading;
  const day = kind === 'numeric' ? (order === null ? null : dayInOrder(reading, year, order)) : kind === 'yearless' ? dayFromCivil({ year, month, date }) : null;
  return day !== null && weekday > 0 && weekdayOf(day) !== weekday ? null : day;
}
