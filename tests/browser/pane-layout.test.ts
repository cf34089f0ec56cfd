/** Where things stand in the pane, in pixels: columns that line up, rows that are close, and no jump when the findings come. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function boxOf(locator: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing is drawn there');
  return box;
}

/** Where the text within begins: that of the element may be wider than its words. */
function textLeft(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(walker.nextNode() ?? element);
    return range.getBoundingClientRect().left;
  });
}

test('a row of one line is 32 pixels high', async () => {
  const page = await open({ scenario: 'findings', language: 'en', width: 350 });
  await rows(page).first().waitFor();
  expect((await boxOf(rows(page).first())).height).toBe(32);
  expect((await boxOf(rows(page).nth(1))).height % 20).toBe(12);
});

test('rules that could not judge stand in the columns of the list', async () => {
  const page = await open({ scenario: 'not-run', language: 'fr-CA', width: 300 });
  const group = rows(page).first();
  const section = page.locator('section');
  await section.getByRole('button').click();
  const glyph = await boxOf(group.locator('svg'));
  await eventually(async () => (await boxOf(section.locator('svg'))).x).toBe(glyph.x);
  const text = await textLeft(group.locator('span').first());
  expect(await textLeft(section.getByRole('button').first())).toBe(text);
  expect(await textLeft(section.getByRole('listitem').first())).toBe(text);
});

/** Tops of the first of what each selector finds. */
async function tops(page: Page, selectors: readonly string[]): Promise<readonly number[]> {
  return Promise.all(selectors.map(async (selector) => (await boxOf(page.locator(selector).first())).y));
}

test('the findings come where their shape stood while they were being read', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA', width: 300, readingTime: 60_000, isClockStopped: true });
  const items = page.locator('.fui-SkeletonItem');
  await items.first().waitFor();
  const shapes = await Promise.all([0, 3, 6].map(async (index) => (await boxOf(items.nth(index))).y));
  const toggle = await boxOf(items.first());
  await page.clock.runFor(400);
  await page.evaluate(() => {
    window.harness.workbook.readingTime = 0;
  });
  await page.clock.runFor(70_000);
  await page.clock.resume();
  await rows(page).first().waitFor();
  await eventually(() => page.locator('[role="progressbar"]').count()).toBe(0);
  expect(await tops(page, ['[aria-pressed]', '.fui-SearchBox', '[role="treeitem"] svg'])).toEqual(shapes);
  expect(await boxOf(page.locator('[aria-pressed]').first())).toEqual(toggle);
});

test('every theme speaks in the same typeface', async () => {
  const fonts = new Set<string>();
  for (const theme of ['light', 'dark', 'high-contrast'] as const) {
    const page = await open({ scenario: 'findings', theme });
    await rows(page).first().waitFor();
    fonts.add(await rows(page).first().evaluate((element) => getComputedStyle(element).fontFamily));
  }
  expect(fonts.size).toBe(1);
});
