/** How a post with figures is told in a line. */
import type { Kpi } from '../kpi/kpi.ts';
import { channelTitle } from '../networks/network-names.ts';
import type { Day } from '../time/day.ts';
import { quotable } from '../words/quotable.ts';
import type { ResultsViewWords } from '../words/results-view-words.ts';
import type { ResultPost } from './results-cells.ts';

export function postName({ label }: ResultPost, unit: Kpi['unit'], words: ResultsViewWords): string {
  return quotable(label) || words.unnamed(unit);
}

/** @param more What else there is to say; '' for nothing. */
export function postFacts({ channels, day }: ResultPost, today: Day, more: string, words: ResultsViewWords): string {
  return [channels.map((key) => quotable(channelTitle(key))).join(', '), day === null ? '' : words.date(day, today), more].filter((part) => part !== '').join(' · ');
}
