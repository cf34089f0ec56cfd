/** The words of the posts whose texts are compared, found once for all rules that compare them. */
import { textWords } from '../../similarity/text-words.ts';
import type { TextWords } from '../../similarity/text-words.ts';
import { NO_DAY } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import type { RuleContext } from '../rule.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { livePosts } from './live-posts.ts';

/** A post that went out longer ago than this, and than the window, is compared with none that is still to go out. */
export const STILL_SEEN_DAYS = 7;

interface PostWords {
  /** In the order of their days and then of their rows. */
  readonly rows: Uint32Array;
  /** By row. */
  readonly words: TextWords;
}

interface Found extends PostWords {
  readonly from: Day;
}

/** The last answer for a calendar: its rules are run one after another, and it never changes. */
const lastFound = new WeakMap<Calendar, Found>();

export function wordsOfPosts({ calendar, settings, today }: RuleContext): PostWords {
  const from = today - Math.max(settings.duplicateWindowDays, STILL_SEEN_DAYS);
  const last = lastFound.get(calendar);
  if (last !== undefined && last.from === from) return last;
  const rows = livePosts(calendar, from);
  const isLive = new Uint8Array(calendar.rowCount);
  for (const row of rows) isLive[row] = 1;
  const found = { from, rows, words: textWords(calendar.text, (row) => isLive[row] === 1, FIGURE_WORDS) };
  lastFound.set(calendar, found);
  return found;
}

/** Those of the rows, which are in the order of their days, that go out on a day or later. */
export function rowsFrom(calendar: Calendar, rows: Uint32Array, from: Day): Uint32Array {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((calendar.day[rows[middle] ?? 0] ?? NO_DAY) < from) low = middle + 1;
    else high = middle;
  }
  return rows.subarray(low);
}
