/** Columns that share a heading, of which one is read: it may be the wrong one. */
import { columnLetters } from '../../table/cell-ref.ts';
import { remarksOf } from './layout-remarks.ts';
import type { Rule } from '../rule.ts';

export const headingDoubled: Rule<'heading-doubled'> = {
  code: 'heading-doubled',
  severity: 'suggestion',
  needs: [],
  run: ({ calendar }, report) => {
    for (const [{ sheet, headerRow }, { heading, columns }] of remarksOf(calendar, 'heading-doubled')) {
      const [read, ...others] = columns.map((column) => ({ sheet, row: Math.max(0, headerRow), column }));
      if (read === undefined) continue;
      report([read, ...others], { heading, read: columnLetters(read.column), others: others.map(({ column }) => columnLetters(column)) });
    }
  },
};
