/**
 * A date column in which some dates are text: they neither sort nor filter with the others.
 *
 * The mend makes real dates of the texts that hold a whole date, with the time where one is typed, and nothing else. A
 * text that says more, such as a weekday, a remark or a second day, stays as people typed it, since a date cell couldn't
 * say it.
 */
import { cellOf } from '../../table/calendar.ts';
import type { Rule } from '../rule.ts';
import { mendTextDates } from './mend-text-dates.ts';

export const datesAsText: Rule<'dates-as-text'> = {
  code: 'dates-as-text',
  severity: 'suggestion',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const [index, { textDates }] of calendar.parts.entries()) {
      if (textDates === undefined) continue;
      const [first, ...others] = textDates.firstRows.map((row) => cellOf(calendar, row, 'date', 'datetime'));
      if (first === undefined) continue;
      const mend = mendTextDates(calendar, index, textDates);
      report([first, ...others], { count: textDates.count, total: textDates.total }, mend === null ? {} : { mend });
    }
  },
};
