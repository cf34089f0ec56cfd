/** Where the person is: the cell, and the rows that they have selected and see. */
import type { SelectedRows } from '../../core/host.ts';
import type { CellRef } from '../../core/index.ts';
import { filteredRows } from './filtered-rows.ts';
import { holdsCells, idOf } from './find-sheets.ts';
import { hiddenRows, MOST_ROWS_ASKED } from './hidden-rows.ts';

/** Null on a tab that holds a chart. */
export function activeCell(): CellRef | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  if (!holdsCells(sheet)) return null;
  const cell = spreadsheet.getCurrentCell();
  return cell === null ? null : { sheet: idOf(sheet), row: cell.getRow() - 1, column: cell.getColumn() - 1 };
}

/**
 * Null also where more rows are left than can be asked for one by one, once those are passed over that a filter leaves out
 * by what they show: that none of them is hidden would be a guess.
 */
export function selectedRows(): SelectedRows | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  if (!holdsCells(sheet)) return null;
  const selected = spreadsheet.getActiveRangeList();
  if (selected === null) return null;
  // Whole columns are selected as far as anything stands there.
  const rowCount = sheet.getLastRow();
  const filter = filteredRows(sheet, rowCount);
  const through = new Set(filter?.rows);
  const rows = rowsOf(selected, rowCount).filter((row) => filter === null || !filter.isBelow(row) || through.has(row));
  if (rows.length > MOST_ROWS_ASKED) return null;
  const isHidden = hiddenRows(sheet);
  const isShown = (row: number): boolean => !isHidden(row);
  const filtered = filter === null || filter.rows.length > MOST_ROWS_ASKED ? null : filter.rows.filter(isShown);
  return { sheet: idOf(sheet), rows: rows.filter(isShown), filtered };
}

/** From the top, each once. */
function rowsOf(selected: GoogleAppsScript.Spreadsheet.RangeList, rowCount: number): readonly number[] {
  const rows = new Set<number>();
  for (const range of selected.getRanges()) {
    const top = range.getRow() - 1;
    const end = Math.min(top + range.getNumRows(), rowCount);
    for (let row = top; row < end; row += 1) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
