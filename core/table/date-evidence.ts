/** What a date column's texts prove about it: which of two numbers is the month, and whether Excel may have swapped some. */
import { dayFromCivil, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { DateOrder, DateReading } from '../time/date-reading.ts';

export interface DateEvidence {
  /** Null where nothing decides. */
  readonly order: DateOrder | null;
  /** Whether texts are left that only read one way round: of texts like these Excel turns, and swaps, all the others. */
  readonly hasLeftovers: boolean;
}

/** Fewer rows than this in order prove nothing. */
const ENOUGH_IN_ORDER = 4;
/** One cell that proves an order speaks for this many open ones, whatever their run says. */
const OPEN_PER_PROOF = 4;

/** `readings` are distinct, in the order they first appear. */
export function dateEvidence(readings: readonly DateReading[], heading: string): DateEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  let hasLeftovers = false;
  for (const reading of readings) {
    const order = reading.order ?? (reading.kind === 'numeric' ? orderByWeekday(reading) : null);
    if (order === 'dmy') dayFirst += 1;
    else if (order === 'mdy') monthFirst += 1;
    else if (reading.kind === 'numeric') open += 1;
    // With a weekday beside it, no spreadsheet turns a text into a date: that it is still text proves nothing.
    hasLeftovers ||= reading.order !== null && reading.weekday === 0;
  }
  if (dayFirst > 0 && monthFirst > 0) return { order: null, hasLeftovers };
  if (dayFirst === 0 && monthFirst === 0) return { order: orderByHeading(heading) ?? orderBySequence(readings), hasLeftovers };
  const order = dayFirst > 0 ? 'dmy' : 'mdy';
  const isOutrun = open >= ENOUGH_IN_ORDER && open > (dayFirst + monthFirst) * OPEN_PER_PROOF && isOtherTighter(readings, order);
  return { order: isOutrun ? null : order, hasLeftovers };
}

/** The day that a numeric reading gives in one order, or null where there is none. */
export function dayInOrder({ first, second }: DateReading, year: number, order: DateOrder): Day | null {
  return dayFromCivil(order === 'dmy' ? { year, month: second, date: first } : { year, month: first, date: second });
}

/** `lun. 12/10/2026`: only one order puts the date on that weekday. */
function orderByWeekday(reading: DateReading): DateOrder | null {
  if (reading.weekday === 0 || reading.year === null) return null;
  const byDay = dayInOrder(reading, reading.year, 'dmy');
  const byMonth = dayInOrder(reading, reading.year, 'mdy');
  const isDayFirst = byDay !== null && weekdayOf(byDay) === reading.weekday;
  const isMonthFirst = byMonth !== null && weekdayOf(byMonth) === reading.weekday;
  return isDayFirst === isMonthFirst ? null : isDayFirst ? 'dmy' : 'mdy';
}

/** `Date (JJ/MM/AAAA)`. */
function orderByHeading(heading: string): DateOrder | null {
  const folded = heading.toLowerCase();
  if (/\b(?:dd?|jj?|tt?)\s?[/.-]\s?mm?\b|\b(?:day|jour|día|dia)\s?[/-]\s?(?:month|mois|mes|mês)\b/.test(folded)) return 'dmy';
  return /\bmm?\s?[/.-]\s?(?:dd?|jj?)\b|\b(?:month|mois|mes|mês)\s?[/-]\s?(?:day|jour|día|dia)\b/.test(folded) ? 'mdy' : null;
}

/** A calendar is written down in order: if one reading runs forward throughout and the other does not, it is the one. */
function orderBySequence(readings: readonly DateReading[]): DateOrder | null {
  const isForward = { dmy: true, mdy: true };
  for (const order of ['dmy', 'mdy'] as const) {
    let previous = 0;
    let count = 0;
    for (const reading of readings) {
      const day = dayOf(reading, order);
      if (day === null) continue;
      if (day < previous) isForward[order] = false;
      previous = day;
      count += 1;
    }
    if (count < ENOUGH_IN_ORDER) return null;
  }
  return isForward.dmy === isForward.mdy ? null : isForward.dmy ? 'dmy' : 'mdy';
}

/** Whether the days lie, one after the other, less than half as far apart in the other order. */
function isOtherTighter(readings: readonly DateReading[], order: DateOrder): boolean {
  return wayThrough(readings, order === 'dmy' ? 'mdy' : 'dmy') * 2 < wayThrough(readings, order);
}

/** Days from each date to the next, back or forth, summed. */
function wayThrough(readings: readonly DateReading[], order: DateOrder): number {
  let way = 0;
  let previous: Day | null = null;
  for (const reading of readings) {
    const day = dayOf(reading, order);
    if (day === null) continue;
    if (previous !== null) way += Math.abs(day - previous);
    previous = day;
  }
  return way;
}

function dayOf(reading: DateReading, order: DateOrder): Day | null {
  if (reading.kind === 'day') return reading.day;
  return reading.kind !== 'numeric' || reading.year === null ? null : dayInOrder(reading, reading.year, order);
}
