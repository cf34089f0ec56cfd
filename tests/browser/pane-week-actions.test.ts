/** What can be done from the week's sentences: their menu, where the counts lead, and what is said where nothing is. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { rulesIn } from '../../core/index.ts';
import { clipped, inEveryTheme, violations, WIDTHS } from './pane-harness/accessibility.ts';
import { button, cellValue, findings, focused, result } from './pane-harness/behaviour-parts.ts';
import { kept } from './pane-harness/columns-view.ts';
import { SAMPLE_FLAWS, SAMPLE_TODAY, totalOf } from './pane-harness/sample-calendar.ts';
import { eventually, paneOpener, rows } from './pane-harness/pane-tests.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';

const open = paneOpener();
const TOTAL = totalOf(SAMPLE_FLAWS);
/** Of the sample's posts past and unresolved, one every third day back, those before last week. */
const OLDER = Array.from({ length: SAMPLE_FLAWS.pastUnresolved }, (_, index) => SAMPLE_TODAY - 1 - index * 3).filter((day) => day < SAMPLE_TODAY - 12).length;

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'findings', view: 'week', language: 'en', ...options });
  await page.getByRole('tab', { selected: true }).waitFor();
  return page;
}

function sentences(page: Page): Locator {
  return page.getByRole('region', { name: 'This week and next' }).getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Show:/ }) });
}

function menuOf(page: Page, text: string): Locator {
  return sentences(page).filter({ hasText: text }).getByRole('button', { name: /^More actions: / });
}

function said(page: Page): Promise<string | null> {
  return page.getByRole('status').textContent();
}

/** Signs in the colour of success. */
function ticks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'var(--colorStatusSuccessForeground1)';
    const tabpanel = document.querySelector('[role="tabpanel"]');
    tabpanel?.append(probe);
    const good = getComputedStyle(probe).color;
    probe.remove();
    return [...(tabpanel?.querySelectorAll('svg') ?? [])].filter((sign) => getComputedStyle(sign).color === good).length;
  });
}

test('each count leads to just so many findings, with a filter to take away', async () => {
  const page = await opened();
  const counts = page.getByRole('list', { name: 'All findings' }).getByRole('button');
  const texts = await counts.allTextContents();
  const numbers = texts.map((text) => Number(/^\d+/.exec(text)?.[0]));
  expect(texts[1]).toBe(`${OLDER} older`);
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(TOTAL);
  for (const [index, name] of ['This week and next', 'Older', 'For later'].entries()) {
    await counts.nth(index).click();
    await eventually(() => said(page)).toBe(`${numbers[index]} of ${TOTAL} findings shown`);
    await button(page, `Remove filter: ${name}`).click();
    await eventually(() => said(page)).toBe(`${TOTAL} findings`);
    await page.getByRole('tab', { name: 'Week' }).click();
  }
});

test('the menu of a sentence about several findings offers what can be done with all of them', async () => {
  const page = await opened();
  await menuOf(page, 'have no date').click();
  expect(await page.getByRole('menuitem').allTextContents()).toEqual([`Ignore all ${SAMPLE_FLAWS.dateMissing}`, 'The rule']);
});

test('a rule is read from its sentence by keyboard, and the keyboard comes back to it', async () => {
  const page = await opened();
  await menuOf(page, 'have no date').focus();
  const here = await focused(page);
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe(`menuitem Ignore all ${SAMPLE_FLAWS.dateMissing}`);
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe(here);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await eventually(() => focused(page)).toBe('menuitem The rule');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: rulesIn('en')['date-missing'].name }).waitFor();
  await button(page, 'Back').click();
  await eventually(() => focused(page)).toBe(here);
});

test('all findings of a sentence are ignored by keyboard, its place goes to the next one, and undoing brings it back', async () => {
  const page = await opened();
  const next = await sentences(page).nth(1).getByRole('button').last().getAttribute('aria-label');
  await menuOf(page, 'have no date').focus();
  const here = await focused(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('input Reason');
  // Esc leads out of the form, back to where it came from.
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe(here);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('input Reason');
  await page.keyboard.type('Set in January');
  await page.keyboard.press('Enter');
  await result(page, `${SAMPLE_FLAWS.dateMissing} findings ignored.`).waitFor();
  await eventually(() => sentences(page).filter({ hasText: 'have no date' }).count()).toBe(0);
  await eventually(() => focused(page)).toBe(`button ${next}`);
  expect(await kept(page)).toContain('Set in January');
  await button(page, 'Undo').focus();
  await page.keyboard.press('Enter');
  await result(page, 'Undone.').waitFor();
  await sentences(page).filter({ hasText: 'have no date' }).waitFor();
  await eventually(() => focused(page)).toBe(here);
});

test('a finding is mended from its sentence, with a preview', async () => {
  const page = await opened({ scenario: 'mends' });
  await menuOf(page, 'instagram').click();
  await page.getByRole('menuitem', { name: 'Fix' }).click();
  await page.getByText('Instagram', { exact: true }).waitFor();
  expect(await cellValue(page, 4, 1)).toBe('instagram');
  await button(page, 'Back').click();
  await eventually(() => focused(page)).toMatch(/^button More actions: .*instagram/);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Fix' }).click();
  await button(page, 'Fix').click();
  await result(page, '1 finding fixed.').waitFor();
  expect(await cellValue(page, 4, 1)).toBe('Instagram');
  await eventually(() => sentences(page).filter({ hasText: 'instagram' }).count()).toBe(0);
  await eventually(() => focused(page)).toMatch(/^button More actions: /);
});

test('weeks without findings do not pass for sound where rules could not run, and lead to these', async () => {
  const page = await opened({ scenario: 'partial', language: 'fr-CA' });
  const said = page.getByText(/^Aucun constat pour cette semaine ni pour la suivante, mais \d+\srègles n’ont pas pu être appliquées\.$/);
  await said.waitFor();
  const count = /\d+/.exec((await said.textContent()) ?? '')?.[0];
  expect(await ticks(page)).toBe(0);
  await button(page, 'Voir lesquelles').click();
  await eventually(() => focused(page)).toBe(`button ${count}\u00a0règles non appliquées`);
  await page.getByText(/^Ajoutez une colonne/).first().waitFor();
});

test('weeks without findings that every rule has judged are told with a tick, a calendar without posts is not', async () => {
  const sound = await opened({ scenario: 'no-findings' });
  await sound.getByText('No findings for this week or the next.').waitFor();
  expect(await ticks(sound)).toBe(1);
  const blank = await opened({ scenario: 'headings-only' });
  await blank.getByText(/Add a row/).waitFor();
  expect(await ticks(blank)).toBe(0);
  expect(await findings(blank).count() + await rows(blank).count()).toBe(0);
});

test('nothing for axe to find in a sentence’s menu and form, in any theme', async () => {
  const page = await opened({ width: 300 });
  const [item, field] = [page.getByRole('menuitem').first(), page.getByRole('textbox')];
  await menuOf(page, 'have no date').click();
  await item.waitFor();
  await inEveryTheme(page, async (theme) => {
    expect([theme, await item.isVisible(), ...(await violations(page))]).toEqual([theme, true]);
  });
  await item.click();
  await field.waitFor();
  await inEveryTheme(page, async (theme) => {
    expect([theme, await field.isVisible(), ...(await violations(page))]).toEqual([theme, true]);
  });
});

test.each(['fr-CA', 'en'])('a sentence’s menu and form fit at every width, in %s', async (language) => {
  const page = await open({ scenario: 'mends', view: 'week', language });
  const menu = page.getByRole('button', { name: /^(More actions|Autres actions)/ }).first();
  await menu.waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 720 });
    await menu.click();
    await page.getByRole('menuitem', { name: /^(Ignore|Ignorer)/ }).click();
    await page.getByRole('textbox').waitFor();
    await eventually(() => clipped(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
