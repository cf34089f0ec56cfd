/**
 * The posts that count in a cadence, and the channels that they go out on.
 *
 * A row of kind post counts, unless its state is idea, on hold or cancelled: it does not go out as planned. Of a network's figures neither days nor answers do. A post on several channels counts once on each. A
 * calendar that names no channel anywhere has one of its own, `''`.
 */
import type { Period } from '../coverage/coverage-result.ts';
import { NO_TIME, ROW_KIND } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import { isOfDays, repliesIn } from '../table/counts-posts.ts';
import type { Day } from '../time/day.ts';

/** A column with more distinct channels than this holds something else: the others are left out. */
const MOST_CHANNELS = 200;
/** Beyond every day there is. */
const NEVER = 2 ** 31 - 1;

export type PostColumns = Pick<Calendar, 'rowCount' | 'day' | 'minutes' | 'kind' | 'channel' | 'status'> & Partial<Pick<Calendar, 'content' | 'roles' | 'text'>>;

export interface CountedPosts {
  /** Rows from the first day to the last, in the calendar's order. */
  readonly rows: Uint32Array;
  /** Keys, those that were asked for first, then by first use in the period. */
  readonly channels: readonly string[];
  /** By the codes of the channel column, places in `channels`; none for a code that nothing counts of. */
  readonly channelsOf: readonly (readonly number[])[];
  /** Days of the calendar's first post of all, and of its last; null where it has none. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Beside `channels`: where each speaks next to the period, whichever rows are looked at. */
  readonly neighbours: readonly Neighbours[];
}

/** A channel's last day before the period and its first after it; null where there is none. */
export interface Neighbours {
  readonly before: Day | null;
  readonly after: Day | null;
}

/**
 * @param around Also rows outside the period that are looked at; the channels are those of the period.
 * @param listed Keys of channels that are counted even without a post; `passive` ones are not meant by “all channels”.
 */
export function countedPosts(calendar: PostColumns, period: Period, around: Period, listed: readonly string[], passive: ReadonlySet<string>): CountedPosts {
  const { rowCount, day, kind, channel, status } = calendar;
  const isOut = Uint8Array.from(status.entries, ({ state }) => Number(state === 'idea' || state === 'on-hold' || state === 'cancelled'));
  const isUnnamed = channel.entries.every(({ channels }) => channels.length === 0);
  const isNamed = Uint8Array.from(channel.entries, ({ channels }) => Number(isUnnamed || channels.length > 0));
  const isUsed = new Uint8Array(channel.entries.length);
  const used: number[] = [];
  const rows = new Uint32Array(rowCount);
  const { codes } = channel;
  const replies = isOfFigures(calendar) ? repliesIn(calendar) : null;
  const isNone = isOfFigures(calendar) && isOfDays(calendar);
  let count = 0;
  let [firstDay, lastDay] = [Infinity, -1];
  const before = new Int32Array(channel.entries.length).fill(-1);
  const after = new Int32Array(channel.entries.length).fill(NEVER);
  for (let row = 0; row < rowCount && !isNone; row += 1) {
    const on = day[row] as number;
    // A blank day is below every day there is.
    if (on < 0 || kind[row] !== ROW_KIND.post || isOut[status.codes[row] as number] === 1) continue;
    const code = codes[row] as number;
    if (isNamed[code] === 0 || replies?.[row] === 1) continue;
    if (on < firstDay) firstDay = on;
    if (on > lastDay) lastDay = on;
    if (on < period.from) before[code] = Math.max(before[code] as number, on);
    else if (on > period.to) after[code] = Math.min(after[code] as number, on);
    if (on < around.from || on > around.to) continue;
    rows[count] = row;
    count += 1;
    if (isUsed[code] === 0 && on >= period.from && on <= period.to) {
      isUsed[code] = 1;
      used.push(code);
    }
  }
  const channels = channelsOfCodes(calendar, used, listed, isUnnamed);
  const channelsOf = placesByCode(calendar, channels, passive, isUnnamed);
  return {
    rows: rows.subarray(0, count), channels, channelsOf, neighbours: neighboursOf(channels.length, channelsOf, before, after),
    firstDay: lastDay < 0 ? null : firstDay, lastDay: lastDay < 0 ? null : lastDay,
  };
}

/** Whether it is a network's figures: ranges in formulas tell nothing of it. */
function isOfFigures(calendar: PostColumns): calendar is PostColumns & Pick<Calendar, 'content' | 'roles' | 'text'> {
  return calendar.content === 'analytics' && calendar.roles !== undefined && calendar.text !== undefined;
}

function neighboursOf(width: number, channelsOf: CountedPosts['channelsOf'], before: Int32Array, after: Int32Array): readonly Neighbours[] {
  const [last, next] = [new Int32Array(width).fill(-1), new Int32Array(width).fill(NEVER)];
  channelsOf.forEach((places, code) => {
    for (const at of places) {
      last[at] = Math.max(last[at] as number, before[code] as number);
      next[at] = Math.min(next[at] as number, after[code] as number);
    }
  });
  return Array.from({ length: width }, (_, at) => ({ before: (last[at] as number) < 0 ? null : (last[at] as number), after: (next[at] as number) === NEVER ? null : (next[at] as number) }));
}

function channelsOfCodes({ channel }: PostColumns, used: readonly number[], listed: readonly string[], isUnnamed: boolean): readonly string[] {
  const named = used.flatMap((code) => channel.entries[code]?.channels ?? []);
  const one = new Set([...listed, ...named]);
  // “All channels” is one of its own only where no other is known.
  if (one.size > 1) one.delete(ALL_CHANNELS);
  if (isUnnamed && used.length > 0) one.add('');
  return [...one].slice(0, Math.max(MOST_CHANNELS, listed.length));
}

function placesByCode({ channel }: PostColumns, channels: readonly string[], passive: ReadonlySet<string>, isUnnamed: boolean): readonly (readonly number[])[] {
  const places = new Map(channels.map((key, place) => [key, place]));
  const everywhere = channels.flatMap((key, place) => (passive.has(key) ? [] : [place]));
  return channel.entries.map(({ channels: named }) => {
    if (named.includes(ALL_CHANNELS) && !places.has(ALL_CHANNELS)) return everywhere;
    return (isUnnamed ? [''] : named).flatMap((key) => places.get(key) ?? []);
  });
}

/** Whether a row says at what time it goes out; midnight is what a date without a time looks like. */
export function isTimed(minutes: number): boolean {
  return minutes !== NO_TIME && minutes !== 0;
}
