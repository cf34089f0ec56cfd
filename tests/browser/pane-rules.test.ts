/** Rules and settings in the pane: what a rule is about, how serious it is taken, options, and the way back. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { rulesIn } from '../../core/index.ts';
import { button, chooseMore, findings, focused, result, select } from './pane-harness/behaviour-parts.ts';
import { kept } from './pane-harness/columns-view.ts';
import { SAMPLE_FLAWS, totalOf } from './pane-harness/sample-calendar.ts';
import { eventually, expectShown, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();
const TOTAL = totalOf(SAMPLE_FLAWS);
const RULES = rulesIn('en');

function said(page: Page): Promise<string | null> {
  return page.getByRole('status').textContent();
}

async function openRules(page: Page): Promise<void> {
  await rows(page).first().waitFor();
  await chooseMore(page, 'Rules and settings');
  await page.getByRole('heading', { level: 2, name: 'Rules and settings' }).waitFor();
}

function level(page: Page, rule: string): ReturnType<Page['getByRole']> {
  return page.getByRole('combobox', { name: `Severity, ${rule}` });
}

test('a rule that is switched off finds nothing any more, and everything again once it is as usual', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  const { name } = RULES['past-unresolved'];
  await level(page, name).selectOption({ label: 'Off' });
  await result(page, `“${name}”: Off.`).waitFor();
  await eventually(() => said(page)).toContain(`${TOTAL - SAMPLE_FLAWS.pastUnresolved} findings`);
  expect(await kept(page)).toContain('past-unresolved');
  await level(page, name).selectOption({ label: 'Warning (default)' });
  await eventually(() => said(page)).toContain(`${TOTAL} findings`);
  expect(await kept(page)).not.toContain('past-unresolved');
});

test('a rule that is taken more seriously stands among the errors', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  await level(page, RULES['owner-shared'].name).selectOption({ label: 'Error' });
  await button(page, 'Back').click();
  const errors = page.getByRole('group', { name: 'Filter by severity' }).getByRole('button', { name: 'Errors' });
  await eventually(() => errors.textContent()).toBe(`${SAMPLE_FLAWS.dateMissing + SAMPLE_FLAWS.ownerShared} Errors`);
});

test('a severity that could not be kept is shown as it was', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  const choice = level(page, RULES['owner-shared'].name);
  const before = await choice.inputValue();
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = 'sheet-protected';
  });
  await choice.selectOption({ label: 'Off' });
  await page.getByText('protected').first().waitFor();
  expect(await choice.inputValue()).toBe(before);
  expect(await kept(page)).not.toContain('owner-shared');
});

test('an option is kept, what makes no sense is said and not kept', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  const days = page.getByRole('textbox', { name: 'Minimum gap between two similar texts (days)' });
  await days.fill('soon');
  await page.getByRole('alert').filter({ hasText: 'a number from 0 to 3650' }).waitFor();
  expect(await days.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
  // The sample's equal texts are five days apart.
  await days.fill('4');
  await page.keyboard.press('Enter');
  await result(page, 'Setting saved.').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await eventually(() => said(page)).toContain(`${TOTAL - SAMPLE_FLAWS.textDuplicate} findings`);
  await button(page, 'Undo').click();
  await eventually(() => said(page)).toContain(`${TOTAL} findings`);
  await eventually(() => days.inputValue()).toBe('30');
});

test('the part of a text that a rule is about is marked, once the team’s typography is that of France', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await openRules(page);
  await page.getByRole('combobox', { name: 'Typography' }).selectOption({ label: 'French (France)' });
  await result(page, 'Setting saved.').waitFor();
  await button(page, 'Back').click();
  const row = await select(page, 'D10');
  await eventually(() => row.locator('mark').textContent()).toContain('!');
  expect(await row.textContent()).toContain('venez nombreux!');
});

test('a rule’s page opens from a finding, with examples whose fault is marked, and Esc leads back to where it was opened', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).nth(1).click();
  await expectShown(page, 'Publications!A2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button The rule');
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe(`h2 ${RULES['date-missing'].name}`);
  const panel = page.getByRole('region', { name: RULES['date-missing'].name });
  expect(await panel.textContent()).toContain(RULES['date-missing'].why);
  // Examples come a moment later than the rest.
  await eventually(() => panel.getByRole('group', { name: 'To avoid' }).locator('mark').count()).toBeGreaterThan(0);
  expect(await panel.getByRole('group', { name: 'Better' }).locator('mark').count()).toBe(0);
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button The rule');
  // What was selected still is.
  expect(await page.locator('[role="treeitem"][aria-selected="true"]').count()).toBe(1);
});

test('a rule opened among all rules leads back to them, and they to the menu', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  await button(page, RULES['owner-shared'].name).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: RULES['owner-shared'].name }).waitFor();
  await button(page, 'Back').click();
  await eventually(() => focused(page)).toBe(`button ${RULES['owner-shared'].name}`);
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button More options');
});

test('every rule and option is there, by name', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  for (const { name } of Object.values(RULES)) expect(await level(page, name).count()).toBe(1);
});

test('what makes no sense in the tab of settings is said in the list, and told line by line among the rules', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await openRules(page);
  await level(page, RULES['owner-shared'].name).selectOption({ label: 'Error' });
  await result(page, /Error\.$/).waitFor();
  // Somebody writes nonsense where the level stands.
  await page.evaluate(() => {
    const sheet = window.harness.workbook.book.sheetNamed('Suivi');
    const area = sheet?.usedArea(true);
    if (sheet === undefined || area === undefined || area === null) throw new Error('there are no settings');
    for (let row = 0; row <= area.bottom; row += 1) {
      for (let column = 0; column <= area.right; column += 1) {
        if (sheet.value(row, column) === 'error') sheet.write(row, column, { values: [['terrible']] }, 'colleague');
      }
    }
  });
  await button(page, 'Back').click();
  await page.evaluate(() => window.harness.reopen());
  await page.getByText('1 row of the “Suivi” tab could not be read.').waitFor();
  await button(page, 'Show').click();
  await page.getByRole('region', { name: 'Rules and settings' }).getByText(/terrible/).waitFor();
  await findings(page).first().waitFor({ state: 'detached' });
});
