/** Puts values into Excel's cells: the only place, with `write-column`, `write-tab` and what that calls, that changes them. */
import { cellAreas, cellKey, cellsOf, writtenText } from '../../core/index.ts';
import type { Cell, CellArea, PlannedWrite } from '../../core/index.ts';
import { rangeOf } from './find-targets.ts';

/**
 * Queues the writing of changed cells alone, in runs of neighbours; a row that may not show is a run of its own. Formats
 * go first: into a cell that is formatted as text, a number would go as text.
 */
export function queueCells(context: Excel.RequestContext, writes: readonly PlannedWrite[], isAlone: (sheet: string, row: number) => boolean): void {
  const planned = new Map(writes.map((write) => [cellKey(write.sheet, write.row, write.column), write]));
  for (const area of cellAreas(writes, isAlone)) {
    const range = rangeOf(context.workbook.worksheets.getItem(area.sheet), area);
    const rows = cellsOf(area).map((cells) => cells.map(({ sheet, row, column }) => planned.get(cellKey(sheet, row, column))));
    // Null leaves a cell's format as it is.
    const formats = rows.map((cells) => cells.map((write) => write?.format?.to ?? null));
    if (formats.some((cells) => cells.some((format) => format !== null))) range.numberFormat = formats;
    range.values = rows.map((cells) => cells.map((write) => (write?.formula === undefined ? excelEntry(write?.value ?? null) : null)));
  }
  for (const { sheet, row, column, formula } of writes) {
    if (formula !== undefined) context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
  }
}

/** Queues one block of values from A1. */
export function queueBlock(worksheet: Excel.Worksheet, rows: readonly (readonly Cell[])[]): void {
  const area: Omit<CellArea, 'sheet'> = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  rangeOf(worksheet, area).values = rows.map((cells) => cells.map(excelEntry));
}

/** Queues the value of one cell. */
export function queueCell(range: Excel.Range, value: Cell): void {
  range.values = [[excelEntry(value)]];
}

/** What makes Excel's cell hold this: null would leave the cell as it is, `''` empties it. */
function excelEntry(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell === '' ? '' : writtenText(cell);
  return typeof cell === 'object' ? cell.error : cell;
}
