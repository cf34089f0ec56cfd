/** Another table below the calendar: what it holds is not checked. */
import { remarksOf } from './layout-remarks.ts';
import type { Rule } from '../rule.ts';

export const tableBelow: Rule<'table-below'> = {
  code: 'table-below',
  severity: 'suggestion',
  needs: [],
  run: ({ calendar }, report) => {
    for (const [{ sheet }, { firstColumn, row }] of remarksOf(calendar, 'table-below')) {
      report([{ sheet, row, column: firstColumn }], { row: row + 1 });
    }
  },
};
