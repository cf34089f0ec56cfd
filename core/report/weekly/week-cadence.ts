/** Posts against targets, week by week up to the report's, and what next week still lacks. */
import type { Cadence } from '../../cadence/cadence.ts';
import type { Day } from '../../time/day.ts';
import { isoWeekOf, weekStart } from '../../time/iso-week.ts';
import type { WeekCount } from './weekly-report.ts';

/** Weeks up to the report's. */
export const REPORTED_WEEKS = 8;

/** A channel for which a week holds fewer posts than its least. */
export interface LackingChannel {
  readonly channel: string;
  readonly posts: number;
  readonly least: number;
}

type Counted = Pick<Cadence, 'channels' | 'targets' | 'weeks' | 'counts'>;

/** @param firstDay Of the calendar's first post: before it a calendar has not counted nothing, it was not there. */
export function weekCounts(cadence: Counted, from: Day, firstDay: Day | null): readonly WeekCount[] {
  const { channels, targets, weeks, counts } = cadence;
  const leasts = targets.map((target) => target?.least ?? null);
  const hasLeast = leasts.some((least) => least !== null);
  const least = leasts.reduce((sum: number | null, each) => (each === null ? sum : (sum ?? 0) + each), null);
  const first = firstDay === null ? from : Math.min(from, weekStart(firstDay));
  return weeks.flatMap((monday, at): readonly WeekCount[] => {
    if (monday > from || monday < first) return [];
    const posts = channels.reduce((sum, _, channel) => sum + (hasLeast && leasts[channel] === null ? 0 : (counts[at * channels.length + channel] ?? 0)), 0);
    return [{ week: isoWeekOf(monday), posts, least }];
  });
}

/** In the order of the channels. */
export function lackingIn({ channels, targets, weeks, counts }: Counted, monday: Day): readonly LackingChannel[] {
  const at = weeks.indexOf(monday);
  if (at < 0) return [];
  return channels.flatMap((channel, place): readonly LackingChannel[] => {
    const posts = counts[at * channels.length + place] ?? 0;
    const least = targets[place]?.least ?? null;
    return least === null || posts >= least ? [] : [{ channel, posts, least }];
  });
}
