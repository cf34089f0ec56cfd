/** The page’s Google Sheets beside its Excel: one workbook, the add-on’s own menu, its sidebar at 300 pixels, and the same findings. */
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellInBook, startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';
import { markAmongOthers, type WatchedHost } from './track-among-others.ts';

/** Beside a machine at work elsewhere, reading and drawing take their time. */
const PATIENCE = { timeout: 30_000 };
/** Fluent's keyboard library puts markers around the pane's tabs that pass the focus on; axe takes them for hidden controls. */
const TABSTER_MARKERS: [string, string] = ['iframe', '[data-tabster-dummy]'];

const SAID = {
  fr: { all: 'Tous les constats', findings: 'Constats', reading: 'Lecture du calendrier', readMe: 'Lisez-moi' },
  en: { all: 'All findings', findings: 'Findings', reading: 'Reading the calendar', readMe: 'Read me' },
} as const;
type Language = keyof typeof SAID;

let server: PageServer;
let opened: PageUnderTest;
let page: Page;

beforeAll(async () => {
  server = await startPage();
  opened = await server.open('lang=fr&host=excel&width=300');
  page = opened.page;
});

afterAll(() => server.close());

function pane(): FrameLocator {
  return page.frameLocator('#pane iframe');
}

function choose(id: 'host' | 'language', option: string): Promise<unknown> {
  return page.locator(`#${id}`).selectOption(option);
}

interface Shown {
  readonly week: readonly string[];
  readonly counts: readonly string[];
  readonly findings: readonly string[];
}

async function lines(part: Locator): Promise<readonly string[]> {
  return (await part.innerText()).split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** The week's sentences and counts, the findings' counts, and all findings with their cells: what the pane shows to the person. */
async function shownIn(language: Language): Promise<Shown> {
  const { all, findings, reading } = SAID[language];
  await pane().getByText(all).waitFor(PATIENCE);
  await expect.poll(() => lines(pane().locator('body')), PATIENCE).not.toContain(reading);
  const week = await lines(pane().getByRole('tabpanel'));
  await pane().getByRole('tab', { name: findings }).click();
  await pane().getByRole('treeitem').first().waitFor(PATIENCE);
  // High enough for every finding: the list draws only what is in view.
  await page.setViewportSize({ width: 1280, height: 5600 });
  await expect.poll(() => pane().getByRole('treeitem').count(), PATIENCE).toBeGreaterThan(80);
  const listed = await pane().getByRole('treeitem').allInnerTexts();
  const counts = await pane().locator('button[aria-pressed]').allInnerTexts();
  await page.setViewportSize({ width: 1280, height: 800 });
  return { week, counts, findings: listed };
}

/** What axe finds in the page and in the sidebar; it must have looked into both. */
async function violations(): Promise<readonly string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).exclude('.sheet-engine').exclude(TABSTER_MARKERS).analyze();
  expect(passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1)), 'axe has looked into the sidebar').toBe(true);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

function expectNoTrouble(): void {
  expect(opened.errors).toEqual([]);
  expect(opened.requestsOutside).toEqual([]);
}

function origin(address: string | null): string {
  return new URL(address ?? '').origin;
}

describe('Google Sheets in the page', () => {
  test('shows the French demo’s same findings as Excel, on the same workbook with an unsaved edit', async () => {
    const inExcel = await shownIn('fr');
    expect(inExcel.week.length).toBeGreaterThan(20);
    await page.evaluate((tab) => window.suiviPage.book?.sheetNamed(tab)?.write(40, 0, { values: [['Gardé']] }, 'person'), SAID.fr.readMe);
    await choose('host', 'sheets');
    expect(await shownIn('fr')).toEqual(inExcel);
    expect(await cellInBook(opened, SAID.fr.readMe, 40, 0)).toEqual({ value: 'Gardé' });
    expect(await page.evaluate(() => [window.suiviPage.host, window.suiviPage.google?.unanswered])).toEqual([null, []]);
    const frame = page.locator('#pane iframe');
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(300);
    // A page of Google's own: another origin, sandboxed.
    expect(origin(await frame.getAttribute('src'))).not.toBe(origin(page.url()));
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
    expect(await page.locator('#width').isDisabled()).toBe(true);
    expect(new URL(page.url()).searchParams.get('host')).toBe('sheets');
    expect(await page.evaluate(() => localStorage.getItem('suivi-page'))).toContain('"host":"sheets"');
    expect(await page.locator('#ribbon').isVisible()).toBe(false);
    expect(await violations()).toEqual([]);
    expectNoTrouble();
  });

  test('shows the English demo’s same findings as Excel, once the unsaved edit may go', async () => {
    await page.locator('#open').click();
    await page.getByRole('menuitem', { name: 'demo.en.xlsx' }).click();
    await page.locator('#unsaved button[value="discard"]').click();
    await expect.poll(() => page.locator('#file-name').textContent(), PATIENCE).toBe('demo.en.xlsx');
    await choose('language', 'en');
    const inSheets = await shownIn('en');
    expect(await violations()).toEqual([]);
    await choose('host', 'excel');
    expect(await shownIn('en')).toEqual(inSheets);
    expect(await page.evaluate(() => window.suiviPage.google)).toBeNull();
    expectNoTrouble();
  });
});

describe('the add-on’s menu', () => {
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test('is what the script has registered, is walked through by keyboard, and opens the sidebar on the state chosen', async () => {
    await choose('host', 'sheets');
    await pane().getByText(SAID.en.all).waitFor(PATIENCE);
    await page.locator('#extensions').focus();
    await press('ArrowDown', 'ArrowRight');
    expect(await focused()).toBe('Open Suivi');
    await press('ArrowDown');
    expect(await focused()).toBe('Weekly report');
    await press('ArrowDown', 'ArrowRight', 'End');
    expect(await focused()).toBe('Cancelled');
    expect(await page.locator('#menu-bar').getByRole('menuitem').allInnerTexts()).toHaveLength(11);
    await press('ArrowLeft');
    expect(await focused()).toContain('Mark');
    await press('Escape', 'Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('extensions');
    expect(await page.locator('#extensions-menu').isVisible()).toBe(false);
    await press('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => pane().getByRole('combobox', { name: 'New state' }).locator('option:checked').textContent(PATIENCE), PATIENCE).toBe('Scheduled');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect(await violations()).toEqual([]);
    expectNoTrouble();
  });

  test('stays when the sidebar is closed, and opens it again, by mouse; F6 goes round', async () => {
    await press('F6');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('extensions');
    await page.locator('#close').click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('extensions');
    await page.locator('#extensions').click();
    await page.getByRole('menuitem', { name: 'Suivi', exact: true }).hover();
    await page.getByRole('menuitem', { name: 'Open Suivi' }).click();
    await pane().getByText(SAID.en.all).waitFor(PATIENCE);
    expectNoTrouble();
  });

  test('has put a sidebar there that follows what is typed into the sheet, once the person comes back to it', async () => {
    const older = pane().getByRole('button', { name: / older$/ });
    const before = await older.textContent(PATIENCE);
    await page.evaluate(() => window.suiviPage.book?.sheetNamed('Calendar')?.write(100, 0, { values: [['soon?'], ['soon?']] }, 'person'));
    await pane().getByRole('tab', { name: 'Week' }).click();
    await expect.poll(() => older.textContent(), PATIENCE).not.toBe(before);
    expectNoTrouble();
  });
});

/** The colleague acts once Suivi has the document's lock, and again just before it first writes a cell. */
const SHEETS: WatchedHost = {
  count: '[...(window.suiviPage.google?.counts.values() ?? [])].reduce((sum, count) => sum + count, 0)',
  interrupt: `window.suiviPage.google.beforeCall = (member) => {
    if (member === 'Lock.tryLock' || /^Range(List)?[.]set/.test(member)) next();
  };`,
};

describe('the tracking column in Google Sheets', () => {
  test('marks ten filtered posts and takes it back among somebody else’s insertions, sorts and words, and none of those is harmed', async () => {
    await server.closeTabs();
    opened = await server.open('lang=fr&host=sheets');
    await markAmongOthers(opened, SHEETS);
    expect(await opened.page.evaluate(() => window.suiviPage.google?.unanswered)).toEqual([]);
    expectNoTrouble();
  });
});
