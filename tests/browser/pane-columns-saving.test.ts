/** Confirming the calendar's columns: kept in the workbook, or said why not. */
import { describe, expect, test } from 'vitest';
import { announced, areColumnsShown, choice, chosen, focusedName, headerButton, kept, reopen } from './pane-harness/columns-view.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

test('confirming answers for good', async () => {
  const page = await open({ scenario: 'unsure', language: 'en' });
  await choice(page, 'Column G: Grenier').selectOption({ label: 'Campaign' });
  await page.getByText('Changed', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Confirm columns' }).click();
  await eventually(() => areColumnsShown(page)).toBe(false);
  await reopen(page);
  await eventually(() => page.getByRole('combobox', { name: 'Column G: Grenier' }).count()).toBe(0);
  expect(await areColumnsShown(page)).toBe(false);
  await headerButton(page).click();
  expect(await chosen(page, 'Column G: Grenier')).toBe('Campaign');
  expect(await page.getByText('To check').count()).toBe(0);
  // Nothing was changed since: confirming writes nothing more.
  const writes = await page.evaluate(() => window.harness.workbook.writes);
  await page.getByRole('button', { name: 'Confirm columns' }).click();
  await eventually(() => areColumnsShown(page)).toBe(false);
  expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(writes);
});

describe('when saving fails', () => {
  test('the choice stays, the reason and the next step are said, and trying again works', async () => {
    const page = await open({ scenario: 'unsure', language: 'fr-CA' });
    await choice(page, 'Colonne G\u00a0: Grenier').selectOption({ label: 'Campagne' });
    await page.evaluate(() => {
      window.harness.workbook.faults.writing = 'sheet-protected';
    });
    await page.getByRole('button', { name: 'Confirmer les colonnes' }).click();
    await page.getByText('Les colonnes n’ont pas été mémorisées').first().waitFor();
    expect(await chosen(page, 'Colonne G\u00a0: Grenier')).toBe('Campagne');
    expect(await focusedName(page)).toBe('Réessayer');
    await eventually(() => announced(page)).toContainEqual(expect.stringContaining('L’onglet est protégé.'));
    await page.evaluate(() => {
      window.harness.workbook.faults.writing = null;
    });
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await eventually(() => areColumnsShown(page)).toBe(false);
    expect(await kept(page)).toContain('Grenier');
  });

  test('a read-only workbook is checked with the columns all the same, until the pane is closed', async () => {
    const page = await open({ scenario: 'unsure', language: 'en' });
    await choice(page, 'Column G: Grenier').selectOption({ label: 'Campaign' });
    await page.evaluate(() => {
      window.harness.workbook.book.isReadOnly = true;
    });
    await page.getByRole('button', { name: 'Confirm columns' }).click();
    await page.getByRole('button', { name: 'Use without saving' }).click();
    await eventually(() => areColumnsShown(page)).toBe(false);
    await headerButton(page).click();
    expect(await chosen(page, 'Column G: Grenier')).toBe('Campaign');
    await reopen(page);
    await page.getByRole('heading', { level: 2, name: '2 columns to check' }).waitFor();
    expect(await chosen(page, 'Column G: Grenier')).toBe('Not used');
  });

  test('a tab of that name that holds something else is left alone', async () => {
    const page = await open({ scenario: 'unsure', language: 'en' });
    await page.evaluate(() => {
      window.harness.workbook.book.addSheet('Suivi').write(0, 0, { values: [['Budget'], [12]] }, 'colleague');
    });
    await page.getByRole('button', { name: 'Confirm columns' }).click();
    await eventually(() => areColumnsShown(page)).toBe(false);
    expect(await kept(page)).toBe('[["Budget"],[12]]');
  });

  test('a long saving shows that it goes on, and the buttons wait', async () => {
    const page = await open({ scenario: 'unsure', language: 'en', writingTime: 60_000, isClockStopped: true });
    // Nothing happens on the page's own account while its clock stands.
    await eventually(async () => {
      await page.clock.runFor(200);
      return page.getByRole('button', { name: 'Confirm columns' }).count();
    }).toBe(1);
    await page.getByRole('button', { name: 'Confirm columns' }).click();
    expect(await page.getByLabel('Saving the columns').count()).toBe(0);
    await page.clock.runFor(600);
    await page.getByLabel('Saving the columns').waitFor();
    expect(await page.getByRole('button', { name: 'Later' }).getAttribute('aria-disabled')).toBe('true');
  });
});
