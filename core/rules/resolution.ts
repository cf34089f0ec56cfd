/** When a row asks nothing more of anybody. */
import { ROW_KIND, entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';

/** True where the team has set the row aside: neither late nor incomplete. */
export function isAbandoned(state: State | null): boolean {
  return state === 'cancelled';
}

/** True where a date in the past is nothing to wonder about. */
export function isResolved(state: State | null): boolean {
  return state === 'published' || state === 'cancelled' || state === 'on-hold';
}

/** True where a row needs a day: a post or an event that nobody has set aside. Only an idea may wait for one. */
export function isDayNeeded(calendar: Calendar, row: number): boolean {
  return calendar.kind[row] !== ROW_KIND.idea && !isAbandoned(entryOf(calendar.status, row).state);
}
