/** A week to come with more posts than its channel's most. */
import { cellOf } from '../../table/calendar.ts';
import { isToCome } from '../resolution.ts';
import type { Rule } from '../rule.ts';
import { comingWeeks } from './coming-weeks.ts';

export const weekOver: Rule<'week-over'> = {
  code: 'week-over',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: (context, report) => {
    const { calendar, tabs: { channels: tab }, today } = context;
    if (tab === null || tab.rows.every(({ most }) => most === null)) return;
    const { weeks, wholeCounts, counted, targets } = comingWeeks(context);
    weeks.forEach((week, at) => targets.forEach((target, channel) => {
      const posts = wholeCounts[at * targets.length + channel] ?? 0;
      if (target === null || target.most === null || posts <= target.most) return;
      // The last that can still be moved is the one to look at.
      let last: number | null = null;
      for (const row of counted.rows) {
        const day = calendar.day[row] ?? 0;
        if (day < week || day > week + 6 || counted.channelsOf[calendar.channel.codes[row] ?? 0]?.includes(channel) !== true || !isToCome(calendar, row, today)) continue;
        if (last === null || day >= (calendar.day[last] ?? 0)) last = row;
      }
      if (last !== null) report([cellOf(calendar, last, 'date', 'datetime')], { channel: counted.channels[channel] ?? '', week, posts, most: target.most, today });
    }));
  },
};
