/** Where the column that Suivi adds is all that says where posts stand, it is the column of their status as well. */
import { isStatus } from '../lexicon/statuses.ts';
import { taughtState } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import type { CalendarPart, Coded, StatusEntry } from './calendar.ts';
import { isOwnTrackingHeading, stateWordIn, trackedState } from './decode-tracking.ts';
import { cellsOf, encode } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';

interface StatusTold {
  readonly status: Coded<StatusEntry>;
  readonly parts: ReadonlySet<PartRows>;
}

/** A heading like Suivi's own stands above notes too: most of what is there has to be a state. */
export function statusFromTracking(parts: readonly PartRows[], rowCount: number, taught: TaughtStates): StatusTold {
  const able = parts.filter(({ columns, channelColumns }) => {
    const isAlone = channelColumns.length === 0 && cellsOf(columns, 'status') === null;
    return isAlone && isOwnTrackingHeading(cellsOf(columns, 'tracking')?.heading ?? '');
  });
  if (able.length === 0) return { status: { codes: new Uint32Array(0), entries: [] }, parts: new Set() };
  const { codes, entries } = encode(able, rowCount, 'tracking', (word) => entryIn(word, taught));
  const telling = able.filter(({ rows, offset }) => {
    let [filled, states] = [0, 0];
    for (let row = offset; row < offset + rows.length; row += 1) {
      const entry = entries[codes[row] ?? 0];
      if (entry === undefined || entry.word === '') continue;
      filled += 1;
      if (entry.state !== null) states += 1;
    }
    return states > 0 && states * 2 >= filled;
  });
  return { status: { codes, entries }, parts: new Set(telling) };
}

function entryIn(word: string, taught: TaughtStates): StatusEntry {
  const first = stateWordIn(word);
  const isState = isStatus(first) || taughtState(taught, first) !== null;
  const state = isState ? (trackedState(first, taught) ?? null) : null;
  return { word: state === null ? word : first, state };
}

/** The part with its tracking column as the one of its status. */
export function toldPart(part: CalendarPart, isTold: boolean): CalendarPart {
  const column = part.columns.get('tracking');
  const cells = part.cells.get('tracking');
  if (!isTold || column === undefined || cells === undefined) return part;
  return { ...part, columns: new Map([...part.columns, ['status', column]]), cells: new Map([...part.cells, ['status', cells]]) };
}
