/** The rows that a report of a week is about, found in one pass over the calendar. */
import { NO_DAY, ROW_KIND } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { isOfDays, repliesIn } from '../../table/counts-posts.ts';
import type { Day } from '../../time/day.ts';
import { isShownOut } from '../../tracking/post-standing.ts';
import { REPORTED_WEEKS } from './week-cadence.ts';

export interface WeekScan {
  /** Rows of the week and of the next one that are no events, in the calendar's order. */
  readonly week: readonly number[];
  readonly next: readonly number[];
  /** Rows of posts of this week and the three before, of days gone by. */
  readonly recent: readonly number[];
  /** Rows of posts of the weeks that the report shows up to this one. */
  readonly shown: readonly number[];
  /** Of the calendar's first post; null where none has a day. */
  readonly firstDay: Day | null;
  /** Whether any post of the calendar is known to be out. */
  readonly isAnyOut: boolean;
}

export interface ScannedWeek {
  readonly from: Day;
  readonly today: Day;
}

const NOTHING: WeekScan = { week: [], next: [], recent: [], shown: [], firstDay: null, isAnyOut: false };
/** Days before the week of which what was left open is still talked about. */
const RECENT_DAYS = 21;
const SHOWN_DAYS = (REPORTED_WEEKS - 1) * 7;

/** @param stateOf Where each row's post stands. */
export function scanWeek(calendar: Calendar, { from, today }: ScannedWeek, stateOf: (row: number) => State | null): WeekScan {
  if (isOfDays(calendar)) return NOTHING;
  const { rowCount, day, kind } = calendar;
  const replies = repliesIn(calendar);
  const [start, monday, end] = [from - SHOWN_DAYS, from + 7, from + 14];
  const [week, next, recent, shown]: [number[], number[], number[], number[]] = [[], [], [], []];
  let firstDay = Infinity;
  let isAnyOut = false;
  for (let row = 0; row < rowCount; row += 1) {
    const on = day[row] as number;
    if (on === NO_DAY || kind[row] === ROW_KIND.event || replies?.[row] === 1) continue;
    if (kind[row] === ROW_KIND.post) {
      if (on < firstDay) firstDay = on;
      if (!isAnyOut && on < today) isAnyOut = isShownOut(calendar, row, stateOf(row));
    }
    if (on < start || on >= end) continue;
    if (on >= monday) next.push(row);
    else {
      if (on >= from) week.push(row);
      if (kind[row] !== ROW_KIND.post) continue;
      shown.push(row);
      if (on < today && on >= from - RECENT_DAYS) recent.push(row);
    }
  }
  return { week, next, recent, shown, firstDay: firstDay === Infinity ? null : firstDay, isAnyOut };
}
