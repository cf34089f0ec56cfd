/** Which of a row's cells say where it stands: its status, its channels' cells, or its tracking cell where that is all there is. */
import type { State } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { BETWEEN } from '../table/decode-tracking.ts';
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
    const word = column === tracking && text.includes(BETWEEN) && column.read(text.split(BETWEEN, 1)[0] ?? '') !== null ? (text.split(BETWEEN, 1)[0] ?? '') : text;
    return { column, from: column.read(word), word };
  };
  const ofChannel = channels.filter((column) => column.channel === channel);
  if (channel !== null && channels.length > 0) return ofChannel.map(target);
  if (status !== null) return [target(status)];
  if (channels.length > 0) {
    const all = channels.map(target);
    const meant = all.filter(({ word, from }) => isMeant(word, from, state));
    return meant.length > 0 ? meant : all.filter(({ from }) => from === 'cancelled');
  }
  return tracking === null ? [] : [target(tracking)];
}

/** A post goes out on the channels whose cells say something; one that was called off there is left so. */
function isMeant(word: string, from: State | null, to: State): boolean {
  if (word === '' || isPlaceholder(word) || (from === null && yesOrNo(word) === false)) return false;
  return from !== 'cancelled' || to === 'cancelled';
}
