/** Ten filtered posts are marked and taken back while a colleague inserts, sorts and types: one scenario for every host of the page. */
import { expect } from 'vitest';
import type { FrameLocator, Locator } from 'playwright-core';
import { today } from '../hosts/page/demo-files.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { Book } from '../hosts/book/book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { chooseFile, type PageUnderTest } from './page-under-test.ts';

const CANVAS = '.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]';
/** Beside a machine at work elsewhere, reading and drawing take their time. */
const PATIENCE = { timeout: 30_000 };
const TAB = 'Calendrier';
const FILE = 'equipe.xlsx';
const COLUMN = { date: 0, channel: 1, title: 2, status: 3, tracking: 4, notes: 5 } as const;
const LAST_COLUMN = 5;
const POSTS = 40;
const FILTERED = 10;

type Moment = 'before' | 'first' | 'second' | 'after' | 'undoing';

/** How one host of the page is watched and interrupted. Both are scripts for the page. */
export interface WatchedHost {
  /** How often the host was asked for something. */
  readonly count: string;
  /** Calls `next()` at moments between what Suivi looks at and what it writes, in their order. */
  readonly interrupt: string;
}

/** Every fourth post goes out on Instagram and waits to be scheduled. */
function calendar(): Promise<Uint8Array> {
  const book = new Book({ name: FILE });
  const sheet = book.addSheet(TAB);
  const rows = Array.from({ length: POSTS }, (_, row) => {
    const isInstagram = row % (POSTS / FILTERED) === 0;
    return [today() + 1 + row, isInstagram ? 'Instagram' : 'LinkedIn', `Publication ${String(POSTS - row).padStart(2, '0')}`, isInstagram ? 'Approuvé' : 'À produire', null, `Note ${row}`];
  });
  sheet.write(0, 0, { values: [['Date', 'Canal', 'Titre', 'Statut', 'Suivi', 'Notes'], ...rows] }, 'person');
  sheet.write(1, 0, { formats: rows.map(() => ['yyyy-mm-dd']) }, 'person');
  // The team's own sums stand beside.
  sheet.write(0, 8, { values: [['Total'], [POSTS]], formulas: [[undefined], [`=COUNTA(C2:C${POSTS + 1})`]] }, 'person');
  sheet.setFilter({ area: { top: 0, left: 0, bottom: POSTS, right: LAST_COLUMN }, criteria: new Map([[COLUMN.channel, ['Instagram']]]) }, 'person');
  return saveBook(book);
}

/** What a colleague does, at five moments; without anything from outside, since it is carried into the page as text. */
function colleagueActs(sheet: BookSheet, moment: Moment): void {
  const last = sheet.usedArea(true)?.bottom ?? 0;
  const rowOf = (title: string): number => Array.from({ length: last + 1 }, (_, row) => row).find((row) => sheet.value(row, 2) === title) ?? -1;
  switch (moment) {
    case 'before':
      sheet.insertRows(1, 2, 'colleague');
      sheet.write(1, 0, { values: [[null, null, 'Idée nouvelle', null, null, 'À voir'], [null, 'Infolettre', 'Autre idée', null, null, null]] }, 'colleague');
      break;
    case 'first':
      sheet.sort({ top: 1, left: 0, bottom: last, right: 5 }, [{ column: 2 }], 'colleague');
      sheet.insertRows(5, 1, 'colleague');
      break;
    case 'second':
      // Beside a post that is being marked, and in the state of one that is not.
      sheet.write(rowOf('Publication 40'), 5, { values: [['Relu par Luc']] }, 'colleague');
      sheet.write(rowOf('Publication 39'), 3, { values: [['En révision']] }, 'colleague');
      break;
    case 'after':
      sheet.sort({ top: 1, left: 0, bottom: last, right: 5 }, [{ column: 2, isDescending: true }], 'colleague');
      break;
    case 'undoing':
      sheet.insertRows(3, 1, 'colleague');
      sheet.write(rowOf('Publication 36'), 5, { values: [['Photo reçue']] }, 'colleague');
      break;
  }
}

/** Every cell of every tab but Suivi's own, with its formula and format. */
function heldIn(book: Pick<Book, 'sheets'>): readonly string[] {
  return book.sheets.filter(({ name }) => name !== 'Suivi').flatMap((sheet) => {
    const used = sheet.usedArea();
    const cells: string[] = [];
    for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = 0; column <= (used?.right ?? -1); column += 1) {
        const held = [sheet.value(row, column), sheet.formula(row, column) ?? null, sheet.format(row, column)];
        if (held[0] !== null || held[1] !== null) cells.push(`${sheet.name} ${row},${column} ${JSON.stringify(held)}`);
      }
    }
    return cells;
  });
}

function pane({ page }: PageUnderTest): FrameLocator {
  return page.frameLocator('#pane iframe');
}

function heldInPage({ page }: PageUnderTest): Promise<readonly string[]> {
  return page.evaluate(`(${heldIn.toString()})(window.suiviPage.book)`);
}

/** The colleague acts in the page, now. */
function act({ page }: PageUnderTest, moment: Moment): Promise<unknown> {
  return page.evaluate(`(${colleagueActs.toString()})(window.suiviPage.book.sheetNamed('${TAB}'), '${moment}')`);
}

/** The colleague acts in the page while Suivi's action runs. */
async function actDuring({ page }: PageUnderTest, host: WatchedHost, moments: readonly Moment[]): Promise<() => Promise<void>> {
  await page.evaluate(`(() => {
    const moments = window.momentsToCome = ${JSON.stringify(moments)};
    const act = ${colleagueActs.toString()};
    const next = () => {
      const moment = moments.shift();
      if (moment !== undefined) act(window.suiviPage.book.sheetNamed('${TAB}'), moment);
    };
    ${host.interrupt}
  })()`);
  return async () => expect(await page.evaluate('window.momentsToCome'), 'moments that never came').toEqual([]);
}

/** Waits until the pane has asked nothing of the workbook for a while. */
async function quiet({ page }: PageUnderTest, host: WatchedHost): Promise<void> {
  const count = (): Promise<number> => page.evaluate(host.count);
  let before = -1;
  for (let now = await count(); now !== before; now = await count()) {
    before = now;
    await page.waitForTimeout(1500);
  }
}

function valueInPage({ page }: PageUnderTest, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => window.suiviPage.book?.sheetNamed(name)?.value(r, c) ?? null, [TAB, row, column] as const);
}

/** The workbook as it is when only the colleague has worked in it. */
async function afterColleague(bytes: Uint8Array, moments: readonly Moment[]): Promise<{ readonly book: Book; readonly sheet: BookSheet }> {
  const book = await openBook(bytes, FILE);
  const sheet = book.sheetNamed(TAB);
  if (sheet === undefined) throw new Error('the calendar has no tab');
  for (const moment of moments) colleagueActs(sheet, moment);
  return { book, sheet };
}

/** The person asks for the ten posts that the filter shows to be marked as scheduled with a tool. */
async function askToMark(opened: PageUnderTest): Promise<void> {
  await pane(opened).getByRole('button', { name: 'Marquer les lignes sélectionnées' }).click(PATIENCE);
  await pane(opened).getByRole('combobox', { name: 'Lignes' }).selectOption({ label: `Lignes visibles du filtre (${FILTERED})` }, PATIENCE);
  await pane(opened).getByRole('combobox', { name: 'Outil' }).fill('Hootsuite');
}

/** Puts what Suivi should have written into the twin, and compares every cell. */
async function compareMarked(opened: PageUnderTest, bytes: Uint8Array): Promise<void> {
  const { book, sheet } = await afterColleague(bytes, ['before', 'first', 'second']);
  const unmarked = heldIn(book);
  let marked = 0;
  for (let row = 1; row <= (sheet.usedArea(true)?.bottom ?? 0); row += 1) {
    if (sheet.value(row, COLUMN.channel) !== 'Instagram') continue;
    marked += 1;
    sheet.write(row, COLUMN.status, { values: [['Programmé']] }, 'person');
    sheet.write(row, COLUMN.tracking, { values: [[String(await valueInPage(opened, row, COLUMN.tracking))]] }, 'person');
    expect(String(sheet.value(row, COLUMN.tracking))).toMatch(/^Programmé · Hootsuite · \d/);
  }
  expect(marked).toBe(FILTERED);
  expect(await heldInPage(opened)).toEqual(heldIn(book));
  expect(unmarked).not.toEqual(heldIn(book));
}

async function takeBack(opened: PageUnderTest, host: WatchedHost, line: Locator): Promise<void> {
  await quiet(opened, host);
  await act(opened, 'after');
  const allCame = await actDuring(opened, host, ['undoing']);
  await line.getByRole('button', { name: 'Annuler le marquage' }).click(PATIENCE);
  await line.getByText(/annulé/i).first().waitFor(PATIENCE);
  await allCame();
}

/** Opens the calendar in the page, in French, marks, compares, takes back, and compares again. */
export async function markAmongOthers(opened: PageUnderTest, host: WatchedHost): Promise<void> {
  const bytes = await calendar();
  await chooseFile(opened, FILE, bytes);
  await opened.page.waitForSelector(CANVAS);
  await askToMark(opened);
  await quiet(opened, host);
  await act(opened, 'before');
  const allCame = await actDuring(opened, host, ['first', 'second']);
  await pane(opened).getByRole('button', { name: `Marquer ${FILTERED} publications` }).click(PATIENCE);
  const line = pane(opened).locator('.fui-MessageBar');
  await line.getByText(`${FILTERED} publications marquées comme programmées.`).waitFor(PATIENCE);
  await allCame();
  await compareMarked(opened, bytes);
  await takeBack(opened, host, line);
  const { book } = await afterColleague(bytes, ['before', 'first', 'second', 'after', 'undoing']);
  expect(await heldInPage(opened)).toEqual(heldIn(book));
}
