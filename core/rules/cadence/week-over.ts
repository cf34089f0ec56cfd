/** A week to come with more posts than its channel's most. */
import { cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { isToCome } from '../resolution.ts';
import type { Rule } from '../rule.ts';
import { comingWeeks } from './coming-weeks.ts';
import type { ComingWeeks } from './coming-weeks.ts';

export const weekOver: Rule<'week-over'> = {
  code: 'week-over',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: (context, report) => {
    const { calendar, tabs: { channels: tab }, today } = context;
    if (tab === null || tab.rows.every(({ most }) => most === null)) return;
    const coming = comingWeeks(context);
    const { weeks, wholeCounts, counted, targets } = coming;
    const isOver = (place: number): boolean => (wholeCounts[place] ?? 0) > (targets[place % targets.length]?.most ?? Infinity);
    if (!wholeCounts.some((_, place) => isOver(place))) return;
    const last = lastToCome(calendar, coming, today);
    weeks.forEach((week, at) => targets.forEach((target, channel) => {
      const place = at * targets.length + channel;
      const row = last[place] ?? NO_ROW;
      if (target === null || target.most === null || row === NO_ROW || !isOver(place)) return;
      report([cellOf(calendar, row, 'date', 'datetime')], { channel: writtenChannel(calendar, counted.channels[channel] ?? ''), week, posts: wholeCounts[place] ?? 0, most: target.most, today });
    }));
  },
};

const NO_ROW = -1;

/** Beside the counts of weeks and channels, the last post that can still be moved: it is the one to look at. */
function lastToCome(calendar: Calendar, { weeks, counted: { rows, channelsOf }, targets }: ComingWeeks, today: Day): Int32Array {
  const last = new Int32Array(weeks.length * targets.length).fill(NO_ROW);
  const first = weeks[0] ?? 0;
  const end = first + weeks.length * 7;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const day = calendar.day[row] as number;
    if (day < first || day >= end || !isToCome(calendar, row, today)) continue;
    const base = Math.floor((day - first) / 7) * targets.length;
    for (const channel of channelsOf[calendar.channel.codes[row] as number] ?? []) {
      const known = last[base + channel] as number;
      if (known === NO_ROW || day >= (calendar.day[known] as number)) last[base + channel] = row;
    }
  }
  return last;
}
