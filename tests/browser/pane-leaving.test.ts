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

/** Somebody gives the first post ahead another text, and the press follows before the pane can have heard of it. */
function retext(page: Page, text: string): Promise<void> {
  return page.evaluate(([row, written]) => window.harness.workbook.edit(0, row, 4, written), [FIRST_AHEAD, text] as const);
}

test('a file, a text to copy and a tab are made of the calendar as it stands when they are asked for, and say of which moment', async () => {
  const page = await opened(/^Exporter$/);
  await choice(page, 'Pour').selectOption('buffer');
  await page.getByRole('button', { name: /^Télécharger/ }).first().waitFor();
  await retext(page, 'Changé juste avant le téléchargement.');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Télécharger/ }).first().click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Changé juste avant le téléchargement.');
  expect(await focused(page)).toMatch(/^button Télécharger/);
  await retext(page, 'Changé juste avant la copie.');
  await page.getByRole('button', { name: /^Copier/ }).first().click();
  const copied = page.getByRole('textbox', { name: /^Contenu de buffer/ });
  await eventually(() => copied.inputValue()).toContain('Changé juste avant la copie.');
  await retext(page, 'Changé juste avant l’onglet.');
  await page.getByRole('button', { name: /^Écrire dans un onglet/ }).first().click();
  await result(page, /^Fichier écrit dans l’onglet/).waitFor();
  const [name = ''] = await page.evaluate(() => window.harness.workbook.book.sheets.map((sheet) => sheet.name).filter((each) => each.startsWith('buffer')));
  expect((await page.evaluate((tab) => window.harness.workbook.valuesOf(tab), name))?.flat()).toContain('Changé juste avant l’onglet.');
});

test('a calendar that can’t be read just then gives no file, says why, and gives it at the next press', async () => {
  const page = await opened(/^Export$/, { language: 'en' });
  await page.getByText('30 events in 1 file.').waitFor();
  await page.evaluate(() => { window.harness.workbook.faults.reading = 'offline'; });
  await button(page, /^Download/).click();
  await page.getByText(/connection/i).first().waitFor();
  await page.evaluate(() => { window.harness.workbook.faults.reading = null; });
  await Promise.all([page.waitForEvent('download'), button(page, /^Download/).click()]);
  await eventually(() => told(page)).toContainEqual(expect.stringMatching(/^Download requested/));
});

test('in a crisis what has come since is told with what was put on hold, and stands there for the next press', async () => {
  const page = await opened(/^Suspendre/);
  await button(page, /^Mettre en pause 4\spublications$/).waitFor();
  await page.evaluate((row) => {
    const { workbook } = window.harness;
    const above = workbook.valuesOf('Publications')?.[row] ?? [];
    [...above.slice(0, 3), 'Arrivée à l’instant', 'Un texte tout neuf pour la page.', ...above.slice(5)].forEach((value, column) => workbook.edit(0, row + 6, column, value));
  }, FIRST_AHEAD);
  await button(page, /^Mettre en pause/).click();
  await result(page, /^4\spublications en pause\. Suspendez-les aussi dans Buffer\. 1\sautre vient d’être ajoutée ou modifiée\s: voyez la liste\.$/).waitFor();
  await button(page, /^Mettre en pause 1\spublication$/).waitFor();
  expect(await page.getByRole('list', { name: 'Publications à mettre en pause' }).getByRole('button').allTextContents()).toEqual([expect.stringContaining('Arrivée à l’instant')]);
});

test('in a crisis a host that can’t be asked is told, and asked again; a list without the state is said once, with what to do', async () => {
  const page = await open({ scenario: 'reports', view: 'week', language: 'fr-CA' });
  await button(page, 'Rapport de la semaine').waitFor();
  await page.evaluate(() => { window.harness.workbook.faults.reading = 'offline'; });
  await choose(page, /^Suspendre/);
  await page.getByText('La connexion a été perdue').waitFor();
  await page.evaluate(([column]) => {
    const { workbook } = window.harness;
    workbook.faults.reading = null;
    workbook.book.sheets[0]?.setValidations([{ areas: [{ top: 1, left: column, bottom: 40, right: column }], values: ['Approuvé', 'Programmé', 'Publié', 'En révision'], isStrict: true }], 'person');
  }, [STATUS] as const);
  await button(page, 'Réessayer').first().click();
  await page.getByText(/^L’état «\sen pause\s» n’est pas dans la liste déroulante de la colonne\. /).waitFor();
  expect(await button(page, /^Mettre en pause/).count()).toBe(0);
  expect(await page.getByRole('list', { name: 'Impossibles à mettre en pause' }).getByRole('button').count()).toBe(4);
  await page.getByText(/suspendez aussi ce qui est programmé dans Buffer\./).waitFor();
});

test('in a crisis posts of which nobody can tell whether they go out are listed, with what to do', async () => {
  const page = await open({ scenario: 'reports', view: 'week', language: 'fr-CA' });
  await page.evaluate(([row, status]) => {
    window.harness.workbook.edit(0, row, status, 'Zébulon');
    window.harness.workbook.edit(0, row + 1, 0, 'le 31 du mois');
  }, [FIRST_AHEAD, STATUS] as const);
  await choose(page, /^Suspendre/);
  const unclear = page.getByRole('list', { name: 'À vérifier une à une' }).getByRole('button');
  await eventually(() => unclear.allTextContents()).toEqual([expect.stringMatching(/^Portes ouvertes.*Zébulon/), expect.stringMatching(/^Nous cherchons.*date est illisible/)]);
  await unclear.first().click();
  await expectShown(page, 'Publications!D26');
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
  // The button is gone with what it was for; the keyboard stays in the pane.
  await button(page, /^Reprendre 4\spublications$/).waitFor();
  expect(await focused(page)).not.toBe('nothing');
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
