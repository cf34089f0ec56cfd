/** How a sentence names a row: by its title, or by its text. */
import type { Calendar } from '../table/calendar.ts';

/** The cell's text as it stands; '' where the row has neither title nor text. */
export function rowLabel(calendar: Calendar, row: number): string {
  return calendar.title[row]?.trim() || calendar.text[row]?.trim() || '';
}
