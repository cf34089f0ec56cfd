/** Remembers the file that a workbook was opened from, so that saving keeps what the book doesn't model. */
import type { CellStyle } from 'hucre/xlsx';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import type { Book } from './book.ts';
import type { SheetState } from './sheet-state.ts';

/** An opened sheet's place in the file, its name there, and what it held. */
export interface SheetSource {
  readonly index: number;
  readonly name: string;
  readonly opened: SheetState;
}

export interface FileSource {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly sheets: ReadonlyMap<SheetId, SheetSource>;
  /** The font of cells that nobody gave one; absent where the file names none. */
  readonly font?: NonNullable<CellStyle['font']>;
  /** What the book's count of changes was when it was opened. */
  readonly changeCount: number;
}

const sources = new WeakMap<Book, FileSource>();

export function rememberSource(book: Book, source: FileSource): void {
  sources.set(book, source);
}

export function sourceOf(book: Book): FileSource | undefined {
  return sources.get(book);
}
