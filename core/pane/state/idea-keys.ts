/** What the ideas for a slot are known by while the pane is open: their rows move, and another idea may come first. */
import { rowLabel } from '../../rules/row-label.ts';
import type { Calendar } from '../../table/calendar.ts';

/** A key for each row, none twice. */
export function ideaKeys(calendar: Calendar, rows: readonly number[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const own = JSON.stringify([rowLabel(calendar, row), calendar.id[row], calendar.text[row]]);
    const count = counts.get(own) ?? 0;
    counts.set(own, count + 1);
    return `${count} ${own}`;
  });
}
