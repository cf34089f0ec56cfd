/** The calendar's columns in the task pane as it ships, over Excel's own library: confirmed once, kept in the file. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrameLocator } from 'playwright-core';
import { Book } from '../hosts/book/book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { chooseFile, startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';
import { UNSURE_HEADINGS, unsureSheet } from './pane-harness/column-calendars.ts';

/** Beside a machine at work elsewhere, reading and drawing take their time. */
const PATIENCE = { timeout: 20_000 };

let server: PageServer;
let opened: PageUnderTest;

beforeAll(async () => {
  server = await startPage();
  opened = await server.open('lang=fr');
});

afterAll(() => server.close());

function pane(): FrameLocator {
  return opened.page.frameLocator('#pane iframe');
}

function unsureWorkbook(): Promise<Uint8Array> {
  const book = new Book({ name: 'incertain.xlsx' });
  const sheet = book.addSheet('Publications');
  const { rows } = unsureSheet();
  sheet.write(0, 0, { values: rows }, 'person');
  sheet.write(1, 0, { formats: rows.slice(1).map(() => ['yyyy-mm-dd']) }, 'person');
  return saveBook(book);
}

/** What the workbook's settings tab says of a heading: the whole row, or null. */
function keptOf(heading: string): Promise<readonly unknown[] | null> {
  return opened.page.evaluate((sought) => {
    const sheet = window.suiviPage.book?.sheetNamed('Suivi');
    const used = sheet?.usedArea(true);
    if (sheet === undefined || used === null || used === undefined) return null;
    for (let row = 0; row <= used.bottom; row += 1) {
      const cells = Array.from({ length: used.right + 1 }, (_, column) => sheet.value(row, column));
      if (cells.includes(sought)) return cells;
    }
    return null;
  }, heading);
}

test('the person answers by keyboard, and the workbook keeps the answer in a hidden tab', async () => {
  await chooseFile(opened, 'incertain.xlsx', await unsureWorkbook());
  const choice = pane().getByRole('combobox', { name: 'Colonne G\u00a0: Grenier' });
  await choice.waitFor(PATIENCE);
  await choice.focus();
  await opened.page.keyboard.type('Pil');
  await expect.poll(() => choice.inputValue(), PATIENCE).toBe('role:pillar');
  const confirm = pane().getByRole('button', { name: 'Confirmer les colonnes' });
  await confirm.focus();
  await opened.page.keyboard.press('Enter');
  await choice.waitFor({ state: 'detached', ...PATIENCE });
  expect(await keptOf('Grenier')).toContain('pillar');
  expect(await opened.page.evaluate(() => window.suiviPage.book?.sheetNamed('Suivi')?.visibility)).toBe('hidden');
});

test('the calendar itself is as it was', async () => {
  const headings = await opened.page.evaluate(() => {
    const sheet = window.suiviPage.book?.sheetNamed('Publications');
    return Array.from({ length: 9 }, (_, column) => sheet?.value(0, column));
  });
  expect(headings).toEqual([...UNSURE_HEADINGS]);
});

test('a pane that is opened anew asks nothing, and knows the answer', async () => {
  const frame = opened.page.frames().find((each) => each.url().includes('taskpane'));
  await frame?.evaluate(() => {
    document.documentElement.dataset['before'] = '';
    window.location.reload();
  });
  // What was there before the reload would still take a click.
  await pane().locator('html:not([data-before])').waitFor({ state: 'attached', ...PATIENCE });
  const button = pane().getByRole('heading', { level: 1 }).getByRole('button');
  await expect.poll(() => button.getAttribute('aria-expanded'), PATIENCE).toBe('false');
  await button.click();
  await expect.poll(() => pane().getByRole('combobox', { name: 'Colonne G\u00a0: Grenier' }).inputValue(), PATIENCE).toBe('role:pillar');
  expect(opened.errors).toEqual([]);
  expect(opened.requestsOutside).toEqual([]);
});
