/** What the tests of saving look at: a sheet by its name, and the parts of the file that a workbook is saved as. */
import type { BookSheet } from './book-sheet.ts';
import type { Book } from './book.ts';
import { keptWorkbook } from './kept-samples.ts';
import { openBook } from './open-book.ts';
import { partText, type Parts } from './package-parts.ts';
import { saveBook } from './save-book.ts';
import { readParts } from './zip-package.ts';

export function openedKept(): Promise<Book> {
  return openBook(keptWorkbook(), 'planning.xlsx');
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export async function savedParts(book: Book): Promise<Parts> {
  return readParts(await saveBook(book), 'saved.xlsx');
}

export async function savedPart(book: Book, path: string): Promise<string> {
  return partText(await savedParts(book), path);
}
