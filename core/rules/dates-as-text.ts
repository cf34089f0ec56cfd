/** A date column in which some dates are text: they neither sort nor filter with the others. */
import { cellOf } from '../table/calendar.ts';
import type { Rule } from './rule.ts';

export const datesAsText: Rule<'dates-as-text'> = {
  code: 'dates-as-text',
  severity: 'suggestion',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const { textDates } of calendar.parts) {
      if (textDates === undefined) continue;
      const [first, ...others] = textDates.firstRows.map((row) => cellOf(calendar, row, 'date', 'datetime'));
      if (first !== undefined) report([first, ...others], { count: textDates.count, total: textDates.total });
    }
  },
};
