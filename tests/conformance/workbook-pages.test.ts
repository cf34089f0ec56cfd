/** Tabs to be read and printed, through the port: every host makes the same one of the same plan, and again in place. */
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { openExcel, openSheets } from './hosts.ts';
import { pageFacts } from './page-facts.ts';
import { olderPlan, pagePlan, reportedBook, seenTab } from './page-samples.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';
import { applyAndCompare, reasons } from './write-outcome.ts';
import { CALENDAR_PLAN, newSheet } from './write-samples.ts';

const NAME = 'Rapport 2026-S47';

/** The hosts that give tabs their looks. */
const PAGE_HOSTS: readonly { readonly name: string; readonly openHost: (book: Book) => Promise<Workbook> }[] = [
  { name: 'Excel', openHost: (book) => Promise.resolve(openExcel(book).workbook) },
  { name: 'Google Sheets', openHost: async (book) => (await openSheets(book)).workbook },
];

function tab(book: Book): BookSheet {
  const sheet = book.sheetNamed(NAME);
  if (sheet === undefined) throw new Error('no report');
  return sheet;
}

/** Places that differ from before, of other tabs. */
function elsewhere(changed: readonly string[]): readonly string[] {
  return changed.filter((place) => !place.startsWith(NAME));
}

async function older(openHost: (book: Book) => Promise<Workbook>): Promise<{ readonly book: Book; readonly workbook: Workbook }> {
  const book = reportedBook();
  const workbook = await openHost(book);
  await workbook.apply([newSheet(olderPlan(book))]);
  return { book, workbook };
}

describe.each(PAGE_HOSTS)('a report in $name', ({ openHost }) => {
  it('is a new tab with its values as they are, its looks, links and charts, and nothing else changes', async () => {
    const book = reportedBook();
    const plan = pagePlan(book);
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(plan)]);
    expect([applied.skipped, applied.unknown, applied.fault, elsewhere(changed)]).toEqual([[], [], null, ['tabs']]);
    const sheet = tab(book);
    expect(plan.cells.map((row, r) => row.map((_, c) => sheet.value(r, c)))).toEqual(plan.cells);
    expect([sheet.formula(5, 0), sheet.format(5, 0), sheet.format(3, 1), sheet.format(4, 1), sheet.format(6, 1)]).toEqual([undefined, '@', '0.0', '0.0 %', 'yyyy-mm-dd']);
    const facts = pageFacts(sheet);
    expect(['0,0', '2,3', '4,4', '6,0', '6,2', 'heights', 'widths', 'gridlines'].map((place) => facts.get(place))).toEqual([
      'string Report of the week | bold true | fontSize 18 | vertical middle | color #0f6e68',
      expect.stringMatching(/^string Low \| bold true \| fill #e7f1f0 \| horizontal center \| bottom #(?:0f6e68|d0d5da)$/),
      'number 0.5 | 0.0 | horizontal right | top #d0d5da | left #d0d5da | bottom #d0d5da | right #d0d5da',
      "string First post | top #d0d5da | to 'Plan d’été'!B2",
      expect.stringContaining('| @ | italic true | wrap true | vertical top | color #5b6770'),
      '0: 30, 6: 45', '0: 26, 1: 12, 2: 12, 3: 12, 4: 12', 'false',
    ]);
    expect([facts.get('3,0'), facts.get('4,0')]).toEqual([expect.stringMatching(/ to https:\/\/www\.facebook\.com\/page\?a=1&b=2$/), expect.not.stringContaining(' to ')]);
    expect(sheet.charts.map(({ type, title, series, place }) => [type, title, series.map(({ name, colour }) => `${name} ${colour ?? ''}`), place?.top])).toEqual([
      ['column', 'Posts & target', ['Posts #0f6e68', 'Target #b0b7bf'], 8], ['line', 'Rate', ['Posts #0f6e68', 'Low #7fb5b1', 'High #7fb5b1'], 17], ['bar', 'By channel', ['Posts #0f6e68'], 26],
    ]);
    expect(book.activeSheet).toBe(sheet.id);
  });

  it('is made again in place as if it were new, whatever others have made it look like', async () => {
    const fresh = reportedBook();
    await (await openHost(fresh)).apply([newSheet(pagePlan(fresh))]);
    const { book, workbook } = await older(openHost);
    const sheet = tab(book);
    sheet.write(5, 1, { styles: [[{ fill: '#ff0000', italic: true }]], formats: [['@']] }, 'person');
    sheet.merge({ top: 1, left: 1, bottom: 1, right: 2 }, 'person');
    sheet.setFrozen(2, 1, 'person');
    const before = wholeBook(book);
    const applied = await workbook.apply([newSheet(pagePlan(book, seenTab(olderPlan(book))))]);
    expect([applied.skipped, applied.unknown, applied.fault]).toEqual([[], [], null]);
    expect([elsewhere(changedPlaces(before, wholeBook(book))), tab(book).id]).toEqual([[], sheet.id]);
    expect(pageFacts(sheet)).toEqual(pageFacts(tab(fresh)));
  });

  it.each<readonly [what: string, change: (sheet: BookSheet) => void, reason: string]>([
    ['a word', (sheet) => sheet.write(3, 1, { values: [['à revoir']] }, 'person'), 'tab changed'],
    ['a row below', (sheet) => sheet.write(12, 0, { values: [['à revoir']] }, 'person'), 'tab changed'],
    ['a column beside', (sheet) => sheet.write(3, 8, { values: [['à revoir']] }, 'person'), 'tab changed'],
    ['a formula that comes to the same', (sheet) => sheet.write(3, 1, { values: [[2]], formulas: [['=1+1']] }, 'person'), 'tab formula'],
    ['a chart', (sheet) => sheet.setCharts([...sheet.charts, { name: 'Chart 9', type: 'line', title: 'Ours', series: [] }], 'person'), 'tab changed'],
    ['a protection', (sheet) => sheet.setProtected(true, 'person'), 'tab protected'],
  ])('that somebody has put %s into stays as it is', async (_what, change, reason) => {
    const { book, workbook } = await older(openHost);
    change(tab(book));
    const { applied, changed } = await applyAndCompare(book, workbook, [newSheet(pagePlan(book, seenTab(olderPlan(book))))]);
    expect([reasons(applied), changed]).toEqual([[reason], []]);
  });

  it('that somebody has hidden comes back into sight, and to the front, once it is made again', async () => {
    const { book, workbook } = await older(openHost);
    const [plan] = book.sheets;
    book.select(plan?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 });
    book.setVisibility(tab(book).id, 'hidden', 'person');
    const applied = await workbook.apply([newSheet(pagePlan(book, seenTab(olderPlan(book))))]);
    expect([reasons(applied), applied.fault, tab(book).visibility, book.activeSheet]).toEqual([[], null, 'visible', tab(book).id]);
    expect(pageFacts(tab(book)).get('0,0')).toContain('Report of the week');
  });

  it('that is gone by now is not made in its place', async () => {
    const book = reportedBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newSheet(pagePlan(book, seenTab(olderPlan(book))))]);
    expect([reasons(applied), changed]).toEqual([['tab sheet-missing'], []]);
  });
});

it.each<readonly ['hidden' | 'very-hidden', boolean]>([['hidden', true], ['very-hidden', false]])('a report in Excel that is %s stays so where nothing but code, or nobody, may change that', async (visibility, isProtected) => {
  const book = reportedBook();
  const { workbook } = openExcel(book);
  await workbook.apply([newSheet(olderPlan(book))]);
  book.setVisibility(tab(book).id, visibility, 'person');
  book.isStructureProtected = isProtected;
  const applied = await workbook.apply([newSheet(pagePlan(book, seenTab(olderPlan(book))))]);
  expect([reasons(applied), applied.fault, tab(book).visibility]).toEqual([[], null, visibility]);
});

it.each(PAGE_HOSTS)('a plain table that is replaced in $name is as if it were new', async ({ openHost }) => {
  const [book, fresh] = [reportedBook(), reportedBook()];
  const workbook = await openHost(book);
  await workbook.apply([newSheet(CALENDAR_PLAN)]);
  const plan = { ...CALENDAR_PLAN, cells: [['Date', 'Network', 'Text'], [46_011, 'Facebook', '00123']], replaces: { cells: CALENDAR_PLAN.cells, charts: 0 } };
  const applied = await workbook.apply([newSheet(plan)]);
  expect([applied.skipped, applied.unknown, applied.fault]).toEqual([[], [], null]);
  const { replaces: _, ...alone } = plan;
  await (await openHost(fresh)).apply([newSheet(alone)]);
  const [now, then] = [book, fresh].map((one) => one.sheetNamed('Calendar'));
  if (now === undefined || then === undefined) throw new Error('no table');
  expect(pageFacts(now)).toEqual(pageFacts(then));
});

it('a report is the same in Excel and in Google Sheets', async () => {
  const [excel, google] = await Promise.all(PAGE_HOSTS.map(async ({ openHost }) => {
    const book = reportedBook();
    await (await openHost(book)).apply([newSheet(pagePlan(book))]);
    return pageFacts(tab(book));
  }));
  expect(google).toEqual(excel);
});
