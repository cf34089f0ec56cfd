/** Ce qu’est un taux d’engagement, en français. */
import type { EngagementsCounted, RateBasis } from '../../kpi/kpi.ts';
import { NBSP } from '../format.ts';
import { frResultsReadings } from './results-readings.ts';

const { bases, parts: allOf } = frResultsReadings;

/** De quoi un taux est le taux, et les trois façons dont il est donné. */
export function frRateDefinition(basis: RateBasis, counted: EngagementsCounted): string {
  return `Taux d’engagement par ${basis === 'reach' ? 'portée' : bases[basis]}${NBSP}: interactions${countedText(counted)} ÷ ${bases[basis]}; total ÷ total, moyenne et médiane des taux`;
}

/** Comment les interactions sont comptées, entre parenthèses. */
function countedText({ engagements, parts }: EngagementsCounted): string {
  if (engagements === 'total') return ' (colonne du total)';
  if (parts.length === 0) return '';
  return engagements === 'mixed' ? ` (total du réseau, sinon ${parts.length < 2 ? '' : 'somme des '}${allOf(parts)})` : ` (${parts.length < 2 ? `${allOf(parts)} seulement` : `somme des ${allOf(parts)}`})`;
}
