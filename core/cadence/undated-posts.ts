/** The posts that no week counts, since nothing readable says on which day they go out. */
import { isUnbegun } from '../rules/dates/date-missing.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import { isOfDays, repliesIn } from '../table/counts-posts.ts';
import { DAY_TROUBLE } from '../table/day-trouble.ts';

export interface UndatedPosts {
  /** In the calendar's order. */
  readonly rows: readonly number[];
  /** Those of them whose date can be read in two ways. */
  readonly ambiguous: readonly number[];
}

/** What a cadence counts no post of, whatever its day. */
const NEVER_COUNTED: ReadonlySet<State | null> = new Set<State | null>(['idea', 'on-hold', 'cancelled']);

/** Of whatever period: nobody can tell which one they belong to. */
export function undatedPosts(calendar: Calendar): UndatedPosts {
  const { rowCount, day, dayTrouble, kind } = calendar;
  const rows: number[] = [];
  if (isOfDays(calendar)) return { rows, ambiguous: [] };
  const replies = repliesIn(calendar);
  for (let row = 0; row < rowCount; row += 1) {
    if (day[row] !== NO_DAY || kind[row] !== ROW_KIND.post || replies?.[row] === 1) continue;
    if (NEVER_COUNTED.has(entryOf(calendar.status, row).state) || (dayTrouble[row] === DAY_TROUBLE.missing && isUnbegun(calendar, row))) continue;
    rows.push(row);
  }
  return { rows, ambiguous: rows.filter((row) => dayTrouble[row] === DAY_TROUBLE.ambiguous || dayTrouble[row] === DAY_TROUBLE.swapped) };
}
