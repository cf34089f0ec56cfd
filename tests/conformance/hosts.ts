/** The hosts that must agree. */
import type { DateSystem, Workbook } from '../../core/index.ts';
import { openExcelWorkbook } from '../../excel-addin/host/excel-workbook.ts';
import { bundleServer } from '../../sheets-addon/bundle.ts';
import type { ScriptRun } from '../../sheets-addon/sidebar/script-run.ts';
import { connectServer } from '../../sheets-addon/sidebar/server.ts';
import { openSheetsWorkbook } from '../../sheets-addon/sidebar/sheets-workbook.ts';
import type { Book } from '../hosts/book/book.ts';
import type { GoogleOptions } from '../hosts/google/google-options.ts';
import { openGoogleInNode } from '../hosts/google/node.ts';
import type { GoogleInNode } from '../hosts/google/node.ts';
import { sheetNumber } from '../hosts/google/objects/range-target.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { createOfficeInNode } from '../hosts/office/node.ts';
import type { OfficeInNode, OfficeInNodeOptions } from '../hosts/office/node.ts';
import { namedByBook } from './book-ids.ts';

interface TestedHost {
  readonly name: string;
  readonly openHost: (book: Book) => Promise<Workbook>;
  readonly nature: HostNature;
}

/** What hosts differ in by their nature: a test says of each what it does instead. */
interface HostNature {
  /** In which a workbook of 1904 tells its days: Google makes those of 1900 of them as it opens it. */
  readonly of1904: DateSystem;
  /** Whether it can be asked if anything may be changed at all; who may not has no add-ons in Google. */
  readonly tellsReadOnly: boolean;
  /** Whether a protection of the tabs' order and number outlives that a file is opened. */
  readonly keepsStructureProtection: boolean;
  /** Whether tables are more than their cells, and grow with what is added beside them. */
  readonly hasTables: boolean;
  /** Whether it says how far a formula's result spills; else whatever may be part of one is left alone. */
  readonly tellsSpills: boolean;
  /** Whether a tab can be added that never comes to the front; else the person is brought back at once. */
  readonly addsTabsBehind: boolean;
  /** Rows that a sheet has before more are added: Google's end, and what goes down a column ends with them. */
  readonly newRows: number;
}

const OFFICE: HostNature = { of1904: 1904, tellsReadOnly: true, keepsStructureProtection: true, hasTables: true, tellsSpills: true, addsTabsBehind: true, newRows: Infinity };
const GOOGLE: HostNature = { of1904: 1900, tellsReadOnly: false, keepsStructureProtection: false, hasTables: false, tellsSpills: false, addsTabsBehind: false, newRows: 1_000 };

/** Oldest requirement set that the manifest asks for, the one of the long-term release of 2024, and the newest. */
const EXCEL_VERSIONS = ['1.14', '1.17', undefined] as const;

/** The add-in's own adapter over the real Office.js, which it finds where the pane's page has it: among the globals. */
export function openExcel(book: Book, options: OfficeInNodeOptions = {}): { readonly office: OfficeInNode; readonly workbook: Workbook } {
  const office = createOfficeInNode(book, { language: 'fr-CA', ...options });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return { office, workbook: openExcelWorkbook('fr-CA') };
}

interface SheetsOptions extends GoogleOptions {
  /** Whether all calls share one world, which is far quicker. */
  readonly isLoadedOnce?: boolean;
  /** What a test plants into the server's code. */
  readonly planted?: (code: string) => string;
  /** What stands between the sidebar and `google.script.run`. */
  readonly through?: (run: ScriptRun) => ScriptRun;
}

/** The server as it ships, bundled once for a file of tests. */
let server: Promise<string> | null = null;

/** The sidebar's own adapter over the server as it ships, on the stand-in for Google; sheets go by the names of the book. */
export async function openSheets(book: Book, { isLoadedOnce = false, planted = (code) => code, through = (run) => run, ...options }: SheetsOptions = {}): Promise<{ readonly google: GoogleInNode; readonly workbook: Workbook }> {
  server ??= bundleServer();
  book.isStructureProtected &&= GOOGLE.keepsStructureProtection;
  const google = openGoogleInNode(book, planted(await server), { language: 'fr', locale: 'fr_CA', ...options }, isLoadedOnce);
  const workbook = openSheetsWorkbook(connectServer(through(google.scriptRun)), 'fr-CA');
  return { google, workbook: namedByBook(workbook, book, (id) => String(sheetNumber(id))) };
}

export const HOSTS: readonly TestedHost[] = [
  { name: 'memory', openHost: (book) => Promise.resolve(new MemoryWorkbook(book, 'fr-CA')), nature: OFFICE },
  ...EXCEL_VERSIONS.map((apiVersion) => ({
    name: `Excel, requirement set ${apiVersion ?? 'newest'}`,
    openHost: (book: Book) => Promise.resolve(openExcel(book, apiVersion === undefined ? {} : { apiVersion }).workbook),
    nature: OFFICE,
  })),
  { name: 'Google Sheets', openHost: async (book) => (await openSheets(book)).workbook, nature: GOOGLE },
];
