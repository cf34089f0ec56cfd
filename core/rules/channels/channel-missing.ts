/** A post to come of which nothing says where it goes out. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { dayOf } from '../../table/calendar.ts';
import { columnGaps } from '../column-gaps.ts';
import { rowsToCome } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

export const channelMissing: Rule<'channel-missing'> = {
  code: 'channel-missing',
  severity: 'warning',
  needs: [['channel'], ['date', 'datetime']],
  run: ({ calendar, today }, report) => {
    const isBlank = calendar.channel.entries.map(({ word }) => word === '' || isPlaceholder(word));
    const gaps = columnGaps(calendar, 'channel', (row) => (isBlank[calendar.channel.codes[row] ?? 0] === true ? 'blank' : 'filled'), rowsToCome(calendar, today));
    for (const { cell, row, rows } of gaps) report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows });
  },
};
