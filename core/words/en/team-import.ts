/** Importing absences, in English. */
import { NBSP, dateInEnglish, periodInEnglish, timeInEnglish, wholeNumber } from '../format.ts';
import type { ImportWords } from '../import-words.ts';
import { quotable } from '../quotable.ts';

const DAY_MINUTES = 1440;

export const enImport: ImportWords = {
  title: 'Absences',
  choose: 'Import absences',
  chooseAnother: 'Choose another file',
  hint: 'From a calendar (.ics) or a table (.csv). The file is read right here and sent nowhere.',
  found: (file, { added, known, unsure, aside }) => {
    const parts = [
      added === 0 ? 'no new absence' : counted(added, 'new absence', 'new absences'),
      ...(known === 0 ? [] : [`${number(known)} already there`]),
      ...(unsure === 0 ? [] : [`${number(unsure)} to check`]),
      ...(aside === 0 ? [] : [`${number(aside)} set aside`]),
    ];
    return `“${quotable(file)}”: ${parts.join(', ')}.`;
  },
  added: (count) => `New (${number(count)})`,
  known: (count) => `Already there (${number(count)})`,
  unsure: (count) => `To check (${number(count)})`,
  aside: (count) => `Set aside (${number(count)})`,
  more: (count) => `and ${number(count)} more`,
  when: (start, end, today) => (start === end ? dateInEnglish(start, today) : periodInEnglish(start, end, today)),
  hours: (from, to) => `from ${timeInEnglish(from)} to ${to === 0 || to === DAY_MINUTES ? 'midnight' : timeInEnglish(to)}${to !== 0 && to <= from ? ' the next day' : ''}`,
  reasons: {
    'nobody': 'no name of the team recognized',
    'several': 'could be one of several people',
    'not-said': 'does not say that it’s an absence',
    'doubtful': 'may not be an absence',
    'repeats': 'repeats in a way that isn’t supported',
    'no-date': 'unreadable date',
    'date-order': 'day and month could be either way round',
    'end-first': 'ends before it begins',
    'no-hours': 'hours not given',
    'not-granted': 'not approved yet',
    'no-column': 'the tab has no column for the end or the hours',
  },
  asideReasons: { past: 'already over', refused: 'cancelled or refused', other: 'does not announce an absence', blank: 'neither a name nor a date' },
  whose: (text) => `Who is away: ${text}`,
  nobody: 'Do not add',
  noName: 'Untitled',
  write: (count) => `Add ${counted(count, 'absence', 'absences')}`,
  noTab: 'Absences are written in an absences tab, which this workbook does not have yet.',
  troubles: {
    'empty': 'This file is empty. Export the calendar or the table again.',
    'not-calendar': 'This file is not a calendar, despite its name. Export the calendar as .ics.',
    'no-headings': 'It takes at least two columns with their headings: the person, and the first day of the absence.',
    'too-large': `This file is larger than 5${NBSP}MB. Export only the months to come.`,
    'not-text': 'This file is neither a calendar nor a table. Choose an .ics or .csv file.',
    'unreadable': 'This file could not be read. Choose it again.',
  },
};

function number(value: number): string {
  return wholeNumber(value, ',');
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count === 1 ? one : several}`;
}
