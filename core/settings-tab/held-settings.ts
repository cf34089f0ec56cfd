/**
 * The rows of posts that are on hold for a crisis, one a post, or one a channel where each has a state of its own: what
 * brings them back, later and by somebody else.
 *
 * The item is for readers, with the row's key as its last word; the value is the state before, and what its cell said; the
 * detail the day on which it was put on hold, and the channel; the note says the same for a reader.
 */
import type { State } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { isoDay, readIsoDay } from '../time/iso-day.ts';
import type { Day } from '../time/day.ts';
import { stateNamed } from '../tracking/state-names.ts';
import { DOT, keyIn } from './ignored-settings.ts';
import type { KnownSetting } from './plan-settings.ts';
import type { FieldCells } from './settings-tab.ts';

export interface HeldSaid {
  /** Of the row, as `rowKeys` makes it. */
  readonly key: string;
  /** What the row was called. */
  readonly label: string;
  /** Key of the channel whose cell says where the post stands; null where one cell says it for all. */
  readonly channel: string | null;
  /** The state before. */
  readonly state: State;
  /** What the cell said, which comes back as it was; '' where that is not known. */
  readonly text: string;
  /** On which it was put on hold; null where that can't be read any more. */
  readonly day: Day | null;
}

/** `key` and channel: which post a row is about. Null where that can't be told. */
export function heldPostIn({ item, detail }: Pick<FieldCells, 'item' | 'detail'>): string | null {
  const key = keyIn(item);
  return key === null ? null : `${key} ${channelIn(cellText(detail)) ?? ''}`;
}

export function heldSaid({ item, value, detail }: Pick<FieldCells, 'item' | 'value' | 'detail'>): HeldSaid | null {
  const key = keyIn(item);
  const [name = '', ...words] = cellText(value).split(DOT);
  const state = stateNamed(name);
  if (key === null || state === null) return null;
  const text = cellText(detail);
  return { key, label: cellText(item).slice(0, -key.length).replace(/[\s·]{1,9}$/, ''), channel: channelIn(text), state, text: words.join(DOT), day: readIsoDay(text.split(DOT, 1)[0] ?? '') };
}

/** `note` is for readers; `tab` the name of the post's tab, for them too. */
export function heldSetting({ key, label, channel, state, text, day }: HeldSaid, tab: string | null, note: string): KnownSetting {
  return {
    kind: 'crisis', item: label === '' ? key : label + DOT + key, value: text === '' ? state : state + DOT + text,
    detail: (day === null ? '' : isoDay(day)) + (channel === null ? '' : DOT + channel) || null, tab, note,
  };
}

function channelIn(detail: string): string | null {
  const at = detail.indexOf('·');
  return at < 0 ? null : detail.slice(at + 1).trim() || null;
}
