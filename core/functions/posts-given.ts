/** The posts of a calendar as a range with its headings tells of them: what cadence and mix count. */
import type { CountedPosts, PostColumns } from '../cadence/counted-posts.ts';
import { countedPosts } from '../cadence/counted-posts.ts';
import type { Period } from '../coverage/coverage-result.ts';
import type { Calendar } from '../table/calendar.ts';
import { ALL_CHANNELS, channelEntry } from '../table/decode-channel.ts';
import { calendarRows, wordsUnder } from './calendar-rows.ts';
import { postPlaces } from './check-post/post-headings.ts';
import type { Given } from './declaration.ts';
import { FIGURE_HEADINGS } from './figure-sentences.ts';
import { headingsIn } from './heading-places.ts';
import { kindsByCells } from './kinds-by-cells.ts';
import { channelOfNobody, headingMissing, noHeadings, noRows, oneChannel } from './sentences.ts';
import type { UnreadDay } from './unread-days.ts';

export type PostsGiven = PostColumns & Pick<Calendar, 'pillar' | 'format'> & { readonly unreadDays: readonly UnreadDay[] };

type NeededRole = 'date' | 'channel' | 'pillar' | 'format';

/** @throws FormulaError where headings are missing. */
export function postsGiven(given: Given, needed: readonly NeededRole[]): PostsGiven {
  const rows = given.range('calendar') ?? [];
  const found = kindsByCells(rows, headingsIn(rows, postPlaces));
  if (found.places.size === 0) throw noHeadings('calendar', { fr: 'Date et Canal', en: 'Date and Channel' });
  for (const role of needed) if (!found.places.has(role)) throw headingMissing('calendar', FIGURE_HEADINGS[role]);
  if (rows.length <= found.headingRow + 1) throw noRows('calendar');
  const range = { key: 'calendar', rows, found } as const;
  return { ...calendarRows(range), pillar: wordsUnder(range, 'pillar'), format: wordsUnder(range, 'format') };
}

/** The one channel that is asked for, by its key; null where none is. */
export function channelGiven(given: Given): { readonly key: string; readonly word: string } | null {
  const word = given.text('channel');
  if (word === null) return null;
  const [key, ...others] = channelEntry(word).channels;
  if (key === undefined || others.length > 0) throw oneChannel();
  return { key, word };
}

/** Posts of a period; where a channel is asked for, it must be in the calendar, whenever it speaks. */
export function postsOf(posts: PostsGiven, period: Period, asked: { readonly key: string; readonly word: string } | null): CountedPosts {
  if (asked !== null && !posts.channel.entries.some(({ channels }) => channels.includes(asked.key) || channels.includes(ALL_CHANNELS))) throw channelOfNobody(asked.word);
  return countedPosts(posts, period, period, asked === null ? [] : [asked.key], new Set());
}
