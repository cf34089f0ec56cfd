/** Reads an export's column of dates: the order of their numbers by what the whole column proves, years by those written beside. */
import { dayInOrder } from '../../table/date-evidence.ts';
import { isWholeLife } from '../../lexicon/whole-life.ts';
import { isNoNumber } from '../../table/no-number.ts';
import type { DateReading } from '../../time/date-reading.ts';
import { FIRST_DAY, LAST_DAY, civilFromDay, serialIn1900 } from '../../time/day.ts';
import type { DateSystem, Day } from '../../time/day.ts';
import { isoDay } from '../../time/iso-day.ts';
import { parseDate } from '../../time/parse-date.ts';
import { UNREAD_TIME, parseTime } from '../../time/parse-time.ts';
import { eachOf, partOf } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { dayOrder, firstOfFewer, looksTurned } from './day-order.ts';
import { dayDoubt, namedWeekday } from './doubtful-days.ts';
import { textAt } from './export-records.ts';
import type { ExportRecords } from './export-records.ts';
import { placeYears, yearsFor } from './export-years.ts';
import type { ExportAnswers, ExportQuestion, ExportTrouble } from './network-export.ts';

export interface DateColumn {
  /** -1 where there is none. */
  readonly date: number;
  readonly time: number;
  readonly heading: string;
}

export interface ReadDays {
  /** By record's place among those read; NO_DAY and NO_TIME of the calendar for none. */
  readonly days: Int32Array;
  readonly minutes: Int16Array;
  readonly questions: readonly ExportQuestion[];
  readonly troubles: readonly ExportTrouble[];
  /** Why a day can't be that of its figures, by record's place among those read. */
  readonly doubtful: ReadonlyMap<number, ExportTrouble>;
}

export interface DateFrame {
  readonly answers: ExportAnswers;
  readonly dateSystem: DateSystem;
  /** For the years to choose from, and for days that are yet to come; null where nobody knows. */
  readonly today: Day | null;
}

const NONE = -1;
const MINUTES_A_DAY = 1440;
const LONGEST_TEXT = 100;

/** By and by. */
export function* daySteps(records: ExportRecords, kept: readonly number[], { date, time, heading }: DateColumn, frame: DateFrame): Steps<ReadDays> {
  const days = new Int32Array(kept.length).fill(NONE);
  const minutes = new Int16Array(kept.length).fill(NONE);
  if (date < 0) return { days, minutes, questions: [], troubles: [], doubtful: new Map() };
  const read = new DistinctDates();
  const codes = new Int32Array(kept.length).fill(NONE);
  const reading = eachOf(kept, (index, place) => {
    const record = records[index];
    const cell = record?.[date];
    if (typeof cell === 'number') {
      const serial = Math.floor(serialIn1900(cell, frame.dateSystem));
      // Beyond are numbers such as 20260701, which are dates as they are written.
      if (serial >= FIRST_DAY && serial <= LAST_DAY) {
        days[place] = serial;
        minutes[place] = minutesOf(cell);
        return;
      }
    }
    const text = textAt(record, date);
    if (text === '') return;
    const { day, clock } = splitTime(text);
    codes[place] = read.codeOf(day, text);
    minutes[place] = read.minutesOf(clock);
  });
  yield* partOf(reading, 0, 0.6);
  const settled = settle(read.readings, read.samples, frame);
  const troubles: ExportTrouble[] = [];
  const serials = days.filter((day, place) => day !== NONE && codes[place] === NONE);
  if (looksTurned(read.readings, read.samples, [...new Set(serials)])) troubles.push({ kind: 'dates-turned', record: (kept[0] ?? 0) + 1, column: heading, text: read.samples.find((_, code) => read.readings[code]?.order !== null) ?? '' });
  const odd = firstOfFewer(read.readings);
  if (odd >= 0) troubles.push({ kind: 'dates-mixed', record: (kept[codes.indexOf(odd)] ?? 0) + 1, column: heading, text: read.samples[odd] ?? '' });
  const weekdays = read.readings.map((each, code) => namedWeekday(each, read.samples[code] ?? ''));
  const doubtful = new Map<number, ExportTrouble>();
  const settling = eachOf(kept, (index, place) => {
    const code = codes[place] ?? NONE;
    if (code !== NONE) {
      days[place] = settled.days[code] ?? NONE;
      if (minutes[place] === NONE) minutes[place] = read.readings[code]?.minutes ?? NONE;
      const text = textAt(records[index], date);
      if (days[place] === NONE && settled.isOpen[code] !== 1 && !isWholeLife(text) && !isNoNumber(text)) {
        troubles.push({ kind: 'date-unreadable', record: index + 1, column: heading, text });
      }
    }
    const day = days[place] ?? NONE;
    const doubt = day === NONE ? null : dayDoubt(day, weekdays[code] ?? 0, frame.today);
    if (doubt !== null) doubtful.set(place, { kind: doubt, record: index + 1, column: heading, text: code === NONE ? isoDay(day) : textAt(records[index], date).slice(0, LONGEST_TEXT) });
    if (time >= 0) minutes[place] = timeAt(records[index]?.[time], read) ?? minutes[place] ?? NONE;
  });
  yield* partOf(settling, 0.6, 1);
  return { days, minutes, questions: settled.questions, troubles, doubtful };
}

/** What is written several times is read once. */
class DistinctDates {
  readonly readings: DateReading[] = [];
  readonly samples: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly clocks = new Map<string, number>();

  codeOf(day: string, whole: string): number {
    let code = this.codes.get(day);
    if (code === undefined) {
      code = this.readings.push(parseDate(day)) - 1;
      this.samples.push(whole);
      this.codes.set(day, code);
    }
    return code;
  }

  minutesOf(clock: string): number {
    if (clock === '') return NONE;
    let minutes = this.clocks.get(clock);
    if (minutes === undefined) {
      minutes = parseTime(clock);
      this.clocks.set(clock, minutes);
    }
    return minutes === UNREAD_TIME ? NONE : minutes;
  }
}

/** `09/28/2026 18:12` in two: few days and few times make many moments. */
function splitTime(text: string): { readonly day: string; readonly clock: string } {
  const colon = text.indexOf(':');
  const space = colon < 0 ? -1 : text.lastIndexOf(' ', colon);
  if (space < 6 || colon - space > 3) return { day: text, clock: '' };
  return { day: text.slice(0, space), clock: text.slice(space + 1) };
}

function minutesOf(serial: number): number {
  const part = serial - Math.floor(serial);
  return part === 0 ? NONE : Math.round(part * MINUTES_A_DAY) % MINUTES_A_DAY;
}

function timeAt(cell: ExportRecords[number][number] | undefined, read: DistinctDates): number | null {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? Math.round(cell * MINUTES_A_DAY) % MINUTES_A_DAY : null;
  const minutes = typeof cell === 'string' ? read.minutesOf(cell.trim()) : NONE;
  return minutes === NONE ? null : minutes;
}

interface Settled {
  readonly days: Int32Array;
  /** 1 where a question will tell. */
  readonly isOpen: Uint8Array;
  readonly questions: readonly ExportQuestion[];
}

function settle(readings: readonly DateReading[], samples: readonly string[], { answers, today }: DateFrame): Settled {
  const days = new Int32Array(readings.length).fill(NONE);
  const isOpen = new Uint8Array(readings.length);
  const questions: ExportQuestion[] = [];
  const order = dayOrder(readings) ?? (answers.dateOrder === undefined ? null : answers.dateOrder === 'day-first' ? 'dmy' : 'mdy');
  readings.forEach((reading, code) => {
    if (reading.kind === 'day') days[code] = reading.day;
    else if (reading.kind === 'numeric' && order === null) {
      isOpen[code] = 1;
      if (questions.length === 0) questions.push(orderQuestion(reading, samples[code] ?? '', reading.year ?? answers.year ?? thisYear(today)));
    } else if (reading.kind === 'numeric' && reading.year !== null && order !== null) days[code] = dayInOrder(reading, reading.year, order) ?? NONE;
  });
  const yearless = placeYears(readings, days, order, answers.year ?? null);
  if (yearless !== null) {
    questions.push({ kind: 'year', sample: samples[yearless.first] ?? '', years: yearsFor(yearless.reading, today) });
    for (const code of yearless.codes) isOpen[code] = 1;
  }
  return { days, isOpen, questions };
}

function orderQuestion(reading: DateReading, sample: string, year: number): ExportQuestion {
  return { kind: 'date-order', sample, readings: [dayInOrder(reading, year, 'dmy') ?? NONE, dayInOrder(reading, year, 'mdy') ?? NONE] };
}

/** A leap year, in which every date exists, where nobody knows better. */
function thisYear(today: Day | null): number {
  return today === null ? 2024 : civilFromDay(today).year;
}
