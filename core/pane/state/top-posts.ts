/** The posts that have most of a measure: a row of several networks on each of them, where they have figures of their own. */
import type { Period } from '../../coverage/coverage-result.ts';
import { postsBetween } from '../../kpi/figures.ts';
import type { Figures } from '../../kpi/figures.ts';
import type { RateBasis } from '../../kpi/kpi.ts';
import { ratedBy } from '../../kpi/rate-basis.ts';
import { byNetwork, isImported } from '../../kpi/row-parts.ts';
import type { ChartMeasure } from './results-choice.ts';
import { measureOf } from './results-chart.ts';

export interface TopPost {
  /** As `Figures` counts. */
  readonly place: number;
  readonly value: number;
  /** Of a rate, what was divided by what. */
  readonly parts: readonly [engagements: number, basis: number] | null;
}

export interface TopPosts {
  readonly posts: readonly TopPost[];
  /** Of how many they are the first. */
  readonly of: number;
}

export function topPosts(figures: Figures, period: Period | null, basis: RateBasis, measure: ChartMeasure, most: number): TopPosts {
  const of = measureOf(measure);
  // What a network says of a post is that network's; what the team has noted of a row is of all of its channels.
  const among = byNetwork(figures, period === null ? figures.posts : postsBetween(figures, period.from, period.to), (row) => (of === null ? ['engagements' as const, basis] : [of]).every((each) => isImported(figures.parts, row, each)));
  const rated = ratedBy(figures, basis);
  const { values: engagements } = figures.engagements;
  const values = of === null ? null : of === 'engagements' ? engagements : (figures.measures.get(of) ?? null);
  const valueAt = (place: number): number => {
    if (of !== null) return values?.[place] ?? Number.NaN;
    const under = rated?.under[place] ?? Number.NaN;
    return under > 0 ? (rated?.over[place] ?? Number.NaN) / under : Number.NaN;
  };
  const known = [...among].map((place) => ({ place, value: valueAt(place) })).filter(({ value }) => !Number.isNaN(value));
  known.sort((a, b) => b.value - a.value || a.place - b.place);
  const posts = known.slice(0, most).map(({ place, value }): TopPost => (
    { place, value, parts: of === null ? [rated?.over[place] ?? 0, rated?.under[place] ?? 0] : null }));
  return { posts, of: known.length };
}
