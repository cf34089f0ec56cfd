/** Nothing of the person's is lost: changes without a file, copies that fail, files that nobody foresaw. */
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { keptWorkbook } from '../hosts/book/kept-samples.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { cellInBook, chooseFile, smallPages, type PageUnderTest } from './page-under-test.ts';

const { open, openSmall, bytes } = smallPages();

function fileName({ page }: PageUnderTest): Promise<string | null> {
  return page.locator('#file-name').textContent();
}

async function changeText({ page }: PageUnderTest, text: string): Promise<void> {
  await page.evaluate((value) => window.suiviPage.book?.sheets[0]?.write(1, 2, { values: [[value]] }, 'addin'), text);
}

/** Whether the page asks the browser to ask. */
function isAskedOnLeaving({ page }: PageUnderTest): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

describe('what would be lost', () => {
  test('a workbook that was changed makes way for another only when the person says so', async () => {
    const opened = await openSmall('lang=fr');
    await changeText(opened, 'Changé');
    const other = { name: 'autre.csv', mimeType: 'text/csv', buffer: Buffer.from('Date,Canal\n2026-12-01,LinkedIn\n') };
    await opened.page.setInputFiles('#file', other);
    const question = opened.page.getByRole('alertdialog', { name: 'Ouvrir un autre classeur?' });
    expect(await question.getByRole('button', { name: 'Annuler' }).evaluate((button) => button === document.activeElement)).toBe(true);
    expect((await new AxeBuilder({ page: opened.page }).include('#unsaved').analyze()).violations).toEqual([]);
    await opened.page.keyboard.press('Escape');
    expect(await fileName(opened)).toBe('calendrier.xlsx');
    expect(await cellInBook(opened, 'Calendrier', 1, 2)).toMatchObject({ value: 'Changé' });
    await opened.page.setInputFiles('#file', other);
    await question.getByRole('button', { name: 'Ouvrir sans enregistrer' }).click();
    await expect.poll(() => fileName(opened)).toBe('autre.csv');
    expect(opened.errors).toEqual([]);
  });

  test('leaving the page asks as long as no copy has the changes', async () => {
    const opened = await openSmall();
    expect(await isAskedOnLeaving(opened)).toBe(false);
    await changeText(opened, 'Changé');
    expect(await isAskedOnLeaving(opened)).toBe(true);
    await Promise.all([opened.page.waitForEvent('download'), opened.page.locator('#save').click()]);
    await expect.poll(() => isAskedOnLeaving(opened)).toBe(false);
  });

  test('a copy that can’t be made is said, and the changes are still to be saved', async () => {
    const opened = await openSmall('lang=en');
    await changeText(opened, 'Changed');
    await opened.page.evaluate(() => {
      URL.createObjectURL = () => { throw new Error('no room, on purpose'); };
    });
    await opened.page.locator('#save').click();
    await opened.page.getByRole('alertdialog', { name: 'The copy could not be saved' }).waitFor();
    expect(await isAskedOnLeaving(opened)).toBe(true);
  });

  test('a tab with the name of one that holds only a chart is told by both names, and nothing is saved', async () => {
    const opened = await openSmall('lang=fr');
    await chooseFile(opened, 'planning.xlsx', keptWorkbook());
    await expect.poll(() => fileName(opened)).toBe('planning.xlsx');
    await opened.page.evaluate(() => window.suiviPage.book?.addSheet('Graphique'));
    await opened.page.locator('#save').click();
    const told = opened.page.getByRole('alertdialog').filter({ hasText: /«\splanning\.xlsx\s» a déjà un onglet nommé «\sGraphique\s»/ });
    await told.waitFor();
    expect(opened.errors).toEqual([]);
  });
});

describe('a file unlike any other', () => {
  test('a file that nobody foresaw is said, and the workbook on screen stays', async () => {
    const opened = await openSmall('lang=en');
    await opened.page.evaluate(() => {
      // Only what makes a workbook of the bytes: the page itself goes on.
      TextDecoder.prototype.decode = () => { throw new Error('nobody foresaw it, on purpose'); };
    });
    await chooseFile(opened, 'odd.csv', new TextEncoder().encode('Date,Canal\n2026-12-01,LinkedIn\n'));
    expect(await opened.page.locator('#message').textContent()).toContain('Its contents could not be shown.');
    expect(await opened.page.locator('#status').textContent()).toBe('');
    expect(await fileName(opened)).toBe('calendrier.xlsx');
  });

  test('a merge of a whole sheet opens, and stays whole in the workbook', async () => {
    const book = await openBook(bytes(), 'fusion.xlsx');
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    book.sheetNamed('Équipe')?.merge(whole, 'person');
    const opened = await open();
    await chooseFile(opened, 'fusion.xlsx', await saveBook(book));
    const tab = opened.page.locator('.sheet-engine:not([inert]) [data-u-comp="slide-tab-item"]', { hasText: 'Équipe' });
    await expect.poll(async () => {
      // A grid that is still settling may let a click pass.
      await tab.click();
      return opened.page.evaluate(() => window.suiviPage.shownAtSelection());
    }).toBe('Nom');
    expect(await opened.page.evaluate(() => window.suiviPage.book?.sheetNamed('Équipe')?.merges)).toEqual([whole]);
    expect(opened.errors).toEqual([]);
  });
});
