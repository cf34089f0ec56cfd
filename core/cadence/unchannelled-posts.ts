/** The dated posts that no channel counts, since nothing says where they go out in a calendar that says it of others. */
import type { Period } from '../coverage/coverage-result.ts';
import type { Calendar } from '../table/calendar.ts';
import { countedPosts } from './counted-posts.ts';

/** Those of a period, in the calendar's order; none where no post at all names a channel. */
export function unchannelledPosts(calendar: Calendar, period: Period): readonly number[] {
  const { channel } = calendar;
  const isNamed = Uint8Array.from(channel.entries, ({ channels }) => Number(channels.length > 0));
  if (!isNamed.includes(1) || !isNamed.includes(0)) return [];
  // As if no row named any, all that would count are counted.
  const unnamed = { ...calendar, channel: { ...channel, entries: channel.entries.map((entry) => ({ ...entry, channels: [] })) } };
  return [...countedPosts(unnamed, period, period, [], new Set()).rows].filter((row) => isNamed[channel.codes[row] ?? 0] === 0);
}
