/** Which year an export's dates without one belong to: TikTok writes `October 1`, and 19 avril. */
import type { DateOrder, DateReading } from '../../time/date-reading.ts';
import { civilFromDay, dayFromCivil, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { parseDate } from '../../time/parse-date.ts';

const NONE = -1;
/** A date without a year lies no further than this from the one before it. */
const HALF_A_YEAR = 183;
const YEARS_OFFERED = 3;
/** So far back every weekday comes round for every date. */
const YEARS_BACK = 12;

export interface Yearless {
  readonly first: number;
  readonly reading: DateReading;
  readonly codes: readonly number[];
}

/** Gives each date without a year the one that brings it nearest to its neighbour; what is left open where nothing has one. */
export function placeYears(readings: readonly DateReading[], days: Int32Array, order: DateOrder | null, year: number | null): Yearless | null {
  const dates = readings.map((reading) => monthAndDate(reading, order));
  const codes = dates.flatMap((date, code) => (date === null ? [] : [code]));
  const [first] = codes;
  if (first === undefined) return null;
  let from = days.findIndex((day) => day !== NONE);
  if (from < 0 && year !== null) {
    from = first;
    const start = dates[first];
    days[first] = (start === null || start === undefined ? null : dayFromCivil({ year, ...start })) ?? NONE;
  }
  if (from < 0 || days[from] === NONE) return { first, reading: readings[first] ?? parseDate(''), codes };
  const walk = (start: number, end: number, step: 1 | -1): void => {
    let last = days[from] ?? NONE;
    for (let code = start; code !== end; code += step) {
      const date = dates[code];
      if (date !== null && date !== undefined) days[code] = nearest(date, last) ?? NONE;
      if (days[code] !== NONE) last = days[code] ?? last;
    }
  };
  walk(from + 1, readings.length, 1);
  walk(from - 1, -1, -1);
  return null;
}

function monthAndDate(reading: DateReading, order: DateOrder | null): { readonly month: number; readonly date: number } | null {
  if (reading.kind === 'yearless') return { month: reading.month, date: reading.date };
  if (reading.kind !== 'numeric' || reading.year !== null || order === null) return null;
  return order === 'dmy' ? { month: reading.second, date: reading.first } : { month: reading.first, date: reading.second };
}

function nearest(date: { readonly month: number; readonly date: number }, last: Day): Day | null {
  const { year } = civilFromDay(last);
  for (const each of [year, year - 1, year + 1]) {
    const day = dayFromCivil({ year: each, ...date });
    if (day !== null && Math.abs(day - last) <= HALF_A_YEAR) return day;
  }
  return null;
}

/** Years in which the date falls on its weekday, where it names one, and exists. */
export function yearsFor({ month, date, weekday }: DateReading, today: Day | null): readonly number[] {
  if (today === null) return [];
  const { year } = civilFromDay(today);
  const years: number[] = [];
  for (let each = year; years.length < YEARS_OFFERED && each > year - YEARS_BACK; each -= 1) {
    const day = dayFromCivil({ year: each, month: month || 1, date: date || 1 });
    if (day !== null && day <= today && (weekday === 0 || weekdayOf(day) === weekday)) years.push(each);
  }
  return years;
}
