/** Sizes, merges, hidden lines and frozen panes of a sheet, in Univer's shapes. */
import type { IColumnData, IFreeze, IRange, IRowData } from '@univerjs/core';
import type { Area } from '../../book/book-types.ts';
import type { BookSheet } from '../../book/book-sheet.ts';

const MIN_ROWS = 200;
const MIN_COLUMNS = 26;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
/** Beyond this a sheet is shown up to here: nobody scrolls further, and each column costs memory. */
const MAX_SHOWN_COLUMNS = 16_384;

export const ROW_HEIGHT = 20;
export const COLUMN_WIDTH = 72;

export function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** Univer gives NaN for the open ends of whole rows and columns. */
export function toArea(range: IRange, rowCount: number, columnCount: number): Area {
  const end = (value: number, last: number): number => (Number.isFinite(value) ? value : last);
  return {
    top: Math.max(0, end(range.startRow, 0)),
    left: Math.max(0, end(range.startColumn, 0)),
    bottom: Math.max(0, end(range.endRow, rowCount - 1)),
    right: Math.max(0, end(range.endColumn, columnCount - 1)),
  };
}

/** Characters of the default font to pixels, as Excel counts them. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function widthOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

export function extent(sheet: BookSheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedArea();
  return {
    rows: Math.max(MIN_ROWS, (used?.bottom ?? 0) + 1 + SPARE_ROWS),
    columns: Math.min(MAX_SHOWN_COLUMNS, Math.max(MIN_COLUMNS, (used?.right ?? 0) + 1 + SPARE_COLUMNS)),
  };
}

export function columnData(sheet: BookSheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const [column, width] of sheet.columnWidths) columns[column] = { w: pixelsOfWidth(width) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

/** Pixels of a line of text and of an average character in the sheet's own font. */
const LINE_HEIGHT = 17;
const CHARACTER_WIDTH = 6.2;
const MOST_LINES = 24;

/** How many lines a wrapped text takes: an estimate, since nothing is drawn yet. */
function linesOfText(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - 6) / CHARACTER_WIDTH));
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / room)), 0);
}

/** Heights of the rows that grow with their wrapped text, where the file states none. */
function grownRows(sheet: BookSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const merged = new Set(sheet.merges.map((merge) => `${merge.top},${merge.left}`));
  for (const { row, values, looks } of sheet.rows()) {
    let lines = 1;
    looks?.forEach((look, column) => {
      const value = values[column];
      if (look?.style?.wrap !== true || typeof value !== 'string' || merged.has(`${row},${column}`)) return;
      const width = sheet.columnWidths.get(column);
      lines = Math.max(lines, linesOfText(value, width === undefined ? COLUMN_WIDTH : pixelsOfWidth(width)));
    });
    if (lines === 1) continue;
    const height = Math.min(lines, MOST_LINES) * LINE_HEIGHT + 4;
    // Univer drops its automatic height when a filter hides and shows rows; the plain one stays.
    rows[row] = { ia: 1, ah: height, h: height };
  }
  return rows;
}

/** Rows of a sheet that were last shown in a height of their own. */
const shownInOwnHeight = new WeakMap<BookSheet, ReadonlySet<number>>();

/** Heights that the file states, then those that wrapped text asks for; rows hidden by hand. Those that a filter hides belong to the filter. */
export function rowData(sheet: BookSheet, hiddenByHand: ReadonlySet<number>): Record<number, Partial<IRowData>> {
  const rows = grownRows(sheet);
  // What is not named stays as it is, so that a row that has lost its height is named once.
  for (const row of shownInOwnHeight.get(sheet) ?? []) if (!sheet.rowHeights.has(row)) rows[row] ??= { h: ROW_HEIGHT, ia: 1, ah: ROW_HEIGHT };
  shownInOwnHeight.set(sheet, new Set(sheet.rowHeights.keys()));
  for (const [row, points] of sheet.rowHeights) rows[row] = { h: Math.round((points * 4) / 3), ia: 0 };
  for (const row of hiddenByHand) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

export function freeze(frozen: BookSheet['frozen']): IFreeze {
  return {
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
  };
}
