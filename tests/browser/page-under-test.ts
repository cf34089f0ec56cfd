/** The served page in a browser, with a watch on what goes wrong and on what leaves this machine. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { Book } from '../hosts/book/book.ts';
import type { BookCell } from '../hosts/book/book-types.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { buildPage, builtIn } from '../hosts/page/build-page.ts';
import { startServer } from '../hosts/page/server.ts';
import { builtOnce } from './build-once.ts';
import { launchBrowser } from './launch-browser.ts';
import { spareTabs } from './spare-tabs.ts';

export interface PageServer {
  /** Opens the page in an empty tab, with one more workbook among its examples if there is one; the query is what stands after the question mark. */
  open(query?: string, example?: Example): Promise<PageUnderTest>;
  /** Empties what `open` opened; each page is a heavy one. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** A workbook that the page opens by itself, instead of its demo. */
interface Example {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PageUnderTest {
  readonly page: Page;
  /** Errors of the console and of scripts, in the page and in the pane. */
  readonly errors: readonly string[];
  /** Addresses asked for that are not on this machine. */
  readonly requestsOutside: readonly string[];
}

const VIEWPORT = { width: 1280, height: 800 } as const;

function isHere(address: string): boolean {
  return /^(http:\/\/(localhost|127\.0\.0\.1):\d+\/|data:|blob:|about:)/.test(address);
}

async function newTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-CA' });
  return context.newPage();
}

/** What is watched in a tab belongs to the test that opens it. */
function watch(page: Page): PageUnderTest {
  const errors: string[] = [];
  const requestsOutside: string[] = [];
  page.removeAllListeners('pageerror').removeAllListeners('console').removeAllListeners('request');
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`); });
  page.on('request', (request) => { if (!isHere(request.url())) requestsOutside.push(request.url()); });
  return { page, errors, requestsOutside };
}

/** A server and a browser of their own, for one file of tests. */
export async function startPage(): Promise<PageServer> {
  const built = builtIn(await builtOnce('page', buildPage));
  const server = await startServer({ port: 0, built });
  const browser = await launchBrowser();
  const spare = spareTabs();
  let tabs: Page[] = [];
  return {
    open: async (query = 'lang=fr', example) => {
      const page = spare.take() ?? (await newTab(browser));
      tabs.push(page);
      const opened = watch(page);
      await page.setViewportSize(VIEWPORT);
      if (example !== undefined) await page.route(`**/examples/${example.name}`, (route) => route.fulfill({ body: Buffer.from(example.bytes) }));
      await page.goto(`${server.address}/?${query}${example === undefined ? '' : `&open=${example.name}`}`);
      return opened;
    },
    closeTabs: async () => {
      const left = tabs;
      tabs = [];
      await Promise.all(left.map(spare.leave));
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Chooses a file as the person would, and waits until the page has said how it went. */
export async function chooseFile({ page }: PageUnderTest, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(() => document.querySelector('#status')?.replaceChildren());
  await page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  // What was changed before may go.
  const discard = page.locator('#unsaved button[value="discard"]');
  if (await discard.isVisible()) await discard.click();
  await page.waitForFunction((file) => {
    const dialog = document.querySelector('#message');
    return (dialog instanceof HTMLDialogElement && dialog.open) || document.querySelector('#status')?.textContent?.includes(file) === true;
  }, name);
}

/** A small calendar in two tabs, as the bytes of a file. */
export async function smallWorkbook(): Promise<Uint8Array> {
  const book = new Book({ name: 'calendrier.xlsx' });
  const sheet = book.addSheet('Calendrier');
  const rows = Array.from({ length: 40 }, (_, row) => [46_350 + row, 'Instagram', `Publication ${row + 1}`, 'Brouillon']);
  sheet.write(0, 0, { values: [['Date', 'Canal', 'Texte', 'Statut'], ...rows] }, 'person');
  sheet.write(1, 0, { formats: rows.map(() => ['yyyy-mm-dd']) }, 'person');
  sheet.write(0, 6, { values: [['Total'], [40]], formulas: [[undefined], ['=COUNTA(C2:C41)']] }, 'person');
  book.addSheet('Équipe').write(0, 0, { values: [['Nom'], ['Anne']] }, 'person');
  return saveBook(book);
}

export interface SmallPages {
  /** The page as it opens by itself. */
  readonly open: (query?: string) => Promise<PageUnderTest>;
  /** The page with the small calendar in it, drawn. */
  readonly openSmall: (query?: string) => Promise<PageUnderTest>;
  /** The small calendar's file. */
  readonly bytes: () => Uint8Array;
}

/** One server for a file of tests; every test leaves its tabs empty. */
export function smallPages(): SmallPages {
  let server: PageServer;
  let bytes: Uint8Array;
  beforeAll(async () => {
    server = await startPage();
    bytes = await smallWorkbook();
  });
  afterEach(() => server.closeTabs());
  afterAll(() => server.close());
  return {
    open: (query) => server.open(query),
    openSmall: async (query) => {
      const opened = await server.open(query, { name: 'calendrier.xlsx', bytes });
      await opened.page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('calendrier.xlsx'));
      await opened.page.waitForSelector('.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]');
      return opened;
    },
    bytes: () => bytes,
  };
}

/** A cell of the workbook behind the grid. */
export function cellInBook({ page }: PageUnderTest, sheet: string, row: number, column: number): Promise<BookCell | undefined> {
  return page.evaluate(([name, r, c]) => window.suiviPage.book?.sheetNamed(name)?.cell(r, c), [sheet, row, column] as const);
}
