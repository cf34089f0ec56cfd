/** Where a channel says more than it bears: over its most in a week, or two posts of a page closer than its spacing. */
import type { Period } from '../coverage/coverage-result.ts';
import { pagesOf, placesOf } from '../rules/slots/places.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Burst, CadenceTarget } from './cadence.ts';
import type { CountedPosts } from './counted-posts.ts';
import { isTimed } from './counted-posts.ts';
import type { WeekCounts } from './week-counts.ts';

const DAY_MINUTES = 1440;
/** More rows than any workbook has: a moment and its row make one number, and numbers sort fast. */
const ROWS = 2 ** 24;

export function weekBursts({ weeks, wholeCounts }: WeekCounts, targets: readonly (CadenceTarget | null)[]): readonly Burst[] {
  const width = targets.length;
  return weeks.flatMap((week, at) => targets.flatMap((target, channel): readonly Burst[] => {
    const posts = wholeCounts[at * width + channel] ?? 0;
    const most = target?.most ?? null;
    return most === null || posts <= most ? [] : [{ kind: 'week', channel, week, posts, most }];
  }));
}

/** Posts of one page in the order of time. */
interface Queue {
  readonly channel: number;
  readonly spacing: number;
  readonly rows: number[];
}

/** Of posts whose page is known and that say at what time they go out; one of the two is of the period. */
export function spacingBursts(calendar: Calendar, counted: CountedPosts, { from, to }: Period, tab: SideTab<'channels'> | null): readonly Burst[] {
  if (tab === null || tab.rows.every(({ spacing }) => spacing === null)) return [];
  const { day, minutes } = calendar;
  const bursts: Burst[] = [];
  const [begin, end] = [from * DAY_MINUTES, (to + 1) * DAY_MINUTES];
  for (const { channel, spacing, rows } of queuesOf(calendar, counted, tab)) {
    const order = new Float64Array(rows.length);
    let isInOrder = true;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      order[index] = ((day[row] as number) * DAY_MINUTES + (minutes[row] as number)) * ROWS + row;
      if (index > 0 && (order[index] as number) < (order[index - 1] as number)) isInOrder = false;
    }
    if (!isInOrder) order.sort();
    for (let index = 1; index < order.length; index += 1) {
      const [before, after] = [order[index - 1] as number, order[index] as number];
      const [earlier, later] = [Math.floor(before / ROWS), Math.floor(after / ROWS)];
      const apart = later - earlier;
      const isOfPeriod = (later >= begin && later < end) || (earlier >= begin && earlier < end);
      if (isOfPeriod && apart < spacing * 60) bursts.push({ kind: 'spacing', channel, rows: [before % ROWS, after % ROWS], hours: apart / 60, spacing });
    }
  }
  return bursts;
}

function queuesOf(calendar: Calendar, counted: CountedPosts, tab: SideTab<'channels'>): readonly Queue[] {
  const places = placesOf(calendar, tab);
  const pageOf = pagesOf(calendar, tab);
  const channelAt = new Map(counted.channels.map((key, at) => [key, at]));
  const queues: (Queue | null | undefined)[] = [];
  for (const row of counted.rows) {
    if (!isTimed(calendar.minutes[row] as number)) continue;
    for (const place of places(row)) {
      let queue = queues[place.number];
      if (queue === undefined) {
        const page = pageOf(row, place);
        const channel = channelAt.get(place.channel);
        queue = page === null || page.spacing === null || page.level === 'passive' || channel === undefined ? null : { channel, spacing: page.spacing, rows: [] };
        queues[place.number] = queue;
      }
      queue?.rows.push(row);
    }
  }
  return queues.filter((queue) => queue !== null && queue !== undefined);
}
