/** Reads columns in as many syncs as their size needs, telling how far it is. */
import { HostError } from '../../core/host.ts';
import type { Column, ReadOptions, ReadRequest } from '../../core/host.ts';
import type { Cell } from '../../core/index.ts';
import { cellFromExcel, loadedValues } from './cell-from-excel.ts';
import { readBatch } from './excel-run.ts';
import { planRead } from './read-plan.ts';
import type { ReadPiece } from './read-plan.ts';

/** @throws HostError; `cancelled` when the person cancels between two pieces. */
export async function readColumns(requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<readonly (readonly Column[])[]> {
  const results = requests.map(({ columns, rowCount }) => columns.map(() => new Array<Cell>(Math.max(0, rowCount)).fill(null)));
  const plan = planRead(requests);
  let done = 0;
  for (let pieces = plan.next(); pieces.length > 0; pieces = plan.next()) {
    if (options.isCancelled?.() === true) throw new HostError('cancelled');
    const blocks = await readPieces(requests, pieces);
    if (blocks === null) {
      if (!plan.shrink()) throw new HostError('too-large');
      continue;
    }
    let bytes = 0;
    for (const [index, piece] of pieces.entries()) {
      bytes += fill(requests, results, piece, blocks[index] ?? []);
      done += piece.rowCount * piece.columnCount;
    }
    plan.read(bytes);
    options.onProgress?.(done, plan.totalCells);
  }
  return results;
}

/** The pieces' values, row by row; null where they are more than Excel sends at once. */
async function readPieces(requests: readonly ReadRequest[], pieces: readonly ReadPiece[]): Promise<readonly (readonly (readonly unknown[])[])[] | null> {
  try {
    return await readBatch(async (context, sync) => {
      const ranges = pieces.map((piece) => {
        const worksheet = context.workbook.worksheets.getItem(requests[piece.request]?.sheet ?? '');
        const range = worksheet.getRangeByIndexes(piece.firstRow, piece.firstColumn, piece.rowCount, piece.columnCount);
        range.load('values');
        return range;
      });
      await sync();
      return ranges.map(loadedValues);
    });
  } catch (caught) {
    if (caught instanceof HostError && caught.fault === 'too-large') return null;
    throw caught;
  }
}

/** Sorts a block's values into the columns asked for; returns about how many bytes of JSON they took. */
function fill(requests: readonly ReadRequest[], results: readonly (readonly Cell[][])[], piece: ReadPiece, block: readonly (readonly unknown[])[]): number {
  const columns = results[piece.request] ?? [];
  const start = piece.firstRow - (requests[piece.request]?.firstRow ?? 0);
  let bytes = 0;
  for (const [offset, position] of piece.positions.entries()) {
    const column = columns[position];
    if (column === undefined) continue;
    for (let row = 0; row < block.length; row += 1) {
      const cell = cellFromExcel(block[row]?.[offset]);
      column[start + row] = cell;
      // Accented letters take two bytes or three; counting half of them as such is near enough.
      bytes += typeof cell === 'string' ? cell.length * 1.5 + 4 : 8;
    }
  }
  return bytes;
}
