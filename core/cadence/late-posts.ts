/** Posts that a cadence counts as planned, although their status says that they did not go out on their day. */
import type { Period } from '../coverage/coverage-result.ts';
import { ROW_KIND } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { standingOf } from '../tracking/post-standing.ts';

/** Rows of the period before today, in the calendar's order; ideas and what is cancelled are counted nowhere. */
export function latePosts(calendar: Calendar, stateOf: (row: number) => State | null, { from, to }: Period, today: Day): readonly number[] {
  const rows: number[] = [];
  const last = Math.min(to, today - 1);
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const on = calendar.day[row] as number;
    if (on < from || on > last || calendar.kind[row] !== ROW_KIND.post) continue;
    const state = stateOf(row);
    if (state !== 'idea' && state !== 'cancelled' && standingOf(calendar, row, state, today) === 'late') rows.push(row);
  }
  return rows;
}
