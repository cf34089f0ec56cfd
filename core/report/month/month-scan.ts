/** The rows that the pack of a month is about, found in one pass over the calendar. */
import { NO_DAY, ROW_KIND } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { isOfDays, repliesIn } from '../../table/counts-posts.ts';
import type { Day } from '../../time/day.ts';

export interface MonthScan {
  /** Posts and events of the month's days, in the calendar's order. */
  readonly rows: readonly number[];
  /** Posts without a day on tabs that are of this month alone. */
  readonly undated: readonly number[];
}

const NOTHING: MonthScan = { rows: [], undated: [] };
/** A tab with fewer dates in the month is not a month's tab. */
const FEWEST_OF_TAB = 3;

/** @param stateOf Where each row's post stands. */
export function scanMonth(calendar: Calendar, { from, to }: { readonly from: Day; readonly to: Day }, stateOf: (row: number) => State | null): MonthScan {
  if (isOfDays(calendar)) return NOTHING;
  const { rowCount, day, kind, part, parts } = calendar;
  const replies = repliesIn(calendar);
  const [inside, outside] = [parts.map(() => 0), parts.map(() => 0)];
  const [rows, undated]: [number[], number[]] = [[], []];
  for (let row = 0; row < rowCount; row += 1) {
    const on = day[row] as number;
    const at = part[row] as number;
    const isInside = on >= from && on <= to;
    if (on !== NO_DAY) {
      const counts = isInside ? inside : outside;
      counts[at] = (counts[at] ?? 0) + 1;
      if (!isInside) continue;
    }
    if (kind[row] === ROW_KIND.idea || replies?.[row] === 1) continue;
    const state = stateOf(row);
    if (state === 'idea' || state === 'cancelled') continue;
    if (isInside) rows.push(row);
    else if (kind[row] === ROW_KIND.post) undated.push(row);
  }
  const isOfMonth = (row: number): boolean => (inside[part[row] ?? 0] ?? 0) >= FEWEST_OF_TAB && outside[part[row] ?? 0] === 0;
  return { rows, undated: undated.filter(isOfMonth) };
}
