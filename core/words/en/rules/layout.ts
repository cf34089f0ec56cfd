/** The rules about how the table is laid out. */
import type { LayoutFindings } from '../../../rules/layout/layout-findings.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';

export const enLayout: WordsOfRules<LayoutFindings> = {
  'row-shifted': {
    name: 'Shifted row',
    sentence: ({ text }) => `Past the last heading, this row still contains ${quoted(text)}.`,
    several: (count) => `${number(count)} rows are shifted.`,
    why: 'Its cells are read in the wrong columns, often because of an extra comma.',
    advice: 'Move the cells back under their headings.',
  },
  'table-beside': {
    name: 'Other table beside',
    sentence: ({ first, last }) => `${first === last ? `Column ${first} contains` : `Columns ${first} to ${last} contain`} another table, which isn’t checked.`,
    several: (count) => `${number(count)} tables beside the calendar aren’t checked.`,
    why: 'Suivi reads one table per tab, and what is beside it goes unseen.',
    advice: 'If it contains posts too, move them below the calendar or to a tab of their own.',
  },
  'table-below': {
    name: 'Other table below',
    sentence: ({ row }) => `From row ${row} on, there is another table, which isn’t checked.`,
    several: (count) => `${number(count)} tables further down aren’t checked.`,
    why: 'Without the calendar’s headings and publication dates, Suivi sees no posts there.',
    advice: 'If it contains posts too, put them under the calendar’s headings, with their dates.',
  },
  'heading-doubled': {
    name: 'Duplicate heading',
    sentence: ({ heading, read, others }) => `${quoted(heading)} heads several columns: ${read} is read, ${listed(others)} ${others.length === 1 ? 'is' : 'are'} not.`,
    several: (count) => `${number(count)} headings are duplicates.`,
    why: 'If the other column is the one kept up to date, the findings are wrong.',
    advice: 'Rename the heading of the column to leave out.',
  },
  'columns-unseen': {
    name: 'Columns not read',
    sentence: ({ last }) => `Nothing to the right of column ${last} is checked.`,
    several: (count) => `${number(count)} tabs have columns that aren’t read.`,
    why: 'Suivi reads only the first columns of a tab, so what is further right goes unseen.',
    advice: 'Move the calendar’s columns to the left, or delete what is far to the right.',
  },
  'spaces-stray': {
    name: 'Stray spaces',
    sentence: ({ text, rows }) =>
      rows > 1 ? `${number(rows)} cells in this column have stray spaces, for example ${quoted(text)}.` : `Stray spaces before or after ${quoted(text)}.`,
    several: (count) => `Stray spaces in ${number(count)} places.`,
    why: 'These spaces can’t be seen, but filters and formulas take the cell for another word.',
    advice: 'Remove the spaces at the beginning and at the end.',
  },
};

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
