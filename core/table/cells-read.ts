/** The cells that were read of a workbook, to look one up by where it stands. */
import type { Column, ReadRequest } from '../host.ts';
import type { Cell } from './cell.ts';
import type { CellRef, SheetId } from './cell-ref.ts';

/** What a cell held when it was read; undefined where it was not read. */
export type CellsRead = (cell: CellRef) => Cell | undefined;

/** `read` holds for each request its columns, in the order asked for. */
export function cellsRead(requests: readonly ReadRequest[], read: readonly (readonly Column[])[]): CellsRead {
  const bySheet = new Map<SheetId, { readonly firstRow: number; readonly columns: Map<number, Column> }>();
  for (const [index, { sheet, firstRow, columns }] of requests.entries()) {
    bySheet.set(sheet, { firstRow, columns: new Map(columns.map((column, at) => [column, read[index]?.[at] ?? []])) });
  }
  return ({ sheet, row, column }) => {
    const found = bySheet.get(sheet);
    return found === undefined ? undefined : found.columns.get(column)?.[row - found.firstRow];
  };
}
