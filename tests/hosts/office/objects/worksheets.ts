/** WorksheetCollection: the tabs in their order. */
import type { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import { eventMethods } from '../event-methods.ts';
import { WORKBOOK_TARGET } from '../event-numbers.ts';
import { ADDIN, type Host } from '../host.ts';
import type { HostObject, HostType } from '../host-type.ts';
import { itemNotFound } from '../office-error.ts';
import { flag, textArgument } from './range-target.ts';
import { checkStructure, findWorksheet, worksheetObject, worksheetOrMissing } from './worksheet.ts';

function shown(book: Book, visibleOnly: boolean): readonly BookSheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === 'visible') : book.sheets;
}

function worksheetAt(sheet: BookSheet | undefined): HostObject {
  if (sheet === undefined) throw itemNotFound('no worksheet');
  return worksheetObject(sheet.id);
}

/** The first free name of the form Excel gives new tabs. */
function freeName(host: Host): string {
  let number = host.book.sheets.length + 1;
  while (host.book.sheetNamed(`Sheet${String(number)}`) !== undefined) number += 1;
  return `Sheet${String(number)}`;
}

export const worksheetCollectionType: HostType<Book> = {
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheetObject(sheet.id)),
  item: { since: '1.1', get: (_book, key, host) => worksheetOrMissing(key, host) },
  methods: {
    GetItemOrNullObject: { since: '1.4', call: (_book, args, host) => findWorksheet(args[0], host) },
    GetActiveWorksheet: { since: '1.1', call: (book) => worksheetAt(book.sheet(book.activeSheet)) },
    GetCount: { since: '1.4', call: (book, args) => shown(book, flag(args[0])).length },
    GetFirst: { since: '1.5', call: (book, args) => worksheetAt(shown(book, flag(args[0]))[0]) },
    GetLast: { since: '1.5', call: (book, args) => worksheetAt(shown(book, flag(args[0])).at(-1)) },
    Add: {
      since: '1.1',
      call: (book, args, host) => {
        checkStructure(host);
        const name = args[0] === undefined || args[0] === null ? freeName(host) : textArgument(args[0], 'the name');
        return worksheetObject(book.addSheet(name, ADDIN).id);
      },
    },
    ...eventMethods<Book>('WorksheetCollection', () => WORKBOOK_TARGET),
  },
};
