/**
 * Nearly the same text twice on one channel within a few weeks, by one sender or by two of the organisation.
 *
 * A channel is compared with itself alone: one text on Facebook and on LinkedIn is how a campaign goes out everywhere,
 * whether in one row or in two, and whatever the account is called on each. Two departments or accounts on one channel
 * are compared, since they speak to people who may follow both.
 */
import { cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isKnownToDiffer } from './live-posts.ts';
import { NearestTexts } from './nearest-texts.ts';
import { otherPost } from '../other-post.ts';
import { rowsFrom, wordsOfPosts } from './post-words.ts';

export const textNearDuplicate: Rule<'text-near-duplicate'> = {
  code: 'text-near-duplicate',
  severity: 'suggestion',
  needs: [['text'], ['date', 'datetime']],
  run: (context, report) => {
    const { calendar, settings, today } = context;
    const { rows, words } = wordsOfPosts(context);
    const nearest = new NearestTexts(context, words);
    // A post still to go out looks back over the window at most.
    const near = rowsFrom(calendar, rows, today - settings.duplicateWindowDays);
    for (const [channel, onChannel] of rowsByChannel(calendar, near)) nearest.compare(onChannel, channel !== '');
    nearest.each((row, other, percent) => {
      report(
        [cellOf(calendar, row, 'text'), cellOf(calendar, other, 'text')],
        {
          label: rowLabel(calendar, row),
          channel: entryOf(calendar.channel, row).word,
          percent,
          daysApart: (calendar.day[row] ?? 0) - (calendar.day[other] ?? 0),
          ...otherPost(calendar, row, other),
          senders: sendersOf(calendar, row, other),
        },
        { confidence: 'to-check' },
      );
    });
  },
};

/** The rows of each channel, under '' those of no channel; a post on several stands under each. */
function rowsByChannel(calendar: Calendar, rows: Uint32Array): ReadonlyMap<string, readonly number[]> {
  const channels = new Map<string, number[]>();
  // One lookup an entry, not one a row.
  const listsOfEntry = calendar.channel.entries.map((entry) => {
    const keys = entry.channels.length === 0 ? [''] : entry.channels;
    return keys.map((key) => {
      const list = channels.get(key) ?? [];
      channels.set(key, list);
      return list;
    });
  });
  for (const row of rows) for (const list of listsOfEntry[calendar.channel.codes[row] ?? 0] ?? []) list.push(row);
  return channels;
}

/** The two accounts or the two departments, where that is what sets the posts apart. */
function sendersOf(calendar: Calendar, row: number, other: number): { readonly own: string; readonly other: string } | null {
  for (const column of [calendar.account, calendar.department]) {
    if (isKnownToDiffer(column, row, other)) return { own: entryOf(column, row), other: entryOf(column, other) };
  }
  return null;
}
