/** The calendar as a report counts its cadence: what should have gone out and is known not to have done so is no rhythm kept. */
import { ROW_KIND } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { standingOf } from '../tracking/post-standing.ts';

const NEVER_OUT: ReadonlySet<State> = new Set<State>(['idea', 'on-hold', 'cancelled']);

/**
 * Without the posts of past days that are still being worked on; those that nothing confirms stay. Where a tracking column alone says
 * so, what is on hold, cancelled or an idea is no post either. The calendar itself where there are none.
 */
export function withoutLate(calendar: Calendar, stateOf: (row: number) => State | null, today: Day): Calendar {
  const { rowCount, day, kind } = calendar;
  let kept: Uint8Array | null = null;
  for (let row = 0; row < rowCount; row += 1) {
    if (kind[row] !== ROW_KIND.post) continue;
    const state = stateOf(row);
    const isLate = (day[row] as number) < today && standingOf(calendar, row, state, today) === 'late';
    if (!isLate && (state === null || !NEVER_OUT.has(state))) continue;
    kept ??= kind.slice();
    // An event never counts, nor is it offered to fill a gap.
    kept[row] = state === 'idea' ? ROW_KIND.idea : ROW_KIND.event;
  }
  return kept === null ? calendar : { ...calendar, kind: kept };
}
