/** The list by keyboard and pointer: the grid follows, the focus stays. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually, expectShown, focusedRow, rows, shownCells, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function openOnList(): Promise<Page> {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).first().focus();
  return page;
}

test('the list takes one stop of the Tab key, and opening the pane takes no focus', async () => {
  const page = await open({ scenario: 'findings' });
  await rows(page).first().waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
});

test('arrow keys move the selection of the grid while the list keeps the focus', async () => {
  const page = await openOnList();
  await page.keyboard.press('ArrowDown');
  await expectShown(page, 'Publications!A2');
  await page.keyboard.press('ArrowDown');
  await expectShown(page, 'Publications!A3');
  expect(await focusedRow(page).getAttribute('aria-selected')).toBe('true');
  expect(await focusedRow(page).textContent()).toContain('A3');
  await page.keyboard.press('ArrowUp');
  await expectShown(page, 'Publications!A2');
});

test('keys that follow one another quickly show only the last cell', async () => {
  const page = await openOnList();
  await page.evaluate(async () => {
    for (let press = 0; press < 6; press += 1) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
      // The answer to a key is drawn before any timer runs.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  });
  await expectShown(page, 'Publications!A7');
  expect(await shownCells(page)).toEqual(['Publications!A7']);
});

test('End, Home and the page keys reach all of the list, and the focus is never lost on the way', async () => {
  const page = await openOnList();
  const total = Number(await rows(page).first().getAttribute('aria-setsize'));
  expect(total).toBe(5);
  await page.keyboard.press('End');
  const last = await focusedRow(page).textContent();
  expect(last).toContain('same text as');
  expect(await focusedRow(page).isVisible()).toBe(true);
  await page.keyboard.press('PageUp');
  expect(await focusedRow(page).textContent()).not.toBe(last);
  await page.keyboard.press('PageDown');
  expect(await focusedRow(page).textContent()).toBe(last);
  await page.keyboard.press('Home');
  expect(await focusedRow(page).getAttribute('aria-level')).toBe('1');
});

test('Left goes to the group and folds it, Right unfolds it and goes to its first finding', async () => {
  const page = await openOnList();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedRow(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  expect(await focusedRow(page).getAttribute('aria-expanded')).toBe('false');
  expect(await rows(page).nth(1).getAttribute('aria-level')).toBe('1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focusedRow(page).textContent()).toContain('A2');
});

test('Enter shows the cell at once, and Esc leads back to where the person was', async () => {
  const page = await openOnList();
  await page.evaluate(() => {
    window.harness.workbook.goTo(0, 98, 2);
  });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectShown(page, 'Publications!A3');
  await page.keyboard.press('Escape');
  await expectShown(page, 'Publications!C99');
  expect(await focusedRow(page).getAttribute('aria-selected')).toBe('false');
});

test('after the person has worked elsewhere, Esc leads back to that place and not to an older one', async () => {
  const page = await openOnList();
  await page.keyboard.press('ArrowDown');
  await expectShown(page, 'Publications!A2');
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => {
    window.harness.workbook.goTo(0, 49, 4);
  });
  await rows(page).nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expectShown(page, 'Publications!A3');
  await page.keyboard.press('Escape');
  await expectShown(page, 'Publications!E50');
});

test('a click selects a finding, shows its cell and says why it matters and what to do', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).nth(3).click();
  await expectShown(page, 'Publications!A4');
  expect(await focusedRow(page).getAttribute('aria-selected')).toBe('true');
  const details = await focusedRow(page).getAttribute('aria-describedby');
  const text = await page.evaluate((id) => document.getElementById(id ?? '')?.textContent ?? '', details);
  expect(text).toContain('Why it matters');
  expect(text).toContain('What to do');
});

test('of thousands of findings only those near the view exist, and each says its place among all', async () => {
  const page = await open({ scenario: 'many', language: 'en' });
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await eventually(() => focusedRow(page).count()).toBe(1);
  expect(await rows(page).count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowDown');
  expect(await focusedRow(page).getAttribute('aria-setsize')).toBe('5000');
  expect(await focusedRow(page).getAttribute('aria-posinset')).toBe('3');
});

test('a cell that the host can’t show is said with a next step, and the list keeps the focus', async () => {
  const page = await openOnList();
  await page.evaluate(() => {
    window.harness.workbook.faults.showing = 'cell-edit-mode';
  });
  await page.keyboard.press('ArrowDown');
  await page.getByText('A cell is being edited').first().waitFor();
  expect(await focusedRow(page).count()).toBe(1);
  await page.evaluate(() => {
    window.harness.workbook.faults.showing = null;
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectShown(page, 'Publications!A2');
  await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
  // The button is gone; the keyboard is back in the list.
  await eventually(() => focusedRow(page).count()).toBe(1);
});
