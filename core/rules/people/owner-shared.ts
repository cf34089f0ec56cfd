/** A row that belongs to several people or to a group, and so to nobody in particular. */
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import { isAbandoned } from '../resolution.ts';
import type { Rule } from '../rule.ts';

export const ownerShared: Rule<'owner-shared'> = {
  code: 'owner-shared',
  severity: 'warning',
  needs: [['owner']],
  run: ({ calendar }, report) => {
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const { shared, word } = entryOf(calendar.owner, row);
      if (shared === null || calendar.kind[row] === ROW_KIND.event || isAbandoned(entryOf(calendar.status, row).state)) continue;
      report([cellOf(calendar, row, 'owner')], { owner: word, shared });
    }
  },
};
