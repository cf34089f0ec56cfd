/** Lets Excel break off within a batch, once at every change that the add-in makes. */
import { openExcel } from '../../conformance/hosts.ts';
import { BookError } from '../../hosts/book/book-error.ts';
import type { Book } from '../../hosts/book/book.ts';
import type { Applied } from '../../../core/edits/edit.ts';
import { HostError } from '../../../core/host.ts';
import type { Workbook } from '../../../core/host.ts';

export interface BrokenOff {
  /** Which of the changes was the last. */
  readonly at: number;
  readonly book: Book;
  readonly workbook: Workbook;
  /** What was told, or the fault where nothing was written. */
  readonly told: Applied | HostError;
}

/** Acts on a new workbook each time, until no change is left at which to break off. Answers after how many there was none. */
export async function breakOffEverywhere(
  newBook: () => Book,
  act: (workbook: Workbook) => Promise<Applied>,
  check: (broken: BrokenOff) => Promise<void>,
  step = 1,
): Promise<number> {
  for (let at = 1; at < 500; at += step) {
    const book = newBook();
    const { workbook } = openExcel(book);
    let changes = 0;
    const stop = book.listen(({ author }) => {
      if (author !== 'addin') return;
      changes += 1;
      // The change itself is made: listeners are told after it.
      if (changes === at) throw new BookError('merged-cells');
    });
    const told = await act(workbook).catch((error: unknown) => {
      if (error instanceof HostError) return error;
      throw error;
    });
    stop();
    if (changes < at) return at - 1;
    await check({ at, book, workbook, told });
  }
  throw new Error('no end of changes');
}
