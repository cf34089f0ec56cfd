/** What came of writing: what was told, and where the workbook differs. */
import type { Applied, Edit, Workbook } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';

export interface Outcome {
  readonly applied: Applied;
  /** Where the workbook differs from before. */
  readonly changed: readonly string[];
}

export async function applyAndCompare(book: Book, workbook: Workbook, list: readonly Edit[]): Promise<Outcome> {
  const before = wholeBook(book);
  const applied = await workbook.apply(list);
  return { applied, changed: changedPlaces(before, wholeBook(book)) };
}

/** Everything written, nothing else to tell. */
export function written(count: number): Applied {
  return { written: count, skipped: [], unknown: [], fault: null };
}

/** What was skipped and why, as `1,2 changed` or `tab protected`. */
export function reasons({ skipped }: Applied): readonly string[] {
  return skipped.map(({ cell, reason }) => (cell === null ? `tab ${reason}` : `${cell.row},${cell.column} ${reason}`));
}
