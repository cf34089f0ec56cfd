/** What of a table counts as posts: the days of an account are none, nor are answers to somebody else. */
import type { AdLevel } from '../lexicon/export-headings.ts';
import type { SiteLevel } from '../lexicon/site-levels.ts';
import type { Calendar } from './calendar.ts';
import type { Role } from './role.ts';

const OF_POSTS: readonly Role[] = ['url', 'id', 'text', 'title', 'format'];

/** What one row of a calendar or of figures is. */
export type RowUnit = 'post' | 'day' | AdLevel | SiteLevel;

/** Figures that name no post are of the days of an account, of ads over all of their days, or of a web site, whose pages may have titles. */
export function unitOf({ content, roles, rowLevel }: Pick<Calendar, 'content' | 'roles' | 'rowLevel'>): RowUnit {
  return rowLevel ?? (content === 'analytics' && !OF_POSTS.some((role) => roles.has(role)) ? 'day' : 'post');
}

/** Whether rows are no posts at all, but days of an account, totals of ads or parts of a web site's visits. */
export function isOfDays(calendar: Pick<Calendar, 'content' | 'roles' | 'rowLevel'>): boolean {
  return unitOf(calendar) !== 'post';
}

/** 1 for rows of X's figures that are answers to somebody; null where there are none, or rows are planned posts. */
export function repliesIn({ content, rowCount, channel, text }: Pick<Calendar, 'content' | 'rowCount' | 'channel' | 'text'>): Uint8Array | null {
  if (content !== 'analytics') return null;
  const isX = Uint8Array.from(channel.entries, ({ channels }) => Number(channels.length === 1 && channels[0] === 'x'));
  if (!isX.includes(1)) return null;
  const replies = new Uint8Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (isX[channel.codes[row] as number] !== 1 || !/^@\w/.test(text[row] as string)) continue;
    replies[row] = 1;
    count += 1;
  }
  return count === 0 ? null : replies;
}
