/** Opens a file as a workbook in the stand-in Excel, through the real Office.js and the add-in's own adapter. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language, Workbook } from '../../../core/index.ts';
import { openExcelWorkbook } from '../../../excel-addin/host/excel-workbook.ts';
import { openBook } from '../book/open-book.ts';
import { saveBook } from '../book/save-book.ts';
import { createOfficeInNode } from '../office/node.ts';
import type { Connection } from './command.ts';
import { FileNotFound } from './refusal.ts';

const LOCALES = { fr: 'fr-CA', en: 'en-US' } as const;

/** @throws FileNotFound, FileError */
export async function connectExcel(file: string, language: Language): Promise<Connection> {
  const start = performance.now();
  const bytes = await readFile(file).catch((caught: unknown) => {
    if (caught instanceof Error && 'code' in caught) throw new FileNotFound(file, caught.code === 'EISDIR');
    throw caught;
  });
  const book = await openBook(bytes, path.basename(file));
  const openMs = performance.now() - start;
  const { Excel, Office } = await createOfficeInNode(book, { language: LOCALES[language] });
  // The adapter finds Office.js where the pane's page has it: among the globals.
  Object.assign(globalThis, { Excel, Office });
  const { workbook, readMs } = timed(openExcelWorkbook(LOCALES[language]));
  return { workbook, tabs: book.sheets.map(({ name }) => name), isCsv: /\.csv$/i.test(file), openMs, readMs, file, contents: () => saveBook(book) };
}

/** The same workbook, with the time spent in its two reading methods added up. */
function timed(workbook: Workbook): { readonly workbook: Workbook; readonly readMs: () => number } {
  let spent = 0;
  async function measure<Result>(call: Promise<Result>): Promise<Result> {
    const start = performance.now();
    try {
      return await call;
    } finally {
      spent += performance.now() - start;
    }
  }
  return {
    workbook: { ...workbook, outline: () => measure(workbook.outline()), read: (requests, options) => measure(workbook.read(requests, options)) },
    readMs: () => spent,
  };
}
