/** The browser that the browser tests run in. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('a page opens and runs its script', async () => {
  const page = await browser.newPage();
  await page.setContent('<title>before</title><script>document.title = "after"</script>');
  expect(await page.title()).toBe('after');
});
