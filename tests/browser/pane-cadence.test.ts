/** The view of cadence: weeks × channels as a picture, what is to be filled, and an idea that becomes a post, with a way back. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { button, focused, result } from './pane-harness/behaviour-parts.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { edit, eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'cadence', view: 'cadence', language: 'en', ...options });
  await page.getByRole('grid').waitFor();
  return page;
}

function stop(page: Page): Locator {
  return page.locator('[role="gridcell"][tabindex="0"]');
}

/** What the first tab says of a post, by its title. */
function rowOf(page: Page, title: string): Promise<readonly unknown[] | undefined> {
  return page.evaluate((wanted) => window.harness.workbook.valuesOf('Publications')?.find((row) => row.includes(wanted)), title);
}

test('the picture begins where a post is lacking, is walked with the keys, and leads to the posts and back', async () => {
  const page = await opened({ language: 'fr-CA' });
  await page.getByText(/^19\spublications à planifier d’ici le 20\sdécembre$/).waitFor();
  expect(await page.getByRole('rowheader').allTextContents()).toEqual(['Instagram2 à 4 par semaine', 'Facebook2 à 3 par semaine', 'LinkedIn1 à 2 par semaine', 'TikTokau moins 1 par semaine', 'YouTubepassif, sans cible', 'Infolettreabsent de l’onglet Canaux']);
  expect(await page.getByRole('columnheader').evaluateAll((heads) => heads.map((head) => head.textContent))).toEqual(['Canal', '21', '28', '5', '12', '19', '26', '2', '9', '16', '23', '30', '7', '14']);
  expect(await page.getByRole('columnheader', { name: /^du 28 sept\. au 4 oct\.$/ }).count()).toBe(1);
  expect(await stop(page).getAttribute('aria-label')).toMatch(/^LinkedIn, cette semaine\s: aucune publication, sous la cible \(1 à 2\)$/);
  await stop(page).focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  await eventually(() => focused(page)).toMatch(/^gridcell Instagram, semaine du\s23 au\s29\snovembre\s: 8\spublications, au-dessus de la cible \(2 à 4\)$/);
  await page.evaluate(() => window.harness.workbook.goTo(0, 5, 1));
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => window.harness.workbook.shown.length)).toBe(1);
  expect(await focused(page)).toMatch(/^gridcell Instagram/);
  await page.keyboard.press('Escape');
  await expectShown(page, 'Publications!B6');
  for (const [key, expected] of [['PageUp', /26\soctobre au\s1er\snovembre/], ['Home', /21 au\s27\sseptembre/], ['Control+End', /^gridcell Infolettre, semaine du\s14 au\s20\sdécembre/]] as const) {
    await page.keyboard.press(key);
    await eventually(() => focused(page)).toMatch(expected);
  }
  expect(await stop(page).count()).toBe(1);
  await page.locator('[role="gridcell"]').nth(9).click();
  await button(page, /^Voir les 8\spublications$/).click();
  await page.getByRole('list', { name: /^Voir les 8/ }).getByRole('button', { name: /^Salon du livre, 1 à 9/ }).click();
  await eventually(() => page.evaluate(() => window.harness.workbook.shown.length)).toBe(4);
  await button(page, 'En tableau').click();
  const weeks = page.getByRole('table', { name: 'Publications par semaine' }).getByRole('row', { name: /^du 23 au 29\snov\./ });
  expect((await weeks.allTextContents()).slice(0, 2).map((text) => text.replace(/^.*nov\./, ''))).toEqual(['8 (au-dessus de la cible)', '0 (sous la cible)']);
  // Weeks side by side are small; each has a line here that a finger can hit.
  const heights = await page.getByRole('table', { name: 'Publications par semaine' }).getByRole('button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await weeks.first().getByRole('button', { name: '8 (au-dessus de la cible)' }).click();
  await weeks.first().getByRole('button', { name: /^Salon du livre, 1 à 9/ }).click();
  await eventually(() => page.evaluate(() => window.harness.workbook.shown.length)).toBe(5);
  await page.getByRole('combobox', { name: 'Période' }).selectOption('back');
  await eventually(() => page.getByRole('gridcell').count()).toBe(6 * 17);
});

test('posts without a readable date are told, and lead to their date cells', async () => {
  const page = await opened({ scenario: 'findings' });
  const name = /^\d+\sposts without a readable date, not counted$/;
  await button(page, name).click();
  const first = page.getByRole('list', { name }).getByRole('button').first();
  expect(await first.textContent()).toMatch(/Missing date|can be read as|Unreadable date/);
  await first.click();
  await eventually(async () => (await page.evaluate(() => window.harness.workbook.shown)).at(-1)).toMatch(/^Publications!A\d+$/);
});

test('past posts that count though their status is one to be worked on are told, and lead to their statuses', async () => {
  const page = await opened();
  expect(await button(page, /though not out by/).count()).toBe(0);
  await edit(page, 24, 8, 'À produire');
  const name = /^1\spast post counted, though not out by its status$/;
  await button(page, name).click();
  await page.getByRole('list', { name }).getByRole('button').click();
  await expectShown(page, 'Publications!I25');
});

test('ideas are counted once for all of the weeks that they could fill', async () => {
  const page = await opened();
  const gaps = page.getByRole('region', { name: 'To fill' });
  await gaps.getByText(/^3\spossible ideas$/).waitFor();
  const ways = gaps.getByRole('button', { name: /^Plan an idea: / });
  expect(await ways.count()).toBeGreaterThan(1);
  expect(new Set(await ways.allTextContents())).toEqual(new Set(['Plan an idea']));
});

test('silences and gaps lead to their cells, and habits say how far so few posts can tell', async () => {
  const page = await opened();
  const gaps = page.getByRole('region', { name: 'To fill' });
  await gaps.getByRole('button', { name: /^LinkedIn · Nov\s23 to\s29/ }).click();
  await expectShown(page, 'Canaux!F4');
  const silences = page.getByRole('region', { name: 'Silences and crowded weeks' });
  await silences.getByRole('button', { name: /^LinkedIn · 20\s(days) of silence/ }).click();
  await eventually(async () => (await page.evaluate(() => window.harness.workbook.shown)).at(-1)).toMatch(/^Publications!A/);
  await button(page, 'Pillars').click();
  const pillar = page.getByRole('listitem').filter({ hasText: 'Conseils' });
  expect(await pillar.textContent()).toMatch(/19% \(14\)30% planned · 11 to 29% in the long run/);
  await button(page, 'Regularity').click();
  await page.getByText(/^Instagram: 3 a week, over 8\sweeks$/).waitFor();
  await button(page, 'Published benchmarks').click();
  await page.getByText('2,100 organizations, data from 2022 (Rival IQ, 2023)').first().waitFor();
});

test('an idea becomes a post of its slot: chosen, previewed, written, taken back', async () => {
  const page = await opened();
  const title = 'Cinq gestes pour conserver ses photos';
  const before = await rowOf(page, title);
  await page.locator('[data-opens="promote"]').click();
  await eventually(() => focused(page)).toBe('h2 Plan an idea');
  expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('Appel aux bénévoles du marché de Noël');
  // That one has a day of its own in the slot's week; the other goes to the slot.
  const date = page.getByLabel('Date', { exact: true });
  expect(await date.inputValue()).toBe('2026-11-26');
  await page.getByRole('radio', { name: title }).check();
  await page.getByText('Canal: (blank) → Facebook').waitFor();
  expect(await date.inputValue()).toBe('2026-11-23');
  await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
  await page.getByText('Choose a day that is still to come.').waitFor();
  expect(await page.getByRole('button', { name: /^Plan for Nov\s20$/ }).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Date', { exact: true }).fill('2026-11-24');
  await page.getByText(/^Statut: Idée → À produire$/).waitFor();
  // In words, as the slot is.
  expect((await page.getByText(/→/).allTextContents()).slice(0, 2)).toEqual(['Date: (blank) → Tue, Nov\u00a024', 'Heure: (blank) → 12\u00a0pm']);
  expect(await rowOf(page, title)).toEqual(before);
  await button(page, /^Plan for Nov\s24$/).click();
  await result(page, `Idea “${title}” planned for November\u00a024, 2026.`).waitFor();
  // The panel is gone: the keyboard is where it was opened.
  await eventually(() => focused(page)).toBe('button Plan an idea');
  await button(page, 'Show').click();
  const row = await page.evaluate((wanted) => window.harness.workbook.valuesOf('Publications')?.findIndex((each) => each.includes(wanted)), title);
  await expectShown(page, `Publications!A${(row ?? 0) + 1}`);
  expect((await rowOf(page, title))?.slice(0, 3)).toEqual([46_350, 0.5, 'Facebook']);
  await page.getByText(/^18\sposts to plan/).waitFor();
  await button(page, 'Undo').click();
  await page.getByText(/^19\sposts to plan/).waitFor();
  expect(await rowOf(page, title)).toEqual(before);
  await eventually(() => focused(page)).toBe('h2 To fill');
});

test('the idea that is chosen stays chosen where a colleague moves rows, and none takes its place once it is gone', async () => {
  const page = await opened();
  await page.locator('[data-opens="promote"]').click();
  const checked = page.getByRole('radio', { checked: true });
  const title = (await checked.getAttribute('aria-label')) ?? '';
  const other = (await page.getByRole('radio', { checked: false }).first().getAttribute('aria-label')) ?? '';
  const rename = async (from: string, to: string): Promise<void> => {
    const [row, column] = await page.evaluate((wanted) => {
      const rows = window.harness.workbook.valuesOf('Publications') ?? [];
      const at = rows.findIndex((each) => each.includes(wanted));
      return [at, rows[at]?.indexOf(wanted) ?? -1] as const;
    }, from);
    await edit(page, row, column, to);
  };
  await page.evaluate(() => window.harness.workbook.insertRows(0, 4, 1));
  await rename(other, 'Une idée rebaptisée');
  await page.getByRole('radio', { name: 'Une idée rebaptisée' }).waitFor();
  expect(await checked.getAttribute('aria-label')).toBe(title);
  await rename(title, 'Une tout autre idée');
  await page.getByText('The chosen idea is no longer there as it was. Choose one.').waitFor();
  expect(await checked.count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Plan for/ }).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('radio').first().check();
  await page.getByText(/→/).first().waitFor();
});

test('without a tab of channels one button makes it, and then its targets are asked for', async () => {
  const page = await opened({ scenario: 'cadence-no-channels' });
  await page.getByRole('button', { name: /^Create the .* tab$/ }).click();
  await result(page, /created/).waitFor();
  await page.getByRole('heading', { name: 'No targets yet' }).waitFor();
  expect(await page.evaluate(() => window.harness.workbook.valuesOf('Channels')?.slice(1, 3).map(([network]) => network))).toEqual(['Instagram', 'Facebook']);
});

test('a target that can’t be read is told with what to write, and leads to its cell', async () => {
  const page = await opened();
  expect(await page.getByRole('region', { name: 'Targets to correct' }).count()).toBe(0);
  await page.evaluate(() => window.harness.workbook.edit(1, 2, 4, 'ponctuel'));
  const line = page.getByRole('region', { name: 'Targets to correct' }).getByRole('button', { name: /ponctuel/ });
  await line.waitFor();
  expect(await line.textContent()).toBe('Unknown level, target not counted: “ponctuel”Enter Passive, Active or Proactive.');
  await line.click();
  await expectShown(page, 'Canaux!E3');
});

test('a least over the most is said of a page that speaks, and is nothing to a passive one', async () => {
  const page = await opened();
  const head = (channel: string): Locator => page.getByRole('rowheader', { name: new RegExp(`^${channel}`) });
  for (const row of [4, 5]) for (const [column, value] of [[5, 5], [6, 3]] as const) await page.evaluate(([at, in_, written]) => window.harness.workbook.edit(1, at, in_, written), [row, column, value] as const);
  await eventually(() => head('TikTok').textContent()).toBe('TikToktarget to correct: 5 at least, 3 at most');
  expect(await head('YouTube').textContent()).toBe('YouTubepassive, no target');
});

test('what is folded away begins where the text above it does', async () => {
  const page = await opened({ width: 300 });
  const left = (selector: string): Promise<number> => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().left);
  const [title, arrow] = [await left('[role="tabpanel"] h2'), await left('[role="tabpanel"] h3 button[aria-expanded="false"] svg path')];
  expect(Math.abs(arrow - title)).toBeLessThan(1);
});

test('a calendar on several tabs has no formula, and it says why', async () => {
  const page = await opened({ scenario: 'two-tabs' });
  await page.getByRole('region', { name: 'In a cell' }).getByText('No formula to copy: a formula reads a single tab, and the calendar is on several.').waitFor();
  expect(await button(page, 'Copy the formula').count()).toBe(0);
});
