/** The bar at the bottom: the report of the week in one press, other reports by its menu, and what becomes of a report that somebody has edited. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { button, focused, result } from './pane-harness/behaviour-parts.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'reports', view: 'week', language: 'fr-CA', ...options });
  await button(page, /^(Rapport de la semaine|Weekly report)$/).waitFor();
  return page;
}

function tabs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.harness.workbook.book.sheets.map(({ name }) => name).filter((name) => name !== 'Suivi'));
}

/** Somebody types in a report; row and column from 0. */
function type(page: Page, tab: string, row: number, column: number, value: string): Promise<void> {
  return page.evaluate(([name, atRow, atColumn, text]) => {
    const at = window.harness.workbook.book.sheets.findIndex((sheet) => sheet.name === name);
    window.harness.workbook.edit(at, atRow, atColumn, text);
  }, [tab, row, column, value] as const);
}

function valueIn(page: Page, tab: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, atRow, atColumn]) => window.harness.workbook.valuesOf(name)?.[atRow]?.[atColumn], [tab, row, column] as const);
}

async function writeReport(page: Page): Promise<void> {
  await button(page, 'Rapport de la semaine').click();
  await result(page, /^«\sRapport 2026-S47\s» est (prêt|à jour)\.$/).waitFor();
  await eventually(() => button(page, 'Rapport de la semaine').isEnabled()).toBe(true);
}

test('one press writes the report of the week into a tab of its own; another one brings it up to date and makes no second', async () => {
  const page = await opened();
  await button(page, 'Rapport de la semaine').click();
  await result(page, '« Rapport 2026-S47 » est prêt.').waitFor();
  expect(await tabs(page)).toEqual(['Publications', 'Rapport 2026-S47']);
  await eventually(() => page.getByRole('status').allTextContents()).toContainEqual(expect.stringMatching(/^«\sRapport 2026-S47\s» est prêt\./));
  await button(page, 'Voir').click();
  await expectShown(page, 'Rapport 2026-S47!A1');
  await button(page, 'Rapport de la semaine').click();
  await result(page, '« Rapport 2026-S47 » est à jour.').waitFor();
  expect(await tabs(page)).toEqual(['Publications', 'Rapport 2026-S47']);
});

test('it stands at the same place in every view, below what was done last, and gives way to a panel', async () => {
  const page = await opened({ language: 'en' });
  const place = (): Promise<number> => button(page, 'Weekly report').evaluate((element) => Math.round(element.getBoundingClientRect().bottom));
  const first = await place();
  for (const name of ['Findings', 'Team', 'Cadence']) {
    await page.getByRole('tab', { name }).click();
    await eventually(place).toBe(first);
  }
  await page.getByRole('tab', { name: 'Week' }).click();
  await button(page, 'Weekly report').click();
  await result(page, '“Report 2026-W47” is ready.').waitFor();
  await eventually(place).toBe(first);
  expect(await page.locator('.fui-MessageBar').evaluate((element) => Math.round(element.getBoundingClientRect().bottom))).toBeLessThan(first - 24);
  await button(page, 'Mark the selected rows').click();
  await page.getByRole('heading', { level: 2 }).waitFor();
  expect(await button(page, 'Weekly report').count()).toBe(0);
});

test('the menu lies over what was done last, down to its last entry', async () => {
  const page = await opened({ width: 300 });
  await writeReport(page);
  await button(page, 'Autres rapports et exportations').click();
  const last = page.getByRole('menuitem').last();
  // Playwright's click waits until nothing lies over it.
  await last.click({ timeout: 5_000 });
  await page.getByRole('heading', { level: 2 }).waitFor();
});

test('a report that somebody has edited is asked about: what would go is listed with its cells, and either is done', async () => {
  const page = await opened();
  await writeReport(page);
  const title = await valueIn(page, 'Rapport 2026-S47', 0, 0);
  await type(page, 'Rapport 2026-S47', 0, 0, 'Notre semaine');
  await button(page, 'Rapport de la semaine').click();
  await page.getByRole('heading', { name: 'Ce rapport a été modifié' }).waitFor();
  await eventually(() => focused(page)).toBe('h2 Ce rapport a été modifié');
  expect(await valueIn(page, 'Rapport 2026-S47', 0, 0)).toBe('Notre semaine');
  const cells = page.getByRole('list', { name: 'Cellules qui seraient remplacées' }).getByRole('button');
  expect(await cells.first().textContent()).toBe('A1Notre semaine');
  await cells.first().click();
  await expectShown(page, 'Rapport 2026-S47!A1');
  await button(page, 'Écrire dans un nouvel onglet').click();
  await result(page, '« Rapport 2026-S47 2 » est prêt.').waitFor();
  expect([await valueIn(page, 'Rapport 2026-S47', 0, 0), await valueIn(page, 'Rapport 2026-S47 2', 0, 0)]).toEqual(['Notre semaine', title]);
  expect(await page.getByRole('heading', { name: 'Ce rapport a été modifié' }).count()).toBe(0);
});

test('what was shown is replaced once the person says so, and the keyboard comes back to the bar', async () => {
  const page = await opened();
  await writeReport(page);
  const title = await valueIn(page, 'Rapport 2026-S47', 0, 0);
  await type(page, 'Rapport 2026-S47', 0, 0, 'Notre semaine');
  await button(page, 'Rapport de la semaine').click();
  await button(page, 'Retour').click();
  await eventually(() => focused(page)).toBe('button Autres rapports et exportations');
  await button(page, 'Rapport de la semaine').click();
  await eventually(() => button(page, 'Remplacer le rapport').isEnabled()).toBe(true);
  await button(page, 'Remplacer le rapport').click();
  await result(page, '« Rapport 2026-S47 » est à jour.').waitFor();
  expect(await valueIn(page, 'Rapport 2026-S47', 0, 0)).toBe(title);
  expect(await tabs(page)).toEqual(['Publications', 'Rapport 2026-S47']);
});

test('a tab of the team that has the name already stays, and the sentence says where the report is', async () => {
  const page = await opened({ language: 'en' });
  await page.evaluate(() => window.harness.workbook.book.addSheet('Report 2026-W47').write(0, 0, { values: [['Ours']] }, 'person'));
  await button(page, 'Weekly report').click();
  await result(page, 'You already have a tab called “Report 2026-W47”: the report is in “Report 2026-W47 2”.').waitFor();
  expect(await valueIn(page, 'Report 2026-W47', 0, 0)).toBe('Ours');
  await button(page, 'Show').first().click();
  await expectShown(page, 'Report 2026-W47 2!A1');
});

test('by keyboard the menu writes other weeks and months, and gives the keyboard back', async () => {
  const page = await opened();
  await button(page, 'Autres rapports et exportations').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  expect(await page.getByRole('menuitem').allTextContents()).toEqual([
    'Rapport 2026-S46Semaine dernière', 'Rapport 2026-S47Semaine en cours', 'Mois 2026-11Mois en cours', 'Mois 2026-12Mois prochain', 'Bilan 2026-10Mois dernier',
    'À partager 2026-S47Pour vos collègues', 'Exporter', 'Suspendre les 72\u00a0prochaines heures',
  ]);
  await eventually(() => focused(page)).toContain('Rapport 2026-S46');
  await page.keyboard.press('Enter');
  await result(page, '« Rapport 2026-S46 » est prêt.').waitFor();
  expect(await focused(page)).toBe('button Autres rapports et exportations');
  for (const [item, tab] of [['Mois 2026-12', 'Mois 2026-12'], ['Bilan 2026-10', 'Bilan 2026-10']] as const) {
    await eventually(() => button(page, 'Autres rapports et exportations').isEnabled()).toBe(true);
    await button(page, 'Autres rapports et exportations').click();
    await page.getByRole('menuitem', { name: item }).click();
    await result(page, `« ${tab} » est prêt.`).waitFor();
  }
  expect(await tabs(page)).toEqual(['Publications', 'Rapport 2026-S46', 'Mois 2026-12', 'Bilan 2026-10']);
});

test('Escape closes the menu and leads back to its button', async () => {
  const page = await opened();
  await button(page, 'Autres rapports et exportations').click();
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('menuitem').count()).toBe(0);
  expect(await focused(page)).toBe('button Autres rapports et exportations');
});

test('a workbook that may not be changed is told in a sentence, and nothing is lost', async () => {
  const page = await opened({ language: 'en' });
  await page.evaluate(() => { window.harness.workbook.faults.writing = 'read-only'; });
  await button(page, 'Weekly report').click();
  await result(page, /^Nothing was written\. .*read-only/).waitFor();
  expect(await tabs(page)).toEqual(['Publications']);
  await page.evaluate(() => { window.harness.workbook.faults.writing = null; });
  await button(page, 'Weekly report').click();
  await result(page, '“Report 2026-W47” is ready.').waitFor();
});

test('a calendar that was taken away since the pane read it is no report: nothing is written, and what is gone is said', async () => {
  const page = await opened();
  await page.evaluate(() => {
    const { book } = window.harness.workbook;
    book.addSheet('Notes');
    book.deleteSheet(book.sheets[0]?.id ?? '', 'colleague');
  });
  await button(page, 'Rapport de la semaine').click();
  await page.getByText('C’était le calendrier.').waitFor();
  await page.getByText('Rien n’a été écrit').waitFor();
  expect(await tabs(page)).toEqual(['Notes']);
});

test('a calendar whose columns are others by now is told with the report', async () => {
  const page = await opened({ language: 'en' });
  // At one stroke: the pane is not to hear of it before the press.
  await button(page, 'Weekly report').evaluate((element) => {
    window.harness.workbook.book.sheets[0]?.deleteColumns(7, 1, 'colleague');
    if (element instanceof HTMLElement) element.click();
  });
  await result(page, '“Report 2026-W47” is ready. The calendar no longer has the same columns or tabs: check them at the top of the pane.').waitFor();
});

test('without a network its code can’t be fetched: a sentence says so, and another try does it', async () => {
  const page = await opened({ context: {} });
  await page.route('**/*.js', (route) => route.abort('internetdisconnected'));
  await button(page, 'Rapport de la semaine').click();
  await result(page, /^Rien n’a été écrit\. /).waitFor();
  await button(page, 'Autres rapports et exportations').click();
  await button(page, 'Réessayer').waitFor();
  await page.unroute('**/*.js');
});

test('the ribbon’s command writes the report as the pane opens', async () => {
  const page = await open({ scenario: 'reports', view: 'week', language: 'fr-CA', report: 'week' });
  await result(page, '« Rapport 2026-S47 » est prêt.').waitFor();
  expect(await tabs(page)).toEqual(['Publications', 'Rapport 2026-S47']);
});
