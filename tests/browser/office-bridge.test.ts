/** The unmodified office.js in a frame in Chromium, over a workbook in the page around it. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeFolder } from '../hosts/office/node.ts';
import { launchBrowser } from './launch-browser.ts';

const FRAME = `<!doctype html><meta charset="utf-8"><script src="/bridge.js"></script><script src="/office/office.js"></script>`;
const PAGE = `<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script></body>`;

async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const result = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false, logLevel: 'silent' });
  return result.outputFiles[0]?.text ?? '';
}

/** Serves the two pages, their scripts and the library's own files. */
async function serve(): Promise<{ server: Server; origin: string }> {
  const files = new Map([
    ['/', PAGE],
    ['/frame.html', FRAME],
    ['/page.js', await bundle('./office-bridge-page.ts')],
    ['/bridge.js', await bundle('../hosts/office/bridge-in-frame.ts')],
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (path.startsWith('/office/')) response.end(readFileSync(join(officeFolder(), normalize(path).slice('/office/'.length))));
    else response.end(files.get(path) ?? '');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${String(address.port)}` };
}

let browser: Browser;
let server: Server;
let page: Page;
let frame: Frame;
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const served = await serve();
  server = served.server;
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    if (route.request().url().startsWith(served.origin)) return route.continue();
    outside.push(route.request().url());
    return route.abort();
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${served.origin}/`);
  await page.waitForSelector('iframe');
  const found = page.frames().find((one) => one.url().endsWith('/frame.html'));
  if (found === undefined) throw new Error('The frame did not load.');
  frame = found;
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('Office.onReady tells of Excel on a PC, with the languages, theme and sets that the page chose', async () => {
  const told = await frame.evaluate(async () => {
    const info = await Office.onReady();
    const { displayLanguage, contentLanguage, officeTheme, requirements } = Office.context;
    const has = (version: string): boolean => requirements.isSetSupported('ExcelApi', version);
    return { info, displayLanguage, contentLanguage, officeTheme, sets: [has('1.14'), has('1.17'), has('1.18')] };
  });
  expect(told.info).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect([told.displayLanguage, told.contentLanguage]).toEqual(['fr-CA', 'en-CA']);
  expect(told.officeTheme).toMatchObject({ bodyBackgroundColor: '#212121', bodyForegroundColor: '#f0f0f0' });
  expect(told.sets).toEqual([true, true, false]);
});

test('Excel.run in the frame reads and writes the workbook in the page', async () => {
  const values = await frame.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Calendrier');
      const range = sheet.getUsedRange(true).load('values');
      sheet.getRange('B3').values = [['LinkedIn']];
      await context.sync();
      return range.values;
    });
  });
  expect(values).toEqual([['Date', 'Réseau'], [46000, 'Instagram']]);
  const seen = await page.evaluate(() => {
    const { book, office } = window.bridgeTest;
    return { value: book.sheets[0]?.value(2, 1), syncs: office.host.syncCount, notAnswered: office.host.notAnswered };
  });
  expect(seen).toEqual({ value: 'LinkedIn', syncs: 1, notAnswered: [] });
});

test('an edit in the page reaches a listener in the frame', async () => {
  await frame.evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        document.title = `${event.address} ${event.source}`;
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await page.evaluate(() => {
    window.bridgeTest.book.sheets[0]?.write(4, 0, { values: [['x', 'y']] }, 'colleague');
  });
  await frame.waitForFunction(() => document.title !== '');
  expect(await frame.evaluate(() => document.title)).toBe('A5:B5 Remote');
});

test('nothing was asked of any other server and no script failed', () => {
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});
