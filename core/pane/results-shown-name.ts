/** What a choice of figure is called. */
import type { Kpi } from '../kpi/kpi.ts';
import type { ResultsViewWords } from '../words/results-view-words.ts';
import type { ChartMeasure } from './state/results-choice.ts';
import { measureOf } from './state/results-chart.ts';

export function shownName(measure: ChartMeasure, words: ResultsViewWords, unit: Kpi['unit']): string {
  const of = measureOf(measure);
  if (of === null) return measure === 'rate' ? words.rateChoice : words.postsChoice(unit);
  return measure.startsWith('sum:') ? words.sumChoice(of) : words.perPost(of, unit);
}
