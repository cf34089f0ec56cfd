/** What the pane's test files share: one browser and one bundle a file, and the parts of the page by what they are. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../launch-browser.ts';
import { spareTabs } from '../spare-tabs.ts';
import { bundlePane, newTab, openPaneIn } from './open-pane.ts';
import type { PaneFiles, PaneOptions } from './open-pane.ts';

export type Opener = (options?: PaneOptions) => Promise<Page>;

/** Call once at the top of a test file; gives what opens a pane. No page may meet an error of its own. */
export function paneOpener(): Opener {
  const spare = spareTabs();
  let browser: Browser;
  let files: PaneFiles;
  let errors: string[] = [];
  let opened: Page[] = [];
  let ownTabs: Page[] = [];
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchBrowser(), bundlePane()]);
  });
  afterEach(async () => {
    const [left, own] = [opened, ownTabs];
    [opened, ownTabs] = [[], []];
    await Promise.all([...left.map(spare.leave), ...own.map((page) => page.context().close())]);
    const met = errors;
    errors = [];
    // The bug that a test asks for is told in the console as well, and a lost network by the browser; nothing else may be.
    const unexpected = met.filter((message) => !/a bug, on purpose|ERR_INTERNET_DISCONNECTED/.test(message));
    expect(unexpected).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    // A context with settings of its own, or a clock that was stopped in it, serves no other test.
    const isOwn = options.context !== undefined || options.isClockStopped === true;
    const page = (isOwn ? undefined : spare.take()) ?? (await newTab(browser, files, options, (message) => errors.push(message)));
    (isOwn ? ownTabs : opened).push(page);
    await openPaneIn(page, options);
    return page;
  };
}

export function rows(page: Page): Locator {
  return page.getByRole('treeitem');
}

/** The row of the list that has the focus. */
export function focusedRow(page: Page): Locator {
  return page.locator('[role="treeitem"]:focus');
}

/** Cells that the grid was asked to show, in order. */
export function shownCells(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...window.harness.workbook.shown]);
}

/** Polls until the assertion that follows holds; a reading after a change waits for a lull of its own. */
export function eventually<Value>(value: () => Value | Promise<Value>): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(value, { timeout: 20_000 });
}

/** Waits until the last cell that the grid shows is this one. */
export async function expectShown(page: Page, address: string): Promise<void> {
  await eventually(async () => (await shownCells(page)).at(-1)).toBe(address);
}

/** Another person edits a cell; row and column from 0. */
export function edit(page: Page, row: number, column: number, value: string | number | null): Promise<void> {
  return page.evaluate(([atRow, atColumn, written]) => window.harness.workbook.edit(0, atRow, atColumn, written), [row, column, value] as const);
}
