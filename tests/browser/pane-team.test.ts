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
    expect(await stop.getAttribute('aria-label')).toMatch(/^Analyste, mercredi 25\snovembre\s: personne de prévu de 9\sh à 12\sh$/);
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
    const first = gaps.getByRole('listitem').filter({ hasText: /28\snov/ });
    expect(await first.textContent()).toMatch(/Webcare.*sam. 28\snov., de 10\sh à 18\sh · personne de prévu.*Amélie Roy\s: aucune garde jusqu’ici/);
    await first.getByRole('button').click();
    await expectShown(page, 'Besoins!A3');
    await gaps.getByRole('button', { name: /autres$/ }).click();
    expect(await gaps.getByRole('listitem').count()).toBe(11);
  });

  test('are filled at once: previewed, changed by hand, written to the rota, taken back', async () => {
    const page = await opened();
    const before = await rota(page);
    await openProposals(page);
    await page.getByText(/^(Best possible plan|A plan) under these rules/).waitFor();
    await page.getByText(/3\sshifts stay open/).waitFor();
    await page.getByRole('checkbox').first().uncheck();
    await page.getByText('Plan changed by hand.').waitFor();
    expect(await rota(page)).toEqual(before);
    await button(page, /^Add 7\sshifts$/).click();
    await result(page, /7\sshifts added to “Garde”\./).waitFor();
    // A weekend of one person is one row.
    await eventually(async () => (await rota(page)).length).toBe(before.length + 4);
    await page.getByText(/^4\sgaps/).waitFor();
    await button(page, 'Undo').click();
    await result(page, /undone/i).waitFor();
    await eventually(async () => (await rota(page)).length).toBe(before.length);
    // The button is gone: the keyboard rests where the gaps are.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('To fill');
  });

  test('a proposal can be given to somebody else of those who can', async () => {
    const page = await opened();
    await openProposals(page);
    const takers = page.getByRole('combobox', { name: /^Who: Sat, Nov\s28/ });
    const names = await takers.getByRole('option').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    await takers.selectOption({ index: 1 });
    await button(page, /^Add 8\sshifts$/).click();
    await result(page, /8\sshifts added/).waitFor();
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
    expect(await page.getByRole('region', { name: 'Owners away' }).textContent()).toContain('David Gagnon is away');
    await button(page, 'Load').click();
    expect(await page.getByRole('table', { name: 'Load' }).getByRole('row').count()).toBe(7);
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

describe('without tabs', () => {
  test('the view says what it needs and makes it, with one press', async () => {
    const page = await open({ scenario: 'findings', view: 'team', language: 'fr-CA' });
    await page.getByRole('heading', { name: 'Qui couvre quoi, et quand' }).waitFor();
    await button(page, 'Créer les onglets d’équipe').click();
    await result(page, /5\songlets créés/).waitFor();
    await page.getByText('Personne dans l’équipe pour l’instant').waitFor();
    await button(page, /Ouvrir l’onglet/).click();
    await expectShown(page, 'Équipe!A2');
  });

  test('what is there is shown, and what is missing can be added; shifts wait for a rota', async () => {
    const page = await opened({ scenario: 'team-no-rota' });
    await page.getByText('Some tabs are missing: Rota, Duties.').waitFor();
    await openProposals(page);
    await button(page, 'Create the missing tabs').click();
    await result(page, /2\stabs created/).waitFor();
    await button(page, /^Add \d+\sshifts$/).waitFor();
  });
});
