/** By what the row of a cell is known when the cell is to be written to. */
import type { WorkbookOutline } from '../host.ts';
import type { Calendar } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { rowAnchors } from './anchor-rows.ts';
import type { AnchoredRow } from './anchor-rows.ts';
import { cellKey } from './verify.ts';

/**
 * Null for a cell that stands in no row of the calendar, such as a heading or one of the tabs beside it: it is known by
 * its place alone, and by what it is expected to hold.
 */
export function cellAnchors(calendar: Calendar, outline: WorkbookOutline): (cell: CellRef) => AnchoredRow | null {
  const anchor = rowAnchors(calendar, outline);
  const rows = new Map<string, number>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const part = calendar.parts[calendar.part[row] ?? 0];
    if (part !== undefined) rows.set(cellKey(part.sheet, calendar.sheetRow[row] ?? 0, 0), row);
  }
  return ({ sheet, row: sheetRow }) => {
    const row = rows.get(cellKey(sheet, sheetRow, 0));
    return row === undefined ? null : anchor(row);
  };
}
