/** The cells that rows are known by: read again at the rows themselves, or by pieces where the columns are long. */
import { cellKey, isSameRow, storedCell } from '../../core/index.ts';
import type { Cell, RowAnchor, TableAnchor } from '../../core/index.ts';
import { cellFromExcel, loadedValues } from './cell-from-excel.ts';
import { readBatch } from './excel-run.ts';
import { foundTable, requestTable } from './find-tables.ts';
import type { FoundNow } from './find-tables.ts';
import { readColumns } from './read-columns.ts';
import { rowRuns } from './target-areas.ts';

/** Key cells of some rows of a table, column by column. */
export interface PendingKeys {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly range: Excel.Range;
}

/** @param rows Rows of tables as they stand now. */
export function requestRowKeys(context: Excel.RequestContext, rows: readonly { readonly table: TableAnchor; readonly row: number }[]): readonly PendingKeys[] {
  const byTable = new Map<TableAnchor, Set<number>>();
  for (const { table, row } of rows) {
    const known = byTable.get(table);
    if (known === undefined) byTable.set(table, new Set([row]));
    else known.add(row);
  }
  return [...byTable].flatMap(([{ sheet, keys }, all]) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    return rowRuns(all).flatMap(({ row, rowCount }) => [...new Set(keys)].map((column) => {
      const range = worksheet.getRangeByIndexes(row, column, rowCount, 1);
      range.load('values');
      return { sheet, row, column, range };
    }));
  });
}

/** To be called after a sync: the key that a row had then; null where it was not asked for. */
export function rowKeys(pending: readonly PendingKeys[]): (table: TableAnchor, row: number) => readonly Cell[] | null {
  const cells = new Map<string, Cell>();
  for (const { sheet, row, column, range } of pending) {
    if (range.isNullObject) continue;
    for (const [index, [value]] of loadedValues(range).entries()) cells.set(cellKey(sheet, row + index, column), storedCell(cellFromExcel(value)));
  }
  return ({ sheet, keys }, row) => {
    const key = keys.map((column) => cells.get(cellKey(sheet, row, column)));
    return key.every((cell) => cell !== undefined) ? key : null;
  };
}

/** To be called after a sync: whether a row still holds what it is known by. */
export function rowKeyReader(pending: readonly PendingKeys[]): (anchor: RowAnchor, row: number) => 'same' | 'other' {
  const keyAt = rowKeys(pending);
  return ({ table, key }, row) => {
    const now = keyAt(table, row);
    return now !== null && isSameRow(table.knownBy, key, now) ? 'same' : 'other';
  };
}

/** Tables with their key columns, in as many syncs as their size needs. */
export async function keysByPieces(anchors: readonly TableAnchor[]): Promise<ReadonlyMap<TableAnchor, FoundNow>> {
  const tables = await readBatch(async (context, sync) => {
    const pending = anchors.map((anchor) => requestTable(context, anchor, null, false));
    await sync();
    return pending.flatMap((one) => {
      const table = foundTable(one);
      return table === null ? [] : [{ anchor: one.anchor, table }];
    });
  });
  const columns = tables.map(({ anchor, table }) => [...new Set(anchor.keys)].filter((column) => table.placed?.columns.has(column) === true));
  const read = await readColumns(tables.map(({ anchor, table }, index) => (
    { sheet: anchor.sheet, firstRow: 0, rowCount: table.lastRow + 1, columns: (columns[index] ?? []).map((column) => table.placed?.columns.get(column) ?? column) }
  )));
  return new Map(tables.map(({ anchor, table }, index) => [anchor, { ...table, keys: new Map((columns[index] ?? []).map((column, place) => [column, read[index]?.[place] ?? []])) }]));
}
