/** A workbook with a calendar into which a network's figures are imported, and what its tab of results says then. */
import { matchResults } from '../../../core/exchange/exports/match/match-results.ts';
import type { ExportRow, NetworkExport } from '../../../core/exchange/exports/network-export.ts';
import type { Workbook } from '../../../core/host.ts';
import { importResults, planResults } from '../../../core/jobs/import-results.ts';
import type { ResultsImport, ResultsImported, ResultsInput } from '../../../core/jobs/import-results.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../../core/jobs/open-calendar.ts';
import type { ResultRow } from '../../../core/side-tabs/results-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Measure } from '../../../core/table/role.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { day } from '../rules/calendar-of.ts';

export const TODAY: number = day('2026-11-22');
export const MONDAY: number = day('2026-11-02');

export const TEXTS = [
  'The winter market opens on Saturday at ten in front of the town hall, with music and hot soup for all',
  'The pool is closed next week for its yearly cleaning and opens again on Monday morning at seven',
  'Our library lends skates, snowshoes and sledges to families until the snow has gone in spring',
] as const;

const HEADINGS = ['Suivi ID', 'Date', 'Channel', 'Post text', 'Status', 'Link', 'Reach'];
const ROWS: readonly (readonly Cell[])[] = [
  ['saaaaaaaaa1', MONDAY, 'X', TEXTS[0], 'Published', 'https://x.com/town/status/18889597096146001', null],
  ['saaaaaaaaa2', MONDAY + 1, 'X', TEXTS[1], 'Scheduled', null, null],
  ['saaaaaaaaa3', MONDAY + 2, 'X', TEXTS[2], 'Scheduled', null, null],
  ['saaaaaaaaa4', MONDAY + 3, 'Facebook', 'Council meets on Tuesday evening in the old school, and everyone may come and listen', 'Approved', null, 12],
];

export function resultsBook({ rows = ROWS, headings = HEADINGS, system = 1900 }: { readonly rows?: readonly (readonly Cell[])[]; readonly headings?: readonly string[]; readonly system?: DateSystem } = {}): Book {
  const book = new Book({ dateSystem: system });
  const values = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 40_000 && system === 1904 ? cell - 1462 : cell)));
  const formats = values.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 30_000 ? 'yyyy-mm-dd' : 'General')));
  book.addSheet('Plan').write(0, 0, { values: [[...headings], ...values], formats: [headings.map(() => 'General'), ...formats] }, 'person');
  return book;
}

export function post(number: number, measures: Partial<Record<Measure, number>>, held: Partial<ExportRow> = {}): ExportRow {
  const id = `1888959709614600${number}`;
  return {
    record: number + 1, level: 'post', id, url: `https://x.com/town/status/${id}`, account: 'town', day: MONDAY + number - 1, minutes: 600, title: '', text: TEXTS[number - 1] ?? `Post ${number}`, format: '',
    isReply: false, isBoosted: false, measures: new Map(Object.entries(measures) as [Measure, number][]), ...held,
  };
}

/** A day of the account. */
export function accountDay(offset: number, measures: Partial<Record<Measure, number>>): ExportRow {
  return post(9, measures, { level: 'day', id: '', url: '', text: '', minutes: null, day: MONDAY + offset });
}

export function exported(rows: readonly ExportRow[], held: Partial<NetworkExport> = {}): NetworkExport {
  return { kind: 'x-2026', network: 'x', account: 'town', period: [MONDAY, MONDAY + 6], statedPeriod: null, isPartial: false, rows, troubles: [], questions: [], ...held };
}

export async function opened(workbook: Workbook): Promise<OpenedCalendar> {
  const found = await openCalendar(workbook);
  if (found.kind === 'declined') throw new Error(found.code);
  return found;
}

type Said = Partial<Omit<ResultsInput, 'export' | 'calendar'>>;

export async function inputOf(workbook: Workbook, from: NetworkExport, said: Said = {}): Promise<ResultsInput> {
  const { calendar, tabs } = await opened(workbook);
  const today = said.today ?? TODAY;
  const matches = matchResults({ export: from, calendar, results: tabs.results?.rows ?? [], channels: [], today });
  return { export: from, matches, calendar, language: 'en', today, ...said };
}

/** What is told before, and what has come of it. */
export async function bring(workbook: Workbook, from: NetworkExport, said: Said = {}): Promise<{ readonly plan: ResultsImport; readonly applied: ResultsImported }> {
  const input = await inputOf(workbook, from, said);
  const plan = await planResults(workbook, input);
  return { plan, applied: await importResults(workbook, input) };
}

export async function results(workbook: Workbook): Promise<readonly ResultRow[]> {
  return (await opened(workbook)).tabs.results?.rows ?? [];
}

/** `saaaaaaaaa1 x 2026-… impressions 10` in the order of the tab. */
export async function lines(workbook: Workbook): Promise<readonly string[]> {
  return (await results(workbook)).map(({ key, channel, level, measures }) => [key, channel.join('+'), level, ...[...measures].map(([measure, value]) => `${measure} ${value}`)].join(' '));
}

export function tabOf(book: Book, name = 'Results'): BookSheet {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Column of a heading. */
export function columnOf(sheet: BookSheet, heading: string): number {
  const right = sheet.usedArea()?.right ?? -1;
  for (let column = 0; column <= right; column += 1) if (sheet.value(0, column) === heading) return column;
  throw new Error(`no heading ${heading}`);
}
