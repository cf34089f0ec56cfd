/** What the tests of the stand-in host have in common: a small workbook, Office.js on it, an error's code. */
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { createOfficeInNode, type OfficeInNode, type OfficeInNodeOptions } from './node.ts';

/** A workbook of one sheet, `Plan`, with these values from A1. */
export function bookWith(values: readonly (readonly Cell[])[], dateSystem: 1900 | 1904 = 1900): Book {
  const book = new Book({ dateSystem });
  book.addSheet('Plan').write(0, 0, { values }, 'person');
  return book;
}

export function firstSheet(book: Book): BookSheet {
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return sheet;
}

/** Office.js on the workbook, in a year that the tests can count on. */
export function openOffice(book: Book, options: OfficeInNodeOptions = {}): OfficeInNode {
  return createOfficeInNode(book, { currentYear: 2026, ...options });
}

/** The code of the error that a call fails with. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
  return 'no error';
}

/** Lets what is under way in the host and the library come to its end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 10); });
}
