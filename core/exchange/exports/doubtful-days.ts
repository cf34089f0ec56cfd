/** Days that can't be those of an export's figures: yet to come, or not on the weekday that is written beside them. */
import { fold } from '../../lexicon/fold.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { DateReading } from '../../time/date-reading.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';

export type DayDoubt = 'date-ahead' | 'weekday-wrong';

/** Elsewhere, where networks have their clocks, it may be tomorrow already. */
const CLOCKS_AHEAD = 1;
/** `2026-11-23 (Tuesday)`: no month is written in letters, so a word is none either. */
const WORD_AFTER = /^[\d\s./-]+[\s,(]+(\p{L}+)[.)]*$/u;

/** The weekday that a date names, before it or after; 0 for none. */
export function namedWeekday({ weekday }: DateReading, text: string): number {
  return weekday === 0 ? (WEEKDAYS.get(fold(WORD_AFTER.exec(text)?.[1] ?? '')) ?? 0) : weekday;
}

/** @param today Null where nobody knows. */
export function dayDoubt(day: Day, weekday: number, today: Day | null): DayDoubt | null {
  if (today !== null && day > today + CLOCKS_AHEAD) return 'date-ahead';
  return weekday === 0 || weekday === weekdayOf(day) ? null : 'weekday-wrong';
}
