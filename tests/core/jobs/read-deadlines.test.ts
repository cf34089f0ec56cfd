/** Deadlines of the calendar’s own rows are read from the columns that say they are some, in one round trip. */
import { describe, expect, it } from 'vitest';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { readDeadlines } from '../../../core/jobs/read-deadlines.ts';
import type { RowDeadline } from '../../../core/report/month/month-pack.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

const HEADINGS = ['Date', 'Canal', 'Titre', 'Statut', 'Échéance texte', 'Date limite visuel', 'À approuver avant le'];

async function deadlinesOf(headings: readonly string[], rows: readonly (readonly Cell[])[], dateSystem: DateSystem = 1900): Promise<{ readonly found: readonly RowDeadline[]; readonly reads: number }> {
  const book = new Book({ dateSystem });
  const sheet = book.addSheet('Calendrier');
  const values = [headings, ...rows];
  sheet.write(0, 0, { values, formats: values.map((line) => line.map((cell) => (typeof cell === 'number' ? 'yyyy-mm-dd' : 'General'))) }, 'person');
  const workbook = new MemoryWorkbook(book, 'fr-CA');
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  let reads = 0;
  const counted = new Proxy(workbook, { get: (target, key) => {
    if (key === 'read') reads += 1;
    const value: unknown = Reflect.get(target, key);
    return typeof value === 'function' ? value.bind(target) as unknown : value;
  } });
  return { found: await readDeadlines(counted, { calendar: opened.calendar, sheets: opened.recognition.sheets, dateSystem: opened.found.outline.dateSystem }), reads };
}

function rowsFrom(shift = 0): readonly (readonly Cell[])[] {
  return Array.from({ length: 6 }, (_, at) => {
    const on = day('2026-12-10') + at * 7 - shift;
    return [on, 'LinkedIn', `Atelier ${at}`, 'En révision', at === 1 ? null : on - 6, at === 2 ? 'bientôt' : on - 4, on - 2];
  });
}

describe('the deadlines of rows', () => {
  it('are read with what they are for; blank cells and words are none', async () => {
    const { found, reads } = await deadlinesOf(HEADINGS, rowsFrom());
    expect(reads).toBe(1);
    expect(found).toHaveLength(16);
    expect(found.filter(({ row }) => row < 3).map(({ row, kind, day: on }) => `${row} ${kind} ${on - day('2026-12-10') - row * 7}`)).toEqual([
      '0 text -6', '0 asset -4', '0 approval -2', '1 asset -4', '1 approval -2', '2 text -6', '2 approval -2',
    ]);
  });

  it('are the same days where the workbook counts from 1904', async () => {
    expect((await deadlinesOf(HEADINGS, rowsFrom(1462), 1904)).found).toEqual((await deadlinesOf(HEADINGS, rowsFrom())).found);
  });

  it('cost no round trip where there are none', async () => {
    expect(await deadlinesOf(HEADINGS.slice(0, 4), rowsFrom().map((row) => row.slice(0, 4)))).toEqual({ found: [], reads: 0 });
  });
});
