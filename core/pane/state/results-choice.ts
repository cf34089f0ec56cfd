/** What the view of results is about: which time, what rates are of, which groups, and what of them is shown. */
import type { Grouping, RateBasis } from '../../kpi/kpi.ts';
import type { Measure } from '../../table/role.ts';

/** Days up to yesterday, or all there are. */
export type ResultsDays = 30 | 90 | 365 | 'all';

/** The rate; how many posts; of another measure, half of the posts have so much or less, or all of it together. */
export type ChartMeasure = 'rate' | 'posts' | `median:${Measure}` | `sum:${Measure}`;

export interface ResultsChoice {
  /** Null until somebody chooses: then what has figures. */
  readonly days: ResultsDays | null;
  /** Null for the first of those there are. */
  readonly basis: RateBasis | null;
  /** Null for the first that parts the posts. */
  readonly by: Grouping | null;
  readonly measure: ChartMeasure;
}

export const USUAL_RESULTS: ResultsChoice = { days: null, basis: null, by: null, measure: 'rate' };
