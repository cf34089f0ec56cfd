/** A post without a date: nobody can prepare it in time, and no cadence counts it. */
import { ROW_KIND, cellOf, entryOf } from '../table/calendar.ts';
import { DAY_TROUBLE } from '../table/day-trouble.ts';
import { isAbandoned } from './resolution.ts';
import { rowLabel } from './row-label.ts';
import type { Rule } from './rule.ts';

export const dateMissing: Rule<'date-missing'> = {
  code: 'date-missing',
  severity: 'error',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (let row = 0; row < calendar.rowCount; row += 1) {
      // Events need a day as much as posts do; only an idea may wait for one.
      // A date that is there and can't be read is another finding's matter.
      if (calendar.kind[row] === ROW_KIND.idea || calendar.dayTrouble[row] !== DAY_TROUBLE.missing) continue;
      if (isAbandoned(entryOf(calendar.status, row).state)) continue;
      report([cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row) });
    }
  },
};
