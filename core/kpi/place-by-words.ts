/** Which post of the calendar an imported row is, of a calendar that has neither identifiers nor links: by the same words on the same day. */
import { fold } from '../lexicon/fold.ts';
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { ROW_KIND } from '../table/calendar.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import type { Day } from '../time/day.ts';
import type { KpiCalendar } from './kpi-input.ts';
import type { Place } from './place-results.ts';

/** Fewer letters may begin many a post. */
const LEAST_LETTERS = 20;
/** The tab of results has but the first hundred. */
const LONGEST = 300;

/** Only where a single post of the day names the network and begins with these words: one that is not placed counts all the same. */
export function placeByWords(calendar: KpiCalendar, posts: readonly ResultRow[], place: Place): void {
  const { rowCount, day, channel: { codes, entries } } = calendar;
  const known = posts.flatMap((post) => (post.day === null || wordsOf(post).length < LEAST_LETTERS ? [] : [{ post, day: post.day, words: wordsOf(post) }]));
  if (known.length === 0) return;
  const rowsOn = new Map<Day, { readonly row: number; readonly begins: readonly string[] }[]>(known.map((each) => [each.day, []]));
  for (let row = 0; row < rowCount; row += 1) {
    const rows = rowsOn.get(day[row] as number);
    if (rows !== undefined && isPost(calendar, row)) rows.push({ row, begins: [calendar.text?.[row], calendar.title?.[row]].map((text = '') => fold(text.slice(0, LONGEST))) });
  }
  for (const { post, day: on, words } of known) {
    const network = fold(post.channel[0] ?? '');
    const isOn = (row: number): boolean => {
      const named = entries[codes[row] ?? 0]?.channels ?? [];
      return named.length === 0 || named.some((each) => each === ALL_CHANNELS || fold(each) === network);
    };
    const [found, another] = (rowsOn.get(on) ?? []).filter(({ row, begins }) => isOn(row) && begins.some((own) => own.startsWith(words)));
    if (found !== undefined && another === undefined) place(found.row, post);
  }
}

/** Without the mark of what was cut off. */
function wordsOf({ text }: ResultRow): string {
  return fold(text.replace(/…$/, ''));
}

function isPost({ kind, status: { codes, entries } }: KpiCalendar, row: number): boolean {
  return kind[row] === ROW_KIND.post && entries[codes[row] ?? 0]?.state !== 'cancelled';
}
