/** Text dates mended in a whole workbook: real date cells, as the column shows them, in the file too, and the way back. */
import { describe, expect, it } from 'vitest';
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { keyFindings } from '../../../core/findings/identity.ts';
import type { Workbook } from '../../../core/host.ts';
import { check } from '../../../core/jobs/check.ts';
import { mendFindings, previewMends } from '../../../core/jobs/mend-findings.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import { serialIn } from '../../../core/time/day.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import { openBook } from '../../hosts/book/open-book.ts';
import { saveBook } from '../../hosts/book/save-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-21');
const SHOWN = 'd mmm yyyy';
const EXPECTED = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'].map((iso) => day(iso));

/** A tab under a title: two real dates, three texts that are dates, one that says more, and a text format on one of them. */
function planBook(dateSystem: DateSystem): Book {
  const book = new Book({ dateSystem });
  const plan = book.addSheet('Planning');
  const dates = [serialIn(day('2026-12-01'), dateSystem), '2 décembre 2026', '2026-12-03 09:30', '04/12/2026', serialIn(day('2026-12-05'), dateSystem), 'dimanche 6 décembre 2026'];
  plan.write(2, 1, { values: [['Date de publication (jj/mm/aaaa)', 'Réseau', 'Titre', 'Statut'], ...dates.map((date, index) => [date, 'Facebook', `Atelier ${index + 1}`, 'À produire'])] }, 'person');
  plan.write(3, 1, { formats: [[SHOWN], ['@'], ['General'], ['General'], [SHOWN], ['General']] }, 'person');
  return book;
}

interface Looked {
  readonly calendar: Calendar;
  readonly found: readonly KeyedFinding[];
}

async function look(workbook: Workbook): Promise<Looked> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  const { calendar, tabs, cells, found: { outline, settings } } = opened;
  const { findings } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today: TODAY });
  return { calendar, found: keyFindings(findings.filter(({ code }) => code === 'dates-as-text'), { calendar, tabs, cells, outline }) };
}

function shownIn(book: Book): readonly unknown[] {
  const plan = book.sheetNamed('Planning');
  return [3, 4, 5, 6, 7, 8].map((row) => [plan?.value(row, 1), plan?.format(row, 1)]);
}

/** Cells with their numbers to eight decimals. */
function toMillisecond(cells: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(cells, (_, value: unknown) => (typeof value === 'number' ? value.toFixed(8) : value)));
}

describe.each(HOSTS)('text dates mended in $name', ({ openHost }) => {
  it.each([1900, 1904] as const)('are real dates of the %i system, shown as the others are, and go back to what they were', async (dateSystem) => {
    const book = planBook(dateSystem);
    const workbook = await openHost(book);
    const start = wholeBook(book);
    const before = await look(workbook);
    expect(before.found).toHaveLength(1);
    expect(previewMends(before.found)[0]?.changes.map(({ cell, format }) => [cell.row, cell.column, format])).toEqual([[4, 1, SHOWN], [5, 1, `${SHOWN} hh:mm`], [6, 1, SHOWN]]);
    const recorded = recordWrites(workbook);
    expect((await mendFindings(recorded.workbook, before.found)).outcomes.map(({ kind }) => kind)).toEqual(['written']);
    expect(changedPlaces(start, wholeBook(book))).toEqual(['Planning!4,1', 'Planning!5,1', 'Planning!6,1']);
    const serial = (iso: string, minutes = 0): number => serialIn(day(iso) + minutes / 1440, dateSystem);
    expect(shownIn(book)).toEqual([
      [serial('2026-12-01'), SHOWN], [serial('2026-12-02'), SHOWN], [serial('2026-12-03', 570), `${SHOWN} hh:mm`], [serial('2026-12-04'), SHOWN], [serial('2026-12-05'), SHOWN], ['dimanche 6 décembre 2026', 'General'],
    ]);
    const after = await look(workbook);
    expect([...after.calendar.day]).toEqual(EXPECTED);
    expect([...before.calendar.day]).toEqual(EXPECTED);
    expect([...after.calendar.minutes]).toEqual([...before.calendar.minutes]);
    // The text with a weekday is still there, and nothing of Suivi's mends it.
    expect(after.found.map(({ finding }) => [finding.parameters, finding.mend])).toEqual([[{ count: 1, total: 6 }, undefined]]);
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(start, wholeBook(book))).toEqual([]);
  });
});

describe('text dates mended in a file', () => {
  it.each([1900, 1904] as const)('are date cells of the %i system when it is opened again', async (dateSystem) => {
    const file = await openBook(await saveBook(planBook(dateSystem)), 'plan.xlsx');
    const workbook = new MemoryWorkbook(file);
    await mendFindings(workbook, (await look(workbook)).found);
    const again = await openBook(await saveBook(file), 'plan.xlsx');
    expect(again.dateSystem).toBe(dateSystem);
    // A file keeps times to the millisecond.
    expect(toMillisecond(shownIn(again))).toEqual(toMillisecond(shownIn(file)));
    expect([...(await look(new MemoryWorkbook(again))).calendar.day]).toEqual(EXPECTED);
  });

  it('are shown year, month and day where no real date shows how', async () => {
    const book = planBook(1900);
    book.sheetNamed('Planning')?.write(3, 1, { formats: [['0'], ['@'], ['General'], ['General'], ['0'], ['General']] }, 'person');
    const workbook = new MemoryWorkbook(book);
    await mendFindings(workbook, (await look(workbook)).found);
    expect(shownIn(book).slice(1, 4).map((cell) => (cell as readonly unknown[])[1])).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', 'yyyy-mm-dd']);
  });
});
