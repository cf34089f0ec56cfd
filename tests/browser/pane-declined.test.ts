/** Workbooks in which no calendar was recognised: choosing the columns oneself, or beginning with a new calendar. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

function primaries(page: Page): Promise<readonly string[]> {
  return page.locator('.fui-Button').evaluateAll((buttons) => {
    const background = (element: Element): string => getComputedStyle(element).backgroundColor;
    const page = document.querySelector('.fui-FluentProvider') ?? document.body;
    return buttons.filter((each) => !['rgba(0, 0, 0, 0)', background(page)].includes(background(each))).map((each) => each.textContent ?? '');
  });
}

function titleOf(page: Page): Promise<string | null> {
  return page.getByRole('heading', { level: 1 }).textContent();
}

test.each([
  ['empty', 'fr-CA', 'Créer un calendrier', 0],
  ['title-only', 'fr-CA', 'Créer un calendrier', 0],
  ['no-calendar', 'fr-CA', 'Indiquer les colonnes moi-même', 1],
  ['no-calendar', 'en', 'Choose the columns myself', 1],
] as const)('a workbook of the kind %s (%s) has one main way on, %s', async (scenario, language, main, others) => {
  const page = await open({ scenario, language });
  await page.getByRole('button', { name: main }).waitFor();
  expect(await primaries(page)).toEqual([main]);
  const create = page.getByRole('button', { name: language === 'en' ? 'Create a calendar' : 'Créer un calendrier' });
  expect(await create.count()).toBe(main.startsWith('Cr') ? 1 : others);
});

test('a layout with a column per channel warns what choosing leaves out, and recommends nothing', async () => {
  const page = await open({ scenario: 'wide', language: 'en' });
  await page.getByRole('button', { name: 'Choose the columns myself', description: 'Only one text column will be checked; the others are left out.' }).waitFor();
  expect(await primaries(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Create a calendar' }).count()).toBe(0);
});

test('the person says which columns there are, and they are checked and remembered', async () => {
  const page = await open({ scenario: 'no-calendar', language: 'en' });
  await page.getByRole('button', { name: 'Choose the columns myself' }).click();
  await page.getByRole('heading', { level: 2, name: 'Columns' }).waitFor();
  // Where nothing was recognised, all columns are in question alike.
  expect(await page.getByText('To check').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Column B: Objet' }).selectOption({ label: 'Text' });
  await page.getByRole('button', { name: 'Confirm columns' }).click();
  await eventually(() => titleOf(page)).toBe('Calendar · 30 posts');
  await page.evaluate(() => window.harness.reopen());
  await eventually(() => titleOf(page)).toBe('Calendar · 30 posts');
});

test('leaving the columns leads back to the sentence, and the keyboard to what opened them', async () => {
  const page = await open({ scenario: 'wide', language: 'fr-CA' });
  const opener = page.getByRole('button', { name: 'Indiquer les colonnes moi-même' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Colonnes' }).waitFor();
  expect(await page.getByText('Vérifier de nouveau').count()).toBe(0);
  await page.keyboard.press('Escape');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Indiquer les colonnes moi-même');
  expect(await page.getByRole('button', { name: 'Vérifier de nouveau' }).isVisible()).toBe(true);
});

test.each([
  ['fr-CA', 'Créer un calendrier', 'Votre calendrier est prêt', 'Calendrier'],
  ['en', 'Create a calendar', 'Your calendar is ready', 'Calendar'],
] as const)('one click makes a calendar in the pane’s language (%s), and shows where the first post goes', async (language, button, ready, tab) => {
  const page = await open({ scenario: 'empty', language });
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { level: 2, name: ready }).waitFor();
  await expectShown(page, `${tab}!A2`);
  expect(await page.evaluate((name) => window.harness.workbook.valuesOf(name)?.[0]?.[0], tab)).toBe('Date');
  // Nothing was asked: Suivi knows its own headings.
  expect(await page.getByRole('heading', { level: 1 }).getByRole('button').getAttribute('aria-expanded')).toBe('false');
});

test('a calendar that can’t be made is told with a reason and a next step', async () => {
  const page = await open({ scenario: 'empty', language: 'en' });
  await page.getByRole('button', { name: 'Create a calendar' }).waitFor();
  await page.evaluate(() => {
    window.harness.workbook.book.isReadOnly = true;
  });
  await page.getByRole('button', { name: 'Create a calendar' }).click();
  await page.getByText('The workbook is read-only. Turn editing on or ask for the right to edit, then try again.').first().waitFor();
  await page.evaluate(() => {
    window.harness.workbook.book.isReadOnly = false;
  });
  await page.getByRole('button', { name: 'Create a calendar' }).click();
  await page.getByRole('heading', { level: 2, name: 'Your calendar is ready' }).waitFor();
});
