/** A team that begins: tabs that are made, one next step, many gaps told as one, no calendar yet; and nothing covers what has the keyboard. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './pane-harness/accessibility.ts';
import { button, focused, result } from './pane-harness/behaviour-parts.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';
import { openProposals } from './pane-harness/team-parts.ts';

const open = paneOpener();

/** What of the focused control other things stand over, in pixels: at its middle and near its corners. */
function coveredOfFocused(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const focus = document.activeElement;
    if (focus === null || focus.matches('body, main')) return ['nothing has the focus'];
    const { left, right, top, bottom } = focus.getBoundingClientRect();
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + 4, top + 4], [right - 4, top + 4], [left + 4, bottom - 4], [right - 4, bottom - 4]] as const;
    return points.flatMap(([x, y]) => {
      const over = document.elementFromPoint(x, y);
      // A control's own frame, or its label, is no cover.
      return over !== null && (focus.contains(over) || over.contains(focus)) && over !== document.body ? [] : [`${focus.textContent ?? ''} at ${x}, ${y}: ${over?.className ?? 'outside'}`];
    });
  });
}

describe('tabs that are made', () => {
  test('all of them: the person is on the one to begin with, is told what was made, and how to remove it', async () => {
    const page = await open({ scenario: 'findings', view: 'team', language: 'fr-CA' });
    await button(page, 'Créer les onglets d’équipe').click();
    await result(page, /^5\songlets créés\s: Équipe, Besoins, Absences, Garde, Tâches\. Commencez par «\sÉquipe\s»\. Pour en enlever un, supprimez-le\.$/).waitFor();
    await expectShown(page, 'Équipe!A2');
    expect(await button(page, 'Annuler').count()).toBe(0);
    await page.getByText('Personne dans l’équipe pour l’instant').waitFor();
  });

  test('one of them: the button says its name, and the person stays where they were', async () => {
    const page = await open({ scenario: 'team-no-duties', view: 'team', language: 'en' });
    await button(page, 'Create the Duties tab').waitFor();
    await page.evaluate(() => window.harness.workbook.goTo(0, 5, 1));
    await button(page, 'Create the Duties tab').click();
    await result(page, 'Tab “Duties” created. To remove it, delete it.').waitFor();
    await expectShown(page, 'Publications!B6');
  });
});

describe('without tabs', () => {
  test('the view says what it needs and makes it, with one press', async () => {
    const page = await open({ scenario: 'findings', view: 'team', language: 'fr-CA' });
    await page.getByRole('heading', { name: 'Qui couvre quoi, et quand' }).waitFor();
    await button(page, 'Créer les onglets d’équipe').click();
    await result(page, /5\songlets créés/).waitFor();
    await page.getByText('Personne dans l’équipe pour l’instant').waitFor();
    await button(page, /Voir l’onglet/).click();
    await expectShown(page, 'Équipe!A2');
  });

  test('what is there is shown, and what is missing can be added; shifts wait for a rota', async () => {
    const page = await open({ scenario: 'team-no-rota', view: 'team', language: 'en' });
    await page.getByText('Some tabs are missing: Rota, Duties.').waitFor();
    await openProposals(page);
    await button(page, 'Create the missing tabs').click();
    await result(page, /2\stabs created/).waitFor();
    await button(page, /^Add \d+\sshifts$/).waitFor();
  });
});

describe('what has the keyboard', () => {
  test.each(['fr-CA', 'en'])('is never covered by what was done last, nor by the foot of the proposals (%s)', async (language) => {
    const page = await open({ scenario: 'team-no-rota', view: 'team', language, width: 300, height: 560 });
    await page.getByRole('grid').waitFor();
    await openProposals(page);
    const create = button(page, /^(Créer les onglets manquants|Create the missing tabs)$/);
    await create.focus();
    await page.keyboard.press('Enter');
    await result(page, /^2\s(onglets créés|tabs created)/).waitFor();
    await button(page, /^(Inscrire|Add) \d+\s(plages|shifts)$/).waitFor();
    expect(await focused(page)).toMatch(/^button (Inscrire|Add)/);
    await eventually(() => coveredOfFocused(page)).toEqual([]);
    // All the way back to the top and down again.
    for (const key of ['Shift+Tab', 'Tab']) {
      for (let step = 0; step < 24; step += 1) {
        await page.keyboard.press(key);
        if (await page.evaluate(() => document.activeElement?.matches('button, input, select, [tabindex="0"]') !== true)) break;
        expect([key, step, ...(await coveredOfFocused(page))]).toEqual([key, step]);
      }
    }
  });

  test('comes up from under the line when the line comes', async () => {
    const page = await open({ scenario: 'team-no-duties', view: 'team', language: 'fr-CA', width: 300, height: 480 });
    const create = button(page, 'Créer l’onglet Tâches');
    await create.waitFor();
    // At the very bottom of what is seen, where the line will stand.
    await create.evaluate((element) => element.closest('main')?.scrollTo(0, element.getBoundingClientRect().bottom - 478));
    await create.focus();
    await page.keyboard.press('Enter');
    await result(page, /créé/).waitFor();
    await eventually(() => page.evaluate(() => {
      const line = document.querySelector('[data-covers]')?.getBoundingClientRect();
      const focus = document.activeElement?.getBoundingClientRect();
      return line !== undefined && focus !== undefined && (focus.bottom <= line.top + 0.5 || document.activeElement?.matches('main, h2') === true);
    })).toBe(true);
  });
});

describe('proposals', () => {
  test('name the person in the list, and say beneath what speaks for whoever is chosen', async () => {
    const page = await open({ scenario: 'team', view: 'team', language: 'fr-CA', width: 300 });
    await openProposals(page);
    const takers = page.getByRole('combobox', { name: /^Qui/ });
    const taker = takers.first();
    expect(await taker.getByRole('option').allTextContents()).toContain('Amélie Roy');
    expect((await taker.getByRole('option').allTextContents()).join()).not.toContain(':');
    const said = async (): Promise<string> => page.evaluate((id) => document.getElementById(id ?? '')?.textContent ?? '', await taker.getAttribute('aria-describedby'));
    expect(await said()).toMatch(/^[A-ZÀ-Ý]/);
    // Somebody whom the rest of the plan gives shifts is told by them.
    const all = await Promise.all((await takers.all()).map((each) => each.getAttribute('aria-describedby')));
    const reasons = await page.evaluate((ids) => ids.map((id) => document.getElementById(id ?? '')?.textContent ?? ''), all);
    expect(new Set(reasons).size).toBeGreaterThan(1);
  });
});

describe('many gaps of one role', () => {
  test('are one line, that leads to their need and opens to each of them', async () => {
    const page = await open({ scenario: 'team-new', view: 'team', language: 'fr-CA', width: 300 });
    const gaps = page.getByRole('region', { name: 'À pourvoir' });
    const webmaster = gaps.getByRole('button', { name: /^Webmestre · \d+\slacunes, du 23\snovembre au 18\sdécembre/ });
    await webmaster.waitFor();
    expect(await webmaster.textContent()).toMatch(/La première\s: lun\. 23\snov\., de 8\sh à 11\sh · personne n’est prévu · personne n’a ce rôle dans l’équipe/);
    await webmaster.click();
    await expectShown(page, 'Besoins!A2');
    // A gap of each Saturday, of two kinds of work on weekdays: three lines, not a hundred.
    expect(await gaps.locator('ul').first().locator(':scope > li').count()).toBe(3);
    await gaps.getByRole('button', { name: /^Voir les 40\slacunes$/ }).click();
    const each = gaps.getByRole('list', { name: /^Webmestre · 40\slacunes/ });
    await each.getByRole('button', { name: /^lun\. 23\snov\., de 12\sh à 15\sh/ }).click();
    await expectShown(page, 'Besoins!A3');
    expect(await violations(page)).toEqual([]);
  });

  test('with roles that nobody holds told as such', async () => {
    const page = await open({ scenario: 'team-new', view: 'team', language: 'en' });
    const depends = page.getByRole('region', { name: 'Depends on one person' });
    expect(await depends.getByRole('listitem').first().textContent()).toMatch(/^Nobody.*Webmestre, Analyste/);
    expect(await depends.textContent()).not.toContain('nobody in-house');
  });
});

describe('a team’s tabs without a calendar', () => {
  test('have their view all the same, which says what it can’t tell; the other views say that there is no calendar', async () => {
    const page = await open({ scenario: 'team-no-calendar', view: 'week', language: 'fr-CA', width: 300 });
    await page.getByRole('tab', { name: 'Équipe' }).waitFor();
    const sentence = page.getByRole('button', { name: 'Vérifier de nouveau' });
    await sentence.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Équipe' }).click();
    await page.getByText(/^94\s%\scouvert$/).waitFor();
    expect(await sentence.count()).toBe(0);
    await page.getByText(/^Sans calendrier, rien n’est dit ici des publications/).waitFor();
    expect(await violations(page)).toEqual([]);
    await openProposals(page);
    await button(page, /^Inscrire \d+\splages$/).click();
    await result(page, /plages inscrites dans «\sGarde\s»/).waitFor();
    await button(page, 'Annuler').click();
    await result(page, /annulée/).waitFor();
    await page.getByRole('tab', { name: 'Semaine' }).click();
    await sentence.waitFor();
  });

  test('a workbook with neither has no tabs to choose from', async () => {
    const page = await open({ scenario: 'no-calendar', view: 'team', language: 'en' });
    await page.getByRole('button', { name: 'Choose the columns myself' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
  });
});
