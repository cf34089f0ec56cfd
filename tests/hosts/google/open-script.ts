/** Opens a spreadsheet of one tab with a small script in it, for the tests of the stand-in itself. */
import { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { BookCell } from '../book/book-types.ts';
import type { GoogleOptions } from './google-options.ts';
import { openGoogleInNode, type GoogleInNode } from './node.ts';

export interface OpenScript extends GoogleInNode {
  readonly book: Book;
  readonly sheet: BookSheet;
  /** Runs a function with this body, in which `sheet` is the tab and `book` the spreadsheet. */
  readonly go: (body: string) => unknown;
}

const START = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0];';

/** `cells` row by row; a value alone is a plain cell. */
export function openScript(cells: readonly (readonly (BookCell | string | number | boolean | null)[])[] = [], options: GoogleOptions = {}): OpenScript {
  const book = new Book();
  const sheet = book.addSheet('Calendar');
  cells.forEach((row, r) => {
    row.forEach((cell, c) => { sheet.setCell(r, c, typeof cell === 'object' && cell !== null ? cell : { value: cell }, 'person'); });
  });
  const google = openGoogleInNode(book, '', options);
  const go = (body: string): unknown => google.runCode(`function go() { ${START} ${body} }`, 'go');
  return { ...google, book, sheet, go };
}
