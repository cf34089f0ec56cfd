/** What the ideas for a slot are known by while the pane is open: their rows move, and another idea may come first. */
import { rowLabel } from '../../rules/row-label.ts';
import type { Calendar } from '../../table/calendar.ts';
import { numberedKeys } from './numbered-keys.ts';

/** A key for each row, none twice. */
export function ideaKeys(calendar: Calendar, rows: readonly number[]): readonly string[] {
  return numberedKeys(rows.map((row) => [rowLabel(calendar, row), calendar.id[row], calendar.text[row]]));
}
