/** The posts of the weeks that the report shows, on whatever channel: as the table of channels counts those of its own week, without what was late or on hold. */
import type { Cadence } from '../../cadence/cadence.ts';
import { NO_DAY, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import { channelsNamed } from './channel-weeks.ts';
import type { StandingRow } from './channel-weeks.ts';
import { noPosts } from './post-standing.ts';
import type { PostCounts } from './weekly-report.ts';

export interface CountedWeeks {
  /** By Monday, on each of their channels; weeks without a post are left out. */
  readonly posts: ReadonlyMap<Day, PostCounts>;
  /** Rows that are counted. */
  readonly rows: ReadonlySet<number>;
  /** Whether one of them counts on more than one channel. */
  readonly isOnSeveral: boolean;
}

/** @param shown Planned posts of those weeks. */
export function countedWeeks(calendar: Calendar, shown: readonly StandingRow[], cadence: Pick<Cadence, 'channels' | 'targets'>): CountedWeeks {
  const channelsOf = channelsNamed(cadence);
  const posts = new Map<Day, ReturnType<typeof noPosts>>();
  const rows = new Set<number>();
  let isOnSeveral = false;
  for (const { row, standing } of shown) {
    if (standing === 'late' || standing === 'onHold') continue;
    const monday = weekStart(calendar.day[row] ?? NO_DAY);
    const channels = channelsOf(entryOf(calendar.channel, row).channels).length;
    const own = posts.get(monday) ?? noPosts();
    own.planned += channels;
    own[standing] += channels;
    posts.set(monday, own);
    rows.add(row);
    if (channels > 1) isOnSeveral = true;
  }
  return { posts, rows, isOnSeveral };
}
