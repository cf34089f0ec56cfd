/** Which number of an export's dates is the month, as far as the dates themselves prove it. */
import { dayInOrder } from '../../table/date-evidence.ts';
import type { DateOrder, DateReading } from '../../time/date-reading.ts';
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';

/** Fewer steps than this one way may be chance: of six dates in any order, once in 360. */
const ENOUGH_STEPS = 5;
/** So many real dates, none after the twelfth of a month, are no chance beside texts that all are. */
const ENOUGH_TURNED = 4;
const YEAR_FIRST = /^\d{4}[-/.]/;

/**
 * Null where the dates leave it open, or prove both. Networks list posts from the newest or from the oldest: where the dates run
 * one way throughout in one order, and back and forth in the other, they prove the first.
 */
export function dayOrder(readings: readonly DateReading[]): DateOrder | null {
  const proofs = { dmy: false, mdy: false };
  for (const reading of readings) {
    const order = reading.order ?? orderByWeekday(reading);
    if (order !== null) proofs[order] = true;
  }
  if (proofs.dmy || proofs.mdy) return proofs.dmy && proofs.mdy ? null : proofs.dmy ? 'dmy' : 'mdy';
  const [isDayFirst, isMonthFirst] = [runsOneWay(readings, 'dmy'), runsOneWay(readings, 'mdy')];
  return isDayFirst === isMonthFirst ? null : isDayFirst ? 'dmy' : 'mdy';
}

/**
 * Whether a spreadsheet that reads dates the other way round has had the file: it turned those into real dates of which both numbers
 * may be a month, and left the others as text. `turned` are the days of the real ones; a text file has them with the year first.
 */
export function looksTurned(readings: readonly DateReading[], texts: readonly string[], turned: readonly Day[]): boolean {
  const written = readings.filter(({ kind }, index) => kind === 'day' && YEAR_FIRST.test(texts[index] ?? '')).map(({ day }) => day);
  const real = [...turned, ...written];
  return real.length >= ENOUGH_TURNED && readings.some(({ order, weekday }) => order !== null && weekday === 0) && real.every((day) => civilFromDay(day).date <= 12);
}

/** The first date that proves the rarer order, where some of them prove the one and some the other; -1 where they are at one. */
export function firstOfFewer(readings: readonly DateReading[]): number {
  const proving: { readonly [O in DateOrder]: number[] } = { dmy: [], mdy: [] };
  readings.forEach((reading, index) => {
    const order = reading.order ?? orderByWeekday(reading);
    if (order !== null) proving[order].push(index);
  });
  const { dmy, mdy } = proving;
  return dmy.length === 0 || mdy.length === 0 ? -1 : ((dmy.length < mdy.length ? dmy : mdy)[0] ?? -1);
}

function orderByWeekday(reading: DateReading): DateOrder | null {
  if (reading.kind !== 'numeric' || reading.weekday === 0 || reading.year === null) return null;
  const byDay = dayInOrder(reading, reading.year, 'dmy');
  const byMonth = dayInOrder(reading, reading.year, 'mdy');
  const isDayFirst = byDay !== null && weekdayOf(byDay) === reading.weekday;
  const isMonthFirst = byMonth !== null && weekdayOf(byMonth) === reading.weekday;
  return isDayFirst === isMonthFirst ? null : isDayFirst ? 'dmy' : 'mdy';
}

function runsOneWay(readings: readonly DateReading[], order: DateOrder): boolean {
  let previous: number | null = null;
  let [ups, downs] = [0, 0];
  for (const reading of readings) {
    const day = reading.kind === 'day' ? reading.day : reading.kind === 'numeric' && reading.year !== null ? dayInOrder(reading, reading.year, order) : null;
    if (day === null) continue;
    if (previous !== null && day > previous) ups += 1;
    if (previous !== null && day < previous) downs += 1;
    previous = day;
  }
  return ups + downs >= ENOUGH_STEPS && (ups === 0 || downs === 0);
}
