/** On which weekdays and at which hours posts go out, cut down to the hours that are used. */
import type { Cadence } from '../../cadence/cadence.ts';

const HOURS = 24;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** Hours that are shown at least, so that a calendar of one hour is a picture still. */
const LEAST_HOURS = 6;
/** Fewer posts in one hour are no habit, and more hours with as many are none that stand out. */
const LEAST_PEAK = 3;
const MOST_PEAKS = 3;

export interface HourCell {
  readonly hour: number;
  readonly posts: number;
}

export interface HoursPicture {
  /** The first hour that is shown, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** By weekday, Monday first. */
  readonly days: readonly (readonly HourCell[])[];
  /** Posts that have a time. */
  readonly posts: number;
  /** Posts of the fullest hour, and which hours have so many; none where none stands clear of the others. */
  readonly most: number;
  readonly peaks: readonly { readonly weekday: number; readonly hour: number }[];
  /** The one hour at which all of several posts go out, on whatever weekday; null where there are more. */
  readonly only: number | null;
}

/** Null where no post has a time. */
export function hoursPicture({ hours }: Pick<Cadence, 'hours'>): HoursPicture | null {
  const at = (weekday: number, hour: number): number => hours[weekday * HOURS + hour] ?? 0;
  const used = Array.from({ length: HOURS }, (_, hour) => hour).filter((hour) => WEEKDAYS.some((weekday) => at(weekday, hour) > 0));
  const first = used[0];
  const last = used[used.length - 1];
  if (first === undefined || last === undefined) return null;
  const from = Math.min(first, HOURS - LEAST_HOURS);
  const to = Math.max(last + 1, from + LEAST_HOURS);
  const days = WEEKDAYS.map((weekday) => Array.from({ length: to - from }, (_, index): HourCell => ({ hour: from + index, posts: at(weekday, from + index) })));
  const cells = days.flatMap((cellsOfDay, weekday) => cellsOfDay.map((cell) => ({ ...cell, weekday })));
  const most = Math.max(...cells.map(({ posts }) => posts));
  const peaks = cells.filter(({ posts }) => posts === most);
  const next = Math.max(0, ...cells.map(({ posts }) => posts).filter((posts) => posts < most));
  // Chance alone makes hours differ by about as much.
  const isClear = most - next >= Math.sqrt(most);
  const posts = hours.reduce((sum, each) => sum + each, 0);
  return {
    from, to, days, posts, most, only: first === last && posts >= LEAST_PEAK ? first : null,
    peaks: most < LEAST_PEAK || peaks.length > MOST_PEAKS || !isClear ? [] : peaks.map(({ weekday, hour }) => ({ weekday, hour })),
  };
}
