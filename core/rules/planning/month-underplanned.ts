/** Next month is near, and there is little in it, or little of it is planned. */
import { firstOfMonth, monthPlanning, plannedFrom } from '../../planning/month-planning.ts';
import type { Rule } from '../rule.ts';
import { headingCell } from '../heading-cell.ts';

export const monthUnderplanned: Rule<'month-underplanned'> = {
  code: 'month-underplanned',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status']],
  run: ({ calendar, today, settings }, report) => {
    const next = firstOfMonth(today, 1);
    if (today < plannedFrom(next, settings.monthPlannedDays)) return;
    const { month, before, rows, planned, rowsBefore, isMeasured, isThin, lastRow } = monthPlanning(calendar, next, today);
    // A plan of one month alone, or one that has come to its end, has no next month to prepare.
    if (!isMeasured || (!isThin && planned >= rows * settings.monthPlannedShare)) return;
    report([headingCell(calendar, lastRow, 'date', 'datetime')], { month, before, rows, planned, rowsBefore, isThin });
  },
};
