/** Moving a post, in English. */
import { dateInEnglish } from '../format.ts';
import type { MoveWords } from '../move-words.ts';
import { quotable } from '../quotable.ts';

export const enMove: MoveWords = {
  move: 'Move',
  title: 'Move the post',
  newDay: 'New date',
  change: (from, to) => `${dateInEnglish(from)} → ${dateInEnglish(to)}`,
  deadlines: (count) => `${count === 1 ? 'Its deadline moves' : `Its ${count} deadlines move`} along, by the same number of working days.`,
  left: (heading) => `“${quotable(heading)}” holds no date and stays as it is.`,
  refusals: {
    'no-date-column': 'This tab has no date column.',
    blank: 'This post has no date yet.',
    'not-a-date': 'Its cell holds text, not a date. Enter a date first.',
    'same-day': 'That is its date already.',
    'no-such-day': 'Choose a date.',
  },
  moveNow: 'Move',
};
