/** What one date text says, before its column's other cells have settled what it leaves open. */
import type { Day } from './day.ts';

export type DateKind =
  /** A day, whole and certain. */
  | 'day'
  /** Two numbers of which either may be the month. */
  | 'numeric'
  /** Month and date without a year. */
  | 'yearless'
  /** A day of some month that is not named: `Lundi 17`. */
  | 'monthless'
  /** A weekday alone. */
  | 'weekday'
  /** A week, a month or a count of days: no single day. */
  | 'label'
  /** Written as a date that does not exist, such as 31 February. */
  | 'impossible'
  | 'none';

/** Which of two numbers comes first: the date (`dmy`) or the month (`mdy`). */
export type DateOrder = 'dmy' | 'mdy';

export interface DateReading {
  readonly kind: DateKind;
  /** For `day`; otherwise -1. */
  readonly day: Day;
  /** For `numeric`: null where the text has no year. */
  readonly year: number | null;
  /** For `numeric`: the two numbers as written. */
  readonly first: number;
  readonly second: number;
  readonly month: number;
  readonly date: number;
  /** ISO weekday that the text names, or 0. */
  readonly weekday: number;
  /** Time of day in the same text, or -1. */
  readonly minutes: number;
  /** What this text proves about the order of numbers. */
  readonly order: DateOrder | null;
  /** Whether the text lists further days, such as `12, 14 et 16/10`, of which the reading is the first. */
  readonly isSeveral: boolean;
}

const NOTHING: DateReading = {
  kind: 'none', day: -1, year: null, first: 0, second: 0, month: 0, date: 0, weekday: 0, minutes: -1, order: null, isSeveral: false,
};

/** A reading of a kind with what it holds. */
export function reading(kind: DateKind, held: Partial<DateReading> = {}): DateReading {
  return { ...NOTHING, ...held, kind };
}
