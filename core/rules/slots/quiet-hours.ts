/** A post to come at an hour when its channel should be quiet. */
import { NO_TIME, cellOf, entryOf } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { rowsToCome } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { hasTime, pagesOf, placesOf } from './places.ts';

export const quietHours: Rule<'quiet-hours'> = {
  code: 'quiet-hours',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime'], ['time', 'datetime']],
  needsTabs: ['channels'],
  run: ({ calendar, tabs: { channels: tab }, today }, report) => {
    if (tab === null || !tab.rows.some(hasQuietHours)) return;
    const places = placesOf(calendar, tab);
    const pageOf = pagesOf(calendar, tab);
    const rows = rowsToCome(calendar, today);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      if (!hasTime(calendar, row)) continue;
      const minutes = calendar.minutes[row] ?? NO_TIME;
      for (const place of places(row)) {
        const page = pageOf(row, place);
        // A passive page should have no posts at any hour.
        if (page === null || page.level === 'passive' || page.quietFrom === null || page.quietTo === null || !isWithin(minutes, page.quietFrom, page.quietTo)) continue;
        report([cellOf(calendar, row, 'time', 'datetime', 'date')], {
          label: rowLabel(calendar, row), channel: channelAsWritten(entryOf(calendar.channel, row), place.channel), minutes, from: page.quietFrom, to: page.quietTo,
        });
        break;
      }
    }
  },
};

function hasQuietHours({ quietFrom, quietTo }: ChannelRow): boolean {
  return quietFrom !== null && quietTo !== null && quietFrom !== quietTo;
}

/** From the one minute up to the other, which may be of the next day; the same twice is no stretch. */
function isWithin(minutes: number, from: number, to: number): boolean {
  return from < to ? minutes >= from && minutes < to : from > to && (minutes >= from || minutes < to);
}
