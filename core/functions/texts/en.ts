/** What people read of the functions, in English. */
import type { FunctionTexts } from './function-texts.ts';

const TEAM = 'Range of the Team tab, with its headings.';
const NEEDS = 'Range of the Needs tab, with its headings.';
const ABSENCES = 'Range of the Absences tab, with its headings; an empty cell where there are none.';
const FROM = 'First day of the period.';
const TO = 'Last day of the period, included.';
const ROTA = 'Range of the Rota tab, with its headings.';
const REGION = 'Public holidays: ca-qc (where left out), ca, fr, be, ch or none.';
const DAYS = 'Dates are real dates, or texts such as "2026-11-23".';
const SLIPS = 'An unknown name or one that two people bear, an end before its start or a need without a number gives #VALUE!: the sentence names the row.';
const NAMES = 'An unknown name or one that two people bear, or an end before its start, gives #VALUE!: the sentence names the row.';
const ERRORS = 'A cell in error in a column that is used gives the same error; other columns do not matter.';
const NEVER = 'Where nothing is needed in the period, the result is #N/A, never 100%.';

export const enFunctions: FunctionTexts = {
  COVERAGE: {
    description: 'Share of the needed time in which enough people are on, from 0 to 1.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, from: FROM, to: TO, role: 'This role only; all where left out.', rota: ROTA, region: REGION },
    result: 'A number from 0 to 1, to be shown as a percentage.',
    notes: [NEVER, DAYS, SLIPS, ERRORS],
  },
  GAPS: {
    description: 'When nobody is on, or too few, one stretch a row, under headings.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, from: FROM, to: TO, role: 'This role only; all where left out.', rota: ROTA, region: REGION },
    result: 'A table that spills below the formula: role, channel, from, to, needed, present. The headings alone: no gap.',
    notes: ['The columns from and to are dates with times: give them that format.', NEVER, DAYS, SLIPS, ERRORS],
  },
  BACKUP: {
    description: 'People who have a role and are available on a day, one a row.',
    parameters: { team: TEAM, absences: ABSENCES, role: 'Role to fill.', date: 'The day.' },
    result: 'The names, one below the other; #N/A where there is nobody.',
    notes: ['Weekly days off do not count: who is off that day may stand in.', DAYS, NAMES, ERRORS],
  },
  ONDUTY: {
    description: 'People on duty for a role at a moment, one a row.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, role: 'Role to fill.', moment: 'Day and time; without a time, midnight.', rota: ROTA, region: REGION },
    result: 'The names, one below the other; #N/A where there is nobody.',
    notes: ['A shift past midnight belongs to the day it begins on.', 'A moment is a date with a time, such as "2026-11-23 14:00" or A2+B2. A date alone is midnight.', NAMES, ERRORS],
  },
  CHECKPOST: {
    description: 'What to put right in one post, a finding a line; empty where there is nothing.',
    parameters: { headings: 'The row of the calendar’s headings.', row: 'The row of the post, as wide as the headings.' },
    result: 'A text; turn on text wrapping in the cell to read several findings.',
    notes: [
      'Judges the row by itself: date, channel, length of the text, hashtags, owner. The pane checks the whole calendar.',
      'The text of a post that is out or cancelled is not judged.',
    ],
  },
  TEXTLENGTH: {
    description: 'How long a text is on a network, as the network counts.',
    parameters: { network: 'Name of the network, such as X, Instagram or Bluesky.', text: 'Text to measure.' },
    result: 'A whole number.',
    notes: ['On X a link counts 23 and an emoji 2; Bluesky counts characters as people see them.'],
  },
};
