/** Whose rows are: the people who own or approve them, however a cell spells their names, and the channels they go out on. */
import { fold } from '../../lexicon/fold.ts';
import type { Calendar } from '../../table/calendar.ts';
import { entryOf } from '../../table/calendar.ts';

/** Keys of the people of a row. */
export function peopleOfRow({ owner, approver }: Calendar, row: number): readonly string[] {
  return [...new Set([...entryOf(owner, row).people, ...entryOf(approver, row).people].map(fold))];
}

export function channelsOfRow({ channel }: Calendar, row: number): readonly string[] {
  return entryOf(channel, row).channels;
}

/** The people of the calendar by their keys, as they are written, in order: for one to be chosen. */
export function peopleOfCalendar({ owner, approver }: Calendar): ReadonlyMap<string, string> {
  const names = [...owner.entries, ...approver.entries].flatMap(({ people }) => people);
  const found = new Map<string, string>();
  // Of several spellings the first by letters, whatever the order of the rows.
  for (const name of names.sort()) if (fold(name) !== '' && !found.has(fold(name))) found.set(fold(name), name);
  return found;
}

/** Whether a row is one of those asked for, by person and by channel. */
export function rowChooser(calendar: Calendar, { person, channel }: { readonly person?: string; readonly channel?: string }): (row: number) => boolean {
  const key = person === undefined ? null : fold(person);
  return (row) => (key === null || peopleOfRow(calendar, row).includes(key)) && (channel === undefined || channelsOfRow(calendar, row).includes(channel));
}
