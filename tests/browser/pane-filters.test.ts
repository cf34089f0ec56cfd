/** Counts, severities, search and grouping, and how they combine. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { rulesIn } from '../../core/index.ts';
import type { FindingCode } from '../../core/index.ts';
import { SAMPLE_FLAWS, totalOf } from './pane-harness/sample-calendar.ts';
import { eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

function severity(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('group', { name: 'Filter by severity' }).getByRole('button', { name });
}

/** Groups in view, as `name count`. */
async function groups(page: Page): Promise<readonly string[]> {
  return page.locator('[role="treeitem"][aria-level="1"]').allTextContents();
}

/** A group of findings of one rule, as `groups` gives it. */
function group(code: FindingCode, count: number): string {
  return `${rulesIn('en')[code].name}${count}`;
}

test('each severity shows its count in words and numbers', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  const warnings = totalOf(SAMPLE_FLAWS) - SAMPLE_FLAWS.dateMissing;
  expect(await severity(page, 'Errors').textContent()).toBe(`${SAMPLE_FLAWS.dateMissing} Errors`);
  expect(await severity(page, 'Warnings').textContent()).toBe(`${warnings} Warnings`);
});

test('every severity that a rule gives is offered, also where it has no findings here', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  const offered = page.getByRole('group', { name: 'Filter by severity' }).getByRole('button');
  await offered.first().waitFor();
  expect(await offered.count()).toBe(3);
  await page.getByRole('searchbox').fill('équipe');
  await eventually(() => severity(page, 'Errors').getAttribute('aria-disabled')).toBe('true');
  expect(await offered.count()).toBe(3);
});

test('pressing a severity shows only that one, pressing it again shows all', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await severity(page, 'Errors').click();
  expect(await severity(page, 'Errors').getAttribute('aria-pressed')).toBe('true');
  expect(await groups(page)).toEqual([group('date-missing', SAMPLE_FLAWS.dateMissing)]);
  await severity(page, 'Warnings').click();
  await page.keyboard.press('Shift+Tab');
  expect(await severity(page, 'Errors').getAttribute('aria-pressed')).toBe('true');
  await severity(page, 'Errors').click();
  expect((await groups(page))[0]).toBe(group('past-unresolved', SAMPLE_FLAWS.pastUnresolved));
  await severity(page, 'Warnings').click();
  expect((await groups(page))[0]).toBe(group('date-missing', SAMPLE_FLAWS.dateMissing));
});

test('the counts follow the search, and search and severity combine', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await page.getByRole('searchbox').fill('équipe');
  const withGroups = SAMPLE_FLAWS.ownerShared / 2;
  await eventually(() => severity(page, 'Warnings').textContent()).toBe(`${withGroups} Warnings`);
  expect(await groups(page)).toEqual([group('owner-shared', withGroups)]);
  // Accents and case don't matter.
  await page.getByRole('searchbox').fill('EQUIPE');
  await eventually(() => groups(page)).toEqual([group('owner-shared', withGroups)]);
  await page.getByRole('searchbox').fill('has no date');
  await eventually(() => groups(page)).toEqual([group('date-missing', SAMPLE_FLAWS.dateMissing)]);
  await severity(page, 'Errors').click();
  await page.getByRole('searchbox').fill('equipe');
  await page.getByText('No finding matches these filters.').waitFor();
});

test('when nothing matches, one button brings everything back and the keyboard with it', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await page.getByRole('searchbox').fill('nothing at all like this');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await rows(page).first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
});

test('findings can be grouped by rule, week, person and channel', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  const groupBy = page.getByRole('combobox', { name: 'Group by' });
  await groupBy.selectOption('channel');
  expect((await groups(page))[0]).toMatch(/^Facebook\d+$/);
  await groupBy.selectOption('person');
  expect((await groups(page))[0]).toMatch(/^Amélie Roy\d+$/);
  await groupBy.selectOption('week');
  const weeks = await groups(page);
  // The year stands where it is not the one that everybody has in mind.
  expect(weeks[0]).toMatch(/^Week of September\s21\d$/);
  await page.getByRole('searchbox').fill('has no date');
  await eventually(() => groups(page)).toEqual([expect.stringMatching(/^No date\d$/)]);
  await page.getByRole('searchbox').fill('');
  await groupBy.selectOption('rule');
  expect((await groups(page))[0]).toBe(group('date-missing', SAMPLE_FLAWS.dateMissing));
});

test('the result of a filter is announced', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  const total = totalOf(SAMPLE_FLAWS);
  await eventually(() => page.getByRole('status').textContent()).toBe(`${total} findings`);
  await severity(page, 'Errors').click();
  await eventually(() => page.getByRole('status').textContent()).toBe(`${SAMPLE_FLAWS.dateMissing} of ${total} findings shown`);
});

test('that nothing is shown is said with a word, not with a zero', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA' });
  await page.getByRole('searchbox').fill('rien de tel');
  await eventually(() => page.getByRole('status').textContent()).toBe(`Aucun constat affiché sur ${totalOf(SAMPLE_FLAWS)}`);
});

test('a search can be cleared once there is something to clear', async () => {
  const page = await open({ scenario: 'findings', language: 'en', width: 300 });
  const clear = page.getByRole('button', { name: 'Clear search' });
  await page.getByRole('searchbox').click();
  expect(await clear.count()).toBe(0);
  await page.keyboard.type('équipe');
  await clear.click();
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  expect(await clear.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
});
