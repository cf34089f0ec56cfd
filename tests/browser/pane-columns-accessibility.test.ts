/** Axe on the calendar's columns in every theme, and text that fits at every width. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clipped, inEveryTheme, violations, WIDTHS } from './pane-harness/accessibility.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

/** Views that Suivi or the person opens, with what to wait for in each. */
const COLUMN_VIEWS: readonly (readonly [name: string, scenario: NonNullable<PaneOptions['scenario']>, act: (page: Page) => Promise<unknown>, text: string])[] = [
  ['the columns that it asks about, one of them changed', 'unsure', (page) => page.locator('select').first().selectOption('role:title'), 'is no longer used'],
  ['the columns of several tabs', 'unsure-two-tabs', () => Promise.resolve(), 'columns to check'],
  ['the columns that the person opens', 'findings', openColumns, 'reads each column'],
  ['columns that could not be saved', 'unsure', failToSave, 'The columns were not saved'],
  ['a workbook without a calendar', 'no-calendar', () => Promise.resolve(), 'Create a calendar'],
];

async function openColumns(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
}

async function failToSave(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: /^(Confirm columns|Confirmer les colonnes)$/ });
  await confirm.waitFor();
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = 'read-only';
  });
  await confirm.click();
}

test.each(COLUMN_VIEWS)('nothing for axe to find in any theme in %s', async (_name, scenario, act, text) => {
  const page = await open({ scenario, language: 'en', width: 300 });
  await page.locator('.fui-Button').first().waitFor();
  await act(page);
  await page.getByText(text).first().waitFor({ timeout: 20_000 });
  await inEveryTheme(page, async (theme) => {
    expect([theme, await page.getByText(text).first().isVisible(), ...(await violations(page))]).toEqual([theme, true]);
  });
});

test('nothing of the columns is cut off at any width, with a use that moved and trouble in saving, in either language', async () => {
  for (const language of ['fr-CA', 'en']) {
    const page = await open({ scenario: 'unsure', language });
    await page.locator('select').first().selectOption('role:scheduled_by');
    await page.locator('select').nth(1).selectOption('role:title');
    await failToSave(page);
    await page.getByRole('button', { name: /Use without saving|Utiliser sans mémoriser/ }).waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(() => clipped(page)).toEqual([]);
    }
  }
});
