/** The spreadsheet of the page: what the person does reaches the workbook, and the other way round. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cellInBook, chooseFile, smallWorkbook, startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';

const CANVAS = '.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]';

let server: PageServer;
let bytes: Uint8Array;
let opened: PageUnderTest;

beforeAll(async () => {
  server = await startPage();
  bytes = await smallWorkbook();
  opened = await server.open();
});

afterAll(() => server.close());

beforeEach(async () => {
  await chooseFile(opened, 'calendrier.xlsx', bytes);
  await opened.page.waitForSelector(CANVAS);
  // Drawn for the first time, the grid selects what the workbook has selected.
  await expect.poll(() => formulaBar()).toBe('Date');
});

/** Selects a cell of the first tab as the add-in does, then gives the grid the keyboard. */
async function goTo(address: string): Promise<void> {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  await opened.page.locator(CANVAS).click({ position: { x: 300, y: 300 } });
  await opened.page.evaluate(([r, c]) => {
    const book = window.suiviPage.book;
    const sheet = book?.sheets[0];
    if (book !== null && book !== undefined && sheet !== undefined) book.select(sheet.id, { top: r, left: c, bottom: r, right: c }, 'addin');
  }, [row, column] as const);
}

async function type(text: string): Promise<void> {
  await opened.page.keyboard.type(text, { delay: 5 });
  await opened.page.keyboard.press('Enter');
}

describe('what the person types', () => {
  test('reaches the workbook as a text', async () => {
    await goTo('C3');
    await type('Vernissage demain');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 2, 2)).toMatchObject({ value: 'Vernissage demain' });
    expect(opened.errors).toEqual([]);
  });

  test('reaches the workbook as a date with its format', async () => {
    await goTo('B3');
    await type('2026-12-24');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 2, 1)).toEqual({ value: 46_380, format: 'yyyy-mm-dd' });
  });

  test('keeps its formula beside its result', async () => {
    await goTo('H3');
    await type('=2*21');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 2, 7)).toEqual({ value: 42, formula: '=2*21' });
  });

  test('changes the results that depend on it', async () => {
    await goTo('C3');
    await opened.page.keyboard.press('Delete');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 1, 6)).toEqual({ value: 39, formula: '=COUNTA(C2:C41)' });
  });

  test('is taken back by undo', async () => {
    await goTo('C3');
    await type('Faux');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 2, 2)).toMatchObject({ value: 'Faux' });
    await opened.page.keyboard.press('Control+z');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 2, 2)).toMatchObject({ value: 'Publication 2' });
  });

  test('puts the workbook in cell edit mode until it is entered', async () => {
    await goTo('C3');
    await opened.page.keyboard.type('à moitié');
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.book?.isInCellEdit)).toBe(true);
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.book?.isInCellEdit)).toBe(false);
  });
});

describe('what the add-in does to the workbook', () => {
  test('shows in the grid and can be undone by the person', async () => {
    await goTo('D2');
    await opened.page.evaluate(() => window.suiviPage.book?.sheets[0]?.write(1, 3, { values: [['Programmé']] }, 'addin'));
    await expect.poll(() => formulaBar()).toBe('Programmé');
    await opened.page.keyboard.press('Control+z');
    await expect.poll(() => cellInBook(opened, 'Calendrier', 1, 3)).toMatchObject({ value: 'Brouillon' });
  });

  test('moves the selection, and the person goes on from there', async () => {
    await goTo('C20');
    await expect.poll(() => formulaBar()).toBe('Publication 19');
    await opened.page.keyboard.press('ArrowDown');
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.book?.selection.area)).toEqual({ top: 20, left: 2, bottom: 20, right: 2 });
  });

  test.each([
    ['far down', 36, 2], ['far right', 3, 22], ['far down and right', 190, 24], ['back at the top', 1, 0], ['just under the edge', 28, 3],
  ])('shows all of a cell that it selects %s, also where rows are tall and some stay in place', async (_where, row, column) => {
    await opened.page.evaluate(() => {
      const book = window.suiviPage.book;
      const sheet = book?.sheets[0];
      if (book === null || book === undefined || sheet === undefined) return;
      book.stateOf(sheet.id).rowHeights = new Map(Array.from({ length: 40 }, (_, index) => [index, 20 + (index % 4) * 15]));
      sheet.setFrozen(1, 1, 'person');
    });
    // The heights come with the file, so the workbook is opened in the grid anew.
    const language = await opened.page.locator('#language').inputValue();
    await opened.page.locator('#language').selectOption(language === 'fr' ? 'en' : 'fr');
    await opened.page.waitForSelector(CANVAS);
    await expect.poll(() => formulaBar()).toBe('Date');
    for (const [r, c] of [[40, 3], [row, column], [1, 1], [row, column]] as const) {
      await select(0, r, c);
      await expect.poll(() => isInView(), { message: `row ${r + 1}, column ${c + 1}` }).toBe(true);
    }
    expect(opened.errors).toEqual([]);
  });

  test('shows all of a cell on another tab, and leaves what can be seen where it is', async () => {
    await select(1, 150, 20);
    await expect.poll(() => isInView()).toBe(true);
    await select(0, 30, 2);
    await expect.poll(() => formulaBar()).toBe('Publication 30');
    await expect.poll(() => isInView()).toBe(true);
    await select(0, 31, 2);
    await expect.poll(() => formulaBar()).toBe('Publication 31');
    await opened.page.mouse.move(300, 400);
    await opened.page.mouse.wheel(0, 3_000);
    await expect.poll(() => isInView()).toBe(false);
  });

  test('adds, renames and deletes tabs', async () => {
    await opened.page.evaluate(() => {
      const book = window.suiviPage.book;
      const added = book?.addSheet('Suivi', 'addin');
      const second = book?.sheetNamed('Équipe');
      if (added !== undefined) book?.renameSheet(added.id, 'Rapport', 'addin');
      if (second !== undefined) book?.deleteSheet(second.id, 'addin');
    });
    await expect.poll(() => tabNames()).toEqual(['Calendrier', 'Rapport']);
    expect(opened.errors).toEqual([]);
  });

  test('inserts rows without moving anything twice', async () => {
    await opened.page.evaluate(() => window.suiviPage.book?.sheets[0]?.insertRows(1, 2, 'addin'));
    await goTo('C4');
    await expect.poll(() => formulaBar()).toBe('Publication 1');
    expect(await cellInBook(opened, 'Calendrier', 3, 2)).toMatchObject({ value: 'Publication 1' });
    expect(await cellInBook(opened, 'Calendrier', 5, 2)).toMatchObject({ value: 'Publication 3' });
  });
});

describe('the pane beside the grid', () => {
  test('keeps the keyboard when it selects a cell', async () => {
    await opened.page.locator('#pane iframe').focus();
    await opened.page.evaluate(() => {
      const book = window.suiviPage.book;
      const sheet = book?.sheets[0];
      if (sheet !== undefined) book?.select(sheet.id, { top: 30, left: 2, bottom: 30, right: 2 }, 'addin');
    });
    await expect.poll(() => formulaBar()).toBe('Publication 30');
    expect(await opened.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  test('is reached from the sheet with F6, the ribbon with Shift+F6, and the sheet from both', async () => {
    await goTo('C3');
    expect(await region()).toBe('grid');
    await opened.page.keyboard.press('F6');
    expect(await region()).toBe('pane');
    await opened.page.keyboard.press('Shift+F6');
    await expect.poll(() => region()).toBe('grid');
    await opened.page.keyboard.press('Shift+F6');
    expect(await region()).toBe('toggle');
    await opened.page.keyboard.press('F6');
    await expect.poll(() => region()).toBe('grid');
    await opened.page.keyboard.press('ArrowDown');
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.book?.selection.area.top)).toBe(3);
    expect(await cellInBook(opened, 'Calendrier', 2, 2)).toMatchObject({ value: 'Publication 2' });
  });

  test('is reached past the sheet by the first thing that Tab comes to after the ribbon', async () => {
    await opened.page.locator('#mark').focus();
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.locator('#skip').evaluate((skip) => skip === document.activeElement && skip.clientWidth > 100)).toBe(true);
    await opened.page.keyboard.press('Enter');
    expect(await region()).toBe('pane');
  });

  test('reads the workbook again after an edit in the grid', async () => {
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.host?.syncCount ?? 0)).toBeGreaterThan(0);
    await goTo('C3');
    const before = await opened.page.evaluate(() => window.suiviPage.host?.usedMembers ?? []);
    expect(before).not.toEqual([]);
    await opened.page.evaluate(() => window.suiviPage.host?.resetCounts());
    await type('Autre texte');
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.host?.usedMembers ?? [])).toContain('Range.Values');
  });

  test('is answered in all that it asks', async () => {
    expect(await opened.page.evaluate(() => window.suiviPage.host?.notAnswered)).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(opened.requestsOutside).toEqual([]);
  });
});

/** Selects a cell as the add-in does. */
async function select(tab: number, row: number, column: number): Promise<void> {
  await opened.page.evaluate(([index, r, c]) => {
    const book = window.suiviPage.book;
    const sheet = book?.sheets[index];
    if (sheet !== undefined) book?.select(sheet.id, { top: r, left: c, bottom: r, right: c }, 'addin');
  }, [tab, row, column] as const);
}

/** Which part of the page has the keyboard. */
function region(): Promise<string | undefined> {
  return opened.page.evaluate(() => document.activeElement?.closest('#grid, #pane, #toggle')?.id);
}

function isInView(): Promise<boolean> {
  return opened.page.evaluate(() => window.suiviPage.isSelectionInView());
}

/** What the grid holds in the cell that it has selected. */
function formulaBar(): Promise<string> {
  return opened.page.evaluate(() => window.suiviPage.shownAtSelection());
}

function tabNames(): Promise<readonly string[]> {
  return opened.page.locator('.sheet-engine:not([inert]) [data-u-comp="slide-tab-item"]').allTextContents();
}
