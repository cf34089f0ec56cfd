/** Other people's edits reach the list quietly: focus, selection and place stay. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { COLUMN, SAMPLE_FLAWS, SAMPLE_TODAY, totalOf } from './pane-harness/sample-calendar.ts';
import { edit, eventually, focusedRow, rows, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

function announced(page: Page): Promise<string | null> {
  return page.getByRole('status').textContent();
}

test('a mended cell takes its finding away while focus and selection stay on theirs', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).nth(4).click();
  const selected = await focusedRow(page).textContent();
  // The date of the first finding, two rows above.
  await edit(page, 1, COLUMN.date, SAMPLE_TODAY + 3);
  await eventually(() => announced(page)).toBe(`${totalOf(SAMPLE_FLAWS) - 1} findings`);
  expect(await focusedRow(page).textContent()).toBe(selected);
  expect(await focusedRow(page).getAttribute('aria-selected')).toBe('true');
});

test('when the selected finding itself is mended, the focus goes to the one that takes its place', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).nth(2).click();
  await edit(page, 2, COLUMN.date, SAMPLE_TODAY + 3);
  await eventually(() => announced(page)).toBe(`${totalOf(SAMPLE_FLAWS) - 1} findings`);
  await eventually(() => focusedRow(page).textContent()).toContain('A4');
  expect(await focusedRow(page).getAttribute('aria-selected')).toBe('false');
});

test('what is in view stays where it is when findings above it go away', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).first().focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowDown');
  const key = 'F20';
  const before = await focusedRow(page).boundingBox();
  expect(await focusedRow(page).textContent()).toContain(key);
  await edit(page, 1, COLUMN.date, SAMPLE_TODAY + 3);
  await edit(page, 2, COLUMN.date, SAMPLE_TODAY + 3);
  await eventually(() => announced(page)).toBe(`${totalOf(SAMPLE_FLAWS) - 2} findings`);
  expect(await focusedRow(page).textContent()).toContain(key);
  const after = await focusedRow(page).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(2);
});

test('a reading after a change shows no skeleton and leaves what the person is typing', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await page.getByRole('searchbox').fill('visite');
  await edit(page, 1, COLUMN.date, SAMPLE_TODAY + 3);
  await eventually(() => announced(page)).toContain(`of ${totalOf(SAMPLE_FLAWS) - 1} findings`);
  expect(await page.getByRole('searchbox').inputValue()).toBe('visite');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
});

test('when a reading after a change fails, the list stays and the trouble is said', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await rows(page).first().waitFor();
  await page.evaluate(() => {
    window.harness.workbook.faults.reading = 'busy';
  });
  await edit(page, 1, COLUMN.date, SAMPLE_TODAY + 3);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await rows(page).count()).toBeGreaterThan(5);
});

test.each([
  ['fr-CA', 'L’onglet «\u00a0Publications\u00a0» n’existe plus', 'Indiquer les colonnes moi-même', 'Confirmer les colonnes'],
  ['en', 'The tab “Publications” is gone', 'Choose the columns myself', 'Confirm columns'],
] as const)('a calendar whose tab is deleted is not replaced by another table unasked (%s)', async (language, title, choose, confirm) => {
  const page = await open({ scenario: 'findings', language });
  await rows(page).first().waitFor();
  await page.evaluate(() => {
    const { book } = window.harness.workbook;
    const [calendar] = book.sheets;
    const other = book.addSheet('Bénévoles', 'colleague');
    other.write(0, 0, { values: [['Jour', 'Réseau', 'Message', 'Nom'], ['2026-11-30', 'Instagram', 'Accueil des bénévoles', 'Anna'], ['2026-12-01', 'Facebook', 'Réunion de l’équipe', 'Paul']] }, 'colleague');
    if (calendar !== undefined) book.deleteSheet(calendar.id, 'colleague');
  });
  const heading = page.getByRole('heading', { level: 1 });
  await eventually(() => heading.textContent()).toBe(title);
  expect(await page.getByRole('button', { name: confirm }).count()).toBe(0);
  expect(await page.getByText('Bénévoles', { exact: true }).count()).toBe(0);
  // Only when asked for is the other tab shown, and once confirmed it is the calendar.
  await page.getByRole('button', { name: choose }).click();
  await page.getByRole('button', { name: confirm }).click();
  await eventually(() => heading.textContent()).toContain('2');
});

test('taking the pane away ends its listening', async () => {
  const page = await open({ scenario: 'findings' });
  await rows(page).first().waitFor();
  expect(await page.evaluate(() => window.harness.workbook.listenerCount)).toBe(1);
  await page.evaluate(() => window.harness.unmount());
  await eventually(() => page.evaluate(() => window.harness.workbook.listenerCount)).toBe(0);
});
