/** Reads on which days something is left out: `24-26 déc.`, `jours fériés`, `le lundi et le 1er janvier`, `Dec 24, 2026`. */
import { wordSet } from '../lexicon/word-list.ts';
import { tokensOf } from './date-tokens.ts';
import { civilFromDay, dayFromCivil, daysInMonth } from './day.ts';
import type { Day } from './day.ts';
import { NOTHING_LEFT_OUT, bothLeftOut } from './left-out.ts';
import type { DaySpan, LeftOut, MonthDate } from './left-out.ts';
import { parseDate } from './parse-date.ts';
import { withoutTimes } from './recurrence-time.ts';
import { parseRecurrence } from './recurrence-words.ts';

const HOLIDAYS = wordSet('férié, fériés, fériée, fériées, holiday, holidays');
const BESIDE_HOLIDAYS = wordSet(
  `jour, jours, journée, journées, congé, congés, date, dates, légal, légaux, officiel, officiels, le, la, les, l, un, une, de, des, du, d, en, si, s, c, il, est, ce, pendant, durant, lors,
  public, bank, statutory, stat, national, legal, official, on, the, a, it, is, if, for, during, day, days`,
);
/** From one date to another. */
const TO = /\s*(?:[–—]|\s-\s|\s(?:au|à|to|through|thru|until|jusqu['’]au)\s)\s*/iu;
/** `24-26`: in `2026-12-24` the sign stands within a date. */
const TO_OR_SIGN = new RegExp(`${TO.source}|(?<=[\\p{L}\\d.])-(?=[\\p{L}\\d])`, 'iu');
const ISO = /\d{4}-\d{1,2}-\d{1,2}/;
const BARE_DATE = /^(?:(?:les?|du|the|from)\s)?\s*(\d{1,2})(?:er|e|st|nd|rd|th)?$/i;
/** `26, 2026` after `Dec 24`. */
const DATE_AND_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+((?:19|20)\d\d))?$/i;
/** `décembre 2026` after a date. */
const MONTH_AFTER = /\d(?:er|e|st|nd|rd|th)?\s+(\p{L}.{1,30})$/iu;
const MONTH_BEFORE = /^\s*(\p{L}{3,12}\.?)\s?\d{1,2}(?!\d)/u;
/** Longer lists are of whole dates, which need nothing of this. */
const MOST_PIECES = 50;
/** Longer text is no date. */
const LONGEST = 80;

/** What pieces of a list say; null for each that is not understood, or of which either the day or the month could come first. */
export function readLeftOut(pieces: readonly string[]): readonly (LeftOut | null)[] {
  if (pieces.length > MOST_PIECES) return pieces.map(() => null);
  const whole = pieces.map((piece, index) => withMonth(piece, pieces.slice(0, index), pieces.slice(index + 1)));
  return whole.map(leftOutBy);
}

/** What all pieces say together; null where one of them is not understood. */
export function readAllLeftOut(pieces: readonly string[]): LeftOut | null {
  let all = NOTHING_LEFT_OUT;
  for (const each of readLeftOut(pieces)) {
    if (each === null) return null;
    all = bothLeftOut(all, each);
  }
  return pieces.length === 0 ? null : all;
}

function leftOutBy(piece: string): LeftOut | null {
  if (piece.length > LONGEST) return null;
  const words = withoutTimes(tokensOf(piece)).map(({ text }) => text);
  if (words.some((word) => HOLIDAYS.has(word))) {
    return words.every((word) => HOLIDAYS.has(word) || BESIDE_HOLIDAYS.has(word)) ? { ...NOTHING_LEFT_OUT, hasHolidays: true } : null;
  }
  const days = parseRecurrence(piece);
  if (days?.kind === 'weekly' && days.every === 1) return { ...NOTHING_LEFT_OUT, weekdays: days.weekdays };
  const span = spanOf(piece.replace(/^\s*(?:du|from)\s+/i, '').trim());
  return span === null ? null : { ...NOTHING_LEFT_OUT, spans: [span] };
}

/** `24` of `24 et 31 décembre` is of December, and so is `31` of `Dec 24 and 31`. */
function withMonth(piece: string, before: readonly string[], after: readonly string[]): string {
  const date = bareDate(piece);
  if (date === undefined) return piece;
  const monthAfter = MONTH_AFTER.exec(after.find(isMore) ?? '')?.[1];
  if (monthAfter !== undefined) return `${date} ${monthAfter}`;
  const monthBefore = MONTH_BEFORE.exec([...before].reverse().find(isMore) ?? '')?.[1];
  return monthBefore === undefined ? piece : `${monthBefore} ${date}`;
}

function isMore(piece: string): boolean {
  return bareDate(piece) === undefined;
}

function bareDate(piece: string): string | undefined {
  return BARE_DATE.exec(piece.trim())?.[1];
}

function spanOf(text: string): DaySpan | null {
  const parts = text.split(ISO.test(text) ? TO : TO_OR_SIGN);
  const [start = '', end = '', ...others] = parts;
  if (parts.length === 1) return oneDay(text);
  if (others.length > 0 || start === '' || end === '') return null;
  return spanBetween(start.trim(), end.trim());
}

function oneDay(text: string): DaySpan | null {
  const read = dateIn(text);
  return read === null ? null : typeof read === 'number' ? { kind: 'days', first: read, last: read } : { kind: 'yearly', first: read, last: read };
}

/** A day, or one of every year; null for anything else. */
function dateIn(text: string): Day | MonthDate | null {
  const read = parseDate(text);
  if (read.isSeveral) return null;
  if (read.kind === 'day') return read.day;
  return read.kind === 'yearless' ? { month: read.month, date: read.date } : null;
}

function spanBetween(start: string, end: string): DaySpan | null {
  const bareStart = bareDate(start);
  const last = dateIn(end);
  // `24-26 déc.`
  if (bareStart !== undefined) return last === null ? null : spanFrom(inMonthOf(last, Number(bareStart)), last);
  const first = dateIn(start);
  if (first === null) return null;
  if (last !== null) return spanFrom(first, last);
  // `Dec 24-26, 2026`
  const [, date, year] = DATE_AND_YEAR.exec(end) ?? [];
  if (date === undefined) return null;
  const whole = year === undefined || typeof first === 'number' ? first : dayFromCivil({ ...first, year: Number(year) });
  return whole === null ? null : spanFrom(whole, inMonthOf(whole, Number(date)));
}

/** Another date of the same month. */
function inMonthOf(known: Day | MonthDate, date: number): Day | MonthDate | null {
  if (typeof known === 'number') return dayFromCivil({ ...civilFromDay(known), date });
  return date >= 1 && date <= daysInMonth(2000, known.month) ? { month: known.month, date } : null;
}

/** The year at the end is that of the start too, or the one after it. */
function spanFrom(first: Day | MonthDate | null, last: Day | MonthDate | null): DaySpan | null {
  if (first === null || last === null) return null;
  if (typeof first !== 'number' && typeof last !== 'number') return { kind: 'yearly', first, last };
  if (typeof first !== 'number' && typeof last === 'number') {
    const { year, month } = civilFromDay(last);
    return spanOfDays(dayFromCivil({ ...first, year: year - (first.month > month ? 1 : 0) }), last);
  }
  if (typeof first === 'number' && typeof last !== 'number') {
    const { year, month } = civilFromDay(first);
    return spanOfDays(first, dayFromCivil({ ...last, year: year + (last.month < month ? 1 : 0) }));
  }
  return typeof first === 'number' && typeof last === 'number' ? spanOfDays(first, last) : null;
}

function spanOfDays(first: Day | null, last: Day | null): DaySpan | null {
  return first === null || last === null || last < first ? null : { kind: 'days', first, last };
}
