/** The view of this week and the next: what it says first, whose it is, and where each line leads. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { rulesIn } from '../../core/index.ts';
import { clipped, THEMES, violations, WIDTHS } from './pane-harness/accessibility.ts';
import { SAMPLE_FLAWS } from './pane-harness/sample-calendar.ts';
import { eventually, expectShown, paneOpener, rows, shownCells } from './pane-harness/pane-tests.ts';

const open = paneOpener();

function sentences(page: Page): Locator {
  return page.getByRole('region', { name: /^(This week and next|Cette semaine et la suivante)$/ }).getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^(Show:|Voir\s:)/ }) });
}

async function opened(language = 'en'): Promise<Page> {
  const page = await open({ scenario: 'findings', view: 'week', language });
  await page.getByRole('tab', { selected: true }).waitFor();
  return page;
}

test('the pane opens on at most five sentences, the worst first, and takes no focus', async () => {
  const page = await open({ scenario: 'findings', view: 'week', language: 'fr-CA' });
  const lines = sentences(page);
  await lines.first().waitFor();
  const texts = await lines.allTextContents();
  expect(texts.length).toBeLessThanOrEqual(5);
  expect(texts[0]).toContain(rulesIn('fr')['date-missing'].several(SAMPLE_FLAWS.dateMissing));
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a sentence about several findings leads to them, and the filter says so', async () => {
  const page = await opened();
  await sentences(page).filter({ hasText: 'have no date' }).getByRole('button', { name: /^Show:/ }).click();
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Findings');
  await eventually(() => rows(page).count()).toBe(SAMPLE_FLAWS.dateMissing + 1);
  await page.getByRole('button', { name: `Remove filter: ${rulesIn('en')['date-missing'].name}` }).click();
  await page.getByRole('button', { name: 'Remove filter: This week and next' }).click();
  expect(await page.getByRole('button', { name: /Remove filter/ }).count()).toBe(0);
  await eventually(() => rows(page).count()).toBeGreaterThan(SAMPLE_FLAWS.dateMissing + 1);
});

test('a sentence about one finding shows its cell', async () => {
  const page = await opened();
  await page.getByRole('combobox', { name: 'For' }).selectOption({ label: 'Amélie Roy' });
  const before = (await shownCells(page)).length;
  const posts = page.getByRole('region', { name: 'My posts' }).getByRole('button');
  await posts.first().click();
  await eventually(async () => (await shownCells(page)).length).toBe(before + 1);
});

test('a person’s own week holds their posts alone, and is remembered without their name', async () => {
  const page = await opened();
  await page.getByRole('combobox', { name: 'For' }).selectOption({ label: 'Benoît Côté' });
  await page.getByRole('region', { name: 'My posts' }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('person'))).toMatch(/^[\da-z]{14}$/);
  await page.evaluate(() => window.harness.reopen());
  await page.getByRole('tab', { selected: true }).waitFor();
  const choice = page.getByRole('combobox', { name: 'For' });
  expect(await choice.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.textContent : ''))).toBe('Benoît Côté');
  await page.getByRole('tab', { name: 'Findings' }).click();
  // The list is theirs too.
  await page.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'By person' });
  await eventually(() => page.locator('[role="treeitem"][aria-level="1"]').count()).toBeLessThanOrEqual(2);
});

test('the posts of the two weeks are counted by state, in words', async () => {
  const page = await opened();
  const tracking = page.getByRole('region', { name: 'Tracking' });
  await tracking.waitFor();
  expect((await tracking.getByRole('listitem').allTextContents()).join(' ')).toMatch(/scheduled\s?\d+/);
});

test('the tabs are reached and changed by keyboard', async () => {
  const page = await opened();
  await page.getByRole('tab', { name: 'Week' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor();
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Findings');
  await rows(page).nth(1).click();
  await expectShown(page, 'Publications!A2');
});

test.each(THEMES)('nothing for axe to find in the week (%s)', async (_name, options) => {
  const page = await open({ scenario: 'findings', view: 'week', language: 'fr-CA', width: 300, ...options });
  await page.getByRole('tab', { selected: true }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test.each(['fr-CA', 'en'])('the week fits at every width, in %s', async (language) => {
  for (const width of WIDTHS) {
    const page = await open({ scenario: 'findings', view: 'week', language, width });
    await page.getByRole('tab', { selected: true }).waitFor();
    expect(await clipped(page)).toEqual([]);
  }
});
