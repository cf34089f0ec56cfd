/** From a file to its findings to the cells: the page, the grid and the pane as the person meets them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameLocator, Locator } from 'playwright-core';
import { rulesIn } from '../../core/words/rules-in.ts';
import { isoDay } from '../../core/time/iso-day.ts';
import { qualifiedAddress } from '../../core/table/cell-ref.ts';
import { makeDemo, type Demo } from '../fixtures/demo/demo.ts';
import { Book } from '../hosts/book/book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { today } from '../hosts/page/demo-files.ts';
import { chooseFile, startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';

const CANVAS = '.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]';
/** Beside a machine at work elsewhere, reading and drawing take their time. */
const PATIENCE = { timeout: 20_000 };

let server: PageServer;
let opened: PageUnderTest;
let demo: Demo;

beforeAll(async () => {
  server = await startPage();
  demo = makeDemo('fr', today());
  opened = await server.open('lang=fr');
  await opened.page.waitForSelector(CANVAS);
  // High enough for the groups of all rules, folded.
  await opened.page.setViewportSize({ width: 1280, height: 1800 });
  await pane().getByRole('tab', { name: 'Constats' }).click(PATIENCE);
});

afterAll(() => server.close());

function pane(): FrameLocator {
  return opened.page.frameLocator('#pane iframe');
}

function groupNamed(name: string): Locator {
  return pane().locator('[role="treeitem"][aria-expanded]').filter({ hasText: name });
}

/** The findings in view, in order. */
function shownFindings(): Locator {
  return pane().locator('[role="treeitem"][aria-level="2"]');
}

/** Where the workbook has its selection, as an address with its tab. */
async function selected(): Promise<string> {
  const place = await opened.page.evaluate(() => {
    const { book } = window.suiviPage;
    const area = book?.selection.area;
    return { sheet: book?.sheet(book.selection.sheet)?.name ?? '', row: area?.top ?? -1, column: area?.left ?? -1 };
  });
  return qualifiedAddress(place.sheet, place.row, place.column);
}

function isInView(): Promise<boolean> {
  return opened.page.evaluate(() => window.suiviPage.isSelectionInView());
}

/** The number on the first toggle: the errors. */
async function errorCount(): Promise<number> {
  return Number(/\d+/.exec((await pane().locator('button[aria-pressed]').first().textContent()) ?? '')?.[0]);
}

/** Folds every group, so that all of them are in view. */
async function foldAll(): Promise<void> {
  const unfolded = pane().locator('[role="treeitem"][aria-expanded="true"]');
  await pane().locator('[role="treeitem"]').first().waitFor(PATIENCE);
  for (let count = await unfolded.count(); count > 0; count = await unfolded.count()) await unfolded.first().click();
}

const RULES = rulesIn('fr');

/** Those of the calendar by row, then those of the tabs beside it. */
function expectedOf(code: keyof typeof RULES): readonly string[] {
  const placeOf = (address: string): number => (address.startsWith("'Calendrier'!") ? 0 : 1e6) + Number(/\d+$/.exec(address)?.[0]);
  return demo.expected.filter((finding) => finding.code === code).map(({ cells }) => cells[0] ?? '').sort((a, b) => placeOf(a) - placeOf(b));
}

describe('the demo on the page', () => {
  test('opens where its file was left, in the workbook as in the grid', async () => {
    await expect.poll(() => opened.page.evaluate(() => window.suiviPage.shownAtSelection()), PATIENCE)
      .toBe(String(demo.book.sheetNamed('Calendrier')?.value(0, 0)));
    expect(await selected()).toBe(qualifiedAddress('Calendrier', 0, 0));
  });

  test('lists exactly the findings that were planted', async () => {
    await foldAll();
    const groups = await pane().locator('[role="treeitem"][aria-level="1"]').evaluateAll((rows) => rows.map((row) =>
      [row.querySelector('[id$="-name"]')?.textContent ?? '', Number(row.querySelector('[id$="-count"]')?.textContent)] as const));
    const counts = new Map<string, number>();
    for (const { code } of demo.expected) counts.set(RULES[code].name, (counts.get(RULES[code].name) ?? 0) + 1);
    // The one that a public holiday can take away is not counted.
    expect(demo.expected.filter(({ code }) => code !== 'coverage-gap')).toHaveLength(66);
    expect(new Map(groups)).toEqual(counts);
  });

  test.each(['past-unresolved', 'owner-shared', 'text-duplicate'] as const)('a click on the first finding of %s shows its cell, an arrow the next', async (code) => {
    const group = groupNamed(RULES[code].name);
    await group.click();
    await shownFindings().first().click();
    const expected = expectedOf(code);
    await expect.poll(selected, PATIENCE).toBe(expected[0]);
    await expect.poll(isInView, PATIENCE).toBe(true);
    await opened.page.keyboard.press('ArrowDown');
    await expect.poll(selected, PATIENCE).toBe(expected[1]);
    await expect.poll(isInView, PATIENCE).toBe(true);
    await group.click();
  });

  test('Esc in the list leads back to the cell where the person was', async () => {
    await opened.page.locator(CANVAS).click({ position: { x: 400, y: 300 } });
    await expect.poll(() => opened.page.evaluate(() => document.activeElement?.closest('#grid')?.id)).toBe('grid');
    const before = await selected();
    await groupNamed(RULES['owner-shared'].name).click();
    await shownFindings().nth(2).click();
    await expect.poll(selected, PATIENCE).not.toBe(before);
    await opened.page.keyboard.press('Escape');
    await expect.poll(selected, PATIENCE).toBe(before);
    await groupNamed(RULES['owner-shared'].name).click();
  });

  test('a date typed where one was missing takes its finding away', async () => {
    await groupNamed(RULES['date-missing'].name).click();
    const before = await errorCount();
    await shownFindings().first().click();
    await expect.poll(selected, PATIENCE).toBe(expectedOf('date-missing')[0]);
    await expect.poll(isInView, PATIENCE).toBe(true);
    await opened.page.keyboard.press('Shift+F6');
    // Soon: the rights to its picture end some day.
    await opened.page.keyboard.type(isoDay(today() + 20), { delay: 5 });
    await opened.page.keyboard.press('Enter');
    await expect.poll(errorCount, PATIENCE).toBe(before - 1);
  });

  test('is answered in all that it asks', async () => {
    expect(await opened.page.evaluate(() => window.suiviPage.host?.notAnswered)).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(opened.requestsOutside).toEqual([]);
  });
});

function titledWorkbook(): Promise<Uint8Array> {
  const book = new Book({ name: 'titre.xlsx' });
  const sheet = book.addSheet('Plan');
  sheet.write(0, 0, { values: [['Calendrier éditorial du printemps']] }, 'person');
  sheet.write(3, 0, {
    values: [
      ['Date', 'Canal', 'Texte', 'Responsable', 'Statut'],
      [60_000, 'Instagram', 'Ouverture du jardin', 'Anne', 'Brouillon'],
      [null, 'Facebook', 'Visite guidée du dimanche', 'Luc', 'Brouillon'],
      [60_002, 'LinkedIn', 'Offre d’emploi au musée', 'Anne', 'Brouillon'],
    ],
  }, 'person');
  sheet.write(4, 0, { formats: [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']] }, 'person');
  return saveBook(book);
}

function monthsWorkbook(): Promise<Uint8Array> {
  const book = new Book({ name: 'mois.xlsx' });
  for (const [index, month] of ['Janvier 2031', 'Février 2031', 'Mars 2031'].entries()) {
    const sheet = book.addSheet(month);
    sheet.write(0, 0, {
      values: [
        ['Date', 'Canal', 'Texte', 'Statut'],
        [47_850 + index * 31, 'Instagram', `Atelier ${index + 1}`, 'Brouillon'],
        [index === 1 ? null : 47_852 + index * 31, 'Facebook', `Concert ${index + 1}`, 'Brouillon'],
        [47_855 + index * 31, 'LinkedIn', `Portrait ${index + 1}`, 'Brouillon'],
      ],
    }, 'person');
    sheet.write(1, 0, { formats: [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']] }, 'person');
  }
  return saveBook(book);
}

const SEMICOLONS = [
  'Date;Canal;Texte;Statut', '2031-03-01;Instagram;Ouverture du jardin;Brouillon', ';Facebook;Visite guidée;Brouillon',
  '2031-03-09;LinkedIn;Offre d’emploi;Brouillon', '',
].join('\r\n');

describe('another file on the page', () => {
  test.each([
    ['points.csv', 'with semicolons', () => Promise.resolve(new TextEncoder().encode(SEMICOLONS)), qualifiedAddress('points', 2, 0)],
    ['titre.xlsx', 'with a title above its headings', titledWorkbook, qualifiedAddress('Plan', 5, 0)],
    ['mois.xlsx', 'with a tab for each month', monthsWorkbook, qualifiedAddress('Février 2031', 2, 0)],
  ])('%s, %s, shows its findings, and a click selects the cell', async (name, _what, make, address) => {
    await chooseFile(opened, name, await make());
    await opened.page.waitForSelector(CANVAS);
    await pane().getByRole('tab', { name: 'Constats' }).click(PATIENCE);
    await groupNamed(RULES['date-missing'].name).waitFor(PATIENCE);
    await shownFindings().filter({ hasText: RULES['date-missing'].sentence({ label: '', isOut: false }).slice(-16) }).first().click();
    await expect.poll(selected, PATIENCE).toBe(address);
    await expect.poll(isInView, PATIENCE).toBe(true);
    expect(opened.errors).toEqual([]);
  });
});
