/** Absences brought in from a file: chosen, looked through, written with a way back; and files that can't be taken. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { THEMES, WIDTHS, clipped, violations } from './pane-harness/accessibility.ts';
import { button, focused, result } from './pane-harness/behaviour-parts.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

const CALENDAR = [
  'BEGIN:VCALENDAR', 'VERSION:2.0',
  'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261212', 'SUMMARY:Vacances Chloé', 'END:VEVENT',
  'BEGIN:VEVENT', 'DTSTART:20261215T180000Z', 'DTEND:20261215T220000Z', 'SUMMARY:Émilie Bouchard – rendez-vous médical', 'END:VEVENT',
  'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261128', 'SUMMARY:Formation David', 'END:VEVENT',
  'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261221', 'SUMMARY:Congé Marie Dubois', 'END:VEVENT',
  'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261102', 'SUMMARY:Vacances Amélie', 'END:VEVENT',
  'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261222', 'SUMMARY:Lancement', 'END:VEVENT',
  'BEGIN:VEVENT', 'DTSTART:20261223T140000Z', 'DTEND:20261223T150000Z', 'SUMMARY:Dentiste Linh', 'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'team', view: 'team', language: 'en', ...options });
  await button(page, /^(Import absences|Importer des absences)$/).waitFor();
  return page;
}

async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

function absences(page: Page): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(() => window.harness.workbook.valuesOf('Absences') ?? []);
}

async function lookThrough(page: Page): Promise<void> {
  await choose(page, 'un-tres-long-nom-de-fichier-exporte-du-calendrier-de-toute-l-equipe.ics', CALENDAR);
  for (const name of [/^Nouvelles/, /^Déjà inscrites/, /^De côté/]) await button(page, name).click();
}

describe('a calendar', () => {
  test('is looked through first, then written, and taken back', async () => {
    const page = await opened({ language: 'fr-CA' });
    const before = await absences(page);
    await choose(page, 'équipe.ics', CALENDAR);
    await page.getByText(/^«\séquipe\.ics\s»\s: 1\snouvelle absence, 1 déjà inscrite, 3 à vérifier, 2 de côté\.$/).waitFor();
    await button(page, 'Nouvelles (1)').click();
    await button(page, 'De côté (2)').click();
    const lines = page.getByRole('region', { name: 'Absences' }).getByRole('listitem');
    expect(await lines.allTextContents()).toEqual([
      expect.stringMatching(/^Chloé Tremblay.*du\s7 au\s11\sdécembre · Vacances$/),
      expect.stringMatching(/^Congé Marie Dubois.*le 21\sdécembre · aucun nom de l’équipe reconnuNe pas inscrire/),
      expect.stringMatching(/^Dentiste Linh.*le 23\sdécembre · aucun nom de l’équipe reconnu$/),
      expect.stringMatching(/^Émilie Bouchard – rendez-vous médical.*le 15\sdécembre · l’onglet n’a pas de colonne/),
      expect.stringMatching(/^Vacances Amélie.*le 2\snovembre · déjà passé$/),
      expect.stringMatching(/^Lancement.*le 22\sdécembre · n’annonce pas une absence$/),
    ]);
    expect(await absences(page)).toEqual(before);
    await button(page, /^Inscrire 1\sabsence$/).click();
    await result(page, /1\sabsence inscrite dans «\sAbsences\s»\./).waitFor();
    await eventually(async () => JSON.stringify((await absences(page)).slice(before.length))).toContain('Chloé Tremblay');
    await button(page, 'Annuler').click();
    await eventually(() => absences(page)).toEqual(before);
  });

  test('that names nobody of the team is taken once somebody says whose absence it is', async () => {
    const page = await opened();
    await choose(page, 'team.ics', CALENDAR);
    const whose = page.getByRole('combobox', { name: 'Who is away: Congé Marie Dubois' });
    expect(await whose.inputValue()).toBe('');
    await whose.selectOption({ label: 'David Gagnon' });
    await button(page, /^Add 2\sabsences$/).click();
    await result(page, /^2\sabsences added/).waitFor();
    await eventually(async () => JSON.stringify(await absences(page))).toMatch(/David Gagnon.*Congé/);
  });

  test('a second time adds nothing', async () => {
    const page = await opened();
    const whole = CALENDAR.replace('DTSTART:20261215T180000Z\r\nDTEND:20261215T220000Z', 'DTSTART;VALUE=DATE:20261215');
    await choose(page, 'team.ics', whole);
    await button(page, /^Add 2\sabsences$/).click();
    await result(page, /^2\sabsences added to “Absences”\./).waitFor();
    expect(await focused(page)).toMatch(/^button Import absences/);
    await choose(page, 'team.ics', whole);
    await page.getByText(/no new absence, 3 already there, 2 to check, 2 set aside/).waitFor();
    expect(await button(page, /^Add /).count()).toBe(0);
    await button(page, 'Cancel').click();
    expect(await focused(page)).toMatch(/^button Import absences/);
    expect(await page.getByText(/already there/).count()).toBe(0);
  });
});

test('a table of Windows is read with its accents, and its hours are left to the person where the tab has no column', async () => {
  const page = await opened();
  await choose(page, 'rh.csv', Buffer.from('Employé;Début;Fin;Heure de début;Heure de fin\r\nÉmilie Bouchard;2026-12-14;2026-12-18;;\r\nAmélie Roy;2026-12-14;2026-12-14;9:00;12:00\r\n', 'latin1'));
  await page.getByText(/1\snew absence, 1 to check/).waitFor();
  await page.getByText(/the tab has no column for the end or the hours/).waitFor();
});

describe('a file that can’t be taken', () => {
  test.each([
    ['vide.ics', '', 'This file is empty.'],
    ['faux.ics', '<html></html>', 'This file is not a calendar, despite its name.'],
    ['autre.csv', 'Titre,Texte\na,b', 'It takes at least two columns with their headings'],
    ['photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff, 0]), 'This file is neither a calendar nor a table.'],
    ['grand.ics', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'This file is larger than 5'],
  ])('says why: %s', async (name, text, sentence) => {
    const page = await opened();
    await choose(page, name, text);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await choose(page, 'team.ics', CALENDAR);
    await page.getByText(/1\snew absence/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('for lack of a tab is kept until there is one', async () => {
    const page = await opened({ scenario: 'team-no-absences' });
    await choose(page, 'team.ics', CALENDAR);
    await page.getByRole('alert').filter({ hasText: 'Absences are written in an absences tab' }).waitFor();
    await page.getByRole('region', { name: 'Absences' }).getByRole('button', { name: 'Create the Absences tab' }).click();
    await button(page, /^Add 3\sabsences$/).click();
    await result(page, /^3\sabsences added to “Absences”\./).waitFor();
    expect((await absences(page)).length).toBe(4);
  });
});

test.each(THEMES)('nothing for axe to find (%s)', async (_name, options) => {
  const page = await opened({ language: 'fr-CA', width: 300, ...options });
  await lookThrough(page);
  expect(await violations(page)).toEqual([]);
});

test('nothing is cut off or scrolls sideways at any width', async () => {
  const page = await opened({ language: 'fr-CA' });
  await lookThrough(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
    await eventually(async () => [width, ...(await clipped(page))]).toEqual([width]);
  }
});
