/** Puts back what a write hit of other people's, once the person has been told of it. */
import type { Applied, HarmedCell } from '../edits/edit.ts';
import { restoreEdits } from '../edits/restore-edits.ts';
import { cellKey } from '../edits/verify.ts';
import type { Workbook } from '../host.ts';
import type { CellRef } from '../table/cell-ref.ts';

/**
 * A cell that somebody has changed since stays theirs. Doing it twice changes nothing the second time.
 * @throws HostError where nothing was written.
 */
export async function restoreHarmed(workbook: Workbook, harmed: readonly HarmedCell[]): Promise<Applied> {
  if (harmed.length === 0) return { written: 0, skipped: [], unknown: [], fault: null };
  const edits = restoreEdits(harmed);
  const { already = [], ...applied } = await workbook.apply(edits);
  // What is only asked for, to be sure of the row, is nothing that comes back.
  const keyOf = ({ sheet, row, column }: CellRef): string => cellKey(sheet, row, column);
  const wanted = new Set(harmed.map(({ cell }) => keyOf(cell)));
  const skipped = new Set(applied.skipped.flatMap(({ cell }) => (cell === null ? [] : [keyOf(cell)])));
  const asked = edits.flatMap(({ sheet, writes }) => writes.map(({ row, column }) => cellKey(sheet, row, column))).filter((key) => !wanted.has(key) && !skipped.has(key));
  const own = already.filter((cell) => wanted.has(keyOf(cell)));
  return {
    ...applied,
    written: applied.written - asked.length,
    skipped: applied.skipped.filter(({ cell }) => cell === null || wanted.has(keyOf(cell))),
    ...(own.length === 0 ? {} : { already: own }),
  };
}
