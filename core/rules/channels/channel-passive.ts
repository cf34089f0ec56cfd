/** A post to come on a page that the team keeps for answers and watching only; one finding for the page where it has many of them. */
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { cellOf, dayOf } from '../../table/calendar.ts';
import { isToCome } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { pageName } from './pages.ts';
import { passivePageOf } from './passive-pages.ts';

/** A page with so many posts ahead has rather outgrown its level. */
const FEWEST_FOLDED = 4;

export const channelPassive: Rule<'channel-passive'> = {
  code: 'channel-passive',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: ({ calendar, tabs: { channels }, today }, report) => {
    if (channels === null || channels.rows.every(({ level }) => level !== 'passive')) return;
    const pageOf = passivePageOf(calendar, channels);
    const rowsOf = new Map<ChannelRow, number[]>();
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const page = isToCome(calendar, row, today) ? pageOf(row) : null;
      if (page === null) continue;
      const rows = rowsOf.get(page);
      if (rows === undefined) rowsOf.set(page, [row]);
      else rows.push(row);
    }
    for (const [page, rows] of rowsOf) {
      const level = sideCell(channels, page, 'level');
      const isCrowd = rows.length >= FEWEST_FOLDED;
      for (const row of isCrowd ? rows.slice(0, 1) : rows) {
        const cell = cellOf(calendar, row, 'channel');
        const parameters = { ...pageName(page), label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows: isCrowd ? rows.length : 1 };
        report(isCrowd ? [level, cell] : [cell, level], parameters);
      }
    }
  },
};
