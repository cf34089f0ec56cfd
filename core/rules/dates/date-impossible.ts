/** A date that is written in full and is on no calendar, such as 31 April, or on none that spreadsheets have. */
import { cellOf } from '../../table/calendar.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { isTooEarly } from '../../time/too-early.ts';
import { isDayNeeded, isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

export const dateImpossible: Rule<'date-impossible'> = {
  code: 'date-impossible',
  severity: 'error',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const [row, text] of calendar.dayText) {
      if (calendar.dayTrouble[row] !== DAY_TROUBLE.impossible || !isDayNeeded(calendar, row)) continue;
      const isPast = isOut(calendar, row);
      report([cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), text, isTooEarly: isTooEarly(text), isOut: isPast }, isPast ? { severity: 'suggestion' } : {});
    }
  },
};
