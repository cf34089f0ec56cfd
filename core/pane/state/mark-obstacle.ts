/** Why nothing can be marked, whatever a person chooses: known from the last reading, before anything is tried. */
import type { Checked } from '../load-findings.ts';

/** @param rows Of the calendar, from 0; none where they are still to be chosen: then all of its tabs count. */
export function markObstacle({ calendar: { parts, part }, found: { seen } }: Pick<Checked, 'calendar' | 'found'>, rows: readonly number[]): 'read-only' | 'protected' | null {
  if (seen.isReadOnly === true) return 'read-only';
  const locked = new Set(seen.sheets.flatMap(({ id, isLocked }) => (isLocked === true ? [id] : [])));
  const sheets = rows.length === 0 ? parts.map(({ sheet }) => sheet) : rows.map((row) => parts[part[row] ?? 0]?.sheet ?? '');
  return locked.size > 0 && sheets.every((sheet) => locked.has(sheet)) ? 'protected' : null;
}
