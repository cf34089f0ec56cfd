/** What leaves the calendar from the menu of reports: files with what is refused, the digest, the crisis switch and its way back; in every theme and at every width. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { WIDTHS, clipped, inEveryTheme, violations } from './pane-harness/accessibility.ts';
import { button, cellValue, focused, result } from './pane-harness/behaviour-parts.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';
import { FIRST_AHEAD } from './pane-harness/reports-calendar.ts';

const open = paneOpener();
const STATUS = 6;

async function opened(item: RegExp, options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'reports', view: 'week', language: 'fr-CA', ...options });
  await choose(page, item);
  return page;
}

async function choose(page: Page, item: RegExp): Promise<void> {
  await button(page, /^(Autres rapports et exportations|Other reports and exports)$/).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

function choice(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('combobox', { name });
}

function told(page: Page): Promise<readonly string[]> {
  return page.getByRole('status').allTextContents();
}

test('an export says how much leaves and what not, with the reason and the cell; it is saved under a name of its own', async () => {
  const page = await opened(/^Exporter$/);
  await page.getByText('30 évènements dans 1 fichier.').waitFor();
  await choice(page, 'Pour').selectOption('hootsuite');
  await eventually(async () => (await told(page)).join(' ')).toMatch(/2\spublications dans 2\sfichiers\./);
  const refused = page.getByRole('list', { name: 'Lignes refusées' }).getByRole('button');
  expect(await refused.allTextContents()).toEqual([expect.stringMatching(/^Atelier des familles.*L’heure manque/), expect.stringMatching(/^Calcul.*formule/)]);
  await refused.first().click();
  await expectShown(page, 'Publications!B29');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Télécharger/ }).first().click()]);
  expect(file.suggestedFilename()).toMatch(/^hootsuite.*\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Les portes sont ouvertes dimanche');
  expect(text).not.toContain('=1+1');
  await eventually(() => told(page)).toContainEqual(expect.stringContaining('Téléchargement demandé.'));
});

test('where the clipboard is out of reach the text stands there, selected; in a tab everything is text', async () => {
  const page = await opened(/^Exporter$/);
  await choice(page, 'Pour').selectOption('buffer');
  await page.getByRole('button', { name: /^Copier/ }).first().click();
  await eventually(() => focused(page)).toMatch(/^textarea Contenu de buffer/);
  expect(await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.selectionEnd === document.activeElement.value.length)).toBe(true);
  await page.getByRole('button', { name: /^Écrire dans un onglet/ }).first().click();
  await result(page, /^Fichier écrit dans l’onglet «\sbuffer.*\s»\.$/).waitFor();
  const [name = ''] = await page.evaluate(() => window.harness.workbook.book.sheets.map((sheet) => sheet.name).filter((each) => each.startsWith('buffer')));
  const cells = (await page.evaluate((tab) => window.harness.workbook.valuesOf(tab), name))?.flat() ?? [];
  expect(cells.every((cell) => cell === null || typeof cell === 'string')).toBe(true);
  expect(cells).toContain('Les portes sont ouvertes dimanche, venez nombreux.');
  // The tab that was written is no calendar.
  await page.evaluate(() => window.harness.reopen());
  await page.getByRole('heading', { level: 1, name: /30\spublications/ }).waitFor();
  expect(await page.getByText('Onglet «\u00a0Publications\u00a0»', { exact: true }).count()).toBe(1);
});

test('one person’s calendar, one a channel, and the report as figures', async () => {
  const page = await opened(/^Export$/, { language: 'en', width: 300 });
  await choice(page, 'Posts').selectOption({ label: 'Benoît Côté' });
  await page.getByText('14 events in 1 file.').waitFor();
  await choice(page, 'Posts').selectOption({ label: 'One file per channel' });
  await page.getByText('30 events in 3 files.').waitFor();
  expect(await page.getByRole('list', { name: 'Files' }).getByRole('listitem').count()).toBe(3);
  await choice(page, 'For').selectOption({ label: 'Weekly report (.csv)' });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download/ }).click()]);
  expect(file.suggestedFilename()).toBe('report-2026-w47.csv');
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button Other reports and exports');
});

test('a crisis puts what goes out in the next days on hold, and one press brings everything back as it was', async () => {
  const page = await opened(/^Suspendre/);
  await button(page, /^Mettre en pause 4\spublications$/).waitFor();
  expect(await page.getByRole('list', { name: 'Publications à mettre en pause' }).getByRole('button').count()).toBe(4);
  await page.getByText(/suspendez aussi ce qui est programmé dans Buffer\./).waitFor();
  const before = await Promise.all([0, 1, 2, 3, 4].map((row) => cellValue(page, FIRST_AHEAD + row, STATUS)));
  await button(page, /^Mettre en pause/).click();
  await result(page, /^4\spublications en pause\. Suspendez-les aussi dans Buffer\.$/).waitFor();
  expect(await Promise.all([0, 1, 2, 3].map((row) => cellValue(page, FIRST_AHEAD + row, STATUS)))).toEqual([0, 1, 2, 3].map(() => expect.stringMatching(/^En pause/)));
  await button(page, /^Reprendre 4\spublications$/).click();
  await result(page, /^4\spublications reprises\.$/).waitFor();
  expect(await Promise.all([0, 1, 2, 3, 4].map((row) => cellValue(page, FIRST_AHEAD + row, STATUS)))).toEqual(before);
  await button(page, /^Mettre en pause 4\spublications$/).waitFor();
});

test('the digest is a text to copy and a tab of its own', async () => {
  const page = await opened(/^To share/, { language: 'en' });
  const text = page.getByRole('textbox', { name: 'Text to share' });
  expect(await text.inputValue()).toContain('Les portes sont ouvertes dimanche');
  await button(page, 'Copy the text').click();
  await eventually(() => focused(page)).toBe('textarea Text to share');
  await button(page, 'Write into a tab').click();
  await result(page, '“To share 2026-W47” is ready.').waitFor();
});

test('axe finds nothing in the menu or in any panel, in any theme, and nothing is cut off at any width', async () => {
  const page = await open({ scenario: 'reports', view: 'week', language: 'fr-CA', width: 300 });
  await button(page, 'Autres rapports et exportations').click();
  await page.getByRole('menuitem').first().waitFor();
  await inEveryTheme(page, async (name) => { expect(['menu', name, ...(await violations(page))]).toEqual(['menu', name]); });
  await page.keyboard.press('Escape');
  for (const item of [/^Exporter$/, /^Suspendre/, /^À partager/]) {
    await choose(page, item);
    if (item.test('Exporter')) await choice(page, 'Pour').selectOption('hootsuite');
    await page.locator('main section button:not([aria-label="Retour"])').first().waitFor();
    await inEveryTheme(page, async (name) => { expect([item, name, ...(await violations(page))]).toEqual([item, name]); });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [width, ...(await clipped(page))]).toEqual([width]);
    }
    await button(page, 'Retour').click();
  }
});
