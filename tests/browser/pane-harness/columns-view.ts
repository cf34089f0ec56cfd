/** The view of the columns by what a person meets in it. */
import type { Locator, Page } from 'playwright-core';

export function headerButton(page: Page): Locator {
  return page.getByRole('heading', { level: 1 }).getByRole('button');
}

export function choice(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name });
}

export function chosen(page: Page, name: string): Promise<string> {
  return choice(page, name).evaluate((element) => (element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.textContent ?? '') : ''));
}

export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
}

export function announced(page: Page): Promise<readonly string[]> {
  return page.getByRole('status').allTextContents();
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${name}`);
}

/** Values that the tab of the settings holds, as one text. */
export async function kept(page: Page): Promise<string> {
  return JSON.stringify(await page.evaluate(() => window.harness.workbook.valuesOf('Suivi')));
}

export async function reopen(page: Page): Promise<void> {
  await page.evaluate(() => window.harness.reopen());
  await headerButton(page).waitFor();
}

export async function areColumnsShown(page: Page): Promise<boolean> {
  return (await headerButton(page).getAttribute('aria-expanded')) === 'true';
}
