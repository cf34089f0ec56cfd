/** Columns of cells, as the sidebar asks for them. */
import { HostError } from '../../core/host.ts';
import type { Cell, Column, ReadRequest, SheetId } from '../../core/index.ts';
import { columnRuns } from './apply/snapshot.ts';
import { sheetOf } from './find-sheets.ts';
import { cellsOf } from './sheet-cells.ts';
import type { ToCell } from './sheet-cells.ts';

/** Columns between two wanted ones that are rather read along than passed over by one more reading. */
const READ_ALONG = 4;

interface OpenSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** How far anything stands there. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * One reading for each run of columns, however many the rows. Columns end with the last row that holds anything, however
 * many rows are asked for: whoever asks knows that nothing stands farther down.
 */
export function readColumns(requests: readonly ReadRequest[]): readonly (readonly Column[])[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toCell = cellsOf(spreadsheet);
  const open = new Map<SheetId, OpenSheet>();
  return requests.map((request) => {
    const { firstRow, rowCount, columns } = request;
    if (firstRow < 0 || rowCount < 0 || columns.some((column) => column < 0)) throw new HostError('range-missing');
    const known = open.get(request.sheet) ?? openSheet(spreadsheet, request.sheet);
    open.set(request.sheet, known);
    return readRequest(request, known, toCell);
  });
}

function openSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: SheetId): OpenSheet {
  const sheet = sheetOf(spreadsheet, id);
  return { sheet, rowCount: sheet.getLastRow(), columnCount: sheet.getLastColumn() };
}

function readRequest({ firstRow, rowCount, columns }: ReadRequest, { sheet, ...extent }: OpenSheet, toCell: ToCell): readonly Column[] {
  // Beyond what the sheet holds there is nothing to read, and beyond its grid Google refuses.
  const height = Math.max(0, Math.min(rowCount, extent.rowCount - firstRow));
  const wanted = columns.filter((column) => column < extent.columnCount);
  const found = new Map<number, Cell[]>();
  for (const { left, right } of height === 0 ? [] : columnRuns(wanted, READ_ALONG)) {
    const values = sheet.getRange(firstRow + 1, left + 1, height, right - left + 1).getValues() as unknown[][];
    for (const column of wanted) {
      if (column < left || column > right || found.has(column)) continue;
      found.set(column, values.map((row) => toCell(row[column - left])));
    }
  }
  return columns.map((column) => found.get(column) ?? new Array<Cell>(height).fill(null));
}
