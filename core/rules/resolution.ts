/** When a row asks nothing more of anybody. */
import type { State } from '../table/calendar.ts';

/** True where the team has set the row aside: neither late nor incomplete. */
export function isAbandoned(state: State | null): boolean {
  return state === 'cancelled';
}

/** True where a date in the past is nothing to wonder about. */
export function isResolved(state: State | null): boolean {
  return state === 'published' || state === 'cancelled' || state === 'on-hold';
}
