/** Two posts on one channel that stand closer together than the team wants. */
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, NO_TIME, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { isToCome } from '../resolution.ts';
import { otherPost } from '../other-post.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { hasTime, pagesOf, placesOf } from './places.ts';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

export const spacingShort: Rule<'spacing-short'> = {
  code: 'spacing-short',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime'], ['time', 'datetime']],
  needsTabs: ['channels'],
  run: ({ calendar, tabs: { channels: tab }, today }, report) => {
    if (tab === null || tab.rows.every(({ spacing }) => spacing === null)) return;
    const told = new Set<number>();
    for (const { channel, spacing, rows } of queuesOf(calendar, tab, today)) {
      for (let index = 1; index < rows.length; index += 1) {
        const row = rows[index] ?? 0;
        const other = rows[index - 1] ?? 0;
        const apart = momentOf(calendar, row) - momentOf(calendar, other);
        // At the same minute they clash, which is told on its own.
        if (apart === 0 || apart >= spacing * MINUTES_PER_HOUR || told.has(row) || !isToCome(calendar, row, today)) continue;
        told.add(row);
        const parameters = { label: rowLabel(calendar, row), channel: channelAsWritten(entryOf(calendar.channel, row), channel), apart, spacing, ...otherPost(calendar, row, other) };
        report([cellOf(calendar, row, 'time', 'datetime', 'date'), cellOf(calendar, other, 'time', 'datetime', 'date')], parameters);
      }
    }
  },
};

/** Posts of one place that has a spacing, in the order of time, from so long ago on as one to come may stand too close to. */
interface Queue {
  readonly channel: string;
  readonly spacing: number;
  readonly rows: number[];
}

function queuesOf(calendar: Calendar, tab: SideTab<'channels'>, today: Day): readonly Queue[] {
  const places = placesOf(calendar, tab);
  const pageOf = pagesOf(calendar, tab);
  const queues: (Queue | null | undefined)[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (!hasTime(calendar, row) || day === NO_DAY || calendar.kind[row] !== ROW_KIND.post) continue;
    const { state } = entryOf(calendar.status, row);
    if (state === 'cancelled' || state === 'on-hold') continue;
    for (const place of places(row)) {
      let queue = queues[place.number];
      if (queue === undefined) {
        queue = queueFor(pageOf(row, place), place.channel);
        queues[place.number] = queue;
      }
      if (queue !== null && day >= today - 1 - queue.spacing / HOURS_PER_DAY) queue.rows.push(row);
    }
  }
  const found = queues.filter((queue) => queue !== null && queue !== undefined);
  for (const { rows } of found) {
    // Most calendars stand in the order of time already.
    const isInOrder = rows.every((row, index) => index === 0 || momentOf(calendar, rows[index - 1] ?? 0) <= momentOf(calendar, row));
    if (!isInOrder) rows.sort((a, b) => momentOf(calendar, a) - momentOf(calendar, b) || a - b);
  }
  return found;
}

function queueFor(page: ChannelRow | null, channel: string): Queue | null {
  // A passive page has no posts to space out.
  return page === null || page.spacing === null || page.level === 'passive' ? null : { channel, spacing: page.spacing, rows: [] };
}

function momentOf(calendar: Calendar, row: number): number {
  return (calendar.day[row] ?? NO_DAY) * MINUTES_PER_DAY + (calendar.minutes[row] ?? NO_TIME);
}
