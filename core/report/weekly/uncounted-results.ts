/** Posts that are measured though their week does not count them: else a week might show more posts measured than it has. */
import { postsBetween } from '../../kpi/figures.ts';
import type { RateBasis } from '../../kpi/kpi.ts';
import { figuresOf } from '../../kpi/known-figures.ts';
import { ratedPlaces } from '../../kpi/known-values.ts';
import { ratedBy } from '../../kpi/rate-basis.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';

export interface MeasuredWeeks {
  readonly calendar: Calendar;
  readonly tabs: Pick<SideTabs, 'results'>;
  readonly mondays: readonly Day[];
  readonly basis: RateBasis;
  readonly today: Day;
}

/** Beside the weeks. @param counted Rows that they count. */
export function uncountedResults({ calendar, tabs: { results }, mondays, basis, today }: MeasuredWeeks, counted: ReadonlySet<number>): readonly number[] {
  const figures = figuresOf(calendar, results?.rows ?? [], today);
  const rated = ratedBy(figures, basis);
  if (rated === null) return [];
  return mondays.map((monday) => ratedPlaces(rated, postsBetween(figures, monday, monday + 6)).filter((place) => !counted.has(place)).length);
}
