/** Blocks of cells in Google's terms, which counts rows and columns from 1. */
import { cellAddress } from '../../../core/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function areaOf(range: Range): Area {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}

export function rangeAt(sheet: Sheet, { top, left, bottom, right }: Area): Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** Such as `A1` and `B2:D9`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

export function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function doOverlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Makes room: beyond its grid a sheet takes nothing. The whole grid comes back. */
export function makeRoom(sheet: Sheet, rowCount: number, columnCount: number): Area {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rowCount > rows) sheet.insertRowsAfter(rows, rowCount - rows);
  if (columnCount > columns) sheet.insertColumnsAfter(columns, columnCount - columns);
  return { top: 0, left: 0, bottom: Math.max(rows, rowCount) - 1, right: Math.max(columns, columnCount) - 1 };
}
