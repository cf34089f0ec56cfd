/** In the page, over both hosts: an export of X that goes with the demo is brought in, once, and its figures are shown. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDemo } from '../fixtures/demo/demo.ts';
import { today } from '../hosts/page/demo-files.ts';
import { startPage } from './page-under-test.ts';
import type { PageServer, PageUnderTest } from './page-under-test.ts';

const PATIENCE = { timeout: 30_000 };
let server: PageServer;
let opened: PageUnderTest;
let page: Page;
let file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

beforeAll(async () => {
  server = await startPage();
  const made = makeDemo('fr', today()).exports.find(({ fileName }) => fileName.endsWith('.x.csv'));
  if (made === undefined) throw new Error('the demo comes with an export of X');
  file = { name: made.fileName, mimeType: 'text/csv', buffer: Buffer.from(made.text) };
});

afterAll(() => server.close());

function pane(): FrameLocator {
  return page.frameLocator('#pane iframe');
}

function rowsOfResults(): Promise<number> {
  return page.evaluate(() => window.suiviPage.book?.sheetNamed('Résultats')?.usedArea(true)?.bottom ?? 0);
}

test.each(['excel', 'sheets'])('in %s, a second import of the same file has nothing new', async (host) => {
  opened = await server.open(`lang=fr&host=${host}&width=320`);
  page = opened.page;
  await pane().getByRole('tab', { name: 'Constats' }).waitFor(PATIENCE);
  const before = await rowsOfResults();
  // Five views have no room beside each other.
  await pane().getByRole('button', { name: 'Autres vues' }).click();
  await pane().getByRole('menuitem', { name: 'Résultats' }).click();
  await pane().getByRole('button', { name: 'Importer des résultats' }).click(PATIENCE);
  await pane().getByRole('button', { name: 'Choisir un fichier' }).waitFor(PATIENCE);
  await pane().locator('input[type="file"]').setInputFiles(file);
  const write = pane().getByRole('button', { name: /^Importer \d+\srésultats$/ });
  const count = Number(/\d+/.exec(await write.innerText(PATIENCE))?.[0]);
  await write.click();
  await pane().getByRole('button', { name: 'Voir les résultats' }).waitFor(PATIENCE);
  expect(await rowsOfResults()).toBe(before + count);

  await pane().locator('input[type="file"]').setInputFiles(file);
  await pane().getByText(/^Rien de nouveau\s: «\sRésultats\s» a déjà ces résultats\.$/).waitFor(PATIENCE);
  expect(await pane().getByRole('button', { name: /^Importer \d/ }).count()).toBe(0);
  expect(await rowsOfResults()).toBe(before + count);

  await pane().getByRole('button', { name: 'Retour' }).click();
  await pane().getByRole('heading', { name: 'Résultats' }).waitFor(PATIENCE);
  await pane().getByText(/médiane de/).first().waitFor(PATIENCE);
  expect(opened.errors).toEqual([]);
  expect(opened.requestsOutside).toEqual([]);
  await server.closeTabs();
});
