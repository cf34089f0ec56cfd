/** A post to come at an hour when its channel should be quiet. */
import { NO_TIME, cellOf, entryOf } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { isToCome } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { hasTime, pagesOf, placesOf } from './places.ts';

export const quietHours: Rule<'quiet-hours'> = {
  code: 'quiet-hours',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime'], ['time', 'datetime']],
  needsTabs: ['channels'],
  run: ({ calendar, tabs: { channels: tab }, today }, report) => {
    if (tab === null || tab.rows.every((page) => quietSpan(page) === null)) return;
    const places = placesOf(calendar, tab);
    const pageOf = pagesOf(calendar, tab);
    for (let row = 0; row < calendar.rowCount; row += 1) {
      if (!hasTime(calendar, row) || !isToCome(calendar, row, today)) continue;
      const minutes = calendar.minutes[row] ?? NO_TIME;
      for (const place of places(row)) {
        const page = pageOf(row, place);
        // A passive page should have no posts at any hour.
        const span = page === null || page.level === 'passive' ? null : quietSpan(page);
        if (span === null || !isWithin(minutes, span.from, span.to)) continue;
        report([cellOf(calendar, row, 'time', 'datetime', 'date')], {
          label: rowLabel(calendar, row), channel: channelAsWritten(entryOf(calendar.channel, row), place.channel), minutes, ...span,
        });
        break;
      }
    }
  },
};

function quietSpan({ quietFrom, quietTo }: ChannelRow): { readonly from: number; readonly to: number } | null {
  return quietFrom === null || quietTo === null || quietFrom === quietTo ? null : { from: quietFrom, to: quietTo };
}

/** From the one minute up to the other, which may be of the next day. */
function isWithin(minutes: number, from: number, to: number): boolean {
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}
