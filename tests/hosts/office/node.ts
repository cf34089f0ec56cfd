/** The real, unmodified Office.js in Node, over a workbook in memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Book } from '../book/book.ts';
import { OfficeHost, type OfficeHostOptions } from './office-host.ts';
import { isSetSupported } from './requirement-sets.ts';
import { LIGHT_THEME, type OfficeTheme } from './theme.ts';

export interface OfficeInNodeOptions extends OfficeHostOptions {
  readonly theme?: OfficeTheme;
}

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Of the workbook that was opened last. */
  readonly host: OfficeHost;
  /** Another workbook in the place of the one before: loading the library takes longer than many a test. */
  readonly open: (book: Book) => OfficeHost;
}

/** What the library leaves in its global object, as far as it is used here. */
interface Globals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OSF: { _OfficeAppFactory?: { readonly getContext: () => unknown } };
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

const FILES = ['en-us/office_strings.debug.js', 'excel-win32-16.01.debug.js'];

/** Where the library's own files are. */
export function officeFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}

let scripts: readonly Script[] | null = null;

/** The library as compiled scripts, read once. */
function libraryScripts(): readonly Script[] {
  scripts ??= FILES.map((file) => new Script(readFileSync(join(officeFolder(), file), 'utf8'), { filename: file }));
  return scripts;
}

/** The few things of a browser that the library looks for when it loads. */
function sandbox(bridge: Bridge): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: 'Suivi stand-in' },
    location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: () => undefined },
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return globals;
}

/** What `Office.context` tells in a task pane; the library itself fills it only in a page. */
function officeContext(host: OfficeHost, theme: OfficeTheme): Record<string, unknown> {
  const { apiVersion, language, contentLanguage } = host.host;
  return {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: language,
    contentLanguage,
    officeTheme: theme,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18000.20000' },
    requirements: { isSetSupported: (set: string, wanted?: string | number) => isSetSupported(apiVersion, set, wanted) },
  };
}

/**
 * Loads Office.js for one workbook; each call gives a library of its own.
 *
 * The library's own check of requirement sets is turned on, so that a member newer than `apiVersion`
 * fails with ApiNotFound before it reaches the host, which would refuse it as well.
 */
export function createOfficeInNode(book: Book, options: OfficeInNodeOptions = {}): OfficeInNode {
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => { host.receive(text); } };
  const hostOf = (opened: Book): OfficeHost => new OfficeHost(opened, (text) => bridge.onMessageFromHost?.(text), options);
  let host = hostOf(book);
  const globals = createContext(sandbox(bridge));
  for (const script of libraryScripts()) script.runInContext(globals);
  // The library has put its namespaces there.
  const library = globals as unknown as Globals;
  const context = officeContext(host, options.theme ?? LIGHT_THEME);
  const info = { host: 'Excel', platform: 'PC' };
  // `Office.context` asks this factory, which in a page the loader provides.
  library.OSF._OfficeAppFactory = { getContext: () => context };
  Object.defineProperty(library.Office, 'onReady', {
    value: (callback?: (ready: typeof info) => unknown) => Promise.resolve(info).then((ready) => { callback?.(ready); return ready; }),
    configurable: true,
  });
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const open = (opened: Book): OfficeHost => {
    host.close();
    host = hostOf(opened);
    return host;
  };
  return { Excel: library.Excel, Office: library.Office, OfficeExtension: library.OfficeExtension, get host() { return host; }, open };
}
