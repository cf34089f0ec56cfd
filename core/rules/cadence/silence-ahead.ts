/** Days to come on which a channel that speaks often says nothing, for longer than it has of late. */
import { NO_DAY, cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
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
    for (const [channel, days] of daysOfChannels(calendar, coming).entries()) {
      const key = coming.counted.channels[channel] ?? '';
      if (key === '' || coming.targets[channel]?.level === 'passive') continue;
      const past = days.filter(({ day }) => day <= today && day > today - KNOWN_DAYS);
      if (past.reduce((posts, each) => posts + each.posts, 0) < LEAST_POSTS) continue;
      const longest = Math.max(...past.map(({ day }, at) => (at === 0 ? 0 : day - (past[at - 1]?.day ?? day) - 1)));
      for (const [at, { day, row }] of days.entries()) {
        const before = days[at - 1]?.day ?? NO_DAY;
        const from = Math.max(before + 1, today);
        // Only between two posts: after the last one nothing is planned yet, which says nothing of the channel.
        if (before === NO_DAY || day <= today || from > today + DAYS_AHEAD || day - from < silenceDays || day - before - 1 <= longest) continue;
        if (isToldByWeeks(coming, channel, from, day) || !isToCome(calendar, row, today)) continue;
        report([cellOf(calendar, row, 'date', 'datetime')], { channel: key, from, to: day - 1, days: day - from, longest, today });
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

function daysOfChannels({ day, channel }: Calendar, { counted: { rows, channels, channelsOf } }: ComingWeeks): readonly (readonly SpokenDay[])[] {
  const spoken = channels.map(() => new Map<Day, SpokenDay>());
  for (const row of rows) {
    const on = day[row] as number;
    for (const at of channelsOf[channel.codes[row] as number] as readonly number[]) {
      const known = spoken[at]?.get(on);
      spoken[at]?.set(on, { day: on, posts: (known?.posts ?? 0) + 1, row: known?.row ?? row });
    }
  }
  return spoken.map((days) => [...days.values()].sort((a, b) => a.day - b.day));
}

/** Whether a week of the silence is under the channel's least, which is told on its own. */
function isToldByWeeks({ weeks, wholeCounts, targets }: ComingWeeks, channel: number, from: Day, end: Day): boolean {
  const least = targets[channel]?.least ?? 0;
  return weeks.some((week, at) => week < end && week + 6 >= weekStart(from) && (wholeCounts[at * targets.length + channel] ?? 0) < least);
}
