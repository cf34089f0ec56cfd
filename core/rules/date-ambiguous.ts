/** A date whose day and month could be either way round: both readings are shown, and none is taken. */
import { cellOf } from '../table/calendar.ts';
import { DAY_TROUBLE } from '../table/day-trouble.ts';
import { isDayNeeded } from './resolution.ts';
import { rowLabel } from './row-label.ts';
import type { Rule } from './rule.ts';

export const dateAmbiguous: Rule<'date-ambiguous'> = {
  code: 'date-ambiguous',
  severity: 'warning',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const [row, [dayFirst, monthFirst]] of calendar.dayReadings) {
      const isSwapped = calendar.dayTrouble[row] === DAY_TROUBLE.swapped;
      if (!isDayNeeded(calendar, row)) continue;
      if (!isSwapped && calendar.dayTrouble[row] !== DAY_TROUBLE.ambiguous) continue;
      report([cellOf(calendar, row, 'date', 'datetime')], {
        label: rowLabel(calendar, row),
        text: calendar.dayText.get(row) ?? '',
        dayFirst,
        monthFirst,
        isSwapped,
      });
    }
  },
};
