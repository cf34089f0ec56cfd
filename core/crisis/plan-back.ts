/** Plans the way back from a crisis: every post that is on hold still returns to the state it had; what others did stays. */
import type { MarkContext } from '../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import type { BackPlan, HeldNow } from './crisis.ts';
import { mergeMarks } from './merge-marks.ts';
import type { MarksAsked } from './merge-marks.ts';

export function planBack(tracked: TrackedCalendar, held: readonly HeldNow[], context: MarkContext): BackPlan {
  const still = held.filter(({ standing }) => standing === 'held');
  const marks = mergeMarks(tracked, still.flatMap(({ row, held: { channel, state, text } }): readonly MarksAsked[] => (row === null ? [] : [{ row, channel, state, text }])), context);
  const marked = new Set(marks.marks.map(({ row }) => row));
  return {
    ...marks,
    back: still.filter(({ row }) => row !== null && marked.has(row)),
    settled: held.filter(({ standing }) => standing === 'back' || standing === 'changed'),
    lost: held.filter(({ standing }) => standing === 'gone' || standing === 'twice'),
  };
}
