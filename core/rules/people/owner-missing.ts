/** A post to come for which nobody answers, or a recurring post or a picture of another tab. */
import { dayOf, entryOf } from '../../table/calendar.ts';
import { columnGaps } from '../column-gaps.ts';
import { rowsToCome } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { unownedInTabs } from './unowned-in-tabs.ts';

const NEEDS: Rule['needs'] = [['owner'], ['date', 'datetime']];

/** Of the calendar alone: all that can be said where there are no other tabs. */
export const ownerMissingInRows: Rule<'owner-missing'> = {
  code: 'owner-missing',
  severity: 'warning',
  needs: NEEDS,
  run: ({ calendar, today }, report) => {
    const gaps = columnGaps(calendar, 'owner', (row) => {
      const { people, shared } = entryOf(calendar.owner, row);
      return people.length === 0 && shared === null ? 'blank' : 'filled';
    }, rowsToCome(calendar, today));
    for (const { cell, row, rows } of gaps) report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows });
  },
};

export const ownerMissing: Rule<'owner-missing'> = {
  code: 'owner-missing',
  severity: 'warning',
  needs: NEEDS,
  run: (context, report) => {
    ownerMissingInRows.run(context, report);
    for (const { cell, tab, item, rows } of unownedInTabs(context)) report([cell], { label: item, day: null, today: context.today, rows, tab });
  },
};
