/** A cell that lists several days: the row stands for one post, on the first of them. */
import { NO_DAY, cellOf } from '../../table/calendar.ts';
import { isDayNeeded } from '../resolution.ts';
import type { Rule } from '../rule.ts';

export const dateSeveral: Rule<'date-several'> = {
  code: 'date-several',
  severity: 'suggestion',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const [row, remark] of calendar.dayRemarks) {
      const day = calendar.day[row] ?? NO_DAY;
      if (remark !== 'several' || day === NO_DAY || !isDayNeeded(calendar, row)) continue;
      report([cellOf(calendar, row, 'date', 'datetime')], { text: calendar.dayText.get(row) ?? '', day });
    }
  },
};
