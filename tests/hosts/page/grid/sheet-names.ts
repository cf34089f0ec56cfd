/** Names for tabs that the person adds or copies in the grid. */
import type { Book } from '../../book/book.ts';
import { isSheetName } from '../../book/sheet-name.ts';

export function isNameFree(book: Book, name: string): boolean {
  return isSheetName(name) && book.sheetNamed(name) === undefined;
}

/** The name asked for where Excel takes it, else the same with what it refuses taken out and a number added. */
export function freeName(book: Book, name: string): string {
  const base = name.replace(/[:\\/?*[\]]/g, ' ').trim().slice(0, 26) || 'Sheet';
  let number = 2;
  while (!isNameFree(book, `${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}
