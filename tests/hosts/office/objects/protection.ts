/** Protection of a sheet and of the workbook's structure: read only, since Suivi never unprotects. */
import type { Book } from '../../book/book.ts';
import type { HostType } from '../host-type.ts';
import { sheetById } from './range-target.ts';
import type { WorksheetTarget } from './worksheet.ts';

export const worksheetProtectionType: HostType<WorksheetTarget> = {
  name: 'WorksheetProtection',
  properties: { Protected: { since: '1.2', get: (target, host) => sheetById(target.sheet, host).isProtected } },
};

export const workbookProtectionType: HostType<Book> = {
  name: 'WorkbookProtection',
  properties: { Protected: { since: '1.7', get: (_book, host) => host.book.isStructureProtected } },
};
