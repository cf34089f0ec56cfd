/** Which posts' texts are worth comparing. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { isResolved } from '../resolution.ts';

/** Posts with a text and a day that went out or will, in the order of their days and then of their rows. */
export function livePosts(calendar: Calendar, from: Day): Uint32Array {
  const rows = new Uint32Array(calendar.rowCount);
  let count = 0;
  let isInOrder = true;
  let last = NO_DAY;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day === NO_DAY || day < from || calendar.kind[row] !== ROW_KIND.post || calendar.text[row] === '') continue;
    const { state } = entryOf(calendar.status, row);
    if (state === 'cancelled' || state === 'on-hold') continue;
    if (day < last) isInOrder = false;
    last = day;
    rows[count] = row;
    count += 1;
  }
  const found = rows.subarray(0, count);
  return isInOrder ? found : found.sort((a, b) => (calendar.day[a] ?? 0) - (calendar.day[b] ?? 0) || a - b);
}

/** Whether a live post's text can still be changed before it is seen. */
export function isYetToGoOut(calendar: Calendar, row: number, today: Day): boolean {
  return (calendar.day[row] ?? NO_DAY) >= today && calendar.isPosted[row] !== 1 && !isResolved(entryOf(calendar.status, row).state);
}

/** Whether both rows have words in a column, and not the same. */
export function isKnownToDiffer(column: Calendar['account'], row: number, other: number): boolean {
  return column.codes[row] !== column.codes[other] && entryOf(column, row) !== '' && entryOf(column, other) !== '';
}
