/** The view of results: figures with their definitions, the chart with its tables, sentences, times, objectives, formulas; in every theme and at every width. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clipped, inEveryTheme, violations, WIDTHS } from './pane-harness/accessibility.ts';
import { button, focused } from './pane-harness/behaviour-parts.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'results', view: 'results', language: 'fr-CA', ...options });
  await page.getByRole('list', { name: /^(Taux d’engagement, par canal|Engagement rate, by channel)$/ }).waitFor();
  return page;
}

/** What is folded may itself hold something folded. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('[role="tabpanel"] button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

test('figures say what they are of, groups what can be said of them, and everything leads to its cells', async () => {
  const page = await opened();
  const results = page.getByRole('region', { name: 'Résultats' });
  expect(await results.textContent()).toMatch(/3,23\s%Taux d’engagement médianInteractions ÷ portée, médiane de 88\spublicationsIntervalle à 95\s%\s: /);
  const lines = page.getByRole('list', { name: 'Taux d’engagement, par canal' }).getByRole('listitem');
  expect((await lines.allTextContents()).map((line) => line.replace(/[\d,]+\s%.*?(n\s=\s\d+).*/u, ' $1'))).toEqual(['Instagram n\u00a0=\u00a043', 'Facebook n\u00a0=\u00a028', 'LinkedIn n\u00a0=\u00a014', 'TikTok n\u00a0=\u00a03']);
  await unfold(page);
  expect(await page.getByText('pas assez pour conclure').count()).toBeGreaterThan(0);
  const rates = page.getByRole('table', { name: 'Taux d’engagement' });
  expect(await rates.getByRole('columnheader').allTextContents()).toEqual(['Publ.', 'n', 'Total', 'Moyenne', 'Médiane']);
  expect(await rates.getByRole('rowheader').allTextContents()).toEqual(['Instagram', 'Facebook', 'LinkedIn', 'TikTok']);
  await page.getByText('L’heure ne fait pas de différence utilisable.').waitFor();
  await page.getByRole('list', { name: 'Voir cette publication' }).getByRole('button').click();
  await expectShown(page, 'Publications!N151');
  await button(page, 'Ajouter\u00a0: échéance, Ventes de billets').click();
  await expectShown(page, 'Objectifs!E3');
});

test('another period, basis, grouping and measure are shown once chosen, and stay so after a panel', async () => {
  const page = await opened({ language: 'en' });
  const choose = (name: string, value: string): Promise<unknown> => page.getByRole('combobox', { name }).selectOption(value);
  await choose('Period', '30');
  await page.getByText(/^Engagements ÷ reach, median of \d\d\sposts$/).waitFor();
  await page.getByText(/^Median engagement rate \(\d\d\sposts at least 7\sdays old\): /).waitFor();
  await choose('Figure compared', 'rate:impressions');
  await page.getByText(/^Engagements ÷ impressions, median of/).waitFor();
  await choose('Figure compared', 'sum:clicks');
  await page.getByRole('list', { name: 'Total clicks, by channel' }).waitFor();
  await choose('Group', 'post');
  await page.getByText(/^Top 10 of \d\d\sposts$/).waitFor();
  await choose('Group', 'campaign');
  await page.getByText('No post says its campaign: nothing to compare.').waitFor();
  await button(page, 'Import results').click();
  await page.getByRole('heading', { name: 'Import results' }).waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button Import results');
  expect(await page.getByRole('combobox').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual(['30', 'campaign', 'sum:clicks']);
});

test('a time that does better is shown on a map, walked through with the arrow keys; axe finds nothing in any theme, and nothing is cut off at any width', async () => {
  const page = await opened({ scenario: 'results-timed', width: 300 });
  await page.getByRole('grid', { name: 'Taux par jour et heure' }).waitFor();
  await page.locator('[role="gridcell"][tabindex="0"]').focus();
  expect(await focused(page)).toMatch(/^gridcell \S+, 9\sh\s: \d+\spublications, taux estimé de/);
  await page.keyboard.press('ArrowRight');
  await eventually(() => focused(page)).toMatch(/, 10\sh\s: aucune publication$/);
  // A sign stays with what it means.
  expect(await page.getByText(/^■/).textContent()).toMatch(/^■\u00a0Plus le carré .*\u00a0· ○\u00a0Moins de 5\s/);
  // Nothing of it is lost in any theme or at any width, everything unfolded.
  await unfold(page);
  await inEveryTheme(page, async (name) => {
    expect([name, ...(await violations(page))]).toEqual([name]);
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
    await eventually(async () => [width, ...(await clipped(page))]).toEqual([width]);
  }
});

test('without any figure it says what is needed, and the way to it comes first', async () => {
  const page = await open({ scenario: 'findings', view: 'results', language: 'fr-CA', width: 300 });
  await page.getByRole('heading', { name: 'Pas encore de résultats' }).waitFor();
  expect([await violations(page), await clipped(page)]).toEqual([[], []]);
  await button(page, 'Importer des résultats').click();
  await page.getByRole('heading', { name: 'Importer des résultats' }).waitFor();
});

test('the formula is copied', async () => {
  const page = await opened();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => ((document.body.dataset['copied'] = text), Promise.resolve()) } });
  });
  await button(page, 'Copier la formule du tableau').click();
  await page.getByText('Formule copiée.', { exact: false }).waitFor();
  expect(await page.evaluate(() => document.body.dataset['copied'])).toMatch(/^=SUIVI\.KPI\('Publications'!/);
});
