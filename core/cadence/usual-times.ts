/** On which days of the week and at which minute each channel has spoken of late. */
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import type { DaySet } from '../time/day-set.ts';
import { WORKING_WEEK, dayBit } from '../time/day-set.ts';
import type { CountedPosts, PostColumns } from './counted-posts.ts';
import { isTimed } from './counted-posts.ts';

/** Days up to today that are looked back on. */
export const LOOK_BACK = 90;
/** A weekday with less than this share of the busiest one's posts is an exception. */
const LEAST_USE = 0.2;
/** 10:00, where nobody has ever said a time. */
const STAND_IN = 600;
const DAY_MINUTES = 1440;

export interface UsualTimes {
  /** Weekdays that the channel has used of late or is to use, else that it used long ago; from Monday to Friday where it has used none. */
  readonly weekdays: (channel: number) => DaySet;
  /** Minutes of the channel's own on a weekday: the one most used of late on that weekday, then on any, then by what is planned, then long ago. */
  readonly own: (channel: number, weekday: number) => readonly number[];
  /** The one of them that the channel uses of late on that very weekday; null where it has none. */
  readonly onDay: (channel: number, weekday: number) => number | null;
  /** The minute most used of late on all channels together. */
  readonly standIn: number;
}

export function usualTimes({ day, minutes, channel }: PostColumns, { rows, channels, channelsOf }: CountedPosts, today: Day): UsualTimes {
  const lately = new Uses();
  const near = new Uses();
  const long = new Uses();
  const ofAll = new Uses();
  for (const row of rows) {
    const on = day[row] as number;
    const isLate = on > today - LOOK_BACK && on <= today;
    const weekday = weekdayOf(on) - 1;
    const minute = minutes[row] as number;
    const own = channelsOf[channel.codes[row] as number] as readonly number[];
    if (isLate && own.length > 0) ofAll.add(0, weekday, minute);
    for (const at of own) {
      if (on > today - LOOK_BACK) near.add(at, weekday, minute);
      else long.add(at, weekday, minute);
      if (isLate) lately.add(at, weekday, minute);
    }
  }
  const known = new Map<number, readonly number[]>();
  return {
    weekdays: (at) => near.weekdays(at) ?? long.weekdays(at) ?? WORKING_WEEK,
    own: (at, weekday) => {
      const key = at * 7 + weekday - 1;
      const minutesOf = known.get(key) ?? [...new Set([lately.most(at, weekday - 1), lately.most(at), near.most(at), long.most(at)])].filter((minute) => minute !== null);
      if (at < channels.length) known.set(key, minutesOf);
      return minutesOf;
    },
    onDay: (at, weekday) => lately.most(at, weekday - 1),
    standIn: ofAll.most(0) ?? STAND_IN,
  };
}

/** How often something is done by weekday and by minute, for one group after another. */
class Uses {
  private readonly days: (Float64Array | undefined)[] = [];
  /** Of each group eight: by weekday, then of all weekdays. */
  private readonly minutes: (Float64Array | undefined)[] = [];

  add(group: number, weekday: number, minute: number): void {
    const days = (this.days[group] ??= new Float64Array(7));
    days[weekday] = (days[weekday] as number) + 1;
    if (!isTimed(minute)) return;
    const own = (this.minutes[group * 8 + weekday] ??= new Float64Array(DAY_MINUTES));
    own[minute] = (own[minute] as number) + 1;
  }

  /** Null where there is none at all. */
  weekdays(group: number): DaySet | null {
    const uses = this.days[group];
    if (uses === undefined) return null;
    const most = Math.max(...uses);
    return uses.reduce((days, count, weekday) => (count >= most * LEAST_USE ? days | dayBit(weekday + 1) : days), 0);
  }

  /** The minute that is used most, the earliest of several; of any weekday where none is said. */
  most(group: number, weekday = 7): number | null {
    const uses = weekday === 7 ? this.ofAnyDay(group) : this.minutes[group * 8 + weekday];
    if (uses === undefined) return null;
    let best = 0;
    for (let minute = 1; minute < DAY_MINUTES; minute += 1) if ((uses[minute] as number) > (uses[best] as number)) best = minute;
    return best;
  }

  private ofAnyDay(group: number): Float64Array | undefined {
    const known = this.minutes[group * 8 + 7];
    const own = this.minutes.slice(group * 8, group * 8 + 7).filter((uses) => uses !== undefined);
    if (known !== undefined || own.length === 0) return known;
    const all = new Float64Array(DAY_MINUTES);
    for (const uses of own) for (let minute = 0; minute < DAY_MINUTES; minute += 1) all[minute] = (all[minute] as number) + (uses[minute] as number);
    this.minutes[group * 8 + 7] = all;
    return all;
  }
}
