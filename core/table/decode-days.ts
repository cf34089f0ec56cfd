/** Decodes one date column into days and minutes, and says what stood in the way. */
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { reading } from '../time/date-reading.ts';
import type { DateReading } from '../time/date-reading.ts';
import { FIRST_DAY, LAST_DAY, dayFromCivil, serialIn1900 } from '../time/day.ts';
import type { Day, DateSystem } from '../time/day.ts';
import { parseDate } from '../time/parse-date.ts';
import { NO_DAY, NO_TIME } from './calendar.ts';
import type { DateColumnFrame } from './date-column-frame.ts';
import type { DayRemark } from './day-remark.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import { doubtDateCells, remarkDays } from './doubt-days.ts';
import { isBlank } from './cell.ts';
import type { Cell } from './cell.ts';
import { dateEvidence } from './date-evidence.ts';
import { minutesOfDay } from './decode-times.ts';
import { placeYears } from './place-years.ts';
import { settleReading } from './settle-reading.ts';
import type { SettledDate } from './settle-reading.ts';

/** Where a decoded date column goes: arrays over all rows of the calendar. */
export interface DayColumns {
  readonly day: Int32Array;
  readonly minutes: Int16Array;
  readonly dayTrouble: Uint8Array;
  readonly dayReadings: Map<number, readonly [Day, Day]>;
  readonly dayRemarks: Map<number, DayRemark>;
}

/** Said of a post that has no date yet. */
const UNPLANNED = wordSet('à planifier, à programmer, à dater, to plan, to schedule, to be scheduled, unscheduled, not scheduled, non planifié, non programmé, por programar');
const LONGEST_WORD = 40;
/** No calendar counts its days beyond a year: numbers up to here, and no other, are a count and not dates. */
const LARGEST_COUNT = 366;

/** Fills rows from `offset` on; `rows` are the indices of the kept cells. */
export function decodeDays(cells: readonly Cell[], rows: Uint32Array, offset: number, frame: DateColumnFrame, into: DayColumns): void {
  const { readings, codes, hasNumbers } = collect(cells, rows);
  const evidence = dateEvidence(readings, frame.heading);
  const settled = readings.map((each) => settleReading(each, evidence.order, frame.period));
  const isCount = hasNumbers && areCounts(cells, rows);
  const isDayOfMonth = isCount && areDaysOfMonth(cells, rows, frame);
  let hasYearless = false;
  const { day: days, dayTrouble: troubles } = into;
  // Most columns are of whole serial numbers, which are days as they stand.
  const [firstDay, lastDay] = isCount || frame.dateSystem !== 1900 ? [Infinity, 0] : [FIRST_DAY, LAST_DAY];
  for (let index = 0; index < rows.length; index += 1) {
    const target = offset + index;
    const cell = cells[rows[index] as number] ?? null;
    if (typeof cell === 'number' && cell >= firstDay && cell <= lastDay && Math.floor(cell) === cell) {
      days[target] = cell;
      troubles[target] = DAY_TROUBLE.none;
      continue;
    }
    const code = codes[index] as number;
    if (code > 0) {
      const date = settled[code - 1];
      if (date === undefined) continue;
      hasYearless ||= date.trouble === DAY_TROUBLE.yearless;
      fill(date, target, into);
    } else if (isBlank(cell)) troubles[target] = DAY_TROUBLE.missing;
    else if (typeof cell !== 'number') troubles[target] = DAY_TROUBLE.unreadable;
    else if (!isCount) fillSerial(cell, target, frame.dateSystem, into);
    else if (isDayOfMonth) fill(settleReading(reading('monthless', { date: cell }), null, frame.period), target, into);
    else troubles[target] = DAY_TROUBLE.unreadable;
  }
  if (hasNumbers && !isCount && evidence.hasLeftovers) doubtDateCells(codes, offset, into);
  if (hasYearless) placeYears(readings, evidence.order, codes, offset, into);
  remarkDays(readings, codes, offset, into);
}

interface Collected {
  /** Distinct texts, in the order they first appear. */
  readonly readings: readonly DateReading[];
  /** For each row the number of its reading, from 1; 0 where the cell is no text. */
  readonly codes: Uint32Array;
  /** Whether there are cells that are dates already. */
  readonly hasNumbers: boolean;
}

function collect(cells: readonly Cell[], rows: Uint32Array): Collected {
  const readings: DateReading[] = [];
  const codes = new Uint32Array(rows.length);
  const codeOf = new Map<string, number>();
  let hasNumbers = false;
  let lastText = '';
  let lastCode = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const cell = cells[rows[index] ?? 0] ?? null;
    if (typeof cell === 'number') {
      hasNumbers = true;
      continue;
    }
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    if (cell !== lastText) {
      lastText = cell;
      lastCode = codeOf.get(cell) ?? 0;
      if (lastCode === 0) {
        lastCode = readings.push(readText(cell));
        codeOf.set(cell, lastCode);
      }
    }
    codes[index] = lastCode;
  }
  return { readings, codes, hasNumbers };
}

function readText(text: string): DateReading {
  const trimmed = text.trim();
  const read = parseDate(trimmed);
  // `-` and `TBD` say no more than a blank cell.
  return read.kind === 'none' && (isPlaceholder(trimmed) || (trimmed.length <= LONGEST_WORD && UNPLANNED.has(fold(trimmed)))) ? reading('none', { month: -1 }) : read;
}

/** Whether a column's numbers count days or posts from 1. */
function areCounts(cells: readonly Cell[], rows: Uint32Array): boolean {
  let numbers = 0;
  for (const row of rows) {
    const cell = cells[row] ?? null;
    if (typeof cell !== 'number') continue;
    if (cell > LARGEST_COUNT) return false;
    numbers += 1;
  }
  return numbers > 0;
}

/** Whether a month's tab numbers its days: the count then is of days of that month. */
function areDaysOfMonth(cells: readonly Cell[], rows: Uint32Array, { period, isMonthTab = false }: DateColumnFrame): boolean {
  if (!isMonthTab && (period === null || period.month === null)) return false;
  return rows.every((row) => {
    const cell = cells[row] ?? null;
    return typeof cell !== 'number' || (Number.isInteger(cell) && cell >= 1 && cell <= 31);
  });
}

function fill(date: SettledDate, target: number, into: DayColumns): void {
  into.day[target] = date.day;
  if (date.minutes !== NO_TIME) into.minutes[target] = date.minutes;
  into.dayTrouble[target] = date.trouble;
  if (date.readings !== null) into.dayReadings.set(target, date.readings);
}

function fillSerial(serial: number, target: number, dateSystem: DateSystem, into: DayColumns): void {
  const whole = Math.floor(serial);
  const minutes = minutesOfDay(serial - whole);
  // Midnight, which fractions have missed.
  const day = serialIn1900(whole, dateSystem) + (minutes === 0 ? Math.round(serial - whole) : 0);
  const compact = day > LAST_DAY || day < FIRST_DAY ? compactDay(serial) : day;
  if (compact === null) {
    into.dayTrouble[target] = DAY_TROUBLE.unreadable;
    return;
  }
  if (serial !== whole && compact === day) into.minutes[target] = minutes;
  into.day[target] = compact;
  into.dayTrouble[target] = DAY_TROUBLE.none;
}

/** 20261012 as a number is 12 October 2026. */
function compactDay(value: number): Day | null {
  if (!Number.isInteger(value) || value < 19_000_101 || value > 99_991_231) return null;
  return dayFromCivil({ year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, date: value % 100 });
}

/** Days that are not there stay NO_DAY. */
export function emptyDayColumns(rowCount: number): DayColumns {
  return {
    day: new Int32Array(rowCount).fill(NO_DAY),
    minutes: new Int16Array(rowCount).fill(NO_TIME),
    dayTrouble: new Uint8Array(rowCount).fill(DAY_TROUBLE.missing),
    dayReadings: new Map(),
    dayRemarks: new Map(),
  };
}
