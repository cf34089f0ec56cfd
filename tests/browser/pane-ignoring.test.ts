/** Findings that people set aside: ignored with a reason, put off without one, known from a day on, and brought back. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { button, chooseFilter, chooseMore, findings, focused, result, select } from './pane-harness/behaviour-parts.ts';
import { kept } from './pane-harness/columns-view.ts';
import { COLUMN, SAMPLE_FLAWS, SAMPLE_TODAY, totalOf } from './pane-harness/sample-calendar.ts';
import { edit, eventually, focusedRow, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();
const TOTAL = totalOf(SAMPLE_FLAWS);

function said(page: Page): Promise<string | null> {
  return page.getByRole('status').textContent();
}

/** Ignores the finding of cell A3, by keyboard from its row. */
async function ignoreSecond(page: Page, reason: string): Promise<void> {
  await select(page, 'A3');
  await button(page, 'Ignore').click();
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
}

test('a finding ignored with a reason leaves the list, is kept in the workbook, and comes back when that is undone', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await ignoreSecond(page, 'The date is agreed on the phone');
  await result(page, '1 finding ignored.').waitFor();
  await eventually(() => rows(page).filter({ hasText: 'A3' }).count()).toBe(0);
  await eventually(() => said(page)).toBe(`1 finding ignored. ${TOTAL - 1} findings`);
  expect(await kept(page)).toContain('The date is agreed on the phone');
  // The keyboard goes on with the finding that came in its place.
  await eventually(() => focusedRow(page).textContent()).toContain('A4');
  await button(page, 'Undo').click();
  await result(page, 'Undone.').waitFor();
  await rows(page).filter({ hasText: 'A3' }).first().waitFor();
  expect(await kept(page)).not.toContain('on the phone');
  expect(await button(page, 'Undo').count()).toBe(0);
  await eventually(() => focused(page)).toMatch(/^treeitem/);
});

test('without a reason a finding is put off for seven days, whatever is said of it, and the form says so first', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await select(page, 'A3');
  await button(page, 'Ignore').click();
  await page.getByRole('combobox', { name: 'Why ignore it' }).selectOption({ label: 'Not an error' });
  await page.getByText('Without a reason, the finding comes back on November 28.').waitFor();
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await reason.fill('It is a series');
  await page.getByText('The finding comes back only if its cells change.').waitFor();
  expect(await button(page, 'Ignore').count()).toBe(1);
  await reason.fill(' ');
  await button(page, 'Snooze for 7 days').click();
  await result(page, /snoozed for 7 days/).waitFor();
  expect(await kept(page)).toContain('2026-11-21 → 2026-11-27');
});

test('a finding is ignored until the day that is named, and no day gone by is taken', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await select(page, 'A3');
  await button(page, 'Ignore').click();
  await page.keyboard.type('Agreed for the fair');
  await page.getByRole('combobox', { name: 'Until when' }).selectOption({ label: 'Until a date' });
  const day = page.getByLabel('Last day');
  await day.fill('2026-11-20');
  await button(page, 'Ignore').click();
  await page.getByText('Choose today or a day to come.').waitFor();
  expect([await focused(page), await day.getAttribute('aria-invalid')]).toEqual(['input Last day', 'true']);
  await day.fill('2026-12-09');
  await page.getByText('The finding comes back on December 10.').waitFor();
  await button(page, 'Ignore').click();
  await result(page, '1 finding ignored until December 9, 2026.').waitFor();
  expect(await kept(page)).toContain('2026-11-21 → 2026-12-09');
});

test('ignored findings are shown on request, with what was said of them, and can be put back', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await ignoreSecond(page, 'Agreed on the phone');
  await eventually(() => rows(page).filter({ hasText: 'A3' }).count()).toBe(0);
  await chooseFilter(page, 'Ignored (1)');
  await eventually(() => findings(page).count()).toBe(1);
  await eventually(() => said(page)).toContain('1 finding');
  const row = await select(page, 'A3');
  expect(await row.textContent()).toContain('Accepted: Agreed on the phone');
  await button(page, 'Put back in the list').click();
  await result(page, /put back/).waitFor();
  await button(page, /^Remove filter: Ignored/).click();
  await rows(page).filter({ hasText: 'A3' }).first().waitFor();
  await eventually(() => findings(page).count()).toBeGreaterThan(5);
});

test('a finding is ignored and brought back by keyboard alone', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA' });
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Ignorer');
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('input Raison');
  // Esc leads out a step at a time: out of the form, then to the row, then to the cell where the person was.
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button Ignorer');
  await page.keyboard.press('Escape');
  await eventually(() => focusedRow(page).textContent()).toContain('A2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Connu');
  await page.keyboard.press('Enter');
  await result(page, '1\u00a0constat ignoré.').waitFor();
  await eventually(() => focusedRow(page).textContent()).toContain('A3');
  for (let press = 0; press < 6 && (await focused(page)) !== 'button Annuler'; press += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Annuler');
  await page.keyboard.press('Enter');
  await rows(page).filter({ hasText: 'A2' }).first().waitFor();
});

test('when the reason can’t be kept, that is said and the reason stays where it was typed', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = 'busy';
  });
  await ignoreSecond(page, 'Agreed on the phone');
  await result(page, /^Nothing was saved/).waitFor();
  expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('Agreed on the phone');
  expect(await rows(page).filter({ hasText: 'A3' }).count()).toBe(1);
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = null;
  });
  await button(page, 'Ignore').click();
  await result(page, '1 finding ignored.').waitFor();
});

test('an ignored finding comes back when its cell changes', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await select(page, 'F10');
  await button(page, 'Ignore').click();
  await page.keyboard.type('Cancelled by the museum');
  await page.keyboard.press('Enter');
  await eventually(() => rows(page).filter({ hasText: 'F10' }).count()).toBe(0);
  await edit(page, 9, COLUMN.status, 'À produire');
  await rows(page).filter({ hasText: 'F10' }).first().waitFor();
});

test('starting from today folds all findings away, new ones are listed, and forgetting the start brings all back', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).first().waitFor();
  await chooseMore(page, /Start from today/);
  await result(page, `${TOTAL} known findings folded away.`).waitFor();
  await page.getByRole('heading', { name: 'Nothing to do' }).waitFor();
  await button(page, 'Filters').click();
  await page.getByRole('menuitemradio', { name: `Known (${TOTAL})` }).waitFor();
  await page.keyboard.press('Escape');
  // A row that was sound is so no more.
  await edit(page, 100, COLUMN.date, null);
  await eventually(() => findings(page).count()).toBe(1);
  await chooseMore(page, 'Show all findings again');
  await eventually(() => said(page)).toContain(`${TOTAL + 1} findings`);
});

test('starting from today is undone from the result line', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).first().waitFor();
  await chooseMore(page, /Start from today/);
  await page.getByRole('heading', { name: 'Nothing to do' }).waitFor();
  await button(page, 'Undo').click();
  await eventually(() => said(page)).toContain(`${TOTAL} findings`);
});

test('what was said of findings that are gone can be forgotten', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await ignoreSecond(page, 'Agreed on the phone');
  await eventually(() => rows(page).filter({ hasText: 'A3' }).count()).toBe(0);
  await edit(page, 2, COLUMN.date, SAMPLE_TODAY + 3);
  await expect.poll(() => page.evaluate(() => document.body.textContent), { timeout: 10_000 }).toContain('findings');
  await eventually(async () => {
    await button(page, 'More options').click();
    const count = await page.getByRole('menuitem', { name: /^Forget 1 ignored finding/ }).count();
    if (count === 0) await page.keyboard.press('Escape');
    return count;
  }).toBe(1);
  await page.getByRole('menuitem', { name: /^Forget 1 ignored finding/ }).click();
  await result(page, '1 finding forgotten.').waitFor();
  expect(await kept(page)).not.toContain('on the phone');
});

test('new findings are told from a day that is known, and the filter says which; without one it is not offered', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).first().waitFor();
  await button(page, 'Filters').click();
  await page.getByRole('menuitemcheckbox').first().waitFor();
  expect(await page.getByRole('menuitemcheckbox', { name: /^New since/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
  // Once the tab of settings is there, each week's first check is kept in it.
  await ignoreSecond(page, 'Agreed on the phone');
  await eventually(() => kept(page)).toContain('at the week’s first check');
  await edit(page, 100, COLUMN.date, null);
  await eventually(() => said(page)).toContain(`${TOTAL} findings`);
  await chooseFilter(page, 'New since November 21');
  await eventually(() => findings(page).count()).toBe(1);
  await button(page, 'Remove filter: New since November 21').click();
  await eventually(() => findings(page).count()).toBeGreaterThan(5);
});
