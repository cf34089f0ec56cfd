/** Ten filtered posts are marked in the page while somebody else inserts, sorts and types: nothing of theirs is harmed, and all comes back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrameLocator } from 'playwright-core';
import { today } from '../hosts/page/demo-files.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { Book } from '../hosts/book/book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { chooseFile, startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';

const CANVAS = '.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]';
/** Beside a machine at work elsewhere, reading and drawing take their time. */
const PATIENCE = { timeout: 30_000 };
const TAB = 'Calendrier';
const COLUMN = { date: 0, channel: 1, title: 2, status: 3, tracking: 4, notes: 5 } as const;
const LAST_COLUMN = 5;
const POSTS = 40;
const FILTERED = 10;

let server: PageServer;

beforeAll(async () => {
  server = await startPage();
});

afterAll(() => server.close());

/** Every fourth post goes out on Instagram and waits to be scheduled. */
function calendar(): Promise<Uint8Array> {
  const book = new Book({ name: 'equipe.xlsx' });
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

/** What a colleague does, at three moments; without anything from outside, since it is carried into the page as text. */
function colleagueActs(sheet: BookSheet, moment: 'before' | 'first' | 'second' | 'after' | 'undoing'): void {
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
function act({ page }: PageUnderTest, moment: Parameters<typeof colleagueActs>[1]): Promise<unknown> {
  return page.evaluate(`(${colleagueActs.toString()})(window.suiviPage.book.sheetNamed('${TAB}'), '${moment}')`);
}

/** The colleague acts in the page just before the host takes the requests to come, in turn. */
function actDuring({ page }: PageUnderTest, moments: readonly Parameters<typeof colleagueActs>[1][]): Promise<unknown> {
  return page.evaluate(`(() => {
    const moments = ${JSON.stringify(moments)};
    const act = ${colleagueActs.toString()};
    window.suiviPage.host.beforeRequest = () => {
      const moment = moments.shift();
      if (moment !== undefined) act(window.suiviPage.book.sheetNamed('${TAB}'), moment);
    };
  })()`);
}

/** Waits until the pane has asked nothing of the workbook for a while. */
async function quiet({ page }: PageUnderTest): Promise<void> {
  const count = (): Promise<number> => page.evaluate(() => window.suiviPage.host?.syncCount ?? -1);
  let before = -1;
  for (let now = await count(); now !== before; now = await count()) {
    before = now;
    await page.waitForTimeout(1500);
  }
}

test('ten filtered posts are marked and taken back among somebody else’s insertions, sorts and words, and none of those is harmed', async () => {
  const bytes = await calendar();
  const opened = await server.open('lang=fr');
  await chooseFile(opened, 'equipe.xlsx', bytes);
  await opened.page.waitForSelector(CANVAS);
  const twin = await openBook(bytes, 'equipe.xlsx');
  const twinSheet = twin.sheetNamed(TAB);
  if (twinSheet === undefined) throw new Error('the calendar has no tab');
  await pane(opened).getByRole('button', { name: 'Marquer les lignes sélectionnées' }).click(PATIENCE);
  await pane(opened).getByRole('combobox', { name: 'Lignes' }).selectOption({ label: `Lignes visibles du filtre (${FILTERED})` }, PATIENCE);
  await pane(opened).getByRole('combobox', { name: 'Outil' }).fill('Hootsuite');
  await quiet(opened);
  await act(opened, 'before');
  await actDuring(opened, ['first', 'second']);
  await pane(opened).getByRole('button', { name: `Marquer ${FILTERED} publications` }).click(PATIENCE);
  const line = pane(opened).locator('.fui-MessageBar');
  await line.getByText(`${FILTERED} publications marquées comme programmées.`).waitFor(PATIENCE);

  for (const moment of ['before', 'first', 'second'] as const) colleagueActs(twinSheet, moment);
  const undone = heldIn(twin);
  let marked = 0;
  for (let row = 1; row <= (twinSheet.usedArea(true)?.bottom ?? 0); row += 1) {
    if (twinSheet.value(row, COLUMN.channel) !== 'Instagram') continue;
    marked += 1;
    twinSheet.write(row, COLUMN.status, { values: [['Programmé']] }, 'person');
    twinSheet.write(row, COLUMN.tracking, { values: [[String(await valueInPage(opened, row, COLUMN.tracking))]] }, 'person');
    expect(String(twinSheet.value(row, COLUMN.tracking))).toMatch(/^Programmé · Hootsuite · \d/);
  }
  expect(marked).toBe(FILTERED);
  expect(await heldInPage(opened)).toEqual(heldIn(twin));
  expect(undone).not.toEqual(heldIn(twin));

  await quiet(opened);
  await act(opened, 'after');
  await actDuring(opened, ['undoing']);
  await line.getByRole('button', { name: 'Annuler' }).click(PATIENCE);
  await line.getByText('Annulé.').waitFor(PATIENCE);
  const alone = await openBook(bytes, 'equipe.xlsx');
  const aloneSheet = alone.sheetNamed(TAB);
  if (aloneSheet === undefined) throw new Error('the calendar has no tab');
  for (const moment of ['before', 'first', 'second', 'after', 'undoing'] as const) colleagueActs(aloneSheet, moment);
  expect(await heldInPage(opened)).toEqual(heldIn(alone));
  expect(await opened.page.evaluate(() => window.suiviPage.host?.notAnswered)).toEqual([]);
  expect(opened.errors).toEqual([]);
});

function valueInPage({ page }: PageUnderTest, row: number, column: number): Promise<unknown> {
  return page.evaluate(([name, r, c]) => window.suiviPage.book?.sheetNamed(name)?.value(r, c) ?? null, [TAB, row, column] as const);
}
