/** The rate of each week's posts, one median a week with how far it can be trusted. */
import type { Period } from '../../coverage/coverage-result.ts';
import type { Divided } from '../../kpi/divided.ts';
import { postsBetween } from '../../kpi/figures.ts';
import type { Figures } from '../../kpi/figures.ts';
import { ratedPlaces, ratesAt } from '../../kpi/known-values.ts';
import { ageReadings, grownPosts } from '../../kpi/post-ages.ts';
import type { AgeLimit } from '../../kpi/post-ages.ts';
import { medianBounds } from '../../statistics/median-bounds.ts';
import { medianOf } from '../../statistics/quantiles.ts';
import type { Day } from '../../time/day.ts';
import { isoWeekOf } from '../../time/iso-week.ts';
import type { WeekRate } from './weekly-report.ts';

/** @param mondays Of the weeks, by time, none left out between them. */
export function weekRates(figures: Figures, rated: Divided | null, mondays: readonly Day[], limit: AgeLimit): readonly WeekRate[] {
  // So that each week looks through the posts of these weeks alone.
  const shown = { ...figures, posts: postsBetween(figures, mondays[0] ?? 0, (mondays[mondays.length - 1] ?? 0) + 6) };
  return mondays.map((monday): WeekRate => ({ week: isoWeekOf(monday), ...rateBetween(shown, rated, { from: monday, to: monday + 6 }, limit) }));
}

/** The rate over the posts of some days. */
export function rateBetween(figures: Figures, rated: Divided | null, { from, to }: Period, limit: AgeLimit): Omit<WeekRate, 'week'> {
  if (rated === null) return { n: 0, median: null, interval: null, waiting: 0, early: 0 };
  const both = ratedPlaces(rated, postsBetween(figures, from, to));
  const rates = ratesAt(rated, grownPosts(figures, both, limit)).sort();
  const waiting = ageReadings(figures, both, limit).reduce((sum, reading) => sum + (reading.kind === 'young' ? reading.posts : 0), 0);
  return { n: rates.length, median: rates.length === 0 ? null : medianOf(rates), interval: medianBounds(rates), waiting, early: both.length - rates.length - waiting };
}
