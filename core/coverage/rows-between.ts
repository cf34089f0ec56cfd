/** Posts of a stretch of days, found once for all who ask. */
import { ROW_KIND } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Period } from './coverage-result.ts';

/** Rows of posts, in their order. */
export function postsBetween({ day, kind, rowCount }: Calendar, { from, to }: Period): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const on = day[row] ?? 0;
    if (on >= from && on <= to && kind[row] === ROW_KIND.post) rows.push(row);
  }
  return rows;
}
