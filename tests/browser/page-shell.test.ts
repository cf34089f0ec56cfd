/** The page around the spreadsheet: files in and out, choices, and what it must never do. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openBook } from '../hosts/book/open-book.ts';
import { cellInBook, chooseFile, smallPages, type PageUnderTest } from './page-under-test.ts';

const { open, openSmall, bytes } = smallPages();

/** Fluent's keyboard library puts markers around the pane's tabs that pass the focus on; axe takes them for hidden controls. */
const TABSTER_MARKERS: [string, string] = ['iframe', '[data-tabster-dummy]'];

function activeTab({ page }: PageUnderTest): Promise<string | undefined> {
  return page.evaluate(() => {
    const book = window.suiviPage.book;
    return book?.sheets.find((sheet) => sheet.id === book.activeSheet)?.name;
  });
}

function fileName({ page }: PageUnderTest): Promise<string | null> {
  return page.locator('#file-name').textContent();
}

describe('a file that can’t be opened', () => {
  test('is explained in the language of the page, and the workbook stays', async () => {
    const opened = await openSmall('lang=fr');
    await chooseFile(opened, 'faux.xlsx', new TextEncoder().encode('Date,Canal\n2026-12-01,Instagram\n'));
    const text = await opened.page.locator('#message').textContent();
    expect(text).toContain('«\u00a0faux.xlsx\u00a0» n’est pas un classeur Excel');
    expect(text).toContain('Le classeur affiché n’a pas changé.');
    expect(await fileName(opened)).toBe('calendrier.xlsx');
    expect(await cellInBook(opened, 'Calendrier', 1, 2)).toMatchObject({ value: 'Publication 1' });
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.locator('#message').isVisible()).toBe(false);
    expect(opened.errors).toEqual([]);
  });

  test('is explained in English on the English page', async () => {
    const opened = await openSmall('lang=en');
    await chooseFile(opened, 'cut.xlsx', bytes().slice(0, 400));
    expect(await opened.page.locator('#message').textContent()).toContain('“cut.xlsx” is incomplete or damaged.');
  });
});

describe('files', () => {
  test('the demo of the page’s language opens by itself, and the others stand in the menu', async () => {
    const opened = await open('lang=en');
    await expect.poll(() => fileName(opened)).toBe('demo.en.xlsx');
    await opened.page.locator('#open').click();
    await opened.page.getByRole('menuitem', { name: 'demo.fr.xlsx' }).click();
    await expect.poll(() => fileName(opened)).toBe('demo.fr.xlsx');
    expect(opened.errors).toEqual([]);
  });

  test('the networks’ figures of the demo are there to download, in the page’s language', async () => {
    const { page } = await open('lang=en');
    await page.locator('#open').click();
    const group = page.getByRole('group', { name: 'Figures to import (download)' });
    expect(await group.getByRole('menuitem').allTextContents()).toEqual(['demo.en.facebook.csv', 'demo.en.instagram.csv', 'demo.en.x.csv']);
    const coming = page.waitForEvent('download');
    await group.getByRole('menuitem', { name: 'demo.en.x.csv' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('demo.en.x.csv');
    expect(await readFile(await download.path(), 'utf8')).toContain('Post id,Date,Post text,Post Link');
  });

  test('a file that takes long to open says so in the place of the sheet', async () => {
    const opened = await openSmall('lang=fr');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await opened.page.route('**/examples/demo.en.xlsx', async (route) => {
      await held;
      await route.continue();
    });
    await opened.page.locator('#open').click();
    await opened.page.getByRole('menuitem', { name: 'demo.en.xlsx' }).click();
    const note = opened.page.locator('.sheet-note[aria-busy="true"]');
    expect(await note.textContent()).toBe('Ouverture du classeur…');
    await expect.poll(() => note.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    release();
    await expect.poll(() => fileName(opened)).toBe('demo.en.xlsx');
    expect(await note.count()).toBe(0);
  });

  test('a .csv opens as one tab', async () => {
    const opened = await open();
    await chooseFile(opened, 'posts.csv', new TextEncoder().encode('Date;Canal\n2026-12-01;Instagram\n'));
    expect(await cellInBook(opened, 'posts', 1, 1)).toMatchObject({ value: 'Instagram' });
  });

  test('a file dropped on the page opens', async () => {
    const opened = await open();
    const data = await opened.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Date,Canal\n2026-12-01,LinkedIn\n'], 'depot.csv'));
      return transfer;
    });
    await opened.page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    expect(await opened.page.locator('#drop').isVisible()).toBe(true);
    await opened.page.dispatchEvent('#drop', 'drop', { dataTransfer: data });
    await expect.poll(() => cellInBook(opened, 'depot', 1, 1)).toMatchObject({ value: 'LinkedIn' });
    expect(await opened.page.locator('#drop').isVisible()).toBe(false);
  });

  test('saving hands over the workbook as it stands', async () => {
    const opened = await openSmall();
    await opened.page.evaluate(() => window.suiviPage.book?.sheets[0]?.write(1, 2, { values: [['Changé']] }, 'addin'));
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.locator('#save').click()]);
    expect(download.suggestedFilename()).toBe('calendrier.xlsx');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const saved = await openBook(Buffer.concat(chunks), 'calendrier.xlsx');
    expect(saved.sheetNamed('Calendrier')?.value(1, 2)).toBe('Changé');
  });
});

describe('choices', () => {
  test('the language changes the page, the grid and the pane, and the edits stay', async () => {
    const opened = await openSmall('lang=fr');
    await opened.page.evaluate(() => window.suiviPage.book?.sheets[0]?.write(1, 2, { values: [['Gardé']] }, 'addin'));
    await opened.page.locator('#language').selectOption('en');
    expect(await opened.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await opened.page.locator('#save').textContent()).toBe('Save a copy');
    expect(await opened.page.evaluate(() => window.suiviPage.host?.host.language)).toBe('en-US');
    expect(await cellInBook(opened, 'Calendrier', 1, 2)).toMatchObject({ value: 'Gardé' });
    expect(opened.errors).toEqual([]);
  });

  test('the language of the page counts for the pane too, whatever was chosen there before, and the tab stays', async () => {
    const opened = await openSmall('lang=fr');
    const paneLanguage = (): Promise<string | null> => opened.page.frameLocator('#pane iframe').locator('html').getAttribute('lang');
    const pane = opened.page.frameLocator('#pane iframe');
    await pane.locator('button[aria-haspopup="menu"]').first().click();
    await pane.getByRole('menuitemradio', { name: 'English' }).click();
    await expect.poll(paneLanguage).toBe('en');
    await opened.page.locator('.sheet-engine:not([inert]) [data-u-comp="slide-tab-item"]', { hasText: 'Équipe' }).click();
    await expect.poll(() => activeTab(opened)).toBe('Équipe');
    await opened.page.locator('#language').selectOption('en');
    await expect.poll(paneLanguage).toBe('en');
    await opened.page.locator('#language').selectOption('fr');
    await expect.poll(paneLanguage).toBe('fr');
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.shownAtSelection())).toBe('Nom');
    expect(await activeTab(opened)).toBe('Équipe');
    expect(opened.errors).toEqual([]);
  });

  test('the pane is exactly as wide as chosen, and closes and opens', async () => {
    const opened = await openSmall('lang=fr&width=320');
    const frameWidth = (): Promise<number | undefined> => opened.page.locator('#pane iframe').evaluate((frame) => frame.clientWidth);
    expect(await frameWidth()).toBe(320);
    await opened.page.locator('#width').selectOption('300');
    expect(await frameWidth()).toBe(300);
    await opened.page.locator('#close').click();
    expect(await opened.page.locator('#pane').isVisible()).toBe(false);
    await opened.page.keyboard.press('Enter');
    expect(await frameWidth()).toBe(300);
  });

  test('the menu of files works by keyboard and gives the focus back', async () => {
    const opened = await openSmall();
    await opened.page.locator('#open').focus();
    await opened.page.keyboard.press('ArrowDown');
    expect(await opened.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('open');
    expect(await opened.page.locator('#open-menu').isVisible()).toBe(false);
  });
});

describe('the page as a whole', () => {
  test('keeps every button of the pane and of the title bar within reach at 640 pixels', async () => {
    const opened = await openSmall('lang=fr');
    await opened.page.setViewportSize({ width: 640, height: 400 });
    const pane = opened.page.frameLocator('#pane iframe').locator('button[aria-haspopup="menu"]').first();
    for (const button of [opened.page.locator('#close'), opened.page.locator('#toggle'), opened.page.locator('#theme'), pane]) {
      const box = await button.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640);
    }
    expect(await opened.page.locator('#width').isVisible()).toBe(false);
    await opened.page.locator('#open').click();
    await opened.page.getByRole('menuitem', { name: 'demo.en.xlsx' }).click();
    await expect.poll(() => fileName(opened)).toBe('demo.en.xlsx');
  });

  test('shows in forced colours which button is pressed, and its signs', async () => {
    const opened = await openSmall('lang=fr');
    await opened.page.emulateMedia({ forcedColors: 'active' });
    const colours = (button: string, property: 'backgroundColor' | 'stroke', part = ''): Promise<string> =>
      opened.page.locator(`${button}${part}`).evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await colours('#toggle', 'backgroundColor')).not.toBe(await colours('#save', 'backgroundColor'));
    expect(await colours('#close', 'stroke', ' svg')).not.toBe(await colours('#close', 'backgroundColor'));
    await opened.page.locator('#toggle').click();
    await opened.page.mouse.move(300, 400);
    expect(await colours('#toggle', 'backgroundColor')).toBe(await colours('#save', 'backgroundColor'));
  });

  test.each(['light', 'dark', 'contrast'])('has no accessibility violation in the theme %s, at 1280 pixels without scrolling sideways', async (theme) => {
    const opened = await openSmall(`lang=fr&theme=${theme}`);
    // The spreadsheet component draws on a canvas of its own; its inside is not ours to mend.
    const { violations } = await new AxeBuilder({ page: opened.page }).exclude('.sheet-engine').exclude(TABSTER_MARKERS).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map((node) => node.target) }))).toEqual([]);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });

  test('has a light grid in Google Sheets, which has no dark theme, and a dark one again in Excel', async () => {
    const { page } = await openSmall('lang=fr&theme=dark');
    const isGridDark = (): Promise<boolean> => page.evaluate(() => document.documentElement.classList.contains('univer-dark'));
    await expect.poll(isGridDark).toBe(true);
    await page.locator('#host').selectOption('sheets');
    await expect.poll(isGridDark).toBe(false);
    await page.locator('#host').selectOption('excel');
    await expect.poll(isGridDark).toBe(true);
  });

  test('asks nothing of any other machine and writes no error', async () => {
    const opened = await openSmall();
    await opened.page.waitForTimeout(1_000);
    expect(opened.requestsOutside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('answers no other name than this machine’s, and no path outside its folders', async () => {
    const opened = await open();
    const { origin } = new URL(opened.page.url());
    const status = (path: string, headers: Record<string, string> = {}): Promise<number> =>
      opened.page.request.get(`${origin}${path}`, { headers }).then((response) => response.status());
    expect(await status('/')).toBe(200);
    expect(await status('/', { Host: 'evil.example' })).toBe(403);
    expect(await status('/page/..%2f..%2f..%2fpackage.json')).toBe(404);
    expect(await status('/office-js/..%2fpackage.json')).toBe(404);
  });
});
