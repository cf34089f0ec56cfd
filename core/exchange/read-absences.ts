/** Reads absences from the text of a file: a calendar or a table, whatever it is called. */
import type { Person } from '../coverage/staff.ts';
import type { Day } from '../time/day.ts';
import type { HolidayRegion } from '../time/holidays.ts';
import { absencesInEvents } from './absences-in-events.ts';
import { absencesInTable } from './absences-in-table.ts';
import type { AbsencesRead, FileTrouble } from './imported-absence.ts';
import { parseCsv } from './parse-csv.ts';
import { readIcs } from './read-ics.ts';

export interface AbsenceFrame {
  readonly people: readonly Person[];
  readonly region: HolidayRegion;
  readonly today: Day;
}

/** What comes back without an end is followed so far: two years. */
const DAYS_AHEAD = 730;

/** `name` is the file's. Nothing in a text makes it throw. */
export function readAbsences(text: string, name: string, { people, region, today }: AbsenceFrame): AbsencesRead | FileTrouble {
  if (text.trim() === '') return 'empty';
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return absencesInEvents(readIcs(text, { region, from: today, to: today + DAYS_AHEAD }), people, today);
  if (/\.ics$/i.test(name)) return 'not-calendar';
  return absencesInTable(parseCsv(text.replace(/^\uFEFF/, '')), people, today) ?? 'no-headings';
}
