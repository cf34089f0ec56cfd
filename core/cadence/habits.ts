/** Channels that have a habit of speaking when a period begins: by the eight weeks before it, whatever the period holds. */
import type { Period } from '../coverage/coverage-result.ts';
import { countedPosts } from './counted-posts.ts';
import type { PostColumns } from './counted-posts.ts';

/** Days before a period by which a habit is known. */
const HABIT_DAYS = 56;
/** Once in four weeks. */
const LEAST_POSTS = 2;

/** Keys of channels that spoke at least once in four weeks before the period, in the order of their first use there. */
export function habitsBefore(calendar: PostColumns, { from }: Period, known: readonly string[], passive: ReadonlySet<string>): ReadonlySet<string> {
  const before = { from: from - HABIT_DAYS, to: from - 1 };
  const { rows, channels, channelsOf } = countedPosts(calendar, before, before, known, passive);
  const counts = channels.map(() => 0);
  for (const row of rows) for (const at of channelsOf[calendar.channel.codes[row] as number] as readonly number[]) counts[at] = (counts[at] as number) + 1;
  return new Set(channels.filter((_, at) => (counts[at] as number) >= LEAST_POSTS));
}
