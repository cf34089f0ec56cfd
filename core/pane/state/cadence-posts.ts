/** Which rows of the calendar stand behind a figure of cadence. */
import type { CountedPosts } from '../../cadence/counted-posts.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

type Days = Pick<Calendar, 'day' | 'minutes' | 'channel'>;

/** Of a channel, by its place, between two days, both included; by moment. */
export function postsBetween({ day, minutes, channel }: Days, { rows, channelsOf }: CountedPosts, place: number, from: Day, to: Day): readonly number[] {
  const found: number[] = [];
  for (const row of rows) {
    const on = day[row] ?? -1;
    if (on >= from && on <= to && channelsOf[channel.codes[row] ?? 0]?.includes(place) === true) found.push(row);
  }
  return found.sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0) || (minutes[a] ?? 0) - (minutes[b] ?? 0) || a - b);
}

/** The post next to some days without one: the last before them, else the first after; null where the channel has none. */
export function postBeside(calendar: Days, counted: CountedPosts, place: number, from: Day, to: Day): number | null {
  const before = postsBetween(calendar, counted, place, 0, from - 1);
  return before[before.length - 1] ?? postsBetween(calendar, counted, place, to + 1, Infinity)[0] ?? null;
}
