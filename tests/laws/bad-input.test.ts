/** Calendars with something wrong in their layout: what is wrong is found with its cell, and the rest is read as ever. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../core/jobs/check.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { NO_DAY } from '../../core/table/calendar.ts';
import type { Cell } from '../../core/table/cell.ts';
import { cellAddress, columnLetters } from '../../core/table/cell-ref.ts';
import { civilFromDay } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';
import { NO_SIDE_TABS } from '../../core/side-tabs/side-tabs.ts';
import { isoDate } from '../fixtures/dates/oracle-days.ts';
import { Book } from '../hosts/book/book.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

/** A tab from A1, and what Suivi makes of it. Numbers beyond 36,000 are dates. */
interface BadInput {
  readonly what: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly expected: {
    /** As the host shows it, from 1. */
    readonly headerRow: number;
    /** Column letters by role; further columns may play further roles. */
    readonly roles: Readonly<Record<string, string>>;
    readonly days: readonly (string | null)[];
    readonly texts: readonly string[];
    /** Code and the first of the cells; of findings on the layout, these and no others. */
    readonly findings: readonly string[];
  };
}

const FOLDER = new URL('../cases/bad-input/', import.meta.url);
const LAYOUT_CODES: ReadonlySet<string> = new Set(['row-shifted', 'table-beside', 'table-below', 'heading-doubled', 'columns-unseen', 'dates-as-text']);
const TODAY: Day = 46_347;

const CASES = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort().map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as BadInput) }));

function bookOf(rows: readonly (readonly Cell[])[]): Book {
  const book = new Book();
  const sheet = book.addSheet('Calendrier');
  for (const [row, cells] of rows.entries()) {
    if (cells.length === 0) continue;
    sheet.write(row, 0, { values: [cells], formats: [cells.map((cell) => (typeof cell === 'number' && cell >= 36_000 ? 'yyyy-mm-dd' : 'General'))] }, 'person');
  }
  return book;
}

async function opened(book: Book): Promise<OpenedCalendar> {
  const found = await openCalendar(new MemoryWorkbook(book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  return found;
}

function isoOf(day: Day): string | null {
  if (day === NO_DAY) return null;
  const { year, month, date } = civilFromDay(day);
  return isoDate(year, month, date);
}

describe.each(CASES)('$name: $what', ({ rows, expected }) => {
  it('is read for all that is right in it', async () => {
    const { recognition: { sheets: [sheet] }, calendar } = await opened(bookOf(rows));
    const roles = Object.fromEntries(sheet.columns.flatMap(({ role, column }) => (role === null ? [] : [[role, columnLetters(column)] as const])));
    expect(sheet.headerRow + 1).toBe(expected.headerRow);
    expect(roles).toMatchObject(expected.roles);
    expect(Array.from(calendar.day, isoOf)).toEqual(expected.days);
    expect([...calendar.text]).toEqual(expected.texts);
  });

  it('has findings on what is wrong, each on its cell, also after a trip through a file', async () => {
    const book = bookOf(rows);
    for (const each of [book, await openBook(await saveBook(book), 'cas.xlsx')]) {
      const { calendar } = await opened(each);
      const { findings } = check.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: TODAY });
      const found = findings.filter(({ code }) => LAYOUT_CODES.has(code)).map(({ code, cells: [cell] }) => `${code} ${cellAddress(cell.row, cell.column)}`);
      expect(found).toEqual(expected.findings);
      expect(findings.filter(({ code }) => code.startsWith('date-'))).toEqual([]);
    }
  });
});
