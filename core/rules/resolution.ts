/** When a row asks nothing more of anybody. */
import { NO_DAY, ROW_KIND, entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

/** True where the team has set the row aside: neither late nor incomplete. */
export function isAbandoned(state: State | null): boolean {
  return state === 'cancelled';
}

/** True where a date in the past is nothing to wonder about. */
export function isResolved(state: State | null): boolean {
  return state === 'published' || state === 'cancelled' || state === 'on-hold';
}

/** True for a post that is out, as its row says: what is wrong with it only counts for the records. */
export function isOut(calendar: Calendar, row: number): boolean {
  const { state } = entryOf(calendar.status, row);
  return state === 'published' || (calendar.isPosted[row] === 1 && !isAbandoned(state));
}

/** True where a row needs a day: a post or an event that nobody has set aside. Only an idea may wait for one. */
export function isDayNeeded(calendar: Calendar, row: number): boolean {
  return calendar.kind[row] !== ROW_KIND.idea && !isAbandoned(entryOf(calendar.status, row).state);
}

/** True for a post of today or later that is neither out nor set aside: what is wrong with it can still be put right. */
export function isToCome(calendar: Calendar, row: number, today: Day): boolean {
  const day = calendar.day[row] ?? NO_DAY;
  return day !== NO_DAY && day >= today && calendar.kind[row] === ROW_KIND.post && !isResolved(entryOf(calendar.status, row).state) && calendar.isPosted[row] !== 1;
}

/** True for a post that is neither out nor cancelled, and not of a day gone by: its text and pictures can still be changed. */
export function canStillChange(calendar: Calendar, row: number, today: Day): boolean {
  const day = calendar.day[row] ?? NO_DAY;
  if ((day !== NO_DAY && day < today) || calendar.kind[row] !== ROW_KIND.post || calendar.isPosted[row] === 1) return false;
  const { state } = entryOf(calendar.status, row);
  return state !== 'published' && state !== 'cancelled';
}
