/** A week to come with fewer posts than its channel's least. */
import { freeSlots } from '../../cadence/free-slots.ts';
import { futureGaps } from '../../cadence/cadence-of.ts';
import { usualTimes } from '../../cadence/usual-times.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import { holidaysOf } from '../../time/holidays.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { Rule } from '../rule.ts';
import { comingWeeks, lastPlannedWeek } from './coming-weeks.ts';

/** Without a post for this long, and none to come, the calendar is no longer kept. */
const KEPT_DAYS = 28;
/** Weeks from this one on in which it is getting late. */
const NEAR_WEEKS = 2;

export const weekUnder: Rule<'week-under'> = {
  code: 'week-under',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: (context, report) => {
    const { calendar, tabs: { channels: tab }, today, settings } = context;
    if (tab === null || tab.rows.every(({ least }) => least === null)) return;
    const coming = comingWeeks(context);
    const { counted, targets, lastDays, period } = coming;
    if (!lastDays.some((day) => day > today - KEPT_DAYS)) return;
    const last = lastPlannedWeek(coming, today);
    const gaps = futureGaps(coming, targets, today).filter(({ channel, week }) => {
      const target = targets[channel] ?? null;
      // A channel that sleeps, or is planned elsewhere, is told of as such.
      return target !== null && week <= last && (lastDays[channel] ?? -1) > today - settings.dormantAfterDays;
    });
    if (gaps.length === 0) return;
    const holidays = holidaysOf(settings.holidays, period.from, period.to);
    const slots = freeSlots({ calendar, counted, targets, usual: usualTimes(calendar, counted, today), holidays, period, today }, gaps);
    for (const { channel, week, posts, least } of gaps) {
      const slot = slots.find((each) => each.channel === channel && weekStart(each.day) === week) ?? null;
      // This week is what it is where nothing more fits in.
      if (slot === null && week <= today) continue;
      const row = targets[channel]?.rows[0] ?? 0;
      const parameters = { channel: writtenChannel(calendar, counted.channels[channel] ?? ''), week, posts, least, slot: slot === null ? null : { day: slot.day, minutes: slot.minutes }, today };
      report([sideCell(tab, { row }, 'least')], parameters, week < weekStart(today) + NEAR_WEEKS * 7 ? { severity: 'warning' } : {});
    }
  },
};
