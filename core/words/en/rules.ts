/** The rules in English: name, sentence, reason and advice. */
import type { FindingParameters } from '../../findings/finding.ts';
import { dateInEnglish } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { Words } from '../words.ts';
import { enStates } from './terms.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const enRules: Words['rules'] = {
  'date-missing': {
    name: 'Date missing',
    sentence: ({ label }) => (label === '' ? 'This row has no date.' : `${quoted(label)} has no date.`),
    why: 'Without a date, the post isn’t counted in any week and nobody can prepare it in time.',
    advice: 'Enter the day it goes out, or mark the row as an idea.',
  },
  'date-unreadable': {
    name: 'Unreadable date',
    sentence: dateUnreadable,
    why: 'A date that can’t be read isn’t counted in any week, and nothing tells when the post is late.',
    advice: 'Enter a full date, such as 2026-11-30.',
  },
  'date-ambiguous': {
    name: 'Ambiguous date',
    sentence: ({ text, dayFirst, monthFirst, isSwapped }) =>
      isSwapped
        ? `Day and month look swapped: ${dateInEnglish(monthFirst)} instead of ${dateInEnglish(dayFirst)}.`
        : `${quoted(text)} can be read as ${dateInEnglish(dayFirst)} or ${dateInEnglish(monthFirst)}.`,
    why: 'Suivi doesn’t guess a date: it’s yours to decide.',
    advice: 'Enter the date with the month in letters, or as 2026-11-30.',
  },
  'date-weekday': {
    name: 'Weekday and date disagree',
    sentence: ({ text, day, weekday }) => `${quoted(text)}: ${dateInEnglish(day)} is a ${WEEKDAYS[weekday - 1] ?? ''}.`,
    why: 'Either the weekday or the date is wrong, and the post could go out on the wrong day.',
    advice: 'Correct the weekday or the date.',
  },
  'date-several': {
    name: 'Several dates in one cell',
    sentence: ({ text, day }) => `${quoted(text)} lists several days: only ${dateInEnglish(day)} is used.`,
    why: 'The other days aren’t counted in any week, and nothing tells when they are late.',
    advice: 'Enter one row for each day.',
  },
  'date-impossible': {
    name: 'No such date',
    sentence: ({ text }) => `The date ${quoted(text)} does not exist.`,
    why: 'A post can’t go out on a day that does not exist.',
    advice: 'Correct the day, the month or the year.',
  },
  'dates-as-text': {
    name: 'Dates typed as text',
    sentence: ({ count, total }) => `${count} of the ${total} dates in this column ${count === 1 ? 'is' : 'are'} text.`,
    why: 'The spreadsheet doesn’t sort or filter text with dates, so these rows end up out of order.',
    advice: 'Enter them again as dates, then apply the column’s date format.',
  },
  'row-shifted': {
    name: 'Shifted row',
    sentence: ({ text }) => `Past the last heading, this row still holds ${quoted(text)}.`,
    why: 'A comma too many, as in a text without quotation marks, has moved its cells into the wrong columns.',
    advice: 'Move the cells back under their headings.',
  },
  'table-beside': {
    name: 'Second table',
    sentence: ({ first, last }) => `${first === last ? `Column ${first} holds` : `Columns ${first} to ${last} hold`} another table, which isn’t checked.`,
    why: 'Suivi reads one table on each tab, and what stands beside it goes unseen.',
    advice: 'If it holds posts too, move them below the calendar or to a tab of their own.',
  },
  'table-below': {
    name: 'Second table below',
    sentence: ({ row }) => `From row ${row} on, there is another table, which isn’t checked.`,
    why: 'Its headings are not the calendar’s, and none of its rows has a publication date.',
    advice: 'If it holds posts too, put them under the calendar’s headings, with their dates.',
  },
  'heading-doubled': {
    name: 'Heading used twice',
    sentence: ({ heading, read, others }) => `${quoted(heading)} heads several columns: ${read} is read, ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not.`,
    why: 'If it’s the other column that is kept up to date, the findings are wrong.',
    advice: 'Rename the heading of the column that should be left out.',
  },
  'columns-unseen': {
    name: 'Columns not read',
    sentence: ({ last }) => `Nothing to the right of column ${last} is checked.`,
    why: 'Suivi looks for headings in the first columns of a tab only.',
    advice: 'Move the calendar’s columns to the left, or delete what is far to the right.',
  },
  'past-unresolved': {
    name: 'Past, not confirmed',
    sentence: pastUnresolved,
    why: 'Nobody can tell whether it was forgotten or went out without a trace.',
    advice: 'Mark it as published and add its link, give it a new date, or cancel it.',
  },
  'scheduled-untracked': {
    name: 'Scheduled, not tracked',
    sentence: ({ label, day, today }) => `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`}: scheduled, but tracking is empty.`,
    why: 'Colleagues can’t see in which tool it is scheduled or by whom, and may schedule it again.',
    advice: 'Note the tool and who scheduled it, or set the status back.',
  },
  'owner-shared': {
    name: 'Shared ownership',
    sentence: ({ owner, shared }) => (shared === 'group' ? `${quoted(owner)} is a group, not a person.` : `Several owners: ${quoted(owner)}.`),
    why: 'What belongs to several people tends to be done by none of them.',
    advice: 'Keep one name; the others can be backup or approver.',
  },
  'text-duplicate': {
    name: 'Same text twice',
    sentence: textDuplicate,
    why: 'Followers see the same post again, and networks may show it to fewer of them.',
    advice: 'Rewrite one of the two, or cancel it.',
  },
};

/** A post by its label, which may be blank. */
function post(label: string): string {
  return label === '' ? 'This post' : quoted(label);
}

function quoted(text: string): string {
  return `“${quotable(text)}”`;
}

function dateUnreadable({ label, text, isYearless, rows }: FindingParameters['date-unreadable']): string {
  if (rows > 1) return `${rows} dates in this column ${isYearless ? 'have no year' : 'can’t be read'}, for example ${quoted(text)}.`;
  return `${label === '' ? 'This row' : quoted(label)} has a date ${isYearless ? 'without a year' : 'that can’t be read'}: ${quoted(text)}.`;
}

function pastUnresolved({ label, day, today, state, word }: FindingParameters['past-unresolved']): string {
  const status = word === '' && state !== null ? enStates[state] : word;
  const what = status === '' ? 'no status' : `status ${quoted(status)}`;
  return `${post(label)} (${dateInEnglish(day, today)}): ${state === 'scheduled' ? `${what}, not confirmed as published` : `past, ${what}`}.`;
}

function textDuplicate({ label, channel, daysApart, otherSheet, otherRow }: FindingParameters['text-duplicate']): string {
  const where = `row ${otherRow}${otherSheet === null ? '' : ` of ${quoted(otherSheet)}`}`;
  const apart = daysApart === null ? '' : daysApart === 0 ? 'the same day' : `${daysApart}\u00a0day${daysApart === 1 ? '' : 's'} apart`;
  const details = [quotable(channel), apart].filter((detail) => detail !== '').join(', ');
  return `${post(label)}: same text as ${where}${details === '' ? '' : ` (${details})`}.`;
}
