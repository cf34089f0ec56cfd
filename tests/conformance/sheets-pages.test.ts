/** Reports in Google Sheets: how many calls one takes, what breaks off at any of them, and what Google has of its own that stands in the way. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell, SheetPage, SheetPlan, Workbook } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import type { GoogleInNode } from '../hosts/google/node.ts';
import { receiveTables, sendTables } from '../../sheets-addon/wire/sent-tables.ts';
import { calm, outcome, upTo } from '../interference/google-faults.ts';
import { openSheets } from './hosts.ts';
import { pageFacts } from './page-facts.ts';
import { olderPlan, pagePlan, reportedBook, seenTab } from './page-samples.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';
import { reasons } from './write-outcome.ts';
import { newSheet } from './write-samples.ts';

const NAME = 'Rapport 2026-S47';

const figures: string[] = [];
afterAll(() => { console.info(['Calls of services for a report in Google Sheets', ...figures].join('\n')); });

function tab(book: Book): BookSheet {
  const sheet = book.sheetNamed(NAME);
  if (sheet === undefined) throw new Error('no report');
  return sheet;
}

interface Opened {
  readonly book: Book;
  readonly google: GoogleInNode;
  readonly workbook: Workbook;
}

async function opened(plan: ((book: Book) => SheetPlan) | null): Promise<Opened> {
  const book = reportedBook();
  const { google, workbook } = await openSheets(book, { isLoadedOnce: true });
  if (plan !== null) await workbook.apply([newSheet(plan(book))]);
  return { book, google, workbook };
}

async function made(plan: (book: Book) => SheetPlan): Promise<ReadonlyMap<string, string>> {
  return pageFacts(tab((await opened(plan)).book));
}

/** Everything of the tab as it is read. */
function read(sheet: BookSheet): readonly (readonly Cell[])[] {
  const { bottom, right } = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  return Array.from({ length: bottom + 1 }, (_, row) => Array.from({ length: right + 1 }, (__, column) => sheet.value(row, column)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a person who tries again would have planned: the tab as it is now, half made or whole. */
function again(plan: SheetPlan, book: Book): SheetPlan {
  const sheet = book.sheetNamed(NAME);
  if (sheet === undefined) return plan;
  return sheet.value(0, 0) === plan.unfinished || sheet.value(0, 0) === null ? { ...plan, leftovers: read(sheet) } : { ...plan, replaces: { cells: read(sheet), charts: sheet.charts.length } };
}

/** Charts and texts on their way, which nobody sees. */
const BUILT = /Builder\.|\.new(?:Chart|RichTextValue|TextStyle)$/;

/** Calls that only name or build what a later one puts into the spreadsheet. */
function isPreparing(member: string): boolean {
  return BUILT.test(member) || /\.getRange(?:List)?$/.test(member);
}

/** Who makes which of the two reports, over none or over the other. */
const CASES: readonly (readonly [what: string, before: ((book: Book) => SheetPlan) | null, plan: (book: Book) => SheetPlan])[] = [
  ['new', null, pagePlan],
  ['made again with a chart less', pagePlan, (book) => ({ ...olderPlan(book), replaces: seenTab(pagePlan(book)) })],
];

describe.each(CASES)('a report that is %s', (what, before, plan) => {
  it('is whole after the next try, wherever the first one broke off, and is never taken for whole before', async () => {
    const whole = await made(plan === pagePlan ? pagePlan : (book) => { const { replaces: _, ...fresh } = plan(book); return fresh; });
    const first = await opened(before);
    const untouched = before === null ? null : read(tab(first.book));
    const members: string[] = [];
    first.google.host.beforeCall = (member) => { members.push(member); };
    await first.workbook.apply([newSheet(plan(first.book))]);
    expect(pageFacts(tab(first.book))).toEqual(whole);
    const writes = members.filter((member) => !isPreparing(member) && /\.(?:set|insert|remove|merge|clear|break|show|auto)/.test(member));
    figures.push(`  ${what}: ${members.length}, of which ${writes.length} change the spreadsheet, ${members.filter((member) => BUILT.test(member)).length} build charts and linked texts`);
    for (const nth of upTo(members.length).filter((one) => !isPreparing(members[one - 1] ?? ''))) {
      const { book, google, workbook } = await opened(before);
      const start = wholeBook(book);
      google.host.faults.plan('time-limit', null, nth);
      await outcome(workbook.apply([newSheet(plan(book))]));
      calm(google);
      const sheet = book.sheetNamed(NAME) ?? null;
      const title = sheet?.value(0, 0) ?? null;
      if (sheet === null || title === null) expect([nth, before]).toEqual([nth, null]);
      else if (title !== plan(book).unfinished && !isSame(read(sheet), untouched)) expect([nth, pageFacts(sheet)]).toEqual([nth, whole]);
      const { replaces: _, ...fresh } = plan(book);
      const applied = await workbook.apply([newSheet(again(fresh, book))]);
      expect([nth, reasons(applied), applied.fault]).toEqual([nth, [], null]);
      expect([nth, pageFacts(tab(book))]).toEqual([nth, whole]);
      expect([nth, changedPlaces(start, wholeBook(book)).filter((place) => !place.startsWith(NAME) && place !== 'tabs')]).toEqual([nth, []]);
    }
  });
});

/** The report of the samples, with a page of its own. */
function reportWith(change: (page: SheetPage) => Partial<SheetPage>, cells?: SheetPlan['cells']): (book: Book) => SheetPlan {
  return (book) => {
    const plan = pagePlan(book);
    if (plan.page === undefined) throw new Error('no page');
    return { ...plan, ...(cells === undefined ? {} : { cells }), page: { ...plan.page, ...change(plan.page) } };
  };
}

describe('a report in Google Sheets', () => {
  it('is made again whatever stands in its way there: filters, rows out of sight, lists, colours, columns that are frozen', async () => {
    const { book, workbook } = await opened(olderPlan);
    const sheet = tab(book);
    sheet.setFilter({ area: { top: 2, left: 0, bottom: 5, right: 4 }, criteria: new Map([[0, ['Facebook']]]) }, 'person');
    sheet.setRowsHidden(6, 1, true, 'person');
    sheet.setColumnsHidden(2, 1, true, 'person');
    sheet.setValidations([{ areas: [{ top: 3, left: 1, bottom: 5, right: 1 }], values: ['7'], isStrict: true }], 'person');
    sheet.setColours([{ areas: [{ top: 3, left: 1, bottom: 5, right: 1 }], value: 'x', fill: '#ff0000' }], 'person');
    sheet.setFrozen(0, 2, 'person');
    sheet.write(3, 1, { formats: [['@', '@', '@']] }, 'person');
    const applied = await workbook.apply([newSheet(pagePlan(book, seenTab(olderPlan(book))))]);
    expect([reasons(applied), applied.fault, [...sheet.hiddenRows, ...sheet.hiddenColumns]]).toEqual([[], null, []]);
    expect(pageFacts(sheet)).toEqual(await made(pagePlan));
  });

  it('with a range that this person may not edit stays as it is', async () => {
    const { book, google, workbook } = await opened(olderPlan);
    google.host.protections.add({ sheet: tab(book).id, area: { top: 3, left: 1, bottom: 3, right: 1 } });
    const before = wholeBook(book);
    expect(reasons(await workbook.apply([newSheet(pagePlan(book, seenTab(olderPlan(book))))]))).toEqual(['tab protected']);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it.each(['Drawing', 'OverGridImage', 'Slicer', 'PivotTable'] as const)('on which somebody has put a thing of the class %s stays as it is', async (object) => {
    const { book, google, workbook } = await opened(olderPlan);
    google.host.objects.set(tab(book).id, [object]);
    const before = wholeBook(book);
    expect(reasons(await workbook.apply([newSheet(pagePlan(book, seenTab(olderPlan(book))))]))).toEqual(['tab changed']);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('links texts alone, which keep the looks of their cells; numbers stay numbers, and what leads nowhere is no link', async () => {
    const links = (page: SheetPage): Partial<SheetPage> => ({
      looks: [{ look: { isBold: true, isItalic: true, size: 14, colour: '#0f6e68' }, areas: [{ top: 0, left: 0, bottom: 3, right: 1 }] }, { look: { size: 12 }, areas: [{ top: 3, left: 0, bottom: 3, right: 0 }] }],
      links: [
        ...page.links, { row: 0, column: 1, to: { kind: 'web', url: 'https://example.org/' } }, { row: 3, column: 1, to: { kind: 'web', url: 'https://example.org/' } },
        { row: 2, column: 0, to: { kind: 'cell', sheet: 'gone', sheetName: 'Gone', row: 0, column: 0 } },
      ],
    });
    const { book } = await opened(reportWith(links));
    const sheet = tab(book);
    expect([[3, 0], [3, 1], [0, 1], [2, 0]].map(([row = 0, column = 0]) => sheet.link(row, column))).toEqual([{ url: 'https://www.facebook.com/page?a=1&b=2' }, null, null, null]);
    expect([sheet.cell(3, 0)?.style, sheet.cell(3, 1)?.value]).toEqual([{ bold: true, italic: true, fontSize: 12, color: '#0f6e68' }, 3]);
  });

  it('keeps a title that looks like a date in a cell of text', async () => {
    const { book } = await opened(reportWith(() => ({ merges: [], looks: [{ look: { format: '@' }, areas: [{ top: 0, left: 0, bottom: 0, right: 4 }] }] }), [['12/10/2026', '-', 4, null, null]]));
    expect([0, 1, 2].map((column) => tab(book).cell(0, column))).toMatchObject([{ value: '12/10/2026', format: '@' }, { value: '-', format: '@' }, { value: 4, format: '@' }]);
  });

  it('takes as many calls with three hundred rows as with thirty', async () => {
    const long = (rows: number) => reportWith((page) => ({
      ...page, links: Array.from({ length: 20 }, (_, row) => ({ row: row + 2, column: 0, to: { kind: 'web', url: `https://example.org/${row}` } })), charts: [],
      merges: Array.from({ length: rows }, (_, row) => ({ top: row, left: 1, bottom: row, right: 2 })), rowHeights: Array.from({ length: rows }, (_, row) => ({ row, points: 18 })),
      looks: Array.from({ length: rows }, (_, row) => ({ look: { lines: { where: 'below', colour: '#d0d5da' }, isWrapped: true, fill: '#ffffff' }, areas: [{ top: row, left: 0, bottom: row, right: 4 }] as const })),
    }), Array.from({ length: rows }, (_, row) => [`Ligne ${row}`, row, null, 7, 'fin']));
    const counts = await Promise.all([30, 300].map(async (rows) => {
      const { book, google, workbook } = await opened(null);
      await workbook.apply([newSheet(long(rows)(book))]);
      return [...google.host.counts].toSorted();
    }));
    expect(counts[1]).toEqual(counts[0]);
  });

  it('crosses the wire as it is', () => {
    const edits = [newSheet(pagePlan(reportedBook(), { cells: [['x', null]], charts: 1 }))];
    const sent = sendTables(edits);
    expect(sent.tables).toEqual([]);
    // As JSON in JSON, each way.
    expect(receiveTables(JSON.parse(JSON.stringify(sent)) as typeof sent)).toEqual(edits);
  });
});
