/** What the pane shows before, instead of and after findings. */
import { expect, test } from 'vitest';
import { en, fr, rulesIn } from '../../core/index.ts';
import { rulesLackingColumns, rulesWaitingForTabs } from './pane-harness/lacking-rules.ts';
import { SAMPLE_FLAWS, totalOf } from './pane-harness/sample-calendar.ts';
import { eventually, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();
/** How many rules lack something in the scenario `partial`. */
const PARTIAL = rulesLackingColumns(['date', 'channel', 'title']);

test('a reading shows its progress after half a second and a way to cancel after five', async () => {
  const page = await open({ scenario: 'findings', language: 'en', readingTime: 60_000, isClockStopped: true });
  await page.getByLabel('Reading the calendar').waitFor();
  await page.clock.runFor(490);
  expect(await page.getByText('Reading the calendar').count()).toBe(0);
  await page.clock.runFor(20);
  await page.getByText('Reading the calendar').waitFor();
  await page.clock.runFor(4480);
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  await page.clock.runFor(20);
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
  // The first part is read an eighth of the way; when that begins depends on how soon the page had all its files.
  await eventually(async () => {
    await page.clock.runFor(1000);
    return page.getByText('Reading the calendar: 12%').count();
  }).toBe(1);
});

test('a cancelled reading can be begun again, and the keyboard stays in the pane', async () => {
  const page = await open({ scenario: 'findings', language: 'en', readingTime: 60_000, isClockStopped: true });
  await page.getByLabel('Reading the calendar').waitFor();
  await page.clock.runFor(5000);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Reading was cancelled').first().waitFor();
  // The button that was pressed is gone.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.clock.resume();
  await page.evaluate(() => {
    window.harness.workbook.readingTime = 0;
  });
  await page.getByRole('button', { name: 'Check again' }).click();
  await rows(page).first().waitFor();
});

test('a calendar without findings says so, with how much was checked', async () => {
  const page = await open({ scenario: 'no-findings', language: 'fr-CA' });
  await page.getByRole('heading', { name: 'Rien à signaler' }).waitFor();
  expect(await page.getByText('Les 412\u00a0publications ont été vérifiées.').first().isVisible()).toBe(true);
});

test('a calendar without posts does not pass for a sound one', async () => {
  const page = await open({ scenario: 'headings-only', language: 'en' });
  await page.getByRole('heading', { name: 'No posts yet' }).waitFor();
  expect(await page.getByText('Nothing to report').count()).toBe(0);
});

test('rules that could not judge say which column they lack', async () => {
  const page = await open({ scenario: 'not-run', language: 'fr-CA' });
  const section = page.getByRole('button', { name: fr.pane.notRun(rulesLackingColumns(['date', 'channel', 'title', 'text', 'status'])) });
  expect(await section.getAttribute('aria-expanded')).toBe('false');
  await section.click();
  expect(await page.getByText(fr.pane.columnsMissing([fr.roles.tracking])).first().isVisible()).toBe(true);
  expect(await page.getByText(fr.pane.columnsMissing([fr.roles.owner])).first().isVisible()).toBe(true);
});

test('from the rules that lack a column one button leads to the columns, and back', async () => {
  const page = await open({ scenario: 'not-run', language: 'en' });
  await page.getByRole('button', { name: /rules could not run/ }).click();
  await page.getByRole('button', { name: 'Show columns', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Columns' }).waitFor();
  await page.keyboard.press('Escape');
  await rows(page).first().waitFor();
});

test('rules that wait for a tab that the team doesn’t have take nothing from an all-clear, and are told together', async () => {
  const page = await open({ scenario: 'no-findings', language: 'en' });
  await page.getByRole('heading', { name: 'Nothing to report' }).waitFor();
  const section = page.getByRole('button', { name: `${rulesWaitingForTabs()} rules wait for a tab` });
  expect(await section.getAttribute('aria-expanded')).toBe('false');
  await section.click();
  expect(await page.getByText(/tabs: Channels, Style, Media/).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Show columns', exact: true }).count()).toBe(0);
});

test.each([
  ['fr-CA', fr, 'Aucun constat, vérification partielle', `10\u00a0publications vérifiées; ${PARTIAL}\u00a0règles n’ont pas pu être appliquées.`],
  ['en', en, 'No findings, partial check', `10 posts checked; ${PARTIAL} rules could not run.`],
] as const)('no findings where rules could not judge is no all-clear, and says at once which rules (%s)', async (language, words, title, body) => {
  const page = await open({ scenario: 'partial', language });
  await page.getByRole('heading', { name: title }).waitFor();
  await eventually(() => page.getByRole('status').textContent()).toBe(`${title}. ${body}`);
  expect(await page.getByText(body).first().isVisible()).toBe(true);
  const section = page.getByRole('button', { name: words.pane.notRun(PARTIAL) });
  expect(await section.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByText(rulesIn(words.language)['owner-shared'].name).isVisible()).toBe(true);
  await section.click();
  expect(await page.getByText(rulesIn(words.language)['owner-shared'].name).count()).toBe(0);
});

test.each([
  ['empty', 'Ce classeur est vide'],
  ['title-only', 'Aucune publication pour l’instant'],
] as const)('a workbook that can’t be worked on (%s) gets a sentence and a way to check again', async (scenario, title) => {
  const page = await open({ scenario, language: 'fr-CA' });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  // Said once in sight, and the name of the message for those who hear it.
  expect(await page.getByText(title, { exact: true }).count()).toBe(1);
  await page.getByRole('group', { name: title }).waitFor();
  expect(await page.getByRole('button', { name: 'Vérifier de nouveau' }).isVisible()).toBe(true);
});

test('a host that fails gets a sentence, and trying again works', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA', fault: 'busy' });
  const again = page.getByRole('button', { name: 'Réessayer' });
  await again.waitFor();
  await page.evaluate(() => {
    window.harness.workbook.faults.reading = null;
  });
  await again.click();
  await rows(page).first().waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName)).toMatch(/treeitem|MAIN/);
});

test('the first line says what was recognised', async () => {
  const one = await open({ scenario: 'findings', language: 'fr-CA' });
  await one.getByText('Onglet «\u00a0Publications\u00a0»').waitFor();
  const two = await open({ scenario: 'two-tabs', language: 'en' });
  await two.getByText('2 tabs: Publications, Printemps 2027').waitFor();
  const sum = (totalOf(SAMPLE_FLAWS) + SAMPLE_FLAWS.textDuplicate + 40) * 2;
  expect(await two.getByRole('heading', { level: 1 }).textContent()).toBe(`Calendar · ${sum} posts`);
});

test('a bug is said in both languages, and the pane can be built anew', async () => {
  const page = await open({ scenario: 'findings', language: 'fr-CA', bug: true });
  await page.getByText('Le volet s’est arrêté').waitFor();
  expect(await page.getByText('The pane has stopped').isVisible()).toBe(true);
  const told = page.waitForEvent('pageerror');
  await page.getByRole('button', { name: 'Reload' }).click();
  expect((await told).message).toContain('a bug, on purpose');
  await page.getByText('The pane has stopped').waitFor();
  await page.evaluate(() => {
    window.harness.workbook.hasBug = false;
  });
  await page.getByRole('button', { name: 'Reload' }).click();
  await rows(page).first().waitFor();
});
