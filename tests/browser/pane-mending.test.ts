/** Mends from the pane: shown before they are made, safe ones together, others one by one, and never over somebody's change. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { viewsIn } from '../../core/words/views-in.ts';
import { button, cellValue, findings, focused, result, select } from './pane-harness/behaviour-parts.ts';
import { MEND_ROW, SAFE_MENDS } from './pane-harness/mend-calendar.ts';
import { COLUMN } from './pane-harness/sample-calendar.ts';
import { edit, eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

function heldNow(page: Page): Promise<readonly unknown[]> {
  return Promise.all([
    cellValue(page, MEND_ROW.casing, COLUMN.channel), cellValue(page, MEND_ROW.spaces, COLUMN.channel), cellValue(page, MEND_ROW.status, COLUMN.status),
  ]);
}

const BEFORE = SAFE_MENDS.map(({ before }) => before);
const AFTER = SAFE_MENDS.map(({ after }) => after);

async function openPreview(page: Page): Promise<void> {
  await rows(page).first().waitFor();
  await button(page, 'Preview 3 safe fixes').click();
  await page.getByRole('heading', { level: 2, name: 'Fix 3 findings' }).waitFor();
}

test('safe mends are shown before and after, made together, and taken back together', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await openPreview(page);
  const changes = await page.getByRole('listitem').allTextContents();
  expect(changes).toHaveLength(SAFE_MENDS.length);
  for (const { address, after } of SAFE_MENDS) expect(changes.some((text) => text.startsWith(address) && text.endsWith(after))).toBe(true);
  // Spaces that nobody would see stand as dots.
  expect(changes.some((text) => text.includes('·LinkedIn'))).toBe(true);
  expect(await heldNow(page)).toEqual(BEFORE);
  await button(page, 'Fix all 3').click();
  await result(page, '3 findings fixed.').waitFor();
  expect(await heldNow(page)).toEqual(AFTER);
  await eventually(() => findings(page).count()).toBe(1);
  await button(page, 'Undo').click();
  await result(page, 'Undone.').waitFor();
  expect(await heldNow(page)).toEqual(BEFORE);
  await eventually(() => findings(page).count()).toBe(4);
});

test('a date that is text is shown as what it becomes, though both look alike', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await rows(page).first().waitFor();
  await edit(page, MEND_ROW.casing, COLUMN.date, '2026-12-05');
  await button(page, 'Preview 4 safe fixes').click();
  const change = page.getByRole('listitem').filter({ hasText: '2026-12-05' });
  await eventually(() => change.textContent()).toContain('Before2026-12-05 (text)After2026-12-05 (date)');
});

test('a preview that is left changes nothing, and the keyboard is back where it was', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await rows(page).first().waitFor();
  await button(page, 'Preview 3 safe fixes').focus();
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('h2 Fix 3 findings');
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button Preview 3 safe fixes');
  expect(await heldNow(page)).toEqual(BEFORE);
  expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
});

test('a mend that wants judgement is not among the safe ones, and is made alone', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  const row = await select(page, 'B9');
  await row.getByRole('button', { name: 'Fix', exact: true }).click();
  await eventually(() => focused(page)).toBe('h2 Fix');
  expect(await page.getByRole('listitem').allTextContents()).toEqual([expect.stringMatching(/^B9.*Facebok.*Facebook$/)]);
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button Fix');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Fix' }).getByRole('button', { name: 'Fix', exact: true }).click();
  await result(page, '1 finding fixed.').waitFor();
  expect(await cellValue(page, MEND_ROW.unknown, COLUMN.channel)).toBe('Facebook');
  expect(await heldNow(page)).toEqual(BEFORE);
  await eventually(() => focused(page)).toMatch(/^treeitem/);
});

test('a cell that somebody changed meanwhile is left alone, and that is said', async () => {
  const page = await open({ scenario: 'mends', language: 'en', readingTime: 1 });
  await openPreview(page);
  // Read again only after the mends were asked for.
  await page.evaluate(() => {
    window.harness.workbook.readingTime = 1500;
  });
  await edit(page, MEND_ROW.spaces, COLUMN.channel, 'Infolettre');
  await button(page, /^Fix all/).click();
  await result(page, `2 findings fixed, 1 left as it is (${viewsIn('en').behaviour.obstacles['row-gone']}).`).waitFor();
  expect(await heldNow(page)).toEqual([AFTER[0], 'Infolettre', AFTER[2]]);
  await button(page, 'Undo').click();
  await result(page, 'Undone.').waitFor();
  expect(await heldNow(page)).toEqual([BEFORE[0], 'Infolettre', BEFORE[2]]);
});

test('when the host can’t write, that is said, the cells are as they were, and the preview stays to try again', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await openPreview(page);
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = 'sheet-protected';
  });
  await button(page, 'Fix all 3').click();
  await result(page, /^Nothing was fixed/).waitFor();
  expect(await heldNow(page)).toEqual(BEFORE);
  await eventually(() => page.getByRole('status').textContent()).toMatch(/^Nothing was fixed/);
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = null;
  });
  await button(page, 'Fix all 3').click();
  await result(page, '3 findings fixed.').waitFor();
});

test('ignored findings are not offered for mending together', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await select(page, 'B6');
  await button(page, 'Ignore').click();
  await page.keyboard.type('The tool wants it');
  await page.keyboard.press('Enter');
  await button(page, 'Preview 2 safe fixes').waitFor();
});
