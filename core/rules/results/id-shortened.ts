/** Ids that a spreadsheet has cut, once for each tab. */
import { cellOf } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import { isIdCut } from '../../table/cut-ids.ts';
import type { Rule } from '../rule.ts';

const MOST_SHOWN = 20;

export const idShortened: Rule<'id-shortened'> = {
  code: 'id-shortened',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    const { id, parts } = calendar;
    if (!calendar.roles.has('id')) return;
    const found = parts.map((): { text: string; rows: number; readonly cells: CellRef[] } => ({ text: '', rows: 0, cells: [] }));
    for (let row = 0; row < calendar.rowCount; row += 1) {
      if (!isIdCut(calendar, row)) continue;
      const own = found[calendar.part[row] as number];
      if (own === undefined) continue;
      own.rows += 1;
      if (own.text === '') own.text = id[row] as string;
      if (own.cells.length < MOST_SHOWN) own.cells.push(cellOf(calendar, row, 'id'));
    }
    for (const { text, rows, cells: [first, ...others] } of found) if (first !== undefined) report([first, ...others], { text, rows });
  },
};
