/** The rules in English: name, sentence, reason and advice. */
import type { FindingParameters } from '../../findings/finding.ts';
import { dateInEnglish } from '../format.ts';
import type { Words } from '../words.ts';
import { enStates } from './terms.ts';

export const enRules: Words['rules'] = {
  'date-missing': {
    name: 'Date missing',
    sentence: ({ label }) => (label === '' ? 'This row has no date.' : `“${label}” has no date.`),
    why: 'Without a date, nobody can prepare the post in time and it counts in no week.',
    advice: 'Enter the day it goes out, or mark the row as an idea.',
  },
  'date-unreadable': {
    name: 'Unreadable date',
    sentence: dateUnreadable,
    why: 'A date that can’t be read counts in no week, and nothing tells when the post is late.',
    advice: 'Enter a full date, such as 2026-11-30.',
  },
  'date-ambiguous': {
    name: 'Day or month',
    sentence: ({ text, dayFirst, monthFirst, isSwapped }) =>
      isSwapped
        ? `The spreadsheet has probably swapped day and month: the cell holds ${dateInEnglish(monthFirst)}, and the column suggests ${dateInEnglish(dayFirst)}.`
        : `“${text}” can be read as ${dateInEnglish(dayFirst)} or ${dateInEnglish(monthFirst)}.`,
    why: 'Nothing in the column decides it, and Suivi does not guess a date.',
    advice: 'Enter the date with the month in letters, or as 2026-11-30.',
  },
  'date-impossible': {
    name: 'No such date',
    sentence: ({ text }) => `“${text}” is not on the calendar.`,
    why: 'A post can’t go out on a day that does not exist.',
    advice: 'Correct the day, the month or the year.',
  },
  'past-unresolved': {
    name: 'Past, not confirmed',
    sentence: pastUnresolved,
    why: 'Nobody can tell whether it was forgotten or went out without a trace.',
    advice: 'Mark it as published and add its link, give it a new date, or cancel it.',
  },
  'scheduled-untracked': {
    name: 'Scheduled, not tracked',
    sentence: ({ label, day }) => `${quoted(label)} is scheduled${day === null ? '' : ` for ${dateInEnglish(day)}`}, but its tracking cell is empty.`,
    why: 'Colleagues can’t see in which tool it is scheduled or by whom, and may schedule it again.',
    advice: 'Note the tool and who scheduled it, or set the status back.',
  },
  'owner-shared': {
    name: 'Owned by everyone',
    sentence: ({ owner, shared }) =>
      shared === 'group' ? `“${owner}” is a group: nobody in particular owns this row.` : `“${owner}” names several people: nobody in particular owns this row.`,
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

function quoted(label: string): string {
  return label === '' ? 'This post' : `“${label}”`;
}

function dateUnreadable({ label, text, isYearless, rows }: FindingParameters['date-unreadable']): string {
  if (rows > 1) return `${rows} dates in this column ${isYearless ? 'have no year' : 'can’t be read'}, for example “${text}”.`;
  return `${label === '' ? 'This row' : `“${label}”`} has a date ${isYearless ? 'without a year' : 'that can’t be read'}: “${text}”.`;
}

function pastUnresolved({ label, day, daysAgo, state, word }: FindingParameters['past-unresolved']): string {
  const ago = daysAgo === 1 ? 'yesterday' : `${daysAgo} days ago`;
  const when = `${quoted(label)} was due ${dateInEnglish(day, day + daysAgo)} (${ago})`;
  if (state === 'scheduled') return `${when}; it is scheduled, but nothing confirms it went out.`;
  const status = word === '' && state !== null ? enStates[state] : word;
  return status === '' ? `${when}; it has no status.` : `${when}; its status is “${status}”.`;
}

function textDuplicate({ label, channel, daysApart, otherSheet, otherRow }: FindingParameters['text-duplicate']): string {
  const where = `row ${otherRow} of “${otherSheet}”`;
  const on = channel === '' ? '' : ` on ${channel}`;
  const apart = daysApart === null ? '' : daysApart === 0 ? ', the same day' : daysApart === 1 ? ', one day apart' : `, ${daysApart} days apart`;
  return `${quoted(label)} has the same text as ${where}${on}${apart}.`;
}
