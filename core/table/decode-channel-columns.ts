/** Reads columns that each hold one channel's status or mark: on which channels a row goes out, and how far it is. */
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isStatus, stateOf } from '../lexicon/statuses.ts';
import { NOTHING_TAUGHT, taughtState } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { ChannelEntry, Coded, State, StatusEntry } from './calendar.ts';
import { channelLabel, headingState } from './channel-headings.ts';
import { createEncoder } from './encoder.ts';
import type { ChannelCells, PartRows } from './part-rows.ts';

export interface ChannelColumnsRead {
  readonly channel: Coded<ChannelEntry>;
  readonly status: Coded<StatusEntry>;
  /** 1 where the post is out on every channel it is meant for. */
  readonly isPosted: Uint8Array;
  /** Whether any cell holds a status, and not only marks. */
  readonly hasStatus: boolean;
}

/** What one cell says of its channel. */
export interface CellMark {
  readonly word: string;
  /** False where the post does not go out there. */
  readonly isWanted: boolean;
  /** A tick or a yes, which alone is no state. */
  readonly isTick: boolean;
  readonly isStatus: boolean;
  readonly state: State | null;
}

interface ChannelMark extends CellMark {
  readonly channel: string;
  /** How the team calls the channel. */
  readonly label: string;
}

/** A no that means later: the channel is wanted. */
const NOT_YET = wordSet('not yet, pas encore, aún no, todavía no, ainda não, noch nicht');
/** Furthest behind first. Work on hold is nearer its end than what is still to be done, and not as near as what is out. */
const PROGRESS: readonly State[] = ['idea', 'to-produce', 'in-review', 'approved', 'scheduled', 'on-hold', 'published'];
/** From here on nothing is left to do: a channel of which nothing is known is further behind. */
const SETTLED = PROGRESS.indexOf('on-hold');

/** Null where no tab has such columns. */
export function readChannelColumns(parts: readonly PartRows[], rowCount: number, taught: TaughtStates = NOTHING_TAUGHT): ChannelColumnsRead | null {
  if (parts.every(({ channelColumns }) => channelColumns.length === 0)) return null;
  const channel = createCoder<ChannelEntry>(rowCount, { word: '', channels: [] });
  const status = createCoder<StatusEntry>(rowCount, { word: '', state: null });
  const isPosted = new Uint8Array(rowCount);
  let hasStatus = false;
  for (const { channelColumns, rows, offset } of parts) {
    const { combinations, codes } = combine(channelColumns, rows, taught);
    const entries = combinations.map((marks) => {
      const used = marks.filter(({ isWanted }) => isWanted);
      hasStatus ||= used.some((mark) => mark.isStatus);
      return { channel: channel.codeOf(channelsUsed(used)), status: status.codeOf(statusOf(used)), isPosted: isOut(used) ? 1 : 0 };
    });
    for (let index = 0; index < rows.length; index += 1) {
      const entry = entries[codes[index] ?? 0];
      if (entry === undefined) continue;
      channel.codes[offset + index] = entry.channel;
      status.codes[offset + index] = entry.status;
      isPosted[offset + index] = entry.isPosted;
    }
  }
  return { channel, status, isPosted, hasStatus };
}

interface Combined {
  /** Every combination of marks that some row holds. */
  readonly combinations: readonly (readonly ChannelMark[])[];
  /** For each row the number of its combination. */
  readonly codes: Uint32Array;
}

/** Numbers the combinations column by column, so that each is looked at once, however many rows hold it. */
function combine(columns: readonly ChannelCells[], rows: Uint32Array, taught: TaughtStates): Combined {
  const codes = new Uint32Array(rows.length);
  let combinations: (readonly ChannelMark[])[] = [[]];
  for (const { cells, heading, channel } of columns) {
    const label = channelLabel(heading, channel);
    const ofHeading = headingState(heading);
    const encoder = createEncoder(rows.length, (word) => ({ ...readMark(word, ofHeading, taught), channel, label }));
    encoder.add(cells, rows, 0);
    const marks = encoder.coded();
    const numberOf = new Map<number, number>();
    const next: (readonly ChannelMark[])[] = [];
    for (let index = 0; index < rows.length; index += 1) {
      const mark = marks.codes[index] ?? 0;
      const key = (codes[index] ?? 0) * marks.entries.length + mark;
      let number = numberOf.get(key);
      if (number === undefined) {
        const entry = marks.entries[mark];
        const before = combinations[codes[index] ?? 0] ?? [];
        number = next.push(entry === undefined ? before : [...before, entry]) - 1;
        numberOf.set(key, number);
      }
      codes[index] = number;
    }
    combinations = next;
  }
  return { combinations, codes };
}

export function readMark(word: string, ofHeading: State | null, taught: TaughtStates = NOTHING_TAUGHT): CellMark {
  const told = taughtState(taught, word);
  if (told !== null) return { word, isWanted: true, isTick: false, isStatus: true, state: told };
  const answer = yesOrNo(word);
  const isNot = word === '' || isPlaceholder(word) || (answer === false && word !== '⏳' && !NOT_YET.has(fold(word)));
  if (isNot) return { word, isWanted: false, isTick: false, isStatus: false, state: null };
  const own = stateOf(word) ?? null;
  const state = answer === true ? (ofHeading ?? own) : own;
  return { word, isWanted: true, isTick: word === '1' || (answer === true && own === null), isStatus: state !== null || isStatus(word), state };
}

function channelsUsed(used: readonly ChannelMark[]): ChannelEntry {
  return { word: [...new Set(used.map(({ label }) => label))].join(', '), channels: [...new Set(used.map(({ channel }) => channel))] };
}

/** Of the channels used, the state that is furthest behind; those that were called off don't count beside others. */
function statusOf(used: readonly ChannelMark[]): StatusEntry {
  if (used.every(({ isTick, state }) => isTick && state === null)) return { word: '', state: null };
  const [first] = used;
  const isAlike = used.every(({ word, isTick }) => !isTick && fold(word) === fold(first?.word ?? ''));
  const word = isAlike ? (first?.word ?? '') : used.map((mark) => `${mark.label}: ${mark.word}`).join(', ');
  const active = used.filter(({ state }) => state !== 'cancelled');
  if (active.length === 0) return { word, state: 'cancelled' };
  let least = PROGRESS.length;
  for (const { state } of active) if (state !== null) least = Math.min(least, PROGRESS.indexOf(state));
  const isUnknown = least >= SETTLED && active.some(({ state }) => state === null);
  return { word, state: isUnknown ? null : (PROGRESS[least] ?? null) };
}

function isOut(used: readonly ChannelMark[]): boolean {
  const active = used.filter(({ state }) => state !== 'cancelled');
  return active.length > 0 && active.every(({ state }) => state === 'published');
}

interface Coder<Entry> extends Coded<Entry> {
  readonly codeOf: (entry: Entry) => number;
}

/** Entries that say the same share a code; `blank` is entry 0. */
function createCoder<Entry extends ChannelEntry | StatusEntry>(rowCount: number, blank: Entry): Coder<Entry> {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  function codeOf(entry: Entry): number {
    const key = 'state' in entry ? `${entry.state} ${entry.word}` : entry.word;
    const code = known.get(key) ?? entries.push(entry) - 1;
    known.set(key, code);
    return code;
  }
  codeOf(blank);
  return { codes: new Uint32Array(rowCount), entries, codeOf };
}
