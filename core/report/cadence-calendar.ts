/** The calendar as a report counts its cadence: what should have gone out and is known not to have done so is no rhythm kept. */
import { ROW_KIND } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { standingOf } from './weekly/post-standing.ts';

/** Without the posts of past days that are still being worked on; those that nothing confirms stay. The calendar itself where there are none. */
export function withoutLate(calendar: Calendar, stateOf: (row: number) => State | null, today: Day): Calendar {
  const { rowCount, day, kind } = calendar;
  let kept: Uint8Array | null = null;
  for (let row = 0; row < rowCount; row += 1) {
    if ((day[row] as number) >= today || kind[row] !== ROW_KIND.post || standingOf(calendar, row, stateOf(row), today) !== 'late') continue;
    kept ??= kind.slice();
    // An event never counts, nor is it offered to fill a gap.
    kept[row] = ROW_KIND.event;
  }
  return kept === null ? calendar : { ...calendar, kind: kept };
}
