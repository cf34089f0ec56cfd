/** Axe on every state in every theme, and text that fits at every width. */
import { expect, test } from 'vitest';
import { clipped, inEveryTheme, THEMES, violations, WIDTHS } from './pane-harness/accessibility.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

test.each(THEMES)('nothing for axe to find in the list, with a finding selected and a severity pressed (%s)', async (_name, options) => {
  const page = await open({ scenario: 'findings', language: 'fr-CA', width: 300, ...options });
  await rows(page).nth(1).focus();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('group', { name: 'Filtrer par gravité' }).getByRole('button').first().click();
  await rows(page).nth(1).hover();
  expect(await violations(page)).toEqual([]);
});

test('nothing for axe to find in the menu, in any theme', async () => {
  const page = await open({ scenario: 'findings', language: 'en', width: 300 });
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('menuitemradio').first().waitFor();
  await inEveryTheme(page, async (theme) => {
    expect([theme, await page.getByRole('menuitemradio').first().isVisible(), ...(await violations(page))]).toEqual([theme, true]);
  });
});

const STATES: readonly (readonly [name: string, options: PaneOptions, text: string])[] = [
  ['nothing found', { scenario: 'no-findings' }, 'Nothing to report'],
  ['nothing found by the rules that could judge', { scenario: 'partial' }, 'No findings, partial check'],
  ['no calendar', { scenario: 'empty' }, 'This workbook is empty'],
  ['a fault of the host', { fault: 'too-large' }, 'The sheet is too large to read at once'],
  ['a long reading', { readingTime: 60_000, isClockStopped: true }, 'Reading the calendar: 12%'],
  ['a bug', { bug: true }, 'The pane has stopped'],
];

test.each(STATES)('nothing for axe to find where there is no list: %s', async (_name, options, text) => {
  const page = await open({ language: 'en', width: 300, ...options });
  if (options.isClockStopped === true) {
    await page.getByLabel('Reading the calendar').waitFor();
    await page.clock.runFor(8000);
    await page.clock.resume();
  }
  await page.getByText(text).first().waitFor({ timeout: 20_000 });
  await inEveryTheme(page, async (theme) => {
    expect([theme, ...(await violations(page))]).toEqual([theme]);
  }, ['light', 'dark', 'high contrast']);
});

test('the theme follows the host while the pane is open', async () => {
  const page = await open({ scenario: 'findings' });
  await rows(page).first().waitFor();
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => window.harness.setTheme('dark'));
  await eventually(background).toBe('rgb(41, 41, 41)');
});

const SCENARIOS = ['two-tabs', 'not-run', 'no-findings', 'partial', 'empty', 'no-calendar'] as const;

test.each(SCENARIOS)('nothing is cut off or scrolls sideways at any width, in either language (%s)', async (scenario) => {
  for (const language of ['fr-CA', 'en']) {
    const page = await open({ scenario, language });
    await page.getByRole('status').waitFor({ state: 'attached' });
    await eventually(() => page.getByRole('status').textContent()).not.toBe('');
    if (scenario === 'not-run') await page.locator('section button').click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(() => clipped(page)).toEqual([]);
    }
  }
});
