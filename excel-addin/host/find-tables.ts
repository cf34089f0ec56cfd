/** Where tables and their rows stand now, as Excel tells it. */
import { placeTable, ROWS_BELOW_HEADINGS } from '../../core/index.ts';
import type { Cell, PlacedTable, TableAnchor, TableNow } from '../../core/index.ts';
import { cellFromExcel, loadedValues } from './cell-from-excel.ts';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface PendingTable {
  readonly anchor: TableAnchor;
  readonly worksheet: Excel.Worksheet;
  /** The sheet's first rows, as wide as the sheet. */
  readonly top: Excel.Range;
  /** From the sheet's first cell with a value to its last. */
  readonly used: Excel.Range;
  /** Key columns, whole, by the planned column. */
  readonly keys: readonly { readonly planned: number; readonly column: number; readonly range: Excel.Range }[];
}

/** A table as it was found. */
export interface FoundNow extends TableNow {
  readonly headings: readonly Cell[];
  /** How far the sheet's cells with a value reach. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * Asks for what tells where a table stands; the answers are read by `foundTable` after a sync.
 * @param placed Where its columns are known to stand; absent to look for the key columns where they were.
 */
export function requestTable(context: Excel.RequestContext, anchor: TableAnchor, placed: PlacedTable | null, areKeysWanted = true): PendingTable {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(anchor.sheet);
  worksheet.load('id,protection/protected');
  const top = worksheet.getRangeByIndexes(0, 0, Math.max(0, anchor.headerRow) + ROWS_BELOW_HEADINGS + 1, MAX_COLUMNS).getUsedRangeOrNullObject(true);
  top.load('rowIndex,columnIndex,values');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const keys = areKeysWanted ? anchor.keys.map((planned) => {
    const column = placed?.columns.get(planned) ?? planned;
    return { planned, column, range: requestColumn(worksheet, column) };
  }) : [];
  return { anchor, worksheet, top, used, keys };
}

/** A whole column, as far as it holds anything. */
export function requestColumn(worksheet: Excel.Worksheet, column: number): Excel.Range {
  const range = worksheet.getRangeByIndexes(0, column, MAX_ROWS, 1).getUsedRangeOrNullObject(true);
  range.load('rowIndex,values');
  return range;
}

/** Its cells from the sheet's first row down. */
export function columnCells(range: Excel.Range): readonly Cell[] {
  if (range.isNullObject) return [];
  return [...new Array<Cell>(range.rowIndex).fill(null), ...loadedValues(range).map(([value]) => cellFromExcel(value))];
}

/** Null where the sheet is gone. Key columns that were looked for elsewhere than where they stand are not among the keys. */
export function foundTable({ anchor, worksheet, top, used, keys }: PendingTable): FoundNow | null {
  if (worksheet.isNullObject) return null;
  const rows = rowsFromTop(top);
  const placed = placeTable(anchor, rows);
  return {
    placed,
    keys: new Map(keys.filter(({ planned, column }) => placed?.columns.get(planned) === column).map(({ planned, range }) => [planned, columnCells(range)])),
    headings: rows[placed?.headerRow ?? -1] ?? [],
    lastRow: used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1,
    lastColumn: used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1,
  };
}

function rowsFromTop(top: Excel.Range): readonly (readonly Cell[])[] {
  if (top.isNullObject) return [];
  const left = new Array<Cell>(top.columnIndex).fill(null);
  const rows = loadedValues(top).map((row): readonly Cell[] => [...left, ...row.map(cellFromExcel)]);
  return [...new Array<readonly Cell[]>(top.rowIndex).fill([]), ...rows];
}
