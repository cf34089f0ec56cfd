/** Reads how an event of a calendar file comes back, and says on which days it does. */
import { civilFromDay, countedDay, daysInMonth, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { icsTime } from './ics-time.ts';
import type { IcsTime } from './ics-time.ts';

/** Every so many days, weeks or months. */
export interface IcsRepeat {
  readonly unit: 'day' | 'week' | 'month';
  readonly interval: number;
  readonly count: number | null;
  readonly until: IcsTime | null;
  /** Weekdays, 1 for Monday; `nth` of the month, from its end where negative, 0 for each. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
  /** Days of the month, from its end where negative. */
  readonly dates: readonly number[];
  /** Which of a month's days, from 1, or from its end where negative; [] for all. */
  readonly positions: readonly number[];
  readonly weekStart: number;
}

/** Days that are asked for, and how many may be looked at on the way; the latter is counted down. */
export interface RepeatBounds {
  readonly from: Day;
  readonly to: Day;
  readonly steps: { left: number };
}

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const UNITS: ReadonlyMap<string, IcsRepeat['unit']> = new Map([['DAILY', 'day'], ['WEEKLY', 'week'], ['MONTHLY', 'month']]);
const KNOWN_PARTS: ReadonlySet<string> = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'WKST']);
const LONGEST = 500;
const NTH_WEEKDAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

/** Null where a rule asks for more than is known here, or makes no sense. */
export function readRepeat(value: string): IcsRepeat | null {
  if (value.length > LONGEST) return null;
  const parts = new Map(value.toUpperCase().split(';').filter((part) => part !== '').map((part): [string, string] => {
    const equals = part.indexOf('=');
    return [part.slice(0, Math.max(0, equals)).trim(), part.slice(equals + 1).trim()];
  }));
  const unit = UNITS.get(parts.get('FREQ') ?? '');
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : null;
  const until = parts.has('UNTIL') ? icsTime(parts.get('UNTIL') ?? '') : null;
  const weekdays = listOf(parts.get('BYDAY')).map(weekdayIn);
  const dates = listOf(parts.get('BYMONTHDAY')).map(placeIn);
  const positions = listOf(parts.get('BYSETPOS')).map(placeIn);
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO') + 1;
  const isWhole = [...parts.keys()].every((part) => KNOWN_PARTS.has(part)) && weekStart > 0 && (count === null) !== parts.has('COUNT') && (until === null) !== parts.has('UNTIL');
  if (unit === undefined || interval === null || !isWhole || !areAll(weekdays) || !areAll(dates) || !areAll(positions)) return null;
  const repeat = { unit, interval, count, until, weekdays, dates, positions, weekStart };
  return isFollowed(repeat) ? repeat : null;
}

/** A month may go by weekdays or by dates, days and weeks by weekdays alone. */
function isFollowed({ unit, weekdays, dates, positions }: IcsRepeat): boolean {
  if (unit !== 'month') return dates.length === 0 && positions.length === 0 && weekdays.every(({ nth }) => nth === 0);
  if (weekdays.length > 0 && dates.length > 0) return false;
  return positions.length === 0 || weekdays.length > 0 || dates.length > 0;
}

/**
 * The days within bounds on which something comes back that begins on a day, as long as `isOver` does not say that it has ended.
 * Null where that takes more steps than there are.
 */
export function repeatedDays(start: Day, repeat: IcsRepeat, isOver: (day: Day) => boolean, { from, to, steps }: RepeatBounds): readonly Day[] | null {
  const days: Day[] = [];
  let counted = 0;
  // What is counted is gone through from its start; otherwise it is enough to begin with the first that is asked for.
  for (let place = repeat.count === null ? firstPlace(start, repeat, from) : 0; ; place += 1) {
    const { first, inside } = daysOfPlace(start, repeat, place);
    if (first > to || isOver(first)) return days;
    for (const day of inside) {
      if (day < start) continue;
      if (day > to || isOver(day) || (repeat.count !== null && counted >= repeat.count)) return days;
      counted += 1;
      if (day >= from) days.push(day);
    }
    steps.left -= 1 + inside.length;
    if (steps.left < 0) return null;
  }
}

/** The day, week or month at a place, and its days that count, in order. */
function daysOfPlace(start: Day, { unit, interval, weekdays, weekStart, ...rest }: IcsRepeat, place: number): { readonly first: Day; readonly inside: readonly Day[] } {
  if (unit === 'day') {
    const day = start + place * interval;
    return { first: day, inside: weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day)) ? [day] : [] };
  }
  if (unit === 'week') {
    const into = (weekday: number): number => (weekday - weekStart + 7) % 7;
    const first = start - into(weekdayOf(start)) + place * interval * 7;
    const offsets = weekdays.length === 0 ? [into(weekdayOf(start))] : [...new Set(weekdays.map(({ weekday }) => into(weekday)))].sort((a, b) => a - b);
    return { first, inside: offsets.map((offset) => first + offset) };
  }
  const month = monthOf(start) + place * interval;
  return { first: firstOfMonth(month), inside: daysOfMonth(start, month, { weekdays, ...rest }) };
}

function daysOfMonth(start: Day, month: number, { weekdays, dates, positions }: Pick<IcsRepeat, 'weekdays' | 'dates' | 'positions'>): readonly Day[] {
  const first = firstOfMonth(month);
  const length = daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  const asked = dates.length === 0 && weekdays.length === 0 ? [civilFromDay(start).date] : dates;
  const days = new Set(asked.map((date) => (date < 0 ? length + date : date - 1)).filter((offset) => offset >= 0 && offset < length));
  for (const { weekday, nth } of weekdays) {
    const least = (weekday - weekdayOf(first) + 7) % 7;
    const all = [0, 1, 2, 3, 4].map((week) => least + week * 7).filter((offset) => offset < length);
    for (const [at, offset] of all.entries()) if (nth === 0 || nth === at + 1 || nth === at - all.length) days.add(offset);
  }
  const sorted = [...days].sort((a, b) => a - b);
  const placed = positions.length === 0 ? sorted : sorted.filter((_, at) => positions.includes(at + 1) || positions.includes(at - sorted.length));
  return placed.map((offset) => first + offset);
}

function firstPlace(start: Day, { unit, interval }: IcsRepeat, from: Day): number {
  const gone = unit === 'month' ? monthOf(Math.max(from, start)) - monthOf(start) : (from - start) / (unit === 'week' ? 7 : 1);
  return Math.max(0, Math.floor(gone / interval) - 1);
}

/** Months since year 0. */
function monthOf(day: Day): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month - 1;
}

function firstOfMonth(month: number): Day {
  return countedDay({ year: Math.floor(month / 12), month: (month % 12) + 1, date: 1 });
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim());
}

function weekdayIn(text: string): IcsRepeat['weekdays'][number] | null {
  const [, nth = '0', weekday] = NTH_WEEKDAY.exec(text) ?? [];
  const isNth = nth === '0' || (Number(nth) !== 0 && Math.abs(Number(nth)) <= 5);
  return weekday === undefined || !isNth ? null : { weekday: WEEKDAYS.indexOf(weekday) + 1, nth: Number(nth) };
}

function placeIn(text: string): number | null {
  return /^[+-]?\d{1,2}$/.test(text) && Number(text) !== 0 && Math.abs(Number(text)) <= 31 ? Number(text) : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function areAll<Value>(values: readonly (Value | null)[]): values is readonly Value[] {
  return values.every((value) => value !== null);
}
