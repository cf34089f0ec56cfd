/** Tabs to be read and printed, through the real Office.js: what they hold and look like, replaced in place, and nothing else touched. */
import { describe, expect, it } from 'vitest';
import type { Applied, SheetPlan } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { OfficeError } from '../hosts/office/office-error.ts';
import { openExcel } from './hosts.ts';
import { olderPlan, pagePlan, PAGE_NAME, reportedBook, seenTab } from './page-samples.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';
import { reasons, written } from './write-outcome.ts';
import { newSheet } from './write-samples.ts';

/** Cells of the plan that hold something. */
const FILLED = 21;

function report(book: Book): BookSheet {
  const sheet = book.sheetNamed(PAGE_NAME);
  if (sheet === undefined) throw new Error('no report');
  return sheet;
}

/** What a tab holds and looks like, whatever its id and how it came about. */
function facts(book: Book): readonly (readonly [string, string])[] {
  return [...wholeBook(book)].filter(([place]) => place.startsWith(PAGE_NAME)).map(([place, fact]) => [place, fact.replace(/^\{"id":"[^"]*",/, '{')] as const).toSorted();
}

let opened: ReturnType<typeof openExcel> | null = null;

/** In the oldest Excel that the add-in runs in. */
async function apply(book: Book, plan: SheetPlan): Promise<{ readonly applied: Applied; readonly syncs: number }> {
  opened ??= openExcel(book, { apiVersion: '1.14' });
  const { office, workbook } = opened;
  office.open(book);
  const applied = await workbook.apply([newSheet(plan)]);
  expect(office.host.notAnswered).toEqual([]);
  return { applied, syncs: office.host.syncCount };
}

async function madeBook(plan: (book: Book) => SheetPlan): Promise<Book> {
  const book = reportedBook();
  expect(reasons((await apply(book, plan(book))).applied)).toEqual([]);
  return book;
}

/** Excel breaks off after the nth change that it carries out. */
function breakOff(book: Book, nth: number): () => void {
  let count = 0;
  return book.listen(({ author, kind }) => {
    if (author !== 'addin' || kind === 'selection') return;
    count += 1;
    if (count === nth) throw new OfficeError('InvalidOperation', 'broken off');
  });
}

describe('a tab that is read and printed', () => {
  it('holds its values, and is made in three syncs', async () => {
    const book = reportedBook();
    const before = wholeBook(book);
    const { applied, syncs } = await apply(book, pagePlan(book));
    expect(applied).toEqual(written(FILLED));
    expect(syncs).toBe(3);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(PAGE_NAME))).toEqual(['tabs']);
    const sheet = report(book);
    expect(pagePlan(book).cells.map((row, r) => row.map((_, c) => sheet.value(r, c)))).toEqual(pagePlan(book).cells);
    expect(sheet.formula(5, 0)).toBeUndefined();
    expect(book.activeSheet).toBe(sheet.id);
  });

  it('has the fonts, fills, lines, alignment and number formats of its plan, later looks over earlier ones', async () => {
    const sheet = report(await madeBook(pagePlan));
    expect(sheet.cell(0, 0)?.style).toEqual({ bold: true, fontSize: 18, color: '#0f6e68', vertical: 'middle' });
    expect(sheet.cell(2, 4)?.style).toEqual({ bold: true, fill: '#e7f1f0', horizontal: 'center', bottomBorder: '#0f6e68' });
    expect(sheet.cell(4, 2)?.style).toEqual({ horizontal: 'right', bottomBorder: '#d0d5da', rightBorder: '#d0d5da' });
    expect(sheet.cell(3, 0)?.style).toMatchObject({ topBorder: '#d0d5da', leftBorder: '#d0d5da', bottomBorder: '#d0d5da', rightBorder: '#d0d5da' });
    expect([3, 4, 5, 6].map((row) => sheet.format(row, 1))).toEqual(['0.0', '0.0 %', '0.0', 'yyyy-mm-dd']);
    expect([sheet.format(6, 2), sheet.cell(6, 2)?.style]).toEqual(['@', { italic: true, color: '#5b6770', wrap: true, vertical: 'top' }]);
  });

  it('has its merged cells, heights, widths, links, page and lines between cells', async () => {
    const sheet = report(await madeBook(pagePlan));
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }, { top: 6, left: 2, bottom: 6, right: 4 }]);
    expect([...sheet.rowHeights]).toEqual([[0, 30], [6, 45]]);
    expect([...sheet.columnWidths].map(([column, width]) => [column, Math.round(width)])).toEqual([[0, 26], [1, 12], [2, 12], [3, 12], [4, 12]]);
    expect([sheet.link(6, 0), sheet.link(3, 0), sheet.link(4, 0)]).toEqual([{ place: '\'Plan d’été\'!B2' }, { url: 'https://www.facebook.com/page?a=1&b=2' }, null]);
    // Excel gives links a font; the text is the cell's own.
    expect([sheet.value(6, 0), sheet.cell(6, 0)?.style?.underline]).toEqual(['First post', true]);
    expect(sheet.hasGridlines).toBe(false);
    expect(sheet.page).toEqual({ paper: 'letter', isLandscape: false, pagesWide: 1, pagesTall: 2, titleRows: 1, footerLeft: 'Rapport && notes', footerRight: '&P / &N' });
  });

  it('has its charts over its own cells, told apart by more than colour', async () => {
    const [columns, lines, bars] = report(await madeBook(pagePlan)).charts;
    const cells = (letter: string): string => `'${PAGE_NAME}'!$${letter}$4:$${letter}$6`;
    expect(columns).toEqual({
      name: 'Suivi posts', type: 'column', title: 'Posts & target', format: '0', axisTitle: 'Posts', minimum: 0, hasLegend: true, place: { top: 8, left: 0, bottom: 15, right: 2 },
      series: [{ name: 'Posts', categories: cells('A'), values: cells('B'), colour: '#0f6e68' }, { name: 'Target', categories: cells('A'), values: cells('C'), colour: '#b0b7bf' }],
    });
    expect([lines?.type, lines?.series.map(({ values, width }) => [values, width])]).toEqual(['line', [[cells('B'), 2.25], [cells('D'), 0.75], [cells('E'), 0.75]]]);
    expect([bars?.type, bars?.isReversed, bars?.hasLegend, bars?.series.length]).toEqual(['bar', true, undefined, 1]);
  });

  it('leaves out a chart of which there is not one number', async () => {
    const book = await madeBook((one) => ({ ...pagePlan(one), cells: pagePlan(one).cells.map((row) => row.map((cell, column) => (column === 1 && typeof cell === 'number' ? null : cell))) }));
    expect(report(book).charts.map(({ name, series }) => [name, series.length])).toEqual([['Suivi posts', 2], ['Suivi rate', 3]]);
  });

  it('is whole where Excel takes no page, as without a printer', async () => {
    const book = reportedBook();
    const { office, workbook } = openExcel(book);
    opened = null;
    const note = office.host.host.note.bind(office.host.host);
    office.host.host.note = (type, member) => {
      if (type === 'PageLayout') throw new OfficeError('InvalidOperation', 'no printer');
      note(type, member);
    };
    expect(await workbook.apply([newSheet(pagePlan(book))])).toEqual(written(FILLED));
    expect(report(book).charts).toHaveLength(3);
  });

  it('is marked wherever Excel breaks off, and the next try makes it the same', async () => {
    const whole = facts(await madeBook(pagePlan));
    let broken = 0;
    for (let nth = 1; ; nth += 3) {
      const book = reportedBook();
      const start = wholeBook(book);
      const restore = breakOff(book, nth);
      const { applied } = await apply(book, pagePlan(book));
      restore();
      const title = book.sheetNamed(PAGE_NAME)?.value(0, 0) ?? null;
      if (applied.fault === null) {
        expect([nth, title]).toEqual([nth, 'Report of the week']);
        break;
      }
      broken += 1;
      expect([nth, reasons(applied), title]).toEqual([nth, ['tab failed'], nth === 1 ? null : 'Incomplete: run again']);
      const again = (await apply(book, pagePlan(book))).applied;
      // A chart that Excel has only just added has a name of Excel's own: that could be anybody's.
      if (reasons(again).length > 0) expect([nth, reasons(again), report(book).charts.some(({ name }) => !name.startsWith('Suivi '))]).toEqual([nth, ['tab name-taken'], true]);
      else expect([nth, facts(book)]).toEqual([nth, whole]);
      expect(changedPlaces(start, wholeBook(book)).filter((place) => !place.startsWith(PAGE_NAME))).toEqual(['tabs']);
    }
    expect(broken).toBeGreaterThan(20);
  });
});

describe('a tab that is made again in place', () => {
  it('is as if it had been new, in three syncs, and nothing else has changed', async () => {
    const book = await madeBook(olderPlan);
    const before = wholeBook(book);
    const { applied, syncs } = await apply(book, pagePlan(book, seenTab(olderPlan(book))));
    expect([reasons(applied), applied.unknown, applied.fault, syncs]).toEqual([[], [], null, 3]);
    expect(facts(book)).toEqual(facts(await madeBook(pagePlan)));
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(PAGE_NAME))).toEqual([]);
  });

  it('is the same however often', async () => {
    const book = await madeBook(pagePlan);
    const once = facts(book);
    for (let times = 0; times < 2; times += 1) {
      expect(reasons((await apply(book, pagePlan(book, seenTab(pagePlan(book))))).applied)).toEqual([]);
      expect(facts(book)).toEqual(once);
    }
  });

  it.each<readonly [what: string, reason: string, act: (sheet: BookSheet) => void]>([
    ['a figure of a person’s', 'changed', (sheet) => sheet.write(4, 2, { values: [[9]] }, 'person')],
    ['a note below it', 'changed', (sheet) => sheet.write(30, 0, { values: [['mine']] }, 'person')],
    ['a formula that comes to the same', 'formula', (sheet) => sheet.write(3, 1, { values: [[2]], formulas: [['=1+1']] }, 'person')],
    ['a person’s chart', 'changed', (sheet) => sheet.setCharts([...sheet.charts, { name: 'Chart 9', type: 'pie', title: 'Mine', series: [] }], 'person')],
    ['a copy of one of Suivi’s charts', 'changed', (sheet) => sheet.setCharts([...sheet.charts, { name: 'Suivi copied', type: 'pie', title: 'Mine', series: [] }], 'person')],
    ['a table', 'changed', (sheet) => sheet.addTable({ name: 'Mine', area: { top: 9, left: 0, bottom: 12, right: 1 } }, 'person')],
    ['a protection', 'protected', (sheet) => sheet.setProtected(true, 'person')],
  ])('stays as it is with %s in it', async (_, reason, act) => {
    const book = await madeBook(olderPlan);
    act(report(book));
    const before = wholeBook(book);
    const { applied } = await apply(book, pagePlan(book, seenTab(olderPlan(book))));
    expect(reasons(applied)).toEqual([`tab ${reason}`]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('that broke off anywhere is made by the next try', async () => {
    const whole = facts(await madeBook(pagePlan));
    for (let nth = 1; ; nth += 7) {
      const book = await madeBook(olderPlan);
      const plan = pagePlan(book, seenTab(olderPlan(book)));
      const restore = breakOff(book, nth);
      const { applied } = await apply(book, plan);
      restore();
      if (applied.fault === null) break;
      expect([nth, reasons(applied), report(book).value(0, 0)]).toEqual([nth, ['tab failed'], 'Incomplete: run again']);
      const again = (await apply(book, plan)).applied;
      if (report(book).charts.some(({ name }) => !name.startsWith('Suivi '))) expect(reasons(again)).toEqual(['tab changed']);
      else expect([nth, facts(book)]).toEqual([nth, whole]);
    }
  });
});
