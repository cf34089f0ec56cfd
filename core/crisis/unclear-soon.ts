/** The posts of the next 72 hours of which can't be told whether they go out: in a crisis somebody looks at these one by one. */
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { comparePosts, reportedPost } from '../report/weekly/reported-post.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { MarkColumns } from '../tracking/mark-columns.ts';
import { targetsIn } from '../tracking/mark-targets.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { isSoon } from './crisis.ts';
import type { UnclearPost } from './crisis.ts';
import { READY, columnsOf } from './posts-soon.ts';

/** @param now Minutes since midnight; null where nobody says. */
export function unclearSoon(tracked: TrackedCalendar, today: Day, now: number | null = null): readonly UnclearPost[] {
  const { calendar } = tracked;
  const columns = columnsOf(tracked);
  const posts: UnclearPost[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    const dayText = day === NO_DAY ? (calendar.dayText.get(row) ?? '') : '';
    if (calendar.kind[row] !== ROW_KIND.post || (dayText === '' && !isSoon(calendar, row, today, now))) continue;
    const why = whyUnclear(tracked, row, columns[calendar.part[row] ?? 0], dayText);
    if (why !== null) posts.push({ row, post: reportedPost(calendar, row, entryOf(calendar.status, row).state), ...why });
  }
  return posts.sort((one, other) => comparePosts(one.post, other.post) || one.row - other.row);
}

/** @param dayText What stands in place of a day that can't be read; '' for a day that is soon. */
function whyUnclear(tracked: TrackedCalendar, row: number, own: MarkColumns | undefined, dayText: string): Pick<UnclearPost, 'reason' | 'word'> | null {
  if (own === undefined || (own.status === null && own.tracking === null && own.channels.length === 0)) return dayText === '' ? { reason: 'no-column', word: '' } : null;
  const targets = targetsIn(tracked, row, own, { state: 'on-hold', channel: null });
  if (dayText !== '') return targets.some(({ from }) => from !== null && READY.has(from)) ? { reason: 'date-unread', word: dayText } : null;
  const told = targets.filter(({ from, word }) => from !== null || (word !== '' && !isPlaceholder(word)));
  const [first] = told;
  return first === undefined || told.some(({ from }) => from !== null) ? null : { reason: 'unknown-word', word: first.word };
}
