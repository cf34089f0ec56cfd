/** A post whose date is past and of which nothing says that it went out. */
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../table/calendar.ts';
import { isResolved } from './resolution.ts';
import { rowLabel } from './row-label.ts';
import type { Rule } from './rule.ts';

export const pastUnresolved: Rule<'past-unresolved'> = {
  code: 'past-unresolved',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status']],
  run: ({ calendar, today }, report) => {
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      // Today's posts still have the day to go out.
      if (day === NO_DAY || day >= today || calendar.kind[row] !== ROW_KIND.post) continue;
      const { state, word } = entryOf(calendar.status, row);
      // A link to the post or a word in its tracking cell is proof that it was published, whatever its status still says.
      if (isResolved(state) || calendar.url[row] !== '' || calendar.isPosted[row] === 1) continue;
      report([cellOf(calendar, row, 'status'), cellOf(calendar, row, 'date', 'datetime')], {
        label: rowLabel(calendar, row),
        day,
        today,
        state,
        word,
      });
    }
  },
};
