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

/** A colleague gives a post of these days another title, and the press follows at once: neither host has told the pane by then. */
function retitle(title: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = window.suiviPage.book?.sheetNamed('Calendrier');
    const texts = (row: number): readonly string[] => Array.from({ length: 30 }, (_, column) => String(sheet?.value(row, column) ?? ''));
    const head = Array.from({ length: 10 }, (_, row) => row).find((row) => texts(row).some((heading) => /^titre/i.test(heading))) ?? 0;
    const [date, titled] = [/^date/i, /^titre/i].map((wanted) => texts(head).findIndex((heading) => wanted.test(heading))) as [number, number];
    const now = new Date();
    const tomorrow = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_570;
    const row = Array.from({ length: 600 }, (_, index) => head + 1 + index).find((at) => Math.floor(Number(sheet?.value(at, date))) === tomorrow);
    sheet?.write(row ?? -1, titled, { values: [[text]] }, 'colleague');
  }, title);
}

function holds(name: string, text: string): Promise<boolean> {
  return page.evaluate(([tab, sought]) => {
    const sheet = window.suiviPage.book?.sheetNamed(tab);
    return Array.from({ length: 200 }, (_, row) => row).some((row) => Array.from({ length: 12 }, (_, column) => column).some((column) => String(sheet?.value(row, column) ?? '').includes(sought)));
  }, [name, text] as const);
}

test.each(['excel', 'sheets'])('in %s, a report says what stands in the calendar at the press', async (host) => {
  opened = await server.open(`lang=fr&host=${host}&width=320`);
  page = opened.page;
  await pane().getByRole('button', { name: 'Rapport de la semaine', exact: true, disabled: false }).waitFor(PATIENCE);
  await retitle('Relu à l’instant');
  await press();
  await pane().getByText(/est prêt\.$/).waitFor(PATIENCE);
  const [name = ''] = await reports();
  expect(await holds(name, 'Relu à l’instant')).toBe(true);
  expect(opened.errors).toEqual([]);
  await server.closeTabs();
});
