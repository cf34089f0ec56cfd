/** Ids that a spreadsheet has taken for numbers and cut: their last digits are gone, and no post is found by them. */
import { cellOf, heldBy } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Rule } from '../rule.ts';

const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{2}$/i;
/** Spreadsheets keep fifteen digits of a number. */
const DIGITS_KEPT = 15;
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
      const text = id[row] as string;
      if (text.length < 5 || !(SCIENTIFIC.test(text) || (text.length > DIGITS_KEPT && typeof heldBy(calendar, row, 'id') === 'number'))) continue;
      const own = found[calendar.part[row] as number];
      if (own === undefined) continue;
      own.rows += 1;
      if (own.text === '') own.text = text;
      if (own.cells.length < MOST_SHOWN) own.cells.push(cellOf(calendar, row, 'id'));
    }
    for (const { text, rows, cells: [first, ...others] } of found) if (first !== undefined) report([first, ...others], { text, rows });
  },
};
