/** A post to come for which nobody answers. */
import { dayOf, entryOf } from '../../table/calendar.ts';
import { columnGaps } from '../column-gaps.ts';
import { isToCome } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

export const ownerMissing: Rule<'owner-missing'> = {
  code: 'owner-missing',
  severity: 'warning',
  needs: [['owner'], ['date', 'datetime']],
  run: ({ calendar, today }, report) => {
    const gaps = columnGaps(calendar, 'owner', (row) => {
      if (!isToCome(calendar, row, today)) return null;
      const { people, shared } = entryOf(calendar.owner, row);
      return people.length === 0 && shared === null ? 'blank' : 'filled';
    });
    for (const { cell, row, rows } of gaps) report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows });
  },
};
