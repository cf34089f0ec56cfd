/** The calendar's columns in the pane: asked about once, corrected by keyboard, kept in the workbook, used again. */
import { describe, expect, test } from 'vitest';
import { announced, areColumnsShown, choice, chosen, focusedName, headerButton, kept, reopen, tabTo } from './pane-harness/columns-view.ts';
import { edit, eventually, expectShown, paneOpener, rows } from './pane-harness/pane-tests.ts';

const open = paneOpener();

describe('a calendar recognised with certainty', () => {
  test('shows its findings at once, and its columns behind the first line', async () => {
    const page = await open({ scenario: 'findings', language: 'en' });
    await rows(page).first().waitFor();
    expect(await areColumnsShown(page)).toBe(false);
    await headerButton(page).click();
    await page.getByRole('heading', { level: 2, name: 'Columns' }).waitFor();
    expect(await chosen(page, 'Column A: Date')).toBe('Date');
    expect(await chosen(page, 'Column E: Responsable')).toBe('Owner');
    expect(await page.getByText('To check').count()).toBe(0);
  });

  test('names the button after the line and what it shows', async () => {
    const page = await open({ scenario: 'findings', language: 'fr-CA' });
    await headerButton(page).waitFor();
    expect(await headerButton(page).getAttribute('aria-label')).toMatch(/^Calendrier · \d+\u00a0publications, voir les colonnes$/);
  });
});

describe('by keyboard alone', () => {
  test('a column is corrected, kept in the workbook, and used again after reopening and after columns have moved', async () => {
    const page = await open({ scenario: 'findings', language: 'en' });
    await rows(page).first().waitFor();
    await headerButton(page).focus();
    await page.keyboard.press('Enter');
    await eventually(() => focusedName(page)).toBe('Columns');
    await tabTo(page, 'Column C: Titre');
    await page.keyboard.type('Camp');
    await eventually(() => chosen(page, 'Column C: Titre')).toBe('Campaign');
    await tabTo(page, 'Confirm columns');
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    // The keyboard is back where it came from.
    await eventually(() => focusedName(page)).toMatch(/^Calendar · .*, show columns$/);
    expect(await kept(page)).toContain('Titre');
    expect(await page.evaluate(() => window.harness.workbook.book.sheetNamed('Suivi')?.visibility)).toBe('hidden');

    await reopen(page);
    await rows(page).first().waitFor();
    await headerButton(page).click();
    expect(await chosen(page, 'Column C: Titre')).toBe('Campaign');

    await page.keyboard.press('Escape');
    await page.evaluate(() => window.harness.workbook.insertColumn(0, 1));
    await reopen(page);
    await rows(page).first().waitFor();
    await headerButton(page).click();
    expect(await chosen(page, 'Column D: Titre')).toBe('Campaign');
    expect(await chosen(page, 'Column F: Responsable')).toBe('Owner');
  });

  test('Esc goes back to the findings, and to the cell where the person was', async () => {
    const page = await open({ scenario: 'findings', language: 'en' });
    await rows(page).first().waitFor();
    await page.evaluate(() => window.harness.workbook.goTo(0, 20, 3));
    await headerButton(page).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Column B: Canal');
    // Each choice shows its heading in the grid.
    await expectShown(page, 'Publications!B1');
    await page.keyboard.press('Escape');
    await rows(page).first().waitFor();
    await eventually(() => focusedName(page)).toMatch(/^Calendar · /);
    await expectShown(page, 'Publications!D21');
    expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
  });

  test('no control is hidden behind the buttons at the foot', async () => {
    const page = await open({ scenario: 'findings', language: 'fr-CA', width: 300, height: 560 });
    await rows(page).first().waitFor();
    await headerButton(page).focus();
    await page.keyboard.press('Enter');
    const foot = page.getByRole('button', { name: 'Confirmer les colonnes' });
    for (const name of ['Colonne D\u00a0: Texte', 'Colonne G\u00a0: Suivi']) {
      await tabTo(page, name);
      const [control, button] = await Promise.all([choice(page, name).boundingBox(), foot.boundingBox()]);
      expect((control?.y ?? 0) + (control?.height ?? 999)).toBeLessThan(button?.y ?? 0);
    }
  });
});

describe('where Suivi is unsure', () => {
  test('it asks at once, says how many, marks them, puts them first, and takes no focus', async () => {
    const page = await open({ scenario: 'unsure', language: 'fr-CA', width: 300 });
    await page.getByRole('heading', { level: 2, name: '2\u00a0colonnes à vérifier' }).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.getByText('À vérifier', { exact: true }).count()).toBe(2);
    const labels = await page.getByRole('combobox').evaluateAll((choices) => choices.map((each) => each.getAttribute('aria-label')));
    expect(labels.slice(0, 3)).toEqual(['Colonne G\u00a0: Grenier', 'Colonne H\u00a0: Repère', 'Colonne A\u00a0: Date']);
    expect(await choice(page, 'Colonne G\u00a0: Grenier').evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' '),
    )).toMatch(/^À vérifier Coulisses.*Exposition.*Équipe$/);
    await eventually(() => announced(page)).toContainEqual(expect.stringContaining('2\u00a0colonnes à vérifier'));
  });

  test('“Later” writes nothing, and the next opening asks again', async () => {
    const page = await open({ scenario: 'unsure', language: 'fr-CA' });
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await eventually(() => areColumnsShown(page)).toBe(false);
    await edit(page, 3, 2, 'Atelier de gravure');
    await eventually(() => page.getByRole('progressbar').count()).toBe(0);
    expect(await areColumnsShown(page)).toBe(false);
    expect(await kept(page)).toBe('null');
    await reopen(page);
    await page.getByRole('heading', { level: 2, name: '2\u00a0colonnes à vérifier' }).waitFor();
  });

  test('headings that change while the person works are told of, and nothing opens by itself', async () => {
    const page = await open({ scenario: 'unsure', language: 'fr-CA' });
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await edit(page, 0, 7, 'Balise');
    await page.getByText('La colonne «\u00a0Balise\u00a0» est nouvelle ou a changé.').first().waitFor();
    expect(await areColumnsShown(page)).toBe(false);
    await page.getByRole('button', { name: 'Vérifier les colonnes' }).click();
    await choice(page, 'Colonne H\u00a0: Balise').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await eventually(() => page.getByText('est nouvelle ou a changé').count()).toBe(0);
  });

  test('what is being corrected survives another person’s edit', async () => {
    const page = await open({ scenario: 'unsure', language: 'en' });
    await choice(page, 'Column H: Repère').selectOption({ label: 'Pillar' });
    await page.evaluate(() => window.harness.workbook.insertColumn(0, 0));
    await choice(page, 'Column I: Repère').waitFor();
    expect(await chosen(page, 'Column I: Repère')).toBe('Pillar');
  });
});

describe('corrections that are not confirmed', () => {
  test('wait while the findings are looked at, are told of there, and go with “Cancel” alone', async () => {
    const page = await open({ scenario: 'findings', language: 'fr-CA' });
    await rows(page).first().waitFor();
    await headerButton(page).click();
    await choice(page, 'Colonne C\u00a0: Titre').selectOption({ label: 'Campagne' });
    await page.keyboard.press('Escape');
    await page.getByText('Vos corrections des colonnes ne sont pas encore confirmées.').first().waitFor();
    await page.getByRole('button', { name: 'Vérifier les colonnes' }).click();
    expect(await chosen(page, 'Colonne C\u00a0: Titre')).toBe('Campagne');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await rows(page).first().waitFor();
    expect(await page.getByText('ne sont pas encore confirmées').count()).toBe(0);
    await headerButton(page).click();
    expect(await chosen(page, 'Colonne C\u00a0: Titre')).toBe('Titre');
    expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
  });

  test('are there again after a look at another tab', async () => {
    const page = await open({ scenario: 'unsure-two-tabs', language: 'en' });
    await choice(page, 'Column H: Repère').selectOption({ label: 'Pillar' });
    const calendar = await chosen(page, 'Tab');
    await choice(page, 'Tab').selectOption({ label: 'Inventaire' });
    await choice(page, 'Column B: Objet').waitFor();
    await choice(page, 'Tab').selectOption({ label: calendar });
    await eventually(() => chosen(page, 'Column H: Repère')).toBe('Pillar');
  });
});

describe('columns that play no part', () => {
  test('fold into one row that says how many, opened by keyboard, and each is put to use where it stands', async () => {
    const page = await open({ scenario: 'many-unused', language: 'fr-CA' });
    await rows(page).first().waitFor();
    await headerButton(page).focus();
    await page.keyboard.press('Enter');
    const fold = page.getByRole('button', { name: '31\u00a0colonnes non utilisées' });
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('combobox').count()).toBe(7);
    await tabTo(page, '31\u00a0colonnes non utilisées');
    await page.keyboard.press('Enter');
    await eventually(() => fold.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('combobox').count()).toBe(38);
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Colonne H\u00a0: Kiosque 1');
    await choice(page, 'Colonne AL\u00a0: Kiosque 31').selectOption({ label: 'Campagne' });
    await page.getByRole('button', { name: '30\u00a0colonnes non utilisées' }).click();
    // What is put to use does not go into hiding with the rest.
    await eventually(() => page.getByRole('combobox').count()).toBe(8);
    expect(await chosen(page, 'Colonne AL\u00a0: Kiosque 31')).toBe('Campagne');
  });
});

describe('choosing', () => {
  test('a use that another column has takes it away there, in sight and aloud', async () => {
    const page = await open({ scenario: 'unsure', language: 'en' });
    await choice(page, 'Column G: Grenier').selectOption({ label: 'Title' });
    expect(await chosen(page, 'Column C: Sujet')).toBe('Not used');
    const sentence = '“Title” moved from column C to column G. Column C is no longer used.';
    expect(await page.getByRole('listitem').getByText(sentence).isVisible()).toBe(true);
    await eventually(() => announced(page)).toContain(sentence);
  });

  test('a heading that names a network offers the status on it, and no other heading does', async () => {
    const page = await open({ scenario: 'channel-status', language: 'fr-CA' });
    await headerButton(page).click();
    expect(await chosen(page, 'Colonne D\u00a0: Facebook')).toBe('Statut sur Facebook');
    const offered = (name: string): Promise<readonly string[]> => choice(page, name).locator('option').allTextContents();
    expect(await offered('Colonne F\u00a0: Statut LinkedIn')).toContain('Statut sur LinkedIn');
    expect((await offered('Colonne B\u00a0: Titre')).filter((each) => each.startsWith('Statut sur'))).toEqual([]);
  });

  test('another tab shows that tab’s columns', async () => {
    const page = await open({ scenario: 'unsure-two-tabs', language: 'en' });
    await choice(page, 'Tab').selectOption({ label: 'Inventaire' });
    await choice(page, 'Column B: Objet').waitFor();
    await choice(page, 'Column B: Objet').focus();
    await expectShown(page, 'Inventaire!B1');
  });

  test('columns without a date are confirmed all the same, with a warning in sight and aloud', async () => {
    const page = await open({ scenario: 'unsure', language: 'fr-CA' });
    expect(await page.getByText('Aucune colonne de dates').count()).toBe(0);
    await choice(page, 'Colonne A\u00a0: Date').selectOption({ label: 'Non utilisée' });
    await page.getByRole('group', { name: 'Aucune colonne de dates' }).waitFor();
    await eventually(() => announced(page)).toContainEqual(expect.stringContaining('Est-ce bien le calendrier?'));
    await page.getByRole('button', { name: 'Confirmer les colonnes' }).click();
    await eventually(() => kept(page)).toContain('Sujet');
  });

  test('too few columns are not confirmed, and the sentence says what is missing', async () => {
    const page = await open({ scenario: 'unsure', language: 'en' });
    for (const name of ['Column A: Date', 'Column C: Sujet', 'Column D: Contenu']) await choice(page, name).selectOption({ label: 'Not used' });
    await page.getByRole('button', { name: 'Confirm columns' }).click();
    await page.getByText('Choose a column for at least one of them, then confirm.').first().waitFor();
    expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
    await choice(page, 'Column A: Date').selectOption({ label: 'Date' });
    expect(await page.getByRole('group', { name: 'No date, title or text yet' }).count()).toBe(0);
  });
});
