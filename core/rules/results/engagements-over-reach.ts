/** More engagements than people reached, or than times shown: a figure in the wrong column, or one with a digit too few. */
import { ADDED_PARTS } from '../../kpi/engagements.ts';
import { cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isMeasured } from './measured-posts.ts';

/** Of a handful, one person may well have done several things. */
const FEWEST_ENGAGEMENTS = 20;

export const engagementsOverReach: Rule<'engagements-over-reach'> = {
  code: 'engagements-over-reach',
  severity: 'suggestion',
  needs: [],
  run: ({ calendar }, report) => {
    const { rowCount, numbers } = calendar;
    const [reach, impressions] = [numbers.get('reach'), numbers.get('impressions')];
    if (reach === undefined && impressions === undefined) return;
    const engaged = engagementsIn(calendar);
    for (let row = 0; row < rowCount; row += 1) {
      const engagements = engaged[row] as number;
      if (!(engagements >= FEWEST_ENGAGEMENTS)) continue;
      const measure = (reach?.[row] ?? Number.NaN) > 0 ? 'reach' : 'impressions';
      const most = (measure === 'reach' ? reach : impressions)?.[row] ?? Number.NaN;
      if (!(most > 0 && engagements > most) || !isMeasured(calendar, row)) continue;
      report([cellOf(calendar, row, measure)], { label: rowLabel(calendar, row), engagements, most, measure }, { confidence: 'to-check' });
    }
  },
};

/** As results count them: a column of totals, else what there is added up. */
function engagementsIn({ rowCount, numbers }: Calendar): Float64Array {
  const totals = numbers.get('engagements');
  if (totals?.some((value) => value === value) === true) return totals;
  const sums = new Float64Array(rowCount);
  for (const part of ADDED_PARTS) {
    const values = numbers.get(part);
    for (let row = 0; values !== undefined && row < rowCount; row += 1) {
      const value = values[row] as number;
      if (value === value) sums[row] = (sums[row] as number) + value;
    }
  }
  return sums;
}
