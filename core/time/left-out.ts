/** Days on which what comes back is left out: stretches of days, the same days of every year, weekdays, public holidays. */
import { civilFromDay, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import type { Holidays } from './working-days.ts';

export interface MonthDate {
  readonly month: number;
  readonly date: number;
}

/** Both ends included. */
export type DaySpan =
  | { readonly kind: 'days'; readonly first: Day; readonly last: Day }
  /** Of every year; one that ends before it starts goes on into the next year. */
  | { readonly kind: 'yearly'; readonly first: MonthDate; readonly last: MonthDate };

export interface LeftOut {
  readonly spans: readonly DaySpan[];
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[];
  /** Whether it is left out on public holidays, whichever are kept. */
  readonly hasHolidays: boolean;
}

export const NOTHING_LEFT_OUT: LeftOut = { spans: [], weekdays: [], hasHolidays: false };

export function isLeftOut({ spans, weekdays, hasHolidays }: LeftOut, day: Day, holidays: Holidays): boolean {
  return weekdays.includes(weekdayOf(day)) || (hasHolidays && holidays.has(day)) || spans.some((span) => isWithin(span, day));
}

/** What either of two leaves out. */
export function bothLeftOut(one: LeftOut, other: LeftOut): LeftOut {
  return {
    spans: [...one.spans, ...other.spans],
    weekdays: [...one.weekdays, ...other.weekdays],
    hasHolidays: one.hasHolidays || other.hasHolidays,
  };
}

function isWithin(span: DaySpan, day: Day): boolean {
  if (span.kind === 'days') return day >= span.first && day <= span.last;
  const at = placeInYear(civilFromDay(day));
  const first = placeInYear(span.first);
  const last = placeInYear(span.last);
  return first <= last ? at >= first && at <= last : at >= first || at <= last;
}

function placeInYear({ month, date }: MonthDate): number {
  return month * 100 + date;
}
