/** Moving a post takes its deadlines along, all of them or nothing, and harms nobody's work. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { movePost, previewMove } from '../../../core/jobs/move-post.ts';
import type { MoveRequest, PlannedMove } from '../../../core/planning/plan-move.ts';
import type { RecognisedSheet } from '../../../core/recognise/recognition.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

const HEADINGS = ['Date', 'Canal', 'Titre', 'Texte', 'Statut', 'Échéance texte', 'Date limite visuel', 'À approuver avant le'];
/** Friday, 18 December 2026, and the three deadlines before it. */
const DATE = day('2026-12-18');
const DEADLINES = ['2026-12-15', '2026-12-16', '2026-12-17'].map(day);
const OLD = [DATE, ...DEADLINES];
const COLUMNS = [0, 5, 6, 7];
/** Of the post that is moved. */
const ROW = 4;

let book: Book;
let sheet: BookSheet;
let workbook: MemoryWorkbook;
let seen: RecognisedSheet;
let dateSystem: DateSystem;

async function open(system: DateSystem = 1900): Promise<void> {
  dateSystem = system;
  const shift = system === 1904 ? 1462 : 0;
  book = new Book({ dateSystem: system });
  sheet = book.addSheet('Calendrier');
  // The row above has the same dates: only its words tell it from the one that is moved.
  const rows = Array.from({ length: 9 }, (_, index) => {
    const dates = index === ROW - 2 || index === ROW - 1 ? OLD : OLD.map((each) => each + index);
    return [(dates[0] ?? 0) - shift, 'LinkedIn', `Atelier ${index}`, `Venez à notre atelier numéro ${index}`, 'En révision', ...dates.slice(1).map((each) => each - shift)];
  });
  const formats = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? 'yyyy-mm-dd' : 'General')));
  sheet.write(0, 0, { values: [HEADINGS, ...rows], formats: [HEADINGS.map(() => 'General'), ...formats] }, 'person');
  workbook = new MemoryWorkbook(book, 'fr-CA');
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  [seen] = opened.recognition.sheets;
}

beforeEach(() => open());

function request(to: string, held: Partial<MoveRequest> = {}): MoveRequest {
  return { sheet: seen, row: ROW, to: day(to), dateSystem, holidays: 'ca-qc', ...held };
}

async function planned(to = '2026-12-28'): Promise<PlannedMove> {
  const move = await previewMove(workbook, request(to));
  if (move.kind === 'refused') throw new Error(move.reason);
  return move;
}

function datesAt(row: number): readonly Cell[] {
  return COLUMNS.map((column) => sheet.value(row, column));
}

describe('the preview of a move', () => {
  it('shows each date before and after, with as many working days between, and writes nothing', async () => {
    const before = wholeBook(book);
    const { moves, left } = await planned();
    // Monday the 28th; Christmas lies between.
    expect(moves.map(({ heading, kind, from, to }) => [heading, kind, from, to])).toEqual([
      ['Date', 'publication', DATE, day('2026-12-28')],
      ['Échéance texte', 'text', DEADLINES[0], day('2026-12-22')],
      ['Date limite visuel', 'asset', DEADLINES[1], day('2026-12-23')],
      ['À approuver avant le', 'approval', DEADLINES[2], day('2026-12-24')],
    ]);
    expect(left).toEqual([]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('leaves blank deadlines alone and names those that are no dates', async () => {
    sheet.write(ROW, 5, { values: [[null, 'jeudi']] }, 'person');
    const { moves, left } = await planned();
    expect(moves.map(({ heading }) => heading)).toEqual(['Date', 'À approuver avant le']);
    expect(left.map(({ heading }) => heading)).toEqual(['Date limite visuel']);
  });

  it.each<readonly [string, Cell, string]>([
    ['not-a-date', '18 décembre', '2026-12-28'], ['blank', null, '2026-12-28'], ['not-a-date', 12, '2026-12-28'], ['not-a-date', true, '2026-12-28'], ['same-day', DATE, '2026-12-18'],
    ['not-a-date', { error: '#REF!' }, '2026-12-28'], ['not-a-date', 20_261_218, '2026-12-28'],
  ])('refuses, as %s, a date cell that holds %j', async (reason, cell, to) => {
    sheet.write(ROW, 0, { values: [[cell]] }, 'person');
    expect(await previewMove(workbook, request(to))).toEqual({ kind: 'refused', reason });
  });

  it('refuses a day that no spreadsheet has, and one so early that a deadline would have none', async () => {
    for (const to of [-5, 0.5, Number.NaN, 3_000_000, 367]) expect(await previewMove(workbook, { ...request('2026-12-28'), to })).toEqual({ kind: 'refused', reason: 'no-such-day' });
  });
});

describe('moving a post', () => {
  it('writes the dates of the preview and not one cell more', async () => {
    const move = await planned();
    const before = wholeBook(book);
    expect(await movePost(workbook, move)).toEqual({ written: 4, skipped: [], unknown: [], fault: null });
    expect(datesAt(ROW)).toEqual(['2026-12-28', '2026-12-22', '2026-12-23', '2026-12-24'].map(day));
    expect(changedPlaces(before, wholeBook(book))).toEqual(COLUMNS.map((column) => `Calendrier!${ROW},${column}`));
  });

  it('changes nothing more the second time', async () => {
    const move = await planned();
    await movePost(workbook, move);
    const before = wholeBook(book);
    expect((await movePost(workbook, move)).skipped).toEqual([]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('keeps the time of day that stands in a date cell, and reckons in either date system', async () => {
    await open(1904);
    sheet.write(ROW, 0, { values: [[DATE - 1462 + 0.75]] }, 'person');
    await movePost(workbook, await planned());
    expect(datesAt(ROW).map(Number)).toEqual([day('2026-12-28') + 0.75, day('2026-12-22'), day('2026-12-23'), day('2026-12-24')].map((serial) => serial - 1462));
  });

  it.each(COLUMNS)('writes nothing where a colleague has changed column %i of the row meanwhile', async (column) => {
    const move = await planned();
    sheet.write(ROW, column, { values: [[DATE + 70]] }, 'colleague');
    const before = wholeBook(book);
    const applied = await movePost(workbook, move);
    expect(applied).toMatchObject({ written: 0, unknown: [], fault: null });
    expect(applied.skipped.map(({ cell, reason }) => [cell?.column, reason])).toEqual(COLUMNS.map((each) => [each, 'changed']));
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('finds the row again after a colleague has inserted or deleted one above, and never takes its twin by date', async () => {
    for (const change of [() => sheet.insertRows(2, 1, 'colleague'), () => sheet.deleteRows(1, 1, 'colleague'), () => sheet.insertRows(2, 3, 'colleague')]) {
      await open();
      const move = await planned();
      change();
      const rows = Array.from({ length: 14 }, (_, row) => row);
      const at = rows.find((row) => sheet.value(row, 2) === `Atelier ${ROW - 1}`) ?? -1;
      const before = wholeBook(book);
      expect(await movePost(workbook, move)).toMatchObject({ written: 4, skipped: [] });
      expect(changedPlaces(before, wholeBook(book))).toEqual(COLUMNS.map((column) => `Calendrier!${at},${column}`));
    }
  });

  it('writes nothing where the row is gone, though its twin by date stands in its place', async () => {
    const move = await planned();
    sheet.deleteRows(ROW, 1, 'colleague');
    sheet.insertRows(1, 1, 'colleague');
    const before = wholeBook(book);
    const applied = await movePost(workbook, move);
    expect(applied.written).toBe(0);
    expect(applied.skipped).toHaveLength(4);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('writes nothing where two rows are the same to the last cell and neither stands where the row was', async () => {
    const move = await planned();
    const row = HEADINGS.map((_, column) => sheet.value(ROW, column));
    sheet.write(ROW, 2, { values: [['autre']] }, 'colleague');
    sheet.write(12, 0, { values: [row, row] }, 'colleague');
    const before = wholeBook(book);
    expect((await movePost(workbook, move)).written).toBe(0);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('lets a deadline that is a formula be, and moves the date and the others', async () => {
    sheet.write(ROW, 5, { values: [[DEADLINES[0] ?? 0]], formulas: [['=WORKDAY(A5,-3)']] }, 'person');
    const applied = await movePost(workbook, await planned());
    expect(applied).toMatchObject({ written: 3, unknown: [], fault: null });
    expect(applied.skipped).toEqual([{ cell: { sheet: sheet.id, row: ROW, column: 5 }, reason: 'formula' }]);
    expect(sheet.formula(ROW, 5)).toBe('=WORKDAY(A5,-3)');
    expect([0, 6, 7].map((column) => sheet.value(ROW, column))).toEqual(['2026-12-28', '2026-12-23', '2026-12-24'].map(day));
  });

  it('moves nothing at all where the date itself is a formula', async () => {
    sheet.write(ROW, 0, { values: [[DATE]], formulas: [['=A4']] }, 'person');
    const move = await planned();
    const before = wholeBook(book);
    const applied = await movePost(workbook, move);
    expect(applied.written).toBe(0);
    expect(applied.skipped.every(({ reason }) => reason === 'formula')).toBe(true);
    expect(applied.skipped).toHaveLength(4);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('moves nothing on a protected tab, and says so', async () => {
    const move = await planned();
    sheet.setProtected(true, 'colleague');
    const applied = await movePost(workbook, move);
    expect(applied).toMatchObject({ written: 0, unknown: [] });
    expect(applied.skipped.map(({ reason }) => reason)).toEqual(COLUMNS.map(() => 'protected'));
  });
});
