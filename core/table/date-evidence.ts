/** What a date column proves about itself: which of two numbers is the month, and whether Excel swapped some. */
import { civilFromDay, dayFromCivil, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { DateOrder, DateReading } from '../time/date-reading.ts';

export interface DateEvidence {
  /** Null where nothing decides. */
  readonly order: DateOrder | null;
  /** Whether date cells with a day up to 12 stand for the other reading, as seen from the texts beside them. */
  readonly isSwapped: boolean;
}

/** Fewer rows than this in order prove nothing. */
const ENOUGH_IN_ORDER = 4;
const FEWEST_SWAPPED = 3;

/** `readings` are distinct, in the order they first appear; `days` are those of real date cells. */
export function dateEvidence(readings: readonly DateReading[], days: readonly Day[], heading: string): DateEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  for (const reading of readings) {
    const order = reading.order ?? (reading.kind === 'numeric' ? orderByWeekday(reading) : null);
    if (order === 'dmy') dayFirst += 1;
    else if (order === 'mdy') monthFirst += 1;
    if (reading.kind === 'numeric') open += 1;
  }
  // Excel turns every text it can into a date cell: only days beyond 12 stay text, and the cells hold none.
  const isSwapped = dayFirst + monthFirst >= 2 && (dayFirst === 0 || monthFirst === 0) && open === 0 && areAllUpTo12(days);
  if (dayFirst > 0 || monthFirst > 0) return { order: dayFirst > 0 && monthFirst > 0 ? null : dayFirst > 0 ? 'dmy' : 'mdy', isSwapped };
  return { order: orderByHeading(heading) ?? orderBySequence(readings), isSwapped };
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
      if (reading.kind !== 'numeric' && reading.kind !== 'day') continue;
      const day = reading.kind === 'day' ? reading.day : reading.year === null ? null : dayInOrder(reading, reading.year, order);
      if (day === null) continue;
      if (day < previous) isForward[order] = false;
      previous = day;
      count += 1;
    }
    if (count < ENOUGH_IN_ORDER) return null;
  }
  return isForward.dmy === isForward.mdy ? null : isForward.dmy ? 'dmy' : 'mdy';
}

function areAllUpTo12(days: readonly Day[]): boolean {
  return days.length >= FEWEST_SWAPPED && days.every((day) => civilFromDay(day).date <= 12);
}
