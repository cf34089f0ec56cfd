/** The view of the team: coverage as a picture, gaps and who could fill them, written with a way back. */
import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { button, focused, result } from './pane-harness/behaviour-parts.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';
import { openProposals } from './pane-harness/team-parts.ts';

const open = paneOpener();

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'team', view: 'team', language: 'en', ...options });
  await page.getByRole('grid').waitFor();
  return page;
}

function cells(page: Page): Locator {
  return page.getByRole('gridcell');
}

function rota(page: Page): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(() => window.harness.workbook.valuesOf('Garde') ?? []);
}

describe('the view', () => {
  test('is the third tab, and says at its top how much is covered', async () => {
    const page = await open({ scenario: 'team', view: 'week', language: 'fr-CA' });
    await page.getByRole('tab', { name: 'Équipe' }).click();
    await page.getByText(/^94\s%\scouvert$/).waitFor();
    await page.getByText(/^11\slacunes · 37\sh à pourvoir$/).waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Équipe');
  });

  test('is about another period once that is chosen, also after a panel', async () => {
    const page = await opened();
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Next 90\u00a0days' });
    await eventually(() => cells(page).count()).toBe(4 * 90);
    await openProposals(page);
    await page.keyboard.press('Escape');
    await eventually(() => cells(page).count()).toBe(4 * 90);
  });

  test('changes its words with the language', async () => {
    const page = await opened();
    await button(page, 'More options').click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await page.getByRole('heading', { name: 'Couverture' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Coverage' }).count()).toBe(0);
  });

  test('comes with the next press where a part of Suivi could not be fetched', async () => {
    const page = await open({ scenario: 'team', view: 'week', language: 'en' });
    await page.getByRole('tab', { name: 'Week' }).waitFor();
    await page.route('**/*', (route) => route.abort('internetdisconnected'));
    await page.getByRole('tab', { name: 'Team' }).click();
    await page.getByText('The connection was lost', { exact: false }).first().waitFor();
    await page.unroute('**/*');
    await button(page, 'Try again').click();
    await page.getByRole('grid').waitFor();
  });
});

describe('the picture', () => {
  test('says of each cell whose day it is and what is lacking, and begins on the first gap', async () => {
    const page = await opened({ language: 'fr-CA' });
    const stop = page.locator('[role="gridcell"][tabindex="0"]');
    expect(await stop.count()).toBe(1);
    expect(await stop.getAttribute('aria-label')).toMatch(/^Analyste, mercredi 25\snovembre\s: personne n’est prévu de 9\sh à 12\sh$/);
    expect(await cells(page).nth(6).getAttribute('aria-label')).toMatch(/^Webcare, vendredi 27\snovembre\s: couvert$/);
  });

  test('is walked with the arrow keys, leads to the need with Enter, and back with Escape', async () => {
    const page = await opened();
    await page.locator('[role="gridcell"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await eventually(() => focused(page)).toBe('gridcell Webcare, Saturday, November\u00a028: nobody from 10\u00a0am to 6\u00a0pm');
    await page.evaluate(() => window.harness.workbook.goTo(0, 5, 1));
    await page.keyboard.press('Enter');
    await expectShown(page, 'Besoins!A3');
    expect(await focused(page)).toMatch(/^gridcell Webcare/);
    await page.keyboard.press('Escape');
    await expectShown(page, 'Publications!B6');
    await page.keyboard.press('End');
    await eventually(() => focused(page)).toMatch(/December\s20/);
    expect(await page.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
  });

  test('of a quarter has each role once, and is walked through week by week and from end to end', async () => {
    const page = await opened();
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Next 90\u00a0days' });
    await eventually(() => cells(page).count()).toBe(4 * 90);
    // The days head their columns.
    expect(await page.getByRole('grid').getByRole('row').count()).toBe(5);
    expect(await page.getByRole('grid').getByRole('columnheader').count()).toBe(91);
    expect(await page.getByRole('rowheader').count()).toBe(4);
    await page.locator('[role="gridcell"][tabindex="0"]').focus();
    for (const [key, expected] of [
      ['PageDown', /^gridcell Analyste, Wednesday, December\s2:/], ['Control+End', /^gridcell Création, Thursday, February\s18, 2027:/],
      ['PageUp', /^gridcell Création, Thursday, February\s11, 2027:/], ['Home', /^gridcell Création, Saturday, November\s21:/], ['Control+Home', /^gridcell Webcare, Saturday, November\s21:/],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(() => focused(page)).toMatch(expected);
    }
    expect(await page.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
  });

  test('says in its legend what a cell means of which a part is red', async () => {
    const page = await opened({ language: 'fr-CA' });
    await page.getByRole('listitem').filter({ hasText: 'Une partie de la journée, du matin en haut au soir en bas' }).waitFor();
  });

  test('stands below as a table, day by day', async () => {
    const page = await opened();
    await button(page, 'As a table').click();
    const table = page.getByRole('table', { name: 'Coverage by day' });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Day', 'Covered', 'To fill']);
    expect(await table.getByRole('row', { name: /^Wed, Nov\s25/ }).textContent()).toMatch(/Analyste: nobody from 9\sam to 12\spm/);
  });
});

describe('gaps', () => {
  test('lead to their need, and say who could take them and why', async () => {
    const page = await opened({ language: 'fr-CA' });
    const gaps = page.getByRole('region', { name: 'À pourvoir' });
    const first = gaps.getByRole('button', { name: /^Webcare · \d+\slacunes, du 28\snovembre/ });
    expect(await first.textContent()).toMatch(/sam. 28\snov., de 10\sh à 18\sh · personne n’est prévu.*Amélie Roy\s: seule personne disponible/);
    await first.click();
    await expectShown(page, 'Besoins!A3');
    // Eleven gaps, of two roles.
    expect(await gaps.getByRole('listitem').count()).toBe(2);
    await gaps.getByRole('button', { name: 'Voir les 3\u00a0lacunes' }).click();
    expect(await gaps.getByRole('listitem').count()).toBe(2 + 3);
  });

  test('are filled at once: previewed, changed by hand, written to the rota, taken back', async () => {
    const page = await opened();
    const before = await rota(page);
    await openProposals(page);
    await button(page, /^(Best possible plan|A plan not proved best)\. Under which rules/).waitFor();
    await page.getByText(/3\sshifts stay open/).waitFor();
    await page.getByText('In the tab Garde').waitFor();
    await page.getByRole('checkbox').first().uncheck();
    await page.getByText('Plan changed by hand.').waitFor();
    expect(await rota(page)).toEqual(before);
    await button(page, /^Add 7\sshifts$/).click();
    await result(page, /7\sshifts added to “Garde”/).waitFor();
    // A weekend of one person is one row; few get both days, which make twelve without rest of two weeks of work.
    await eventually(async () => (await rota(page)).length).toBe(before.length + 5);
    await page.getByText(/^4\sgaps/).waitFor();
    await button(page, 'Undo').click();
    await result(page, /undone/i).waitFor();
    await eventually(async () => (await rota(page)).length).toBe(before.length);
    // The button is gone: the keyboard rests where the gaps are.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('To fill');
  });

  test('a proposal can be given to somebody else of those who can', async () => {
    const page = await opened();
    // One more who could.
    await page.evaluate(() => window.harness.workbook.edit(1, 4, 1, 'Analyste; Webcare'));
    await page.getByText(/Amélie Roy: no shifts so far/).waitFor();
    await openProposals(page);
    const takers = page.getByRole('combobox', { name: /^Who: Sat, Nov\s28/ });
    const names = await takers.getByRole('option').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    await takers.selectOption({ index: 1 });
    await button(page, /^Add \d+\sshifts$/).click();
    await result(page, /\d+\sshifts added/).waitFor();
    expect(JSON.stringify(await rota(page))).toContain(names[1]?.split(':')[0] ?? '?');
  });

  test('the keyboard comes back to what opened the proposals', async () => {
    const page = await opened();
    await openProposals(page);
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toBe('button Suggest for all');
  });
});

describe('what hangs on whom', () => {
  test('single holders, leavers with what they hold, owners away, loads', async () => {
    const page = await opened();
    const depends = page.getByRole('region', { name: 'Depends on one person' });
    expect(await depends.textContent()).toMatch(/Analyste\s?only David Gagnon/);
    await button(page, /^Émilie Bouchard · last day December\s4/).click();
    const held = page.getByRole('list', { name: /^Émilie Bouchard/ });
    await page.getByRole('region', { name: 'Leaving' }).getByRole('button', { name: /more$/ }).click();
    await held.getByRole('button').filter({ hasText: 'duty' }).click();
    await expectShown(page, 'Tâches!D2');
    expect(await page.getByRole('region', { name: 'Owners not available' }).textContent()).toContain('David Gagnon is away');
    await button(page, 'Load').click();
    expect(await page.getByRole('table', { name: 'Load' }).getByRole('rowheader').count()).toBe(6);
  });

  test('one’s own week, once one has said who one is, without keeping a name', async () => {
    const page = await opened();
    await page.getByRole('combobox', { name: 'Who are you?' }).selectOption({ label: 'David Gagnon' });
    const mine = page.getByRole('region', { name: 'My week and the next' });
    await mine.getByText('Rapport de la semaine').waitFor();
    expect(await mine.textContent()).toContain('every week · to do this week');
    expect(await page.evaluate(() => localStorage.getItem('self'))).toMatch(/^[\da-z]{14}$/);
  });
});

describe('the formula', () => {
  test('is copied', async () => {
    const page = await opened({ context: { permissions: ['clipboard-write', 'clipboard-read'] } });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => ((document.body.dataset['copied'] = text), Promise.resolve()) } });
    });
    await button(page, 'Copy the formula').click();
    await page.getByText('Formula copied.', { exact: false }).waitFor();
    expect(await page.evaluate(() => document.body.dataset['copied'])).toMatch(/^=SUIVI\.COVERAGE\('Équipe'!/);
  });

  test('stands in a field to copy from where the host keeps the clipboard', async () => {
    const page = await opened();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
    });
    await button(page, 'Copy the formula').click();
    const field = page.getByRole('textbox', { name: 'Formula' });
    await field.waitFor();
    await eventually(() => page.evaluate(() => String(getSelection()))).toMatch(/^=SUIVI\.COVERAGE/);
  });
});

test('the load says nothing in minutes where somebody has no shifts, and names its columns in full', async () => {
  const page = await opened({ language: 'fr-CA' });
  await button(page, 'Charge').click();
  const table = page.getByRole('table', { name: 'Charge' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Personne', 'Publications', 'Garde', 'Écart']);
  expect(await table.getByRole('columnheader', { name: 'Écart' }).getAttribute('title')).toContain('juste part');
  expect(await table.getByRole('row', { name: /^Chloé Tremblay/ }).getByRole('cell').nth(1).textContent()).toBe('—aucune garde');
  expect(await table.getByText(/^0\s/).count()).toBe(0);
});
