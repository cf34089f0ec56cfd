/** An engagement rate over 100 % among smaller ones: a percentage typed without its sign, or two numbers the wrong way round. */
import { cellOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { countNumbers, isMeasured } from './measured-posts.ts';

/** Of few rates none stands out. */
const FEWEST_RATES = 4;

export const rateOverOne: Rule<'rate-over-one'> = {
  code: 'rate-over-one',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    const values = calendar.numbers.get('engagement_rate');
    if (values === undefined || countNumbers(values) < FEWEST_RATES) return;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const rate = values[row] as number;
      if (!(rate > 1) || !isMeasured(calendar, row)) continue;
      report([cellOf(calendar, row, 'engagement_rate')], { label: rowLabel(calendar, row), rate }, { confidence: 'to-check' });
    }
  },
};
