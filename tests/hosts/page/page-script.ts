/** The script that is shipped for Google, at work on the page's workbook. */
import type { Book } from '../book/book.ts';
import { createGoogle, type GoogleHost } from '../google/google-host.ts';
import { runInPage } from '../google/run-in-page.ts';
import { createScriptRun, type ClientScriptRun } from '../google/script-run.ts';
import type { Language } from './shell-words.ts';

export interface PageScript {
  readonly host: GoogleHost;
  /** Runs a function as the menu does. */
  readonly run: (functionName: string) => void;
  /** Runs a function as a formula does. */
  readonly call: (functionName: string, ...args: readonly unknown[]) => unknown;
  /** `google.script.run`, for the sidebar. */
  readonly scriptRun: ClientScriptRun;
  readonly close: () => void;
}

const SCRIPT = 'Code.js';
const PAGE_ENDING = /\.html$/;

/** Files of the project as clasp would push it, by name. */
type Project = ReadonlyMap<string, string>;

async function answered(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

async function fetchProject(): Promise<Project> {
  const listed: unknown = await (await answered('/sheets.json')).json();
  const names = Array.isArray(listed) ? listed.map(String).filter((name) => name === SCRIPT || PAGE_ENDING.test(name)) : [];
  return new Map(await Promise.all(names.map(async (name) => [name, await (await answered(`/sheets/${name}`)).text()] as const)));
}

let project: Promise<Project> | null = null;

/** Fetched once; where that fails, the next one tries again. */
function openProject(): Promise<Project> {
  project ??= fetchProject().catch((error: unknown) => {
    project = null;
    throw error;
  });
  return project;
}

/** Opens the workbook as a spreadsheet of Google's, with the add-on in it: its menus are made. */
export async function openPageScript(book: Book, language: Language): Promise<PageScript> {
  const files = await openProject();
  const host = createGoogle(book, {
    timeZone: 'America/Toronto',
    // A script's own zone is its maker's.
    scriptTimeZone: 'Etc/GMT',
    locale: language === 'fr' ? 'fr_CA' : 'en_CA',
    language,
    currentYear: new Date().getFullYear(),
    htmlFiles: (name) => files.get(`${name}.html`) ?? null,
  });
  const program = runInPage(files.get(SCRIPT) ?? '', host);
  program.open();
  return { host, run: (name) => void program.run(name), call: (name, ...args) => program.run(name, ...args), scriptRun: createScriptRun(program).run, close: () => program.close() };
}
