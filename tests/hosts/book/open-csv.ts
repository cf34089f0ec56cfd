/** Opens a .csv as a workbook of one tab, in which every cell is text. */
import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import { Book } from './book.ts';
import { parseCsv } from '../../../core/exchange/parse-csv.ts';
import { decodeCsv } from './csv-text.ts';
import { FileError } from './file-error.ts';
import { sheetNameFrom } from './sheet-name.ts';
import { emptySheetState } from './sheet-state.ts';

export function openCsv(bytes: Uint8Array, file: string): Book {
  const state = emptySheetState();
  parseCsv(decodeCsv(bytes, file)).forEach((record, row) => {
    // Blank fields and blank lines at the end are no cells.
    const width = record.findLastIndex((text) => text !== '') + 1;
    if (width === 0) return;
    if (width > MAX_COLUMNS) throw new FileError('too-many-columns', { file, limit: MAX_COLUMNS });
    if (row >= MAX_ROWS) throw new FileError('too-many-rows', { file, limit: MAX_ROWS });
    const values = record.slice(0, width).map((text) => (text === '' ? null : text));
    state.cells.setRow(row, { values, formulas: null, looks: null, extras: null });
  });
  const book = new Book({ name: file });
  book.adoptSheet(sheetNameFrom(file.replace(/\.[^.]*$/, '')), 'visible', state);
  return book;
}
