/** The rules about dates. */
import type { DatesFindings } from '../../../rules/dates/dates-findings.ts';
import { dateInEnglish } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { WEEKDAYS, number, quoted } from '../phrases.ts';

export const enDates: WordsOfRules<DatesFindings> = {
  'date-missing': {
    name: 'Missing date',
    sentence: ({ label, isOut }) => `${row(label)} has no date${forRecords(isOut)}.`,
    several: (count) => `${number(count)} posts have no date.`,
    why: 'Without a date, the post isn’t counted in any week and nobody can prepare it in time.',
    advice: 'Enter the day the post goes out, or mark the row as an idea.',
  },
  'date-impossible': {
    name: 'Impossible date',
    sentence: ({ text, isTooEarly, isOut }) => `The date ${quoted(text)} ${isTooEarly ? 'is before March 1900' : 'doesn’t exist'}${forRecords(isOut)}.`,
    several: (count) => `${number(count)} dates don’t exist or are before March 1900.`,
    why: 'Without a real date, the post isn’t counted in any week, and nobody sees when it is late.',
    advice: 'Correct the day, the month or the year.',
  },
  'date-unreadable': {
    name: 'Unreadable date',
    sentence: dateUnreadable,
    several: (count) => `${number(count)} dates can’t be read.`,
    why: 'Without a readable date, the post isn’t counted in any week, and nobody sees when it is late.',
    advice: 'Enter a full date, such as 2026-11-30.',
  },
  'date-ambiguous': {
    name: 'Ambiguous date',
    sentence: ({ text, dayFirst, monthFirst, isSwapped }) =>
      isSwapped
        ? `Day and month look swapped: ${dateInEnglish(monthFirst)} instead of ${dateInEnglish(dayFirst)}.`
        : `${quoted(text)} can be read as ${dateInEnglish(dayFirst)} or ${dateInEnglish(monthFirst)}.`,
    several: (count) => `${number(count)} dates can be read in two ways.`,
    why: 'Read the wrong way round, the date puts the post in another month.',
    advice: 'Enter the date with the month in letters, or as 2026-11-30.',
  },
  'date-weekday': {
    name: 'Weekday and date disagree',
    sentence: ({ text, day, weekday }) => `${quoted(text)}: ${dateInEnglish(day)} is a ${WEEKDAYS[weekday - 1] ?? ''}.`,
    several: (count) => `${number(count)} dates don’t fall on the weekday given.`,
    why: 'Either the weekday or the date is wrong, and the post could go out on the wrong day.',
    advice: 'Correct the weekday or the date.',
  },
  'date-several': {
    name: 'Cell with several dates',
    sentence: ({ text, day }) => `${quoted(text)} lists several days: only ${dateInEnglish(day)} is used.`,
    several: (count) => `${number(count)} cells contain several dates.`,
    why: 'The other days aren’t counted in any week, and nobody sees when they are late.',
    advice: 'Enter one row for each day.',
  },
  'time-unreadable': {
    name: 'Unreadable time',
    sentence: ({ label, text }) => `${row(label)} has a time that can’t be read: ${quoted(text)}.`,
    several: (count) => `${number(count)} times can’t be read.`,
    why: 'Without a readable time, nobody sees when two posts go out at the same moment.',
    advice: 'Enter a full time, such as 14:30.',
  },
  'dates-as-text': {
    name: 'Dates typed as text',
    sentence: ({ count, total }) => `${number(count)} of the ${number(total)} dates in this column ${count === 1 ? 'is' : 'are'} typed as text.`,
    several: (count) => `${number(count)} columns mix dates and text.`,
    why: 'The spreadsheet doesn’t sort or filter text with dates, so these rows end up out of order.',
    advice: 'Enter them again as dates, then apply the column’s date format.',
  },
};

function dateUnreadable({ label, text, isYearless, isOut, rows }: DatesFindings['date-unreadable']): string {
  if (rows > 1) return `${number(rows)} dates in this column ${isYearless ? 'have no year' : 'can’t be read'}, for example ${quoted(text)}.`;
  return `${row(label)} has a date ${isYearless ? 'without a year' : 'that can’t be read'}: ${quoted(text)}${forRecords(isOut)}.`;
}

function row(label: string): string {
  return label === '' ? 'This row' : quoted(label);
}

/** Once a post is out, its date only counts for reports. */
function forRecords(isOut: boolean): string {
  return isOut ? '; correct it for your reports' : '';
}
