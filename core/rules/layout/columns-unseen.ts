/** Columns so far to the right that nothing there is looked at. */
import { columnLetters } from '../../table/cell-ref.ts';
import { remarksOf } from './layout-remarks.ts';
import type { Rule } from '../rule.ts';

export const columnsUnseen: Rule<'columns-unseen'> = {
  code: 'columns-unseen',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    for (const [{ sheet, headerRow }, { firstColumn }] of remarksOf(calendar, 'columns-unseen')) {
      report([{ sheet, row: Math.max(0, headerRow), column: firstColumn }], { last: columnLetters(firstColumn - 1) });
    }
  },
};
