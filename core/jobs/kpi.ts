/** What results say: the latest weeks beside those before them, by what a person asks for. */
import type { Period } from '../coverage/coverage-result.ts';
import { postsBetween } from '../kpi/figures.ts';
import { figuresOf } from '../kpi/known-figures.ts';
import type { Grouping, Kpi, RateBasis } from '../kpi/kpi.ts';
import { RATE_BASES } from '../kpi/kpi.ts';
import { kpiOf } from '../kpi/kpi-of.ts';
import { objectivesOf } from '../kpi/objectives.ts';
import type { ObjectiveProgress } from '../kpi/objectives.ts';
import { ownRates } from '../kpi/own-rates.ts';
import type { OwnRates } from '../kpi/own-rates.ts';
import { ratedBy } from '../kpi/rate-basis.ts';
import { byNetwork } from '../kpi/row-parts.ts';
import type { Measure } from '../table/role.ts';
import type { Job, JobInput } from './job.ts';

/** One of them at least. */
const ENGAGEMENT_COLUMNS: readonly Measure[] = ['engagements', 'likes', 'comments', 'shares'];
/** Days up to yesterday where no period is named. */
const USUAL_PERIOD_DAYS = 90;

/** They are of single days of a post, or of posts dated ahead. */
export type UncountedFigures = 'daily' | 'ahead';

export interface KpiView {
  /** Null for all of a network's figures: an export is of the period that somebody chose for it. */
  readonly period: Period | null;
  /** Null where no post has any figure at all. */
  readonly kpi: Kpi | null;
  /** Why none of the figures that there are counts; null where some do, or there are none. */
  readonly uncounted: UncountedFigures | null;
  /** Columns of which one at least is lacking for a rate; [] where there are all. */
  readonly lacking: readonly Measure[];
  /** Columns of figures in which no post has any, where none has any at all. */
  readonly empty: readonly Measure[];
  readonly objectives: readonly ObjectiveProgress[];
  /** Rates that the calendar gives itself and its counts don't bear out; null where there are none. */
  readonly ownRates: OwnRates | null;
}

export interface KpiJobInput extends JobInput<'calendar' | 'tabs'> {
  /** Channels where it is not said. */
  readonly by?: Grouping;
  /** Where it is not said, the first of reach, impressions, followers and views that posts have. */
  readonly basis?: RateBasis;
  /** Whether all posts count, whatever their date. */
  readonly isWhole?: boolean;
}

export const kpi: Job<'calendar' | 'tabs', KpiView> & { readonly run: (input: KpiJobInput) => { readonly result: KpiView; readonly findings: readonly [] } } = {
  id: 'kpi',
  needs: ['calendar', 'tabs'],
  run: ({ tables: { calendar, tabs }, today, period, by = 'channel', basis, isWhole = false }: KpiJobInput) => {
    const { results } = tabs;
    const figures = figuresOf(calendar, results?.rows ?? [], today);
    const bases = RATE_BASES.filter((each) => ratedBy(figures, each) !== null);
    const usual = { from: today - USUAL_PERIOD_DAYS, to: today - 1 };
    const shown = isWhole || (period === undefined && calendar.content === 'analytics') ? null : (period ?? usual);
    const rateBasis = basis ?? bases[0] ?? 'reach';
    const lacking: readonly Measure[] = [
      ...(figures.engagements.source === null ? ENGAGEMENT_COLUMNS : []), ...(bases.length === 0 ? RATE_BASES : []),
    ];
    const places = byNetwork(figures, figures.posts);
    const isKnown = [...figures.measures.values()].some((values) => places.some((place) => !Number.isNaN(values[place])));
    return {
      result: {
        period: shown,
        kpi: isKnown ? kpiOf({ calendar, results, by, basis: rateBasis, period: shown, today }) : null,
        uncounted: isKnown ? null : figures.ahead.length > 0 ? 'ahead' : (calendar.dailyRows ?? 0) > 0 ? 'daily' : null,
        lacking,
        empty: isKnown ? [] : [...figures.measures.keys()],
        ownRates: ownRates(figures, ratedBy(figures, rateBasis), shown === null ? figures.posts : postsBetween(figures, shown.from, shown.to), rateBasis),
        objectives: objectivesOf(figures, tabs.objectives?.rows ?? [], rateBasis),
      },
      findings: [],
    };
  },
};
