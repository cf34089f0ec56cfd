/** When something comes back: every so many weeks on some weekdays, or every month on the nth weekday or a date. */
import { civilFromDay, countedDay, daysInMonth, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

export type Recurrence =
  /** `weekdays` 1 for Monday to 7 for Sunday; every `every` weeks, counted from the week of the first day. */
  | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
  /** The `nth` such weekday of every month: 1 to 5, or -1 for the last; a month without a fifth one is left out. */
  | { readonly kind: 'monthly-weekday'; readonly nth: number; readonly weekday: number }
  /** This date of every month; a month without it is left out. */
  | { readonly kind: 'monthly-date'; readonly date: number };

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
    const date = dateIn(recurrence, year, month);
    if (date !== null) days.push(countedDay({ year, month, date }));
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return days;
}

function dateIn(recurrence: Exclude<Recurrence, { kind: 'weekly' }>, year: number, month: number): number | null {
  const length = daysInMonth(year, month);
  if (recurrence.kind === 'monthly-date') return recurrence.date >= 1 && recurrence.date <= length ? recurrence.date : null;
  const { nth, weekday } = recurrence;
  if (nth === -1) return length - ((weekdayOf(countedDay({ year, month, date: length })) - weekday + 7) % 7);
  const firstDate = 1 + ((weekday - weekdayOf(countedDay({ year, month, date: 1 })) + 7) % 7);
  const date = firstDate + (nth - 1) * 7;
  return nth >= 1 && date <= length ? date : null;
}

function mondayBefore(day: Day): Day {
  return day - weekdayOf(day) + 1;
}
