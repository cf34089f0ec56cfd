/** What the figures of posts say: week by week, of the last four weeks beside the four before, and of single posts. */
import { figuresOf } from '../../kpi/known-figures.ts';
import type { Figures } from '../../kpi/figures.ts';
import type { Kpi, RateBasis, Reading } from '../../kpi/kpi.ts';
import { RATE_BASES } from '../../kpi/kpi.ts';
import { kpiOf } from '../../kpi/kpi-of.ts';
import { ratedBy } from '../../kpi/rate-basis.ts';
import { sideCell, tabOf } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import { reportedPost } from './reported-post.ts';
import { standingPosts } from './standing-posts.ts';
import { rateBetween, weekRates } from './week-rates.ts';
import type { ReportedPost, WeekResults } from './weekly-report.ts';

/** Days after which a post's figures hardly grow any more. */
export const GROWN_DAYS = 7;
/** Days that are compared with as many before. */
const COMPARED_DAYS = 28;
/** Those that a meeting can do something with, in the order in which they are told: how the rate is made, and which posts are still too young, stands elsewhere in the report. */
const TOLD: readonly Reading['kind'][] = [
  'no-rate', 'change', 'higher', 'no-difference', 'not-compared', 'all-same', 'top-list', 'negative', 'unread', 'over-one', 'unmeasured', 'repeated', 'paid', 'periods-defined-differently', 'periods-by-parts', 'defined-differently', 'compared-by-parts',
  'taken-early', 'taken-before', 'dated-ahead', 'shelved', 'undated', 'too-few',
];

export interface ResultsSource {
  readonly calendar: Calendar;
  readonly tabs: Pick<SideTabs, 'results'>;
  readonly stateOf: (row: number) => State | null;
  /** Of the weeks that are shown. */
  readonly mondays: readonly Day[];
  /** The week's Sunday. */
  readonly to: Day;
  readonly today: Day;
}

export function weekResults({ calendar, tabs: { results }, stateOf, mondays, to, today }: ResultsSource): WeekResults | null {
  const figures = figuresOf(calendar, results?.rows ?? [], today);
  if (![...figures.measures.values()].some((values) => values.some((value) => value === value))) return null;
  const basis: RateBasis = RATE_BASES.find((each) => ratedBy(figures, each) !== null) ?? 'reach';
  const rated = ratedBy(figures, basis);
  const limit = { today, leastAge: GROWN_DAYS };
  const period = { from: to - COMPARED_DAYS + 1, to };
  const { readings, engagements, parts } = kpiOf({ calendar, results, by: 'channel', basis, period, today, leastAge: GROWN_DAYS });
  const postAt = postFinder(calendar, figures, results, stateOf);
  return {
    basis, engagements, parts, weeks: weekRates(figures, rated, mondays, limit), recent: rateBetween(figures, rated, period, limit), readings: told(readings),
    ...(rated === null ? { keep: [], correct: [], judged: { posts: 0, from: period.from } } : standingPosts({ figures, rated, basis, to, limit, postAt })),
  };
}

/** Of what has changed since the weeks before, the rate alone: how many posts there were is said elsewhere. */
function told(readings: Kpi['readings']): readonly Reading[] {
  const isTold = (reading: Reading): boolean => TOLD.includes(reading.kind) && !(reading.kind === 'change' && reading.measure !== 'rate');
  return readings.filter(isTold).sort((a, b) => TOLD.indexOf(a.kind) - TOLD.indexOf(b.kind));
}

/** Posts that the calendar does not have are told as the tab of results names them. */
function postFinder(calendar: Calendar, { extras }: Figures, results: SideTabs['results'], stateOf: ResultsSource['stateOf']): (place: number) => ReportedPost {
  return (place) => {
    const extra = extras[place - calendar.rowCount];
    if (extra === undefined || results === null) return reportedPost(calendar, place, stateOf(place));
    return {
      day: extra.day, minutes: extra.minutes, channels: extra.channel, text: quotable(extra.text), state: 'published',
      cell: sideCell(results, extra, 'text', 'key'), sheetName: tabOf(results, {}).sheetName,
    };
  };
}
