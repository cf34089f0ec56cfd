/** Another table beside the calendar: what it holds is not checked. */
import { columnLetters } from '../../table/cell-ref.ts';
import { remarksOf } from './layout-remarks.ts';
import type { Rule } from '../rule.ts';

export const tableBeside: Rule<'table-beside'> = {
  code: 'table-beside',
  severity: 'suggestion',
  needs: [],
  run: ({ calendar }, report) => {
    for (const [{ sheet }, { firstColumn, lastColumn, row }] of remarksOf(calendar, 'table-beside')) {
      const cells = { first: { sheet, row, column: firstColumn }, last: { sheet, row, column: lastColumn } };
      report([cells.first, cells.last], { first: columnLetters(firstColumn), last: columnLetters(lastColumn) });
    }
  },
};
