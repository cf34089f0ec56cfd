/** How the posts around today are shared out among the items of one column. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { ALL_CHANNELS, channelEntry, wholeKey } from '../../table/decode-channel.ts';
import type { PlanDimension } from '../../side-tabs/plan-tab.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';
import { goalKey, goalKeys } from './goal-words.ts';

/** Weeks before today and weeks from today on. */
const WEEKS_EACH_WAY = 4;
/** A column of more distinct texts is prose. */
const MOST_ENTRIES = 2000;

export interface PostMix {
  /** Posts of the time looked at, once for each item that they name. */
  readonly posts: number;
  /** Posts of the time that name none. */
  readonly blank: number;
  readonly of: (item: string) => number;
  /** Whether any row of the calendar names the item. */
  readonly isKnown: (item: string) => boolean;
}

/** Null where no column holds the dimension, or where it holds prose. */
export function postMix(calendar: Calendar, dimension: PlanDimension, today: Day): PostMix | null {
  const codes = calendar[dimension].codes;
  const names = namesOf(calendar, dimension);
  if (!calendar.roles.has(dimension) || names.length > MOST_ENTRIES) return null;
  const rows = new Uint32Array(names.length);
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < today - WEEKS_EACH_WAY * 7 || day >= today + WEEKS_EACH_WAY * 7 || calendar.kind[row] !== ROW_KIND.post) continue;
    if (isAbandoned(entryOf(calendar.status, row).state)) continue;
    const code = codes[row] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  let posts = 0;
  let blank = 0;
  names.forEach((keys, code) => {
    const count = rows[code] ?? 0;
    if (keys.length === 0) blank += count;
    posts += count * keys.length;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + count);
  });
  const channelOf = (item: string): string => (counts.has(wholeKey(item)) ? wholeKey(item) : (channelEntry(item).channels[0] ?? ''));
  const keyOf = (item: string): string => (dimension === 'channel' ? channelOf(item) : goalKey(item));
  return { posts, blank, of: (item) => counts.get(keyOf(item)) ?? 0, isKnown: (item) => counts.has(keyOf(item)) };
}

/** What each entry of the column names. */
function namesOf(calendar: Calendar, dimension: PlanDimension): readonly (readonly string[])[] {
  if (dimension !== 'channel') return calendar[dimension].entries.map(goalKeys);
  return calendar.channel.entries.map(({ channels }) => (channels.includes(ALL_CHANNELS) ? [] : channels));
}
