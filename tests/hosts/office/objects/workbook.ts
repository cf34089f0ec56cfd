/** Workbook: where every path begins. */
import type { Book } from '../../book/book.ts';
import { hostObject, type HostType } from '../host-type.ts';
import { applicationType } from './application.ts';
import { functionsType } from './functions.ts';
import { workbookProtectionType } from './protection.ts';
import { rangeAreasType } from './range-areas.ts';
import { rangeObject, textArgument } from './range-target.ts';
import { tableCollectionType } from './tables.ts';
import { worksheetCollectionType } from './worksheets.ts';

export const workbookType: HostType<Book> = {
  name: 'Workbook',
  properties: {
    Name: { since: '1.7', get: (book) => book.name },
    ReadOnly: { since: '1.8', get: (book) => book.isReadOnly },
  },
  objects: {
    Worksheets: { since: '1.1', get: (book) => hostObject(worksheetCollectionType, book) },
    Tables: { since: '1.1', get: () => hostObject(tableCollectionType, { sheet: null }) },
    Application: { since: '1.1', get: (book) => hostObject(applicationType, book) },
    Functions: { since: '1.2', get: (book) => hostObject(functionsType, book) },
    Protection: { since: '1.7', get: (book) => hostObject(workbookProtectionType, book) },
  },
  methods: {
    GetSelectedRange: { since: '1.1', call: (book) => rangeObject(book.selection.sheet, book.selection.area) },
    GetSelectedRanges: {
      since: '1.9',
      call: ({ selection: { sheet, area, others = [] } }) => hostObject(rangeAreasType, { sheet, areas: [area, ...others] }),
    },
    GetActiveCell: {
      since: '1.7',
      call: (book) => {
        const { top, left } = book.selection.area;
        return rangeObject(book.selection.sheet, { top, left, bottom: top, right: left });
      },
    },
    _RemoveReference: {
      since: '1.1',
      call: (_book, args, host) => {
        host.drop(textArgument(args[0], 'a reference'));
        return null;
      },
    },
    _RemoveAllReferences: {
      since: '1.1',
      call: (_book, _args, host) => {
        host.dropAll();
        return null;
      },
    },
  },
};
