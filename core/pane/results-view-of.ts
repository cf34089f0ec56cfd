/** Results of a period, worked out once for each reading of the workbook and each choice. */
import type { Period } from '../coverage/coverage-result.ts';
import { kpi } from '../jobs/kpi.ts';
import type { KpiView } from '../jobs/kpi.ts';
import { postsBetween } from '../kpi/figures.ts';
import { figuresOf } from '../kpi/known-figures.ts';
import type { Figures } from '../kpi/figures.ts';
import { groupsOf } from '../kpi/groups.ts';
import { RATE_BASES } from '../kpi/kpi.ts';
import type { Grouping, RateBasis } from '../kpi/kpi.ts';
import { ratedBy } from '../kpi/rate-basis.ts';
import type { Checked } from './load-findings.ts';
import { sharedChannels } from './shared-channels.ts';
import type { SharedChannels } from './state/results-chart.ts';
import type { ResultsChoice, ResultsDays } from './state/results-choice.ts';

/** The time that is shown where nobody has chosen one. */
const USUAL_DAYS = 90;

/** What does not change with what is chosen. */
interface Known {
  readonly figures: Figures;
  readonly bases: readonly RateBasis[];
  readonly usualDays: ResultsDays;
  readonly usualBy: Grouping;
  readonly views: Map<string, WorkedOut>;
}

interface WorkedOut extends KpiView {
  /** Posts of the period that have any figure. */
  readonly known: number;
  /** Channels without a figure of their own: all that they have is of others as well. */
  readonly shared: SharedChannels;
}

export interface ResultsData extends WorkedOut {
  readonly figures: Figures;
  /** What rates can be of. */
  readonly bases: readonly RateBasis[];
  /** How posts are grouped; posts one by one are in no group. */
  readonly by: Grouping;
  /** The time that is shown. */
  readonly days: ResultsDays;
}

/** What posts are parted by where nobody has chosen: the first that tells them apart. */
const USUAL_GROUPINGS: readonly Grouping[] = ['channel', 'format', 'pillar', 'campaign', 'objective', 'week'];

const KNOWN = new WeakMap<Checked, Known>();

export function resultsViewOf(checked: Checked, choice: Pick<ResultsChoice, 'days' | 'basis' | 'by'>): ResultsData {
  const { figures, bases, usualDays, usualBy, views } = knownOf(checked);
  const days = choice.days ?? usualDays;
  const basis = bases.find((each) => each === choice.basis) ?? bases[0];
  // Posts one by one need no group each: they are ranked by what they have.
  const shownBy = choice.by ?? usualBy;
  const by: Grouping = shownBy === 'post' ? 'channel' : shownBy;
  const key = `${days} ${basis ?? ''} ${by}`;
  const view = views.get(key) ?? workedOut(checked, by, basis, periodOf(days, checked.today), figures);
  views.set(key, view);
  return { ...view, figures, bases, days, by: shownBy };
}

function periodOf(days: ResultsDays, today: number): Period | null {
  return days === 'all' ? null : { from: today - days, to: today - 1 };
}

function workedOut({ calendar, sideTabs: tabs, today, found }: Checked, by: Grouping, basis: RateBasis | undefined, period: Period | null, figures: Figures): WorkedOut {
  const input = { tables: { calendar, tabs }, settings: found.settings.rules, today, by, ...(basis === undefined ? {} : { basis }) };
  const { result } = kpi.run({ ...input, ...(period === null ? { isWhole: true } : { period }) });
  const posts = period === null ? figures.posts : postsBetween(figures, period.from, period.to);
  return { ...result, known: withFigures(figures, posts), shared: by === 'channel' && basis !== undefined ? sharedChannels(figures, posts, basis) : new Map() };
}

function withFigures({ measures }: Figures, posts: Uint32Array): number {
  const columns = [...measures.values()];
  return posts.reduce((count, place) => count + Number(columns.some((values) => !Number.isNaN(values[place]))), 0);
}

function knownOf(checked: Checked): Known {
  const before = KNOWN.get(checked);
  if (before !== undefined) return before;
  const { calendar, today } = checked;
  const figures = figuresOf(calendar, checked.sideTabs.results?.rows ?? [], today);
  const isRecent = withFigures(figures, postsBetween(figures, today - USUAL_DAYS, today - 1)) > 0;
  const known: Known = {
    figures,
    bases: RATE_BASES.filter((basis) => ratedBy(figures, basis) !== null),
    // An export is of the period that somebody chose for it.
    usualDays: calendar.content === 'analytics' || !isRecent ? 'all' : USUAL_DAYS,
    usualBy: USUAL_GROUPINGS.find((by) => groupsOf(figures, figures.posts, by).keys.filter((key) => key !== '').length > 1) ?? 'channel',
    views: new Map(),
  };
  KNOWN.set(checked, known);
  return known;
}
