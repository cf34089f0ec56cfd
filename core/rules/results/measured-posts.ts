/** Which rows' figures count: those of posts that nobody has cancelled. */
import { ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { isAbandoned } from '../resolution.ts';

export function isMeasured(calendar: Calendar, row: number): boolean {
  return calendar.kind[row] === ROW_KIND.post && !calendar.overflow.has(row) && !isAbandoned(entryOf(calendar.status, row).state);
}

/** How many of a column's rows hold a number. */
export function countNumbers(values: Float64Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row += 1) if (!Number.isNaN(values[row])) count += 1;
  return count;
}
