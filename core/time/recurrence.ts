/** When something comes back: every so many weeks on some weekdays, or every month on the nth weekday or a date. */
import { civilFromDay, countedDay, daysInMonth, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

export type Recurrence =
  /** `weekdays` 1 for Monday to 7 for Sunday; every `every` weeks, counted from the week of the first day. */
  | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
  /** The `nths` such weekdays of every month: 1 to 5, or -1 for the last; a month without a fifth one has the others. */
  | { readonly kind: 'monthly-weekday'; readonly nths: readonly number[]; readonly weekday: number }
  /** These dates of every month; a month without one has the others. */
  | { readonly kind: 'monthly-date'; readonly dates: readonly number[] };

/** The days on which it falls from one day to another, both included, in order. `start` is the day it began. */
export function occurrences(recurrence: Recurrence, start: Day, from: Day, to: Day, exceptions: readonly Day[] = []): readonly Day[] {
  const first = Math.max(start, from);
  if (!(first <= to)) return [];
  const days = recurrence.kind === 'weekly' ? weeklyDays(recurrence, start, first, to) : monthlyDays(recurrence, first, to);
  const left = new Set(exceptions);
  return days.filter((day) => day >= first && day <= to && !left.has(day));
}

/** Whole weeks, the first and the last perhaps more than was asked for. */
function weeklyDays({ every, weekdays }: Extract<Recurrence, { kind: 'weekly' }>, start: Day, first: Day, to: Day): readonly Day[] {
  const step = 7 * Math.max(1, Math.floor(every));
  const offsets = [...new Set(weekdays)].filter((weekday) => weekday >= 1 && weekday <= 7).map((weekday) => weekday - 1).sort((a, b) => a - b);
  const startMonday = mondayBefore(start);
  const days: Day[] = [];
  const skipped = Math.floor((mondayBefore(first) - startMonday) / step);
  for (let monday = startMonday + skipped * step; monday <= to; monday += step) for (const offset of offsets) days.push(monday + offset);
  return days;
}

function monthlyDays(recurrence: Exclude<Recurrence, { kind: 'weekly' }>, first: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  let { year, month } = civilFromDay(first);
  const last = civilFromDay(to);
  while (year < last.year || (year === last.year && month <= last.month)) {
    for (const date of datesIn(recurrence, year, month)) days.push(countedDay({ year, month, date }));
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return days;
}

/** Each once, in their order: the fourth Friday may be the last one too. */
function datesIn(recurrence: Exclude<Recurrence, { kind: 'weekly' }>, year: number, month: number): readonly number[] {
  const length = daysInMonth(year, month);
  if (recurrence.kind === 'monthly-date') return inOrder(recurrence.dates.filter((date) => date >= 1 && date <= length));
  const { nths, weekday } = recurrence;
  const lastDate = length - ((weekdayOf(countedDay({ year, month, date: length })) - weekday + 7) % 7);
  const firstDate = 1 + ((weekday - weekdayOf(countedDay({ year, month, date: 1 })) + 7) % 7);
  const dates = nths.map((nth) => (nth === -1 ? lastDate : nth >= 1 ? firstDate + (nth - 1) * 7 : 0));
  return inOrder(dates.filter((date) => date >= 1 && date <= length));
}

function inOrder(dates: readonly number[]): readonly number[] {
  return [...new Set(dates)].sort((a, b) => a - b);
}

function mondayBefore(day: Day): Day {
  return day - weekdayOf(day) + 1;
}
