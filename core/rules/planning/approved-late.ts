/** A post that was approved only after it went out, of late. */
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

/** What is longer ago can't be put right any more. */
const DAYS_BACK = 30;

export const approvedLate: Rule<'approved-late'> = {
  code: 'approved-late',
  severity: 'warning',
  needs: [['date', 'datetime'], ['approved_on']],
  run: ({ calendar, today }, report) => {
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      const approvedOn = calendar.approvedOn[row] ?? NO_DAY;
      if (approvedOn <= day || day < today - DAYS_BACK || calendar.kind[row] !== ROW_KIND.post) continue;
      const { state } = entryOf(calendar.status, row);
      if (state === 'cancelled' || state === 'on-hold') continue;
      report([cellOf(calendar, row, 'approved_on'), cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), day, approvedOn, today });
    }
  },
};
