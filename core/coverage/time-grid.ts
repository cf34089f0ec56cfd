/**
 * A period cut into slots in which nothing changes: nobody comes or goes, no need begins or ends.
 *
 * Each day is cut at the regular times, which the hours of people and needs give, and where an absence, a shift or a change
 * of the clock cuts just that day. So no work goes into single minutes, and little into days without anything of their own.
 */
import { clockChangeOn } from '../time/clock-changes.ts';
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import { EVERY_DAY, holdsOn } from '../time/day-set.ts';
import type { DaySet } from '../time/day-set.ts';
import type { Period } from './coverage-result.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Moment, Staff } from './staff.ts';
import { endOf, hoursOf } from './work-hours.ts';

/** Weekdays from 0 for Monday, then the same as public holidays. */
export const PATTERNS = 14;
/** Serial of a Monday. */
const SOME_MONDAY: Day = 2;
const EVENING_ENDS = 480;
const EVENING_BEGINS = 1080;

/** Part of the week that a slot lies in. */
export const EVENING = 1;
export const WEEKEND = 2;

export interface TimeGrid {
  readonly first: Day;
  /** Days of the period and the one after it, into which needs of the last day may run. */
  readonly days: number;
  /** Of the day before the first, then of each day. */
  readonly patterns: Uint8Array;
  readonly slots: number;
  /** First slot of each day; the last entry is `slots`. */
  readonly dayStart: Int32Array;
  /** Of each slot: day, counted from the first; minute at which it begins; minutes that really pass; part of the week. */
  readonly day: Int32Array;
  readonly minute: Int16Array;
  readonly minutes: Int16Array;
  readonly part: Uint8Array;
  /** Of each slot: the last regular time that is not after it. */
  readonly time: Int16Array;
  readonly times: number;
  /** The last regular time that is not after each minute of a day; of minute 1440, `times`. */
  readonly timeOf: Int16Array;
}

/** On which patterns of a day a set of days holds, one bit each. */
export function patternsOf(days: DaySet): number {
  let patterns = 0;
  for (let pattern = 0; pattern < PATTERNS; pattern += 1) {
    if (holdsOn(days, SOME_MONDAY + (pattern % 7), pattern >= 7)) patterns |= 1 << pattern;
  }
  return patterns;
}

/** All patterns of the weekdays of a set, holidays or not. */
export function patternsIn(days: DaySet): number {
  return (days & EVERY_DAY) | ((days & EVERY_DAY) << 7);
}

export function gridOf(staff: Staff, { from, to }: Period): TimeGrid {
  const days = Math.max(0, to - from + 1) + 1;
  const { timeOf, times, list } = regularTimes(staff);
  const own = ownMoments(staff, from, days);
  const most = days * times + own.length;
  const grid = {
    first: from, days, patterns: patternsFrom(from - 1, days + 1, staff), dayStart: new Int32Array(days + 1), times, timeOf,
    day: new Int32Array(most), minute: new Int16Array(most), minutes: new Int16Array(most), part: new Uint8Array(most), time: new Int16Array(most),
  };
  let slot = 0;
  let next = 0;
  for (let day = 0; day < days; day += 1) {
    grid.dayStart[day] = slot;
    const dayEnd = (day + 1) * DAY_MINUTES;
    for (let time = 0; time < times; time += 1) {
      const until = time + 1 < times ? day * DAY_MINUTES + (list[time + 1] ?? 0) : dayEnd;
      let begin = day * DAY_MINUTES + (list[time] ?? 0);
      for (;;) {
        while (next < own.length && (own[next] ?? 0) <= begin) next += 1;
        grid.day[slot] = day;
        grid.minute[slot] = begin - day * DAY_MINUTES;
        grid.time[slot] = time;
        slot += 1;
        if (next >= own.length || (own[next] ?? 0) >= until) break;
        begin = own[next] ?? 0;
      }
    }
  }
  grid.dayStart[days] = slot;
  weigh(grid, slot, staff);
  return { ...grid, slots: slot };
}

/** The slot that begins at a minute, below 2880, of a day of the grid; the day may lie one before it. */
export function slotOn(grid: TimeGrid, day: number, minute: number): number {
  let on = day;
  let at = minute;
  if (at >= DAY_MINUTES) {
    on += 1;
    at -= DAY_MINUTES;
  }
  if (on < 0) return 0;
  if (on >= grid.days) return grid.slots;
  let slot = (grid.dayStart[on] ?? 0) + (grid.timeOf[at] ?? 0);
  while ((grid.minute[slot] ?? at) < at) slot += 1;
  return slot;
}

/** The slot that begins at a moment; the first one before the grid, and their number after it. */
export function slotAt(grid: TimeGrid, moment: Moment): number {
  const day = Math.floor(moment / DAY_MINUTES);
  return day < grid.first ? 0 : slotOn(grid, day - grid.first, moment - day * DAY_MINUTES);
}

export function momentOf({ first, days, slots, day, minute }: TimeGrid, slot: number): Moment {
  return slot >= slots ? (first + days) * DAY_MINUTES : (first + (day[slot] ?? 0)) * DAY_MINUTES + (minute[slot] ?? 0);
}

function regularTimes({ people, needs }: Staff): { readonly timeOf: Int16Array; readonly times: number; readonly list: readonly number[] } {
  const isTime = new Uint8Array(DAY_MINUTES);
  isTime[0] = isTime[EVENING_ENDS] = isTime[EVENING_BEGINS] = 1;
  for (const hours of [people.flatMap(hoursOf), needs]) {
    for (const each of hours) isTime[each.from % DAY_MINUTES] = isTime[endOf(each) % DAY_MINUTES] = 1;
  }
  const list: number[] = [];
  const timeOf = new Int16Array(DAY_MINUTES + 1);
  for (let minute = 0; minute < DAY_MINUTES; minute += 1) {
    if (isTime[minute] === 1) list.push(minute);
    timeOf[minute] = list.length - 1;
  }
  timeOf[DAY_MINUTES] = list.length;
  return { timeOf, times: list.length, list };
}

/** Minutes from the first day's beginning at which an absence, a shift or a change of the clock cuts a day, sorted. */
function ownMoments({ aways, shifts, clock }: Staff, first: Day, days: number): Int32Array {
  const moments: number[] = [];
  const end = days * DAY_MINUTES;
  const add = (moment: Moment): void => {
    const offset = moment - first * DAY_MINUTES;
    if (offset > 0 && offset < end && offset % DAY_MINUTES !== 0) moments.push(offset);
  };
  for (const { from, to, kind } of aways) {
    if (kind !== 'away') continue;
    add(from);
    add(to);
  }
  for (const { from, to } of shifts) {
    add(from);
    add(to);
  }
  for (let day = first; day < first + days; day += 1) {
    const change = clockChangeOn(day, clock);
    if (change === null) continue;
    add(day * DAY_MINUTES + change.from);
    add(day * DAY_MINUTES + change.to);
  }
  return Int32Array.from(moments).sort();
}

function patternsFrom(first: Day, days: number, { holidays }: Staff): Uint8Array {
  const patterns = new Uint8Array(days);
  for (let day = 0; day < days; day += 1) patterns[day] = weekdayOf(first + day) - 1 + (holidays.has(first + day) ? 7 : 0);
  return patterns;
}

/** Gives each slot the minutes that really pass in it, and its part of the week. */
function weigh({ first, days, patterns, dayStart, minute, minutes, part }: Omit<TimeGrid, 'slots'>, slots: number, { clock }: Staff): void {
  for (let day = 0; day < days; day += 1) {
    const pattern = patterns[day + 1] ?? 0;
    const isWorkday = pattern < 5;
    const change = clockChangeOn(first + day, clock);
    const end = dayStart[day + 1] ?? slots;
    for (let slot = dayStart[day] ?? 0; slot < end; slot += 1) {
      const begin = minute[slot] ?? 0;
      const length = (slot + 1 < end ? (minute[slot + 1] ?? 0) : DAY_MINUTES) - begin;
      const isChanged = change !== null && begin >= change.from && begin < change.to;
      minutes[slot] = isChanged ? length * (1 + change.by) : length;
      part[slot] = !isWorkday ? WEEKEND : begin < EVENING_ENDS || begin >= EVENING_BEGINS ? EVENING : 0;
    }
  }
}
