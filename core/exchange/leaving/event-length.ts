/** How long a row of the calendar lasts: what its cell says after the time at which it begins, `14 h à 16 h 30`, `9-11 am`. */
import { parseTime, UNREAD_TIME } from '../../time/parse-time.ts';
import { NO_TIME, heldBy } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';

const DAY_MINUTES = 1440;
/** Minutes: what ends before it begins goes on past midnight, though no longer than this. */
const LONGEST_PAST_MIDNIGHT = 720;
/** A longer cell is a note. */
const LONGEST_CELL = 60;
/** A time, what joins the two, and the other time at the end of the cell. */
const RANGE = /\d\s?(?:h|heures?|[ap]\.?\s?m\.?)?\s*(?:[-–—−~→/]|\sà\s|\sau\s|\sa\s|\sto\s|\suntil\s|\still\s|\sjusqu.à\s)\s*(\d{1,2}(?:\s?(?:h|heures?)(?:\s?\d\d)?|(?:[:.]\d\d){1,2})?\s?(?:[ap]\.?\s?m\.?)?|midi|minuit|noon|midnight)$/i;

/** Minutes; null where the row says no end. */
export function saidLength(calendar: Calendar, row: number): number | null {
  const from = calendar.minutes[row] ?? NO_TIME;
  if (from === NO_TIME) return null;
  for (const role of ['time', 'datetime', 'date'] as const) {
    const cell = heldBy(calendar, row, role);
    const to = typeof cell === 'string' && cell.length <= LONGEST_CELL ? endIn(cell.trim()) : UNREAD_TIME;
    if (to === UNREAD_TIME || to === from) continue;
    if (to > from) return to - from;
    const past = to + DAY_MINUTES - from;
    return past <= LONGEST_PAST_MIDNIGHT ? past : null;
  }
  return null;
}

function endIn(text: string): number {
  const [, end] = RANGE.exec(text) ?? [];
  return end === undefined ? UNREAD_TIME : parseTime(end);
}
