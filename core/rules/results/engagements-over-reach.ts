/** More engagements than people reached, or than times shown: a figure in the wrong column, or one with a digit too few. */
import { ADDED_PARTS } from '../../kpi/engagements.ts';
import { cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { isOfDays } from '../../table/counts-posts.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isMeasured } from './measured-posts.ts';

/** Of a handful, one person may well have done several things; nobody does any of what nobody has seen. */
const FEWEST_ENGAGEMENTS = 20;

export const engagementsOverReach: Rule<'engagements-over-reach'> = {
  code: 'engagements-over-reach',
  severity: 'suggestion',
  needs: [],
  run: ({ calendar }, report) => {
    const { rowCount, numbers, channel: { codes: channels } } = calendar;
    const [reach, impressions] = [numbers.get('reach'), numbers.get('impressions')];
    if ((reach === undefined && impressions === undefined) || isOfDays(calendar)) return;
    const engaged = engagementsIn(calendar);
    const gives = { reach: givenOn(calendar, reach), impressions: givenOn(calendar, impressions) };
    for (let row = 0; row < rowCount; row += 1) {
      const engagements = engaged[row] as number;
      if (!(engagements > 0)) continue;
      const reached = reach?.[row] ?? Number.NaN;
      const measure = reached > 0 || (reached === 0 && gives.reach.has(channels[row] as number)) ? 'reach' : 'impressions';
      const most = measure === 'reach' ? reached : (impressions?.[row] ?? Number.NaN);
      const isUnseen = most === 0 && gives[measure].has(channels[row] as number);
      const isOver = most > 0 && engagements > most && engagements >= FEWEST_ENGAGEMENTS;
      if (!(isUnseen || isOver) || !isMeasured(calendar, row)) continue;
      report([cellOf(calendar, row, measure)], { label: rowLabel(calendar, row), engagements, most, measure }, { confidence: 'to-check' });
    }
  },
};

/** The channels, by their codes, that have a number above 0: where all of a channel's are 0, its network gives none. */
function givenOn({ channel: { codes } }: Calendar, values: Float64Array | undefined): ReadonlySet<number> {
  const given = new Set<number>();
  for (let row = 0; values !== undefined && row < values.length; row += 1) if ((values[row] as number) > 0) given.add(codes[row] as number);
  return given;
}

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
