/** A count below 0: nobody takes back more than there was. Networks’ own corrections of a day’s figures are only pointed out. */
import { cellOf } from '../../table/calendar.ts';
import { isNegativeCount } from '../../kpi/negative-counts.ts';
import { MEASURES } from '../../table/role.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isMeasured } from './measured-posts.ts';

export const figureNegative: Rule<'figure-negative'> = {
  code: 'figure-negative',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    const isExport = calendar.content === 'analytics';
    for (const measure of MEASURES) {
      const values = calendar.numbers.get(measure);
      if (values === undefined) continue;
      for (let row = 0; row < calendar.rowCount; row += 1) {
        const value = values[row] as number;
        if (!isNegativeCount(measure, value) || !isMeasured(calendar, row)) continue;
        report([cellOf(calendar, row, measure)], { label: rowLabel(calendar, row), value }, isExport ? { severity: 'suggestion' } : {});
      }
    }
  },
};
