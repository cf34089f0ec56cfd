/** Axe on the view of the team in every theme, and texts that fit at every width. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clipped, inEveryTheme, violations, WIDTHS } from './pane-harness/accessibility.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';
import { openProposals } from './pane-harness/team-parts.ts';

const open = paneOpener();

async function opened(options: PaneOptions): Promise<Page> {
  const page = await open({ scenario: 'team', view: 'team', ...options });
  await page.getByRole('grid').waitFor();
  return page;
}

/** What can stand open, and how it is reached. */
const STEPS: readonly (readonly [what: string, reach: (page: Page) => Promise<void>])[] = [
  ['the view', async () => undefined],
  ['everything unfolded', (page) => page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLElement>('[role="tabpanel"] button[aria-expanded="false"]')) folded.click();
  })],
  ['the proposals', openProposals],
];

test('nothing for axe to find, in any theme', async () => {
  const page = await opened({ language: 'fr-CA', width: 300 });
  for (const [what, reach] of STEPS) {
    await reach(page);
    await inEveryTheme(page, async (theme) => {
      expect([what, theme, ...(await violations(page))]).toEqual([what, theme]);
    });
  }
});

test.each(['fr-CA', 'en'])('nothing is cut off or scrolls sideways at any width (%s)', async (language) => {
  const page = await opened({ language });
  for (const days of ['7', '90', '30']) {
    await page.getByRole('combobox').first().selectOption(days);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [days, width, ...(await clipped(page))]).toEqual([days, width]);
    }
  }
  for (const [what, reach] of STEPS) {
    await page.setViewportSize({ width: 350, height: 720 });
    await reach(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [what, width, ...(await clipped(page))]).toEqual([what, width]);
    }
  }
});

test('nothing for axe to find where there are no tabs', async () => {
  const page = await open({ scenario: 'findings', view: 'team', language: 'en', width: 300 });
  await page.getByRole('heading', { name: 'Who covers what, and when' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
});
