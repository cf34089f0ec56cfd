/** In the page, over both hosts: the report of the week by one press, made again in place, asked about once somebody has typed in it, and beside a tab that has its name. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPage } from './page-under-test.ts';
import type { PageServer, PageUnderTest } from './page-under-test.ts';

const PATIENCE = { timeout: 30_000 };
const REPORT = /^Rapport \d{4}-S\d\d/;
let server: PageServer;
let opened: PageUnderTest;
let page: Page;

beforeAll(async () => {
  server = await startPage();
});

afterAll(() => server.close());

function pane(): FrameLocator {
  return page.frameLocator('#pane iframe');
}

function reports(): Promise<readonly string[]> {
  return page.evaluate((pattern) => (window.suiviPage.book?.sheets ?? []).map(({ name }) => name).filter((name) => new RegExp(pattern).test(name)), REPORT.source);
}

/** What stands in a tab's first row, in its last column. */
function markOf(name: string): Promise<string> {
  return page.evaluate((tab) => {
    const sheet = window.suiviPage.book?.sheetNamed(tab);
    const right = sheet?.usedArea(true)?.right ?? 0;
    return String(Array.from({ length: right + 1 }, (_, column) => sheet?.value(0, column)).findLast((value) => value !== null && value !== undefined));
  }, name);
}

async function press(): Promise<void> {
  await pane().getByRole('button', { name: 'Rapport de la semaine', exact: true, disabled: false }).click(PATIENCE);
}

test.each(['excel', 'sheets'])('in %s, one press gives the report, the next one renews it, and what somebody has typed is asked about', async (host) => {
  opened = await server.open(`lang=fr&host=${host}&width=320`);
  page = opened.page;
  await press();
  await pane().getByText(/^«\sRapport \d{4}-S\d\d\s» est prêt\.$/).waitFor(PATIENCE);
  const [name = ''] = await reports();
  expect(await reports()).toEqual([name]);
  expect(await markOf(name)).toMatch(/^Suivi · week \d{4}-W\d\d · /);

  await press();
  await pane().getByText(/^«\sRapport \d{4}-S\d\d\s» est à jour\.$/).waitFor(PATIENCE);
  expect(await reports()).toEqual([name]);

  await page.evaluate((tab) => window.suiviPage.book?.sheetNamed(tab)?.write(0, 0, { values: [['Notre semaine']] }, 'colleague'), name);
  await press();
  await pane().getByRole('heading', { name: 'Ce rapport a été modifié' }).waitFor(PATIENCE);
  await pane().getByRole('button', { name: 'Écrire dans un nouvel onglet', disabled: false }).click(PATIENCE);
  await pane().getByText(/^«\sRapport \d{4}-S\d\d 2\s» est prêt\.$/).waitFor(PATIENCE);
  expect(await reports()).toEqual([name, `${name} 2`]);
  expect(await page.evaluate((tab) => window.suiviPage.book?.sheetNamed(tab)?.value(0, 0), name)).toBe('Notre semaine');
  expect(opened.errors).toEqual([]);
  expect(opened.requestsOutside).toEqual([]);
  await server.closeTabs();
});

test.each(['excel', 'sheets'])('in %s, the command of the host writes the report as the pane opens, beside a tab that has its name', async (host) => {
  opened = await server.open(`lang=fr&host=${host}&width=320`);
  page = opened.page;
  await press();
  await pane().getByText(/est prêt\.$/).waitFor(PATIENCE);
  const [name = ''] = await reports();
  await page.evaluate((tab) => {
    const sheet = window.suiviPage.book?.sheetNamed(tab);
    const right = sheet?.usedArea(true)?.right ?? 0;
    // Somebody makes the tab their own: nothing of it says any more what it is.
    sheet?.write(0, 0, { values: [Array.from({ length: right + 1 }, () => 'À nous')] }, 'colleague');
  }, name);
  if (host === 'excel') {
    await page.locator('#report').click();
  } else {
    await page.locator('#extensions').click();
    await page.getByRole('menuitem', { name: 'Suivi' }).click();
    await page.getByRole('menuitem', { name: 'Rapport de la semaine' }).click();
  }
  await pane().getByText(/^Un de vos onglets s’appelle déjà «\sRapport \d{4}-S\d\d\s»\s: le rapport est dans «\sRapport \d{4}-S\d\d 2\s»\.$/).waitFor(PATIENCE);
  expect(await reports()).toEqual([name, `${name} 2`]);
  expect(opened.errors).toEqual([]);
  await server.closeTabs();
});
