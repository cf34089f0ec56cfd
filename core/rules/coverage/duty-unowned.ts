/** A duty that nobody is named for. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';

/** Where fewer duties than this share have an owner, nobody uses the column. */
const LEAST_OWNED = 0.1;
const FEWEST_FOLDED = 4;

export const dutyUnowned: Rule<'duty-unowned'> = {
  code: 'duty-unowned',
  severity: 'warning',
  needs: [],
  needsTabs: ['duties'],
  run: ({ tabs }, report) => {
    const { duties } = tabs;
    const column = duties?.columns.get('owner');
    if (duties === null || column === undefined) return;
    const isUnread = unreadCells(tabs, 'duties');
    const rows = duties.rows.filter(({ duty }) => duty.trim() !== '');
    const unowned = rows.filter((row) => row.owner.people.length === 0 && row.owner.shared === null && !isUnread(sideCell(duties, row, 'owner')));
    const isUnused = unowned.length >= FEWEST_FOLDED && rows.length - unowned.length < rows.length * LEAST_OWNED;
    for (const row of isUnused ? unowned.slice(0, 1) : unowned) {
      const cell = isUnused ? { sheet: duties.sheet, row: duties.headerRow, column } : sideCell(duties, row, 'owner');
      report([cell], { duty: row.duty, duties: isUnused ? unowned.length : 1 });
    }
  },
};
