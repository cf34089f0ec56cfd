/** The hosts that must agree. */
import type { Workbook } from '../../core/index.ts';
import { openExcelWorkbook } from '../../excel-addin/host/excel-workbook.ts';
import type { Book } from '../hosts/book/book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { createOfficeInNode } from '../hosts/office/node.ts';
import type { OfficeInNode, OfficeInNodeOptions } from '../hosts/office/node.ts';

interface TestedHost {
  readonly name: string;
  readonly openHost: (book: Book) => Promise<Workbook>;
}

/** Oldest requirement set that the manifest asks for, the one of the long-term release of 2024, and the newest. */
const EXCEL_VERSIONS = ['1.14', '1.17', undefined] as const;

/** The add-in's own adapter over the real Office.js, which it finds where the pane's page has it: among the globals. */
export function openExcel(book: Book, options: OfficeInNodeOptions = {}): { readonly office: OfficeInNode; readonly workbook: Workbook } {
  const office = createOfficeInNode(book, { language: 'fr-CA', ...options });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return { office, workbook: openExcelWorkbook('fr-CA') };
}

export const HOSTS: readonly TestedHost[] = [
  { name: 'memory', openHost: (book) => Promise.resolve(new MemoryWorkbook(book, 'fr-CA')) },
  ...EXCEL_VERSIONS.map((apiVersion) => ({
    name: `Excel, requirement set ${apiVersion ?? 'newest'}`,
    openHost: (book: Book) => Promise.resolve(openExcel(book, apiVersion === undefined ? {} : { apiVersion }).workbook),
  })),
];
