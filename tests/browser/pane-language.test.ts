/** The pane speaks the host's language until the person chooses another, and remembers the choice. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

function search(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('searchbox', { name });
}

test.each([
  ['fr-CA', 'Rechercher dans les constats', 'fr'],
  ['fr', 'Rechercher dans les constats', 'fr'],
  ['en-GB', 'Search findings', 'en'],
  ['de-DE', 'Search findings', 'en'],
])('a host in %s gets “%s”', async (language, name, lang) => {
  const page = await open({ scenario: 'findings', language });
  await search(page, name).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
});

test('the menu switches the language at once, the focus returns to its button, and the choice is remembered', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA' });
  await rows(page).nth(2).click();
  await page.getByRole('button', { name: 'Autres options' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'English' }).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toMatch(/^menuitem/);
  expect(await page.getByRole('menuitemradio', { name: 'Français' }).getAttribute('aria-checked')).toBe('true');
  await page.getByRole('menuitemradio', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await search(page, 'Search findings').waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More options');
  // What was selected still is.
  expect(await page.locator('[role="treeitem"][aria-selected="true"]').count()).toBe(1);
  await page.reload();
  await search(page, 'Search findings').waitFor();
});

async function chooseEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Autres options' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
}

test('until the words of the other language are there, all is said in the one before', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA' });
  await rows(page).first().waitFor();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route('**/*.js', async (route) => {
    asked += 1;
    await held;
    await route.fallback();
  });
  await chooseEnglish(page);
  await eventually(() => asked).toBeGreaterThan(0);
  expect(await search(page, 'Rechercher dans les constats').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Autres options' }).isVisible()).toBe(true);
  release();
  await search(page, 'Search findings').waitFor();
  expect(await page.getByRole('button', { name: 'More options' }).isVisible()).toBe(true);
});

test('words that are lost on the way are said to be, and another try brings them', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA' });
  await rows(page).first().waitFor();
  await page.route('**/*.js', (route) => route.abort('internetdisconnected'));
  await chooseEnglish(page);
  await page.getByText('La connexion a été perdue').first().waitFor();
  expect(await search(page, 'Rechercher dans les constats').isVisible()).toBe(true);
  await page.unroute('**/*.js');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await search(page, 'Search findings').waitFor();
});

test('what the menu offers begins in one column, marked or not', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA', width: 300 });
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'Autres options' }).click();
  const left = async (name: string): Promise<number | undefined> => (await page.getByText(name, { exact: true }).boundingBox())?.x;
  await page.getByText('Vérifier de nouveau', { exact: true }).waitFor();
  await eventually(() => left('Vérifier de nouveau')).toBe(await left('English'));
  expect(await left('Français')).toBe(await left('English'));
});

test('Esc closes the menu and changes nothing', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA' });
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'Autres options' }).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Autres options');
});
