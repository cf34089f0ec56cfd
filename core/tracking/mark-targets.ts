/** Which of a row's cells say where it stands: its status, its channels' cells, or its tracking cell where that is all there is. */
import type { State } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { stateWordIn } from '../table/decode-tracking.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { MarkColumns, StateColumn } from './mark-columns.ts';
import type { MarkRequest } from './mark-plan.ts';
import { heldIn } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';

export interface MarkTarget {
  readonly column: StateColumn;
  readonly from: State | null;
  /** What stands there. */
  readonly word: string;
}

export function targetsIn(tracked: TrackedCalendar, row: number, { status, channels, tracking }: MarkColumns, { state, channel }: Pick<MarkRequest, 'state' | 'channel'>): readonly MarkTarget[] {
  const target = (column: StateColumn): MarkTarget => {
    const text = cellText(heldIn(tracked, row, column.column));
    const isTold = (column === tracking || column.isComposed) && column.read(stateWordIn(text)) !== null;
    const word = isTold ? stateWordIn(text) : text;
    return { column, from: column.read(word), word };
  };
  const ofChannel = channels.filter((column) => column.channel === channel);
  // What does not go out there is not put there by a mark; one that was called off there is refused, and told.
  if (channel !== null && channels.length > 0) return ofChannel.map(target).filter((one) => one.from === 'cancelled' || isOnChannel(one, state));
  if (status !== null) return [target(status)];
  if (channels.length > 0) {
    const all = channels.map(target);
    const meant = all.filter(({ word, from }) => isMeant(word, from, state));
    return meant.length > 0 ? meant : all.filter(({ from }) => from === 'cancelled');
  }
  return tracking === null ? [] : [target(tracking)];
}

/** Where only ticks stand, a blank cell or an empty box says that it is not out yet. */
function isOnChannel({ column, word, from }: MarkTarget, to: State): boolean {
  if (column.use.isMarks && (word === '' || yesOrNo(word) === false)) return true;
  return isMeant(word, from, to);
}

/** A post goes out on the channels whose cells say something; one that was called off there is left so. */
function isMeant(word: string, from: State | null, to: State): boolean {
  if (word === '' || isPlaceholder(word) || (from === null && yesOrNo(word) === false)) return false;
  return from !== 'cancelled' || to === 'cancelled';
}
