/** Plans one action that puts posts on hold, and what is to be remembered of each, so that it comes back to the state it had. */
import type { Day } from '../time/day.ts';
import type { MarkContext } from '../tracking/mark-plan.ts';
import { partOf } from '../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import type { HoldPlan, PostSoon } from './crisis.ts';
import { mergeMarks } from './merge-marks.ts';
import type { MarksAsked } from './merge-marks.ts';
import { rowKeys } from './row-keys.ts';

/** @param posts Those of `postsSoon`, or the ones among them that a person has left ticked. */
export function planHold(tracked: TrackedCalendar, posts: readonly PostSoon[], today: Day, context: MarkContext): HoldPlan {
  const asked: readonly MarksAsked[] = posts.flatMap(({ row, stood }) => stood.map(({ channel }): MarksAsked => ({ row, channel, state: 'on-hold' })));
  const marks = mergeMarks(tracked, asked, context);
  const marked = new Set(marks.marks.map(({ row }) => row));
  const keyOf = rowKeys(tracked.calendar, [...marked]);
  const held = posts.filter(({ row }) => marked.has(row));
  return {
    ...marks,
    // What a list refuses of one channel is remembered too: it stands as it did, and is then back already.
    remember: held.flatMap(({ row, stood, post }) => stood.map(({ channel, state, text }) => (
      { row, sheetName: partOf(tracked, row).sheetName, said: { key: keyOf(row), label: post.text, channel, state, text, day: today } }))),
    stillScheduled: held.filter(({ isScheduled }) => isScheduled),
  };
}
