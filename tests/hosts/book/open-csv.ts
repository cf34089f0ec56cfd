/** Opens a .csv as a workbook of one tab, in which every cell is text. */
import { MAX_COLUMNS, MAX_ROWS } from './area.ts';
import { Book } from './book.ts';
import { parseCsv } from './csv-parse.ts';
import { decodeCsv } from './csv-text.ts';
import { FileError } from './file-error.ts';
import { sheetNameFrom } from './sheet-name.ts';
import { emptySheetState } from './sheet-state.ts';

export function openCsv(bytes: Uint8Array, file: string): Book {
  const records = parseCsv(decodeCsv(bytes, file));
  if (records.length > MAX_ROWS) throw new FileError('too-many-cells', { file, limit: MAX_ROWS });
  const state = emptySheetState();
  records.forEach((record, row) => {
    if (record.length > MAX_COLUMNS) throw new FileError('too-many-cells', { file, limit: MAX_COLUMNS });
    if (record.every((text) => text === '')) return;
    state.cells.setRow(row, { values: record.map((text) => (text === '' ? null : text)), formulas: null, looks: null, extras: null });
  });
  const book = new Book({ name: file });
  book.adoptSheet(sheetNameFrom(file.replace(/\.[^.]*$/, '')), 'visible', state);
  return book;
}
