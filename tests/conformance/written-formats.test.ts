/** A number format through the one door: it comes with its value, is read back, and goes back with it. */
import { describe, expect, it } from 'vitest';
import type { Applied, Cell, CellsEdit, CellWrite } from '../../core/index.ts';
import { recordWrites } from '../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../core/jobs/revert-writes.ts';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { breakOffEverywhere } from '../core/jobs/break-off.ts';
import { HOSTS, openExcel } from './hosts.ts';
import { changedPlaces, sheetId, wholeBook } from './whole-book.ts';
import { applyAndCompare, reasons } from './write-outcome.ts';

/** Dates of which three are text: in a plain cell, in one formatted as text, and in one formatted as a date. */
function datesBook(): { readonly book: Book; readonly plan: BookSheet } {
  const book = new Book();
  const plan = book.addSheet('Plan');
  plan.write(0, 0, {
    values: [['Date', 'Post'], [46_353, 'One'], ['27/11/2026', 'Two'], ['2026-11-28', 'Three'], ['29 novembre 2026', 'Four']],
    formats: [['General', 'General'], ['d mmm yyyy', 'General'], ['General', 'General'], ['@', 'General'], ['dd/mm/yyyy', 'General']],
    styles: [[{ bold: true }, null], [null, null], [{ fill: '#ffff00' }, null], [{ italic: true }, null], [null, null]],
  }, 'person');
  return { book, plan };
}

const DATES: readonly (readonly [row: number, from: Cell, to: Cell])[] = [[2, '27/11/2026', 46_353], [3, '2026-11-28', 46_354], [4, '29 novembre 2026', 46_355]];
const PLACES = ['Plan!2,0', 'Plan!3,0', 'Plan!4,0'];

/** One edit a date. */
function toDates(book: Book, format = 'd mmm yyyy'): readonly CellsEdit[] {
  return DATES.map(([row, expected, value]) => edit(book, { row, column: 0, expected, value, format }));
}

function edit(book: Book, ...[first, ...others]: readonly [CellWrite, ...CellWrite[]]): CellsEdit {
  return { kind: 'cells', sheet: sheetId(book, 'Plan'), writes: [first, ...others] };
}

function shown(plan: BookSheet, ...rows: readonly number[]): readonly unknown[] {
  return rows.map((row) => [plan.value(row, 0), plan.format(row, 0)]);
}

function told({ written, skipped, unknown, fault }: Applied): unknown {
  return { written, skipped, unknown, fault };
}

describe.each(HOSTS)('number formats written in $name', ({ openHost }) => {
  it('come with their values, over a format for text too, and nothing else of any cell changes', async () => {
    const { book, plan } = datesBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), toDates(book));
    expect(told(applied)).toEqual({ written: 3, skipped: [], unknown: [], fault: null });
    expect(changed).toEqual(PLACES);
    expect(shown(plan, 1, 2, 3, 4)).toEqual([[46_353, 'd mmm yyyy'], [46_353, 'd mmm yyyy'], [46_354, 'd mmm yyyy'], [46_355, 'd mmm yyyy']]);
    expect([plan.cell(2, 0)?.style, plan.cell(3, 0)?.style]).toEqual([{ fill: '#ffff00' }, { italic: true }]);
  });

  it('are left alone by a write that names none, beside one that does', async () => {
    const { book, plan } = datesBook();
    plan.write(1, 1, { formats: [['@'], ['0.00']] }, 'person');
    const writes = edit(book, { row: 2, column: 0, expected: '27/11/2026', value: 46_353, format: 'yyyy-mm-dd' }, { row: 2, column: 1, expected: 'Two', value: 'Deux' }, { row: 1, column: 1, expected: 'One', value: 'Un' });
    const { changed } = await applyAndCompare(book, await openHost(book), [writes]);
    expect(changed).toEqual(['Plan!1,1', 'Plan!2,0', 'Plan!2,1']);
    expect([plan.format(1, 1), plan.format(2, 1), plan.format(1, 0), plan.format(2, 0)]).toEqual(['@', '0.00', 'd mmm yyyy', 'yyyy-mm-dd']);
  });

  it('change nothing the second time', async () => {
    const { book } = datesBook();
    const workbook = await openHost(book);
    await workbook.apply(toDates(book));
    const { applied, changed } = await applyAndCompare(book, workbook, toDates(book));
    expect([applied.written, changed]).toEqual([3, []]);
  });

  it('are not set where somebody changed the cell, or made a date of it and shows it in another way', async () => {
    const { book, plan } = datesBook();
    const workbook = await openHost(book);
    plan.write(2, 0, { values: [['30/11/2026']] }, 'colleague');
    plan.write(3, 0, { values: [[46_354]], formats: [['mmm d']] }, 'colleague');
    const { applied, changed } = await applyAndCompare(book, workbook, toDates(book));
    expect([reasons(applied), changed]).toEqual([['2,0 changed'], ['Plan!4,0']]);
    expect(shown(plan, 2, 3)).toEqual([['30/11/2026', 'General'], [46_354, 'mmm d']]);
  });

  it('replace one that somebody has set meanwhile, and give that one back', async () => {
    const { book, plan } = datesBook();
    const workbook = await openHost(book);
    const recorded = recordWrites(workbook);
    plan.write(2, 0, { formats: [['@']] }, 'colleague');
    const before = wholeBook(book);
    await recorded.workbook.apply(toDates(book));
    expect(plan.format(2, 0)).toBe('d mmm yyyy');
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('go back together with the values, once and for all', async () => {
    const { book } = datesBook();
    const workbook = await openHost(book);
    const before = wholeBook(book);
    const recorded = recordWrites(workbook);
    await recorded.workbook.apply(toDates(book));
    for (const written of [3, 0]) {
      expect(told(await revertWrites(workbook, recorded.writes()))).toEqual({ written, skipped: [], unknown: [], fault: null });
      expect(changedPlaces(before, wholeBook(book))).toEqual([]);
    }
  });

  it('go back over two steps that followed each other', async () => {
    const { book } = datesBook();
    const workbook = await openHost(book);
    const before = wholeBook(book);
    const recorded = recordWrites(workbook);
    await recorded.workbook.apply(toDates(book));
    await recorded.workbook.apply([edit(book, { row: 2, column: 0, expected: 46_353, value: 46_353, format: 'yyyy-mm-dd' }, { row: 3, column: 0, expected: 46_354, value: 46_400 })]);
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('stay where somebody has changed the cell or its format since', async () => {
    const { book, plan } = datesBook();
    const workbook = await openHost(book);
    const recorded = recordWrites(workbook);
    await recorded.workbook.apply(toDates(book));
    plan.write(2, 0, { values: [[46_360]] }, 'colleague');
    plan.write(3, 0, { formats: [['mmmm d']] }, 'colleague');
    const applied = await revertWrites(workbook, recorded.writes());
    expect(reasons(applied).toSorted()).toEqual(['2,0 changed', '3,0 changed']);
    expect(shown(plan, 2, 3, 4)).toEqual([[46_360, 'd mmm yyyy'], [46_354, 'mmmm d'], ['29 novembre 2026', 'dd/mm/yyyy']]);
  });

  it('are written to rows that a filter hides, each where it belongs', async () => {
    const { book, plan } = datesBook();
    plan.setFilter({ area: { top: 0, left: 0, bottom: 4, right: 1 }, criteria: new Map([[1, ['Two', 'Four']]]) }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), toDates(book));
    expect([applied.written, changed]).toEqual([3, PLACES]);
  });
});

describe('number formats in Excel', () => {
  it('cost no round trip of their own, for many cells either', async () => {
    const book = new Book();
    const plan = book.addSheet('Plan');
    const rows = Array.from({ length: 2_000 }, (_, row) => row);
    plan.write(0, 0, { values: rows.map((row) => [`text ${row}`]), formats: rows.map(() => ['@']) }, 'person');
    const { office, workbook } = openExcel(book);
    const [first, ...others] = rows.map((row): CellWrite => ({ row, column: 0, expected: `text ${row}`, value: 46_000 + row, format: 'yyyy-mm-dd' }));
    if (first === undefined) throw new Error('no rows');
    const applied = await workbook.apply([edit(book, first, ...others)]);
    expect([applied.written, office.host.syncCount]).toEqual([2_000, 3]);
    expect(rows.every((row) => plan.value(row, 0) === 46_000 + row && plan.format(row, 0) === 'yyyy-mm-dd')).toBe(true);
  });

  it('are told as written only where they are there with their values', async () => {
    const { book, plan } = datesBook();
    const { workbook } = openExcel(book);
    book.listen(({ author }) => {
      if (author === 'addin' && plan.value(4, 0) === 46_355 && plan.format(4, 0) === 'd mmm yyyy') plan.write(4, 0, { formats: [['0.00']] }, 'colleague');
    });
    const applied = await workbook.apply(toDates(book));
    expect([applied.written, applied.skipped, applied.unknown.map(({ row }) => row)]).toEqual([2, [], [4]]);
  });

  it('are told as they are wherever the host breaks off, and go back from there', async () => {
    let start: ReturnType<typeof wholeBook> = new Map();
    let recorded: ReturnType<typeof recordWrites> | null = null;
    const times = await breakOffEverywhere(
      () => {
        const { book } = datesBook();
        // Two that don't touch, so that they are written one after the other.
        book.sheetNamed('Plan')?.insertRows(4, 1, 'person');
        start = wholeBook(book);
        return book;
      },
      async (workbook) => {
        recorded = recordWrites(workbook);
        const sheet = (await workbook.outline()).sheets[0]?.id ?? '';
        return recorded.workbook.apply(DATES.map(([row, expected, value]): CellsEdit => ({ kind: 'cells', sheet, writes: [{ row: row === 4 ? 5 : row, column: 0, expected, value, format: 'd mmm yyyy' }] })));
      },
      async ({ at, book, workbook, told: answer }) => {
        if (!('written' in answer)) throw answer;
        const places = ['Plan!2,0', 'Plan!3,0', 'Plan!5,0'];
        const changed = changedPlaces(start, wholeBook(book));
        expect([at, changed.filter((place) => !places.includes(place))]).toEqual([at, []]);
        const skipped = answer.skipped.map(({ cell }) => `Plan!${cell?.row},0`);
        const unknown = answer.unknown.map(({ row }) => `Plan!${row},0`);
        // What is told as left alone has its old format too; what is told as written has both.
        expect([at, changed.filter((place) => skipped.includes(place))]).toEqual([at, []]);
        const sheet = book.sheetNamed('Plan');
        const whole = places.filter((place) => !skipped.includes(place) && !unknown.includes(place));
        expect([at, answer.written, whole.map((place) => [typeof sheet?.value(Number(place[5]), 0), sheet?.format(Number(place[5]), 0)])]).toEqual([at, whole.length, whole.map(() => ['number', 'd mmm yyyy'])]);
        await revertWrites(workbook, recorded?.writes() ?? []);
        expect([at, changedPlaces(start, wholeBook(book))]).toEqual([at, []]);
      },
    );
    expect(times).toBe(4);
  });
});
