/** A date that names one weekday and falls on another: one of the two is wrong. */
import { NO_DAY, cellOf } from '../../table/calendar.ts';
import { weekdayOf } from '../../time/day.ts';
import { isDayNeeded, isOut } from '../resolution.ts';
import type { Rule } from '../rule.ts';

export const dateWeekday: Rule<'date-weekday'> = {
  code: 'date-weekday',
  severity: 'warning',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const [row, remark] of calendar.dayRemarks) {
      const day = calendar.day[row] ?? NO_DAY;
      if (remark !== 'weekday' || day === NO_DAY || !isDayNeeded(calendar, row)) continue;
      const parameters = { text: calendar.dayText.get(row) ?? '', day, weekday: weekdayOf(day) };
      report([cellOf(calendar, row, 'date', 'datetime')], parameters, isOut(calendar, row) ? { severity: 'suggestion' } : {});
    }
  },
};
