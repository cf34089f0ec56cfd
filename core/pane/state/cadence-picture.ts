/** Cadence as a picture: a row for each channel, a cell for each week, and how it stands against what the team has set. */
import type { Cadence, CadenceTarget } from '../../cadence/cadence.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { Spot } from './picture-walk.ts';

/** `none` where nothing is asked for, `before` where the calendar had not begun. */
export type WeekState = 'under' | 'on' | 'over' | 'none' | 'before';
export type WeekTime = 'past' | 'now' | 'ahead';

export interface WeekCell {
  /** Its Monday. */
  readonly week: Day;
  readonly posts: number;
  readonly state: WeekState;
  readonly time: WeekTime;
}

export interface ChannelWeeks {
  /** Place in `Cadence.channels`. */
  readonly place: number;
  readonly channel: string;
  readonly target: CadenceTarget | null;
  readonly cells: readonly WeekCell[];
}

/** @param firstDay Of the calendar's first post of all; null where it has none. */
export function cadencePicture({ channels, targets, weeks, counts }: Cadence, firstDay: Day | null, today: Day): readonly ChannelWeeks[] {
  const now = weekStart(today);
  return channels.map((channel, place) => {
    const target = targets[place] ?? null;
    return {
      place, channel, target,
      cells: weeks.map((week, at): WeekCell => {
        const posts = counts[at * channels.length + place] ?? 0;
        const isBefore = week < now && (firstDay === null || week + 6 < firstDay);
        return { week, posts, state: isBefore ? 'before' : stateOf(posts, target), time: week < now ? 'past' : week === now ? 'now' : 'ahead' };
      }),
    };
  });
}

function stateOf(posts: number, target: CadenceTarget | null): WeekState {
  if (target === null || target.level === 'passive' || (target.least === null && target.most === null)) return 'none';
  if (posts < (target.least ?? 0)) return 'under';
  return posts > (target.most ?? Infinity) ? 'over' : 'on';
}

/** Where the keyboard begins: on the first week from this one on that is under its target, else on this week. */
export function nextSpot(rows: readonly ChannelWeeks[]): Spot {
  let best: Spot | null = null;
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex(({ state, time }) => state === 'under' && time !== 'past');
    if (column !== -1 && (best === null || column < best.column)) best = { row, column };
  }
  const now = (rows[0]?.cells ?? []).findIndex(({ time }) => time === 'now');
  return best ?? { row: 0, column: Math.max(0, now) };
}
