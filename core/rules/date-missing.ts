/** A post without a date: nobody can prepare it in time, and no cadence counts it. */
import { cellOf } from '../table/calendar.ts';
import { DAY_TROUBLE } from '../table/day-trouble.ts';
import { isDayNeeded } from './resolution.ts';
import { rowLabel } from './row-label.ts';
import type { Rule } from './rule.ts';

export const dateMissing: Rule<'date-missing'> = {
  code: 'date-missing',
  severity: 'error',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (let row = 0; row < calendar.rowCount; row += 1) {
      // A date that is there and can't be read is another finding's matter.
      if (calendar.dayTrouble[row] !== DAY_TROUBLE.missing || !isDayNeeded(calendar, row)) continue;
      report([cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row) });
    }
  },
};
