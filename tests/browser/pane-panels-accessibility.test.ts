/** Axe on what people do with findings and rules, in every theme, and texts that fit at every width. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clipped, inEveryTheme, violations, WIDTHS } from './pane-harness/accessibility.ts';
import { button, chooseMore, result, select } from './pane-harness/behaviour-parts.ts';
import { eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

/** What can stand open, how it is opened from the list in French or English, and how it is left. */
const STEPS: readonly (readonly [what: string, reach: (page: Page) => Promise<void>, leave: (page: Page) => Promise<void>])[] = [
  ['a finding with what can be done', async (page) => void (await select(page, 'B6')), async () => undefined],
  ['the form to ignore it', (page) => button(page, /^(Ignore|Ignorer)$/).click(), (page) => page.keyboard.press('Escape')],
  [
    'the form with a day that is none',
    async (page) => {
      await button(page, /^(Ignore|Ignorer)$/).click();
      await page.getByRole('combobox', { name: /^(Until when|Jusqu’à quand)$/ }).selectOption('day');
      await page.getByLabel(/^(Last day|Dernier jour)$/).fill('');
    },
    (page) => page.keyboard.press('Escape'),
  ],
  ['the page of its rule', (page) => button(page, /^(The rule|La règle)$/).click(), (page) => page.keyboard.press('Escape')],
  ['the preview of mends', (page) => button(page, /safe fixes|corrections sans risque/).click(), (page) => page.keyboard.press('Escape')],
  [
    'the filters',
    async (page) => {
      await button(page, /^(Filters|Filtres)$/).click();
      await page.getByRole('menuitemradio').first().waitFor();
    },
    (page) => page.keyboard.press('Escape'),
  ],
  ['all rules', (page) => chooseMore(page, /Rules and settings|Règles et réglages/), (page) => page.keyboard.press('Escape')],
  [
    'what was done last',
    async (page) => {
      await select(page, 'B6');
      await button(page, /^(Ignore|Ignorer)$/).click();
      await page.keyboard.press('Enter');
      await result(page, /7/).waitFor();
    },
    async () => undefined,
  ],
  [
    'everything set aside',
    async (page) => {
      await chooseMore(page, /Start from today|Commencer à partir/);
      await page.getByRole('heading', { name: /Nothing to do|Rien à traiter/ }).waitFor();
    },
    async () => undefined,
  ],
];

test('nothing for axe to find in the panels, forms and results, in any theme', async () => {
  const page = await open({ scenario: 'mends', language: 'fr-CA', width: 300 });
  await rows(page).first().waitFor();
  for (const [what, reach, leave] of STEPS) {
    await reach(page);
    await inEveryTheme(page, async (theme) => {
      expect([what, theme, ...(await violations(page))]).toEqual([what, theme]);
    });
    await leave(page);
  }
});

test.each(['fr-CA', 'en'])('nothing is cut off or scrolls sideways in the panels, at any width (%s)', async (language) => {
  const page = await open({ scenario: 'mends', language });
  await rows(page).first().waitFor();
  for (const [what, reach, leave] of STEPS) {
    await page.setViewportSize({ width: 350, height: 720 });
    await reach(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [what, width, ...(await clipped(page))]).toEqual([what, width]);
    }
    await leave(page);
  }
});

test('opening the pane, findings that come and what is done elsewhere take no focus', async () => {
  const page = await open({ scenario: 'mends', language: 'en' });
  await rows(page).first().waitFor();
  await page.evaluate(() => window.harness.workbook.edit(0, 20, 0, null));
  await eventually(() => rows(page).filter({ hasText: 'A21' }).count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
