/**
 * The same text twice on one channel and account within a few weeks, whichever department posts it; on another channel
 * it is the same campaign going out everywhere, and on another account of the channel a near duplicate.
 */
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { canStillChange, isAbandoned } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import { storyPosts } from '../story.ts';
import { otherPost } from '../other-post.ts';
import type { Day } from '../../time/day.ts';
import { crowdsOf } from '../crowds.ts';
import { comparableText, textEdges, textFingerprint } from './text-fingerprint.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { isPublishedLink } from '../tracking/published-link.ts';

/** A text of fewer words and letters than these is rather a subject or a greeting, which may come back. */
const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 40;

export const textDuplicate: Rule<'text-duplicate'> = {
  code: 'text-duplicate',
  severity: 'warning',
  needs: [['text']],
  run: (context, report) => {
    const isStory = storyPosts(context.calendar);
    for (const rows of rowsByFingerprint(context)) {
      const rowsByText = new Map<string, number[]>();
      for (const row of rows) add(rowsByText, comparableText(context.calendar.text[row] ?? ''), row);
      for (const [text, same] of rowsByText) if (same.length > 1 && isCaption(text)) reportRepeats(context, { rows: same, isStory }, report);
    }
  },
};

function isCaption(text: string): boolean {
  return text.length >= FEWEST_LETTERS || text.split(' ').length >= FEWEST_WORDS;
}

/** Rows of posts whose texts may be the same, two or more at a time. */
function rowsByFingerprint(context: RuleContext): readonly (readonly number[])[] {
  const { calendar } = context;
  const from = earliestDay(context);
  const alike = crowdsOf(calendar.rowCount, (row) => {
    const day = calendar.day[row] ?? NO_DAY;
    if ((day !== NO_DAY && day < from) || calendar.text[row] === '' || calendar.kind[row] !== ROW_KIND.post) return null;
    return isAbandoned(entryOf(calendar.status, row).state) ? null : textEdges(calendar.text[row] ?? '');
  });
  // Texts that begin and end alike are few, and only they are read whole.
  const same = alike.flatMap((rows) => crowdsOf(rows.length, (at) => textFingerprint(calendar.text[rows[at] ?? 0] ?? '')).map((places) => places.map((at) => rows[at] ?? 0)));
  return same.sort(([, a = 0], [, b = 0]) => a - b);
}

/** Posts of earlier days have gone out too long ago to be repeated; where a post that can change has no day, none has. */
function earliestDay({ calendar, today, settings }: RuleContext): Day {
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.day[row] === NO_DAY && calendar.text[row] !== '' && canStillChange(calendar, row, today)) return Number.NEGATIVE_INFINITY;
  }
  return today - settings.duplicateWindowDays;
}

function add<Key>(lists: Map<Key, number[]>, key: Key, row: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

interface SameText {
  readonly rows: readonly number[];
  readonly isStory: (row: number) => boolean;
}

/** Compares each row with the latest earlier one on the same channel, by date and then by place. */
function reportRepeats({ calendar, today, settings }: RuleContext, { rows, isStory }: SameText, report: Report<'text-duplicate'>): void {
  const inOrder = [...rows].sort((a, b) => sortDay(calendar, a) - sortDay(calendar, b) || a - b);
  const lastOnChannel = new Map<string, number>();
  for (const row of inOrder) {
    const { channels, word } = entryOf(calendar.channel, row);
    const account = entryOf(calendar.account, row);
    // A row without a channel repeats only other rows without one.
    const keys = (channels.length === 0 ? [''] : channels).map((channel) => `${channel}\u0000${account}`);
    let other: number | undefined;
    for (const key of keys) {
      const earlier = lastOnChannel.get(key);
      if (earlier !== undefined && (other === undefined || sortDay(calendar, earlier) > sortDay(calendar, other))) other = earlier;
    }
    for (const key of keys) lastOnChannel.set(key, row);
    if (other === undefined || !canStillChange(calendar, row, today) || isLinkedUndated(calendar, row)) continue;
    const daysApart = daysBetween(calendar, other, row);
    if (daysApart !== null && daysApart > settings.duplicateWindowDays) continue;
    // A story beside the post of the same day tells the same on purpose.
    if (daysApart === 0 && isStory(row) !== isStory(other)) continue;
    // What has no day yet goes out today at the earliest.
    if (daysApart === null && sortDay(calendar, other) < today - settings.duplicateWindowDays) continue;
    report([cellOf(calendar, row, 'text'), cellOf(calendar, other, 'text')], {
      label: rowLabel(calendar, row),
      channel: word,
      daysApart,
      ...otherPost(calendar, row, other),
    });
  }
}

/** A post whose date can't be read and which has a link is out. */
function isLinkedUndated(calendar: Calendar, row: number): boolean {
  return calendar.day[row] === NO_DAY && isPublishedLink(calendar.url[row] ?? '');
}

/** Rows without a date come last: they would be dated after what stands already. */
function sortDay(calendar: Calendar, row: number): number {
  const day = calendar.day[row] ?? NO_DAY;
  return day === NO_DAY ? Number.MAX_SAFE_INTEGER : day;
}

function daysBetween(calendar: Calendar, earlier: number, later: number): number | null {
  const from = calendar.day[earlier] ?? NO_DAY;
  const to = calendar.day[later] ?? NO_DAY;
  return from === NO_DAY || to === NO_DAY ? null : to - from;
}
