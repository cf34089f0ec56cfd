/** Axe on the view of cadence in every theme, and texts that fit at every width. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clipped, THEMES, violations, WIDTHS } from './pane-harness/accessibility.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function opened(language: string): Promise<Page> {
  const page = await open({ scenario: 'cadence', view: 'cadence', language, width: 300 });
  await page.getByRole('grid').waitFor();
  return page;
}

/** What can stand open, and how it is reached. */
const STEPS: readonly (readonly [what: string, reach: (page: Page) => Promise<void>])[] = [
  ['everything unfolded', async (page) => {
    for (let depth = 0; depth < 2; depth += 1) {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll<HTMLElement>('[role="tabpanel"] button[aria-expanded="false"]')) folded.click();
      });
    }
    await page.getByRole('img', { name: /Publications par jour|Posts by day/ }).waitFor();
  }],
  ['the panel of ideas', async (page) => {
    await page.locator('[data-opens="promote"]').click();
    await page.getByText(/Ce qui va changer|What will change/).waitFor();
  }],
];

test('nothing for axe to find in any theme', async () => {
  const page = await opened('fr-CA');
  for (const [what, reach] of STEPS) {
    await reach(page);
    for (const [name, { theme = 'light', context = {} }] of THEMES) {
      await page.emulateMedia({ forcedColors: context.forcedColors ?? 'none', colorScheme: context.colorScheme ?? 'light' });
      await page.evaluate((chosen) => window.harness.setTheme(chosen), theme);
      expect([what, name, ...(await violations(page))]).toEqual([what, name]);
    }
  }
});

test.each(['fr-CA', 'en'])('nothing is cut off or scrolls sideways at any width (%s)', async (language) => {
  const page = await opened(language);
  await page.getByRole('combobox').first().selectOption('back');
  for (const [what, reach] of STEPS) {
    await page.setViewportSize({ width: 350, height: 720 });
    await reach(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [what, width, ...(await clipped(page))]).toEqual([what, width]);
    }
  }
});

test('nothing for axe to find where nothing is asked for', async () => {
  const page = await open({ scenario: 'cadence-no-targets', view: 'cadence', language: 'en', width: 300 });
  await page.getByRole('heading', { name: 'No targets yet' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
});

test('a week of the table stands on one line, and what leads to a cell looks like it', async () => {
  const page = await opened('fr-CA');
  await page.getByRole('button', { name: 'En tableau' }).click();
  const week = page.getByRole('table').getByRole('rowheader', { name: /^du 28\ssept\. au 4\soct\.$/ }).first();
  expect(await week.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(32);
  const colours = await page.getByRole('list').getByRole('button', { name: /jours de silence/ }).first().evaluate((line) => {
    const [name = line, facts = line] = line.querySelector('span')?.children ?? [];
    return [name, facts].map((element) => getComputedStyle(element).color);
  });
  expect(colours).toEqual(['rgb(17, 94, 163)', 'rgb(66, 66, 66)']);
});

test('in a contrast theme of the system weeks that are past have no frame: its colour of what is off would mean something', async () => {
  const page = await opened('fr-CA');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.evaluate(() => window.harness.setTheme('high-contrast'));
    const frames = await page.evaluate(() => {
      const frameOf = (spot: string): string => getComputedStyle(document.querySelector(`[data-spot="${spot}"] > span`) ?? document.body).borderTopColor;
      const probe = document.body.appendChild(document.createElement('i'));
      const colourOf = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      return [[frameOf('0-0'), colourOf('Canvas')], [frameOf('0-9'), colourOf('CanvasText')]];
    });
    for (const [frame, expected] of frames) expect(frame).toBe(expected);
  }
});
