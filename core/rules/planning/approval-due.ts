/** A post that goes out in a working day or so and is not approved yet. */
import { NO_DAY, cellOf, entryOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { approves } from './approvals.ts';
import { eachOpenRow } from './open-work.ts';

export const approvalDue: Rule<'approval-due'> = {
  code: 'approval-due',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status']],
  run: (context, report) => {
    const { calendar, today, settings } = context;
    if (!approves(calendar)) return;
    const hasDays = calendar.roles.has('approved_on');
    eachOpenRow(context, settings.approvalDueDays, (row, day, due) => {
      const { state } = entryOf(calendar.status, row);
      if ((state !== 'to-produce' && state !== 'in-review') || calendar.approvedOn[row] !== NO_DAY) return;
      // A name alone may be that of who has approved, unless there is a place for the day or the post is still in review.
      if (calendar.approver.codes[row] !== 0 && !hasDays && state !== 'in-review') return;
      report([cellOf(calendar, row, 'status'), cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), day, due, today });
    });
  },
};
