/** When each channel last has a post, past or planned, as far as the calendar reaches back and names its channels. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { ALL_CHANNELS } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';

/** With fewer posts than this in the time looked at, the calendar is hardly kept, and says nothing of one channel. */
const LEAST_POSTS = 10;
/** Of those posts, as many may be without a channel. */
const MOST_UNNAMED = 0.1;

/** The last day on which a channel has a post, null where it has none; null for all where the calendar can't tell. */
export function lastPosts(calendar: Calendar, today: Day, days: number): ((channels: readonly string[]) => Day | null) | null {
  const { channel } = calendar;
  const lastByEntry = new Int32Array(channel.entries.length).fill(NO_DAY);
  const since = today - days;
  let reachesBack = false;
  let posts = 0;
  let unnamed = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day === NO_DAY || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
    const code = channel.codes[row] ?? 0;
    if (day <= since) reachesBack = true;
    else if (day <= today) {
      posts += 1;
      if (channel.entries[code]?.channels.length === 0) unnamed += 1;
    }
    if (day > (lastByEntry[code] ?? NO_DAY)) lastByEntry[code] = day;
  }
  if (!reachesBack || posts < LEAST_POSTS || unnamed > posts * MOST_UNNAMED) return null;
  return lastOf(calendar, lastByEntry);
}

function lastOf({ channel }: Calendar, lastByEntry: Int32Array): (channels: readonly string[]) => Day | null {
  const lastByChannel = new Map<string, Day>();
  channel.entries.forEach(({ channels }, code) => {
    const day = lastByEntry[code] ?? NO_DAY;
    for (const each of channels) if (day !== NO_DAY) lastByChannel.set(each, Math.max(day, lastByChannel.get(each) ?? NO_DAY));
  });
  return (channels) => {
    const days = [...channels, ALL_CHANNELS].flatMap((each) => lastByChannel.get(each) ?? []);
    return days.length === 0 ? null : Math.max(...days);
  };
}
