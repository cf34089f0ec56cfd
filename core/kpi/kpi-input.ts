/** What results are worked out from. */
import type { Period } from '../coverage/coverage-result.ts';
import type { ResultRow } from '../side-tabs/results-tab.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Grouping, RateBasis } from './kpi.ts';

/** What of a calendar counts for results. */
export type KpiCalendar = Pick<
  Calendar,
  'content' | 'rowCount' | 'roles' | 'sheetRow' | 'kind' | 'day' | 'minutes' | 'weekdays' | 'channel' | 'status' | 'format' | 'pillar' | 'campaign' | 'objective' | 'url' | 'id' | 'numbers'
> & Partial<Pick<Calendar, 'title' | 'text' | 'unreadNumbers' | 'isPaid' | 'rowLevel' | 'topLists' | 'isOfVideos' | 'dailyRows' | 'parts' | 'part'>>;

export interface KpiInput {
  readonly calendar: KpiCalendar;
  /** The tab of results; null where there is none. */
  readonly results: { readonly rows: readonly ResultRow[] } | null;
  readonly by: Grouping;
  readonly basis: RateBasis;
  /** Null for all posts, also those without a date; then nothing is compared with the time before. */
  readonly period: Period | null;
  readonly today: Day;
  /** Days after which a post's figures hardly grow any more: younger ones are left out of comparisons. 7 where it is not said. */
  readonly leastAge?: number;
}
