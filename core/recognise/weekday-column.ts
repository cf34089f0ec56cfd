/** Finds the column of weekdays of figures that have no dates. */
import { fold } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { AssignedColumn } from './column-roles.ts';

const HEADINGS = wordSet(
  'weekday, post weekday, day of week, day of the week, week day, weekday number, dow, publish weekday, posting weekday',
  'jour de la semaine, jour de semaine, jour de publication, jour, día de la semana, dia da semana, Wochentag',
);
const MOSTLY = 0.8;

/** Null where there are dates, or no such column. */
export function weekdayColumn(columns: readonly AssignedColumn[]): number | null {
  if (columns.some(({ role }) => role === 'date' || role === 'datetime')) return null;
  const found = columns.find(({ role, heading, profile }) => role === null && HEADINGS.has(fold(heading)) && (profile.share('weekday') >= MOSTLY || profile.share('integer') >= MOSTLY));
  return found?.column ?? null;
}
