/** Tabs to be read and printed, in the file: saved, opened again and compared, made again, and the same to the byte. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetPlan } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { partText } from '../hosts/book/package-parts.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { readParts } from '../hosts/book/zip-package.ts';
import { openExcel } from './hosts.ts';
import { olderPlan, PAGE_NAME, pagePlan, reportedBook, seenTab } from './page-samples.ts';
import { wholeBook } from './whole-book.ts';
import { newSheet } from './write-samples.ts';

async function withReport(book: Book, plan: SheetPlan): Promise<Book> {
  const applied = await openExcel(book).workbook.apply([newSheet(plan)]);
  expect([applied.skipped, applied.fault]).toEqual([[], null]);
  return book;
}

async function reopened(book: Book): Promise<Book> {
  return openBook(await saveBook(book), 'saved.xlsx');
}

/** What the book models, as the file has it: widths to a tenth. */
function facts(book: Book, of: (place: string) => boolean): readonly string[] {
  return [...wholeBook(book)].filter(([place]) => of(place)).map(([place, fact]) => {
    const plain: unknown = JSON.parse(fact.replace(/^\{"id":"[^"]*",/, '{'), (key, value: unknown) => {
      if (key === 'columnWidths' && Array.isArray(value)) return value.map(([column, width]: [number, number]) => [column, Math.round(width * 10)]);
      return isObject(value) ? sorted(value) : value;
    });
    return `${place} ${JSON.stringify(plain)}`;
  }).toSorted();
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const inReport = (place: string): boolean => place.startsWith(PAGE_NAME);

afterEach(() => { vi.useRealTimers(); });

describe('a report in a file', () => {
  it('has its values, looks, links, merged cells, charts and page when it is opened again', async () => {
    const book = await withReport(reportedBook(), pagePlan(reportedBook()));
    expect(facts(await reopened(book), inReport)).toEqual(facts(book, inReport));
  });

  it('leaves every cell, formula, format, link and chart elsewhere as it was', async () => {
    const start = await reopened(reportedBook());
    const elsewhere = (place: string): boolean => !inReport(place) && place !== 'tabs';
    const before = facts(start, elsewhere);
    const book = await withReport(start, pagePlan(start));
    expect(facts(await reopened(book), elsewhere)).toEqual(before);
    const again = await withReport(await reopened(book), pagePlan(book, seenTab(pagePlan(book))));
    expect(facts(await reopened(again), elsewhere)).toEqual(before);
    expect(again.sheetNamed('Plan d’été')?.charts.map(({ name, title }) => [name, title])).toEqual([['Mine', 'Likes']]);
  });

  it('is the same file, whenever and however often it is made', async () => {
    const once = await saveBook(await withReport(reportedBook(), pagePlan(reportedBook())));
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
    expect(await saveBook(await withReport(reportedBook(), pagePlan(reportedBook())))).toEqual(once);
    const opened = await openBook(once, 'saved.xlsx');
    const again = await saveBook(await withReport(opened, pagePlan(opened, seenTab(pagePlan(opened)))));
    const [parts, before] = [await readParts(again, 'a.xlsx'), await readParts(once, 'a.xlsx')];
    expect([...parts.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const path of before.keys()) expect([path, partText(parts, path)]).toEqual([path, partText(before, path)]);
    const third = await openBook(again, 'saved.xlsx');
    expect(await saveBook(await withReport(third, pagePlan(third, seenTab(pagePlan(third)))))).toEqual(again);
  });

  it('that replaces another has none of its charts, links and names of printed rows', async () => {
    const older = await reopened(await withReport(reportedBook(), olderPlan(reportedBook())));
    const book = await withReport(older, pagePlan(older, seenTab(olderPlan(older))));
    expect(facts(await reopened(book), inReport)).toEqual(facts(await withReport(reportedBook(), pagePlan(reportedBook())), inReport));
    const parts = await readParts(await saveBook(book), 'a.xlsx');
    expect([...parts.keys()].filter((path) => path.startsWith('xl/charts/chart'))).toHaveLength(4);
    const all = [...parts.keys()].map((path) => partText(parts, path)).join('\n');
    expect(all).not.toContain('example.org/old');
    expect(all).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Rapport 2026-S47\'!$1:$1</definedName>');
    expect(all.match(/_xlnm.Print_Titles/g)).toHaveLength(1);
  });
});
