/** What an engagement rate is, in English. */
import type { EngagementsCounted, RateBasis } from '../../kpi/kpi.ts';
import { enResultsReadings } from './results-readings.ts';

const { bases, parts: allOf } = enResultsReadings;

/** What a rate is of what, and the three ways in which it is given. */
export function enRateDefinition(basis: RateBasis, counted: EngagementsCounted): string {
  return `Engagement rate by ${bases[basis]}: engagements${countedText(counted)} ÷ ${bases[basis]}; total ÷ total, mean and median of the rates`;
}

/** How engagements are counted, in brackets. */
function countedText({ engagements, parts }: EngagementsCounted): string {
  if (engagements === 'total') return ' (column of totals)';
  if (parts.length === 0) return '';
  const added = `${allOf(parts)} ${parts.length < 2 ? 'alone' : 'added up'}`;
  return engagements === 'mixed' ? ` (the network’s total, else ${added})` : ` (${added})`;
}
