/** A post that goes out in a few working days and has no visual yet. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { cellOf, entryOf } from '../../table/calendar.ts';
import { isVisualFormat } from '../media/format-kind.ts';
import { needsMedia } from '../media/needs-media.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { eachOpenRow } from './open-work.ts';
import { usualColumn } from './usual-column.ts';

export const assetDue: Rule<'asset-due'> = {
  code: 'asset-due',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status'], ['asset']],
  run: (context, report) => {
    const { calendar, today, settings } = context;
    let isUsual: ((row: number) => boolean) | null = null;
    eachOpenRow(context, settings.assetDueDays, (row, day, due) => {
      if (!isPlaceholder(calendar.asset[row] ?? '')) return;
      const isRequired = entryOf(calendar.channel, row).channels.some(needsMedia);
      // Once approved, a post without what its network demands is a fault and no longer a deadline.
      if (isRequired ? entryOf(calendar.status, row).state === 'approved' : !isVisualFormat(entryOf(calendar.format, row))) return;
      isUsual ??= usualColumn(calendar, calendar.asset, today);
      if (!isUsual(row)) return;
      report([cellOf(calendar, row, 'asset'), cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), day, due, today });
    });
  },
};
