/** Posts by ISO week and channel, and on which days each channel speaks. */
import type { Period } from '../coverage/coverage-result.ts';
import type { Day } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import type { CountedPosts, PostColumns } from './counted-posts.ts';
import type { Silence } from './cadence.ts';

export interface WeekCounts {
  /** Mondays. */
  readonly weeks: readonly Day[];
  /** Beside `weeks`: whether all seven days are in the period. */
  readonly isWhole: readonly boolean[];
  /** Weeks × channels, row by row: posts of the period. */
  readonly counts: Float64Array;
  /** The same with the days of the first and the last week that are outside the period, as far as those were looked at. */
  readonly wholeCounts: Float64Array;
  /** Channels × days of the period, row by row: 1 where the channel speaks. */
  readonly speaks: Uint8Array;
  /** Rows of the period with at least one channel. */
  readonly posts: number;
}

export function weekCounts({ day, channel }: PostColumns, { rows, channels, channelsOf }: CountedPosts, { from, to }: Period): WeekCounts {
  const first = weekStart(from);
  const weekCount = to < from ? 0 : Math.floor((to - first) / 7) + 1;
  const weeks = Array.from({ length: weekCount }, (_, week) => first + week * 7);
  const width = channels.length;
  const days = Math.max(0, to - from + 1);
  const counts = new Float64Array(weekCount * width);
  const wholeCounts = new Float64Array(weekCount * width);
  const speaks = new Uint8Array(width * days);
  const end = first + weekCount * 7;
  const { codes } = channel;
  let posts = 0;
  for (const row of rows) {
    const on = day[row] as number;
    if (on < first || on >= end) continue;
    const isIn = on >= from && on <= to;
    if (isIn) posts += 1;
    const base = (((on - first) / 7) | 0) * width;
    for (const at of channelsOf[codes[row] as number] as readonly number[]) {
      wholeCounts[base + at] = (wholeCounts[base + at] as number) + 1;
      if (!isIn) continue;
      counts[base + at] = (counts[base + at] as number) + 1;
      speaks[at * days + on - from] = 1;
    }
  }
  return { weeks, isWhole: weeks.map((monday) => monday >= from && monday + 6 <= to), counts, wholeCounts, speaks, posts };
}

/** Between which days the silences at the edges of a period are known to be. */
export interface SilenceEdges {
  /** Null where nothing says that the channel was there before its first post of the period. */
  readonly from: Day | null;
  readonly to: Day;
  /** Whether a post of the channel stands before `from`, and after `to`. */
  readonly isSureFrom: boolean;
  readonly isSureTo: boolean;
}

/** The whole length of a silence counts: from the channel's last post before the period, to its next one after. */
export function silenceEdges({ firstDay, lastDay, neighbours }: CountedPosts, { from, to }: Period, channel: number, known: { readonly isAsked: boolean; readonly isAllPast: boolean }): SilenceEdges {
  const { before = null, after = null } = neighbours[channel] ?? {};
  const since = known.isAsked && firstDay !== null ? Math.max(from, firstDay) : null;
  return {
    from: before === null ? since : before + 1, isSureFrom: before !== null,
    to: after === null ? (known.isAllPast && lastDay !== null ? Math.min(to, lastDay) : to) : after - 1, isSureTo: after !== null,
  };
}

/** Runs of at least so many days on which a channel does not speak and that touch the period, by day. */
export function silencesIn(speaks: Uint8Array, period: Period, channel: number, least: number, edges: SilenceEdges): readonly Silence[] {
  const days = Math.max(0, period.to - period.from + 1);
  const silences: Silence[] = [];
  let since = 0;
  for (let at = 0; at <= days; at += 1) {
    if (at < days && speaks[channel * days + at] === 0) continue;
    const [isFirst, isLast] = [since === 0, at === days];
    const from = isFirst ? edges.from : period.from + since;
    const to = isLast ? edges.to : period.from + at - 1;
    if (at > since && from !== null && to - from + 1 >= least) {
      silences.push({ channel, from, to, days: to - from + 1, isCut: (isFirst && !edges.isSureFrom) || (isLast && !edges.isSureTo) });
    }
    since = at + 1;
  }
  return silences;
}
