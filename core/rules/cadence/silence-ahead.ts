/** Days to come on which a channel that speaks often says nothing, for longer than it has of late. */
import { NO_DAY, cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Period } from '../../coverage/coverage-result.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import { isToCome } from '../resolution.ts';
import type { Rule } from '../rule.ts';
import { DAYS_AHEAD, comingWeeks } from './coming-weeks.ts';
import type { ComingWeeks } from './coming-weeks.ts';

/** Days before today by which a channel is known, and posts that it must have in them: one a week. */
const KNOWN_DAYS = 56;
const LEAST_POSTS = 8;
/** Longer silences are rare enough to be told of by their first weeks. */
const LONGEST = 60;

export const silenceAhead: Rule<'silence-ahead'> = {
  code: 'silence-ahead',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime']],
  run: (context, report) => {
    const { calendar, today, settings: { silenceDays } } = context;
    const coming = comingWeeks(context, DAYS_AHEAD + LONGEST);
    for (const [channel, days] of daysOfChannels(calendar, coming, { from: today - KNOWN_DAYS + 1, to: today + DAYS_AHEAD }).entries()) {
      const key = coming.counted.channels[channel] ?? '';
      if (key === '' || coming.targets[channel]?.level === 'passive') continue;
      const past = days.filter(({ day }) => day <= today);
      if (past.reduce((posts, each) => posts + each.posts, 0) < LEAST_POSTS) continue;
      const longest = Math.max(...past.map(({ day }, at) => (at === 0 ? 0 : day - (past[at - 1]?.day ?? day) - 1)));
      for (const [at, { day, row }] of days.entries()) {
        const before = days[at - 1]?.day ?? NO_DAY;
        const from = Math.max(before + 1, today);
        // Only between two posts: after the last one nothing is planned yet, which says nothing of the channel.
        if (before === NO_DAY || day <= today || from > today + DAYS_AHEAD || day - from < silenceDays || day - before - 1 <= longest) continue;
        if (isToldByWeeks(coming, channel, from, day) || !isToCome(calendar, row, today)) continue;
        report([cellOf(calendar, row, 'date', 'datetime')], { channel: writtenChannel(calendar, key), from, to: day - 1, days: day - from, longest, today });
      }
    }
  },
};

/** Days on which a channel speaks. */
interface SpokenDay {
  readonly day: Day;
  readonly posts: number;
  /** Of the first post of the day. */
  readonly row: number;
}

/** The days of a span on which each channel speaks, and the next one after it: no silence begins beyond. */
function daysOfChannels({ day, channel: { codes } }: Calendar, { counted: { rows, channels, channelsOf } }: ComingWeeks, { from, to }: Period): readonly (readonly SpokenDay[])[] {
  const width = to - from + 2;
  const posts = new Int32Array(channels.length * width);
  const firstRows = new Int32Array(channels.length * width);
  const afters = new Int32Array(channels.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const on = day[row] as number;
    if (on < from) continue;
    const places = channelsOf[codes[row] as number] as readonly number[];
    for (let place = 0; place < places.length; place += 1) {
      const channel = places[place] as number;
      const at = channel * width + (on > to ? width - 1 : on - from);
      if (on > to && posts[at] !== 0 && on !== afters[channel]) {
        if (on > (afters[channel] as number)) continue;
        posts[at] = 0;
      }
      if (on > to) afters[channel] = on;
      if (posts[at] === 0) firstRows[at] = row;
      posts[at] = (posts[at] as number) + 1;
    }
  }
  return channels.map((_, channel) => Array.from({ length: width }, (__, at): SpokenDay => ({
    day: at < width - 1 ? from + at : (afters[channel] as number), posts: posts[channel * width + at] as number, row: firstRows[channel * width + at] as number,
  })).filter((spoken) => spoken.posts > 0));
}

/** Whether a week of the silence is under the channel's least, which is told on its own. */
function isToldByWeeks({ weeks, wholeCounts, targets }: ComingWeeks, channel: number, from: Day, end: Day): boolean {
  const least = targets[channel]?.least ?? 0;
  return weeks.some((week, at) => week < end && week + 6 >= weekStart(from) && (wholeCounts[at * targets.length + channel] ?? 0) < least);
}
