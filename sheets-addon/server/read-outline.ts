/** All tabs of the spreadsheet with their first cells. */
import { HEAD_COLUMNS, HEAD_ROWS } from '../../core/host.ts';
import type { SheetOutline, WorkbookOutline } from '../../core/index.ts';
import { findProtection } from './apply/find-protection.ts';
import { cellSheets, idOf } from './find-sheets.ts';
import { patternOf } from './number-formats.ts';
import { cellsOf } from './sheet-cells.ts';
import type { ToCell } from './sheet-cells.ts';

/** Two readings a tab, and its protections, whatever the tab holds. */
export function readOutline(): WorkbookOutline {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toCell = cellsOf(spreadsheet);
  return { dateSystem: 1900, sheets: cellSheets(spreadsheet).map((sheet) => outlineOf(sheet, toCell)) };
}

function outlineOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, toCell: ToCell): SheetOutline {
  const [rowCount, columnCount] = [sheet.getLastRow(), sheet.getLastColumn()];
  const about = { id: idOf(sheet), name: sheet.getName(), isVisible: !sheet.isSheetHidden(), rowCount, columnCount };
  if (rowCount === 0 || columnCount === 0) return { ...about, rowCount: 0, columnCount: 0, head: [], headFormats: [] };
  const range = sheet.getRange(1, 1, Math.min(rowCount, HEAD_ROWS), Math.min(columnCount, HEAD_COLUMNS));
  // The type is any[][].
  const values = range.getValues() as unknown[][];
  const head = values.map((row) => row.map(toCell));
  return { ...about, ...(isLocked(sheet, head) ? { isLocked: true } : {}), head, headFormats: range.getNumberFormats().map((row) => row.map(patternOf)) };
}

/** Protected, and none of the first cells is left free. */
function isLocked(sheet: GoogleAppsScript.Spreadsheet.Sheet, head: SheetOutline['head']): boolean {
  const { isProtected, isSheetProtected } = findProtection(sheet);
  return isSheetProtected && head.every((cells, row) => cells.every((_, column) => isProtected(row, column)));
}
