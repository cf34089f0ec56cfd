/** Shows a cell. */
import { HostError } from '../../core/host.ts';
import type { CellRef } from '../../core/index.ts';
import { sheetOf } from './find-sheets.ts';

/** Selecting leaves the keyboard with the sidebar. */
export function revealCell({ sheet: id, row, column }: CellRef): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetOf(spreadsheet, id);
  const isOnSheet = row >= 0 && column >= 0 && row < sheet.getMaxRows() && column < sheet.getMaxColumns();
  if (!isOnSheet) throw new HostError('range-missing');
  // A hidden tab can't be shown without changing the spreadsheet.
  if (sheet.isSheetHidden()) throw new HostError('sheet-missing', 'hidden');
  spreadsheet.setActiveRange(sheet.getRange(row + 1, column + 1));
  return null;
}
