/** A post marked as scheduled of which the tracking column says nothing: colleagues can't see where or by whom. */
import { NO_DAY, ROW_KIND, cellOf, dayOf, entryOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

export const scheduledUntracked: Rule<'scheduled-untracked'> = {
  code: 'scheduled-untracked',
  severity: 'warning',
  needs: [['status'], ['tracking', 'tool', 'scheduled_by']],
  run: ({ calendar, today }, report) => {
    for (let row = 0; row < calendar.rowCount; row += 1) {
      if (calendar.kind[row] !== ROW_KIND.post || calendar.isTracked[row] === 1) continue;
      if (entryOf(calendar.status, row).state !== 'scheduled') continue;
      const day = calendar.day[row] ?? NO_DAY;
      // Once its date is past, whether it went out is the question, and another finding's matter.
      if (day !== NO_DAY && day < today) continue;
      report([cellOf(calendar, row, 'tracking', 'tool', 'scheduled_by'), cellOf(calendar, row, 'status')], {
        label: rowLabel(calendar, row),
        day: dayOf(calendar, row),
        today,
      });
    }
  },
};
