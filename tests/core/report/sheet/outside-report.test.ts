/** What people put below a report or beside it is theirs: it outlives every report that is made again above it. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/table/cell.ts';
import { reportSheetIn } from '../../../../core/words/report-sheet-in.ts';
import type { Book } from '../../../hosts/book/book.ts';
import { NAME, REPORT, rowOf, teamBook, type, valuesOf, withTasks, write } from './report-samples.ts';

const MANY = withTasks(Array.from({ length: 40 }, (_, row) => [`Personne ${String(row)}`, row + 1, 46_342, null, null]));

function places(book: Book, value: Cell): readonly string[] {
  return valuesOf(book, NAME).flatMap((cells, row) => cells.flatMap((cell, column) => (cell === value ? [`${String(row)} ${String(column)}`] : [])));
}

/** As marks were before they told the last row. */
function withOldMark(book: Book): void {
  const mark = String(book.sheetNamed(NAME)?.value(0, 7));
  const old = /^Suivi · [^·]+ · [0-9a-f]{8} · 2(?: F\d+:\d+)+/.exec(mark)?.[0] ?? '';
  expect(old.length).toBeGreaterThan(30);
  type(book, 0, 7, old);
}

const EARLIER = reportSheetIn('fr').earlierNotes.heading;

describe.each([['a report', () => undefined], ['a report with a mark of before', withOldMark]])('beyond the cells of %s', (_what, marked) => {
  it('what somebody has typed stays where it is, with its looks, and nobody is asked', async () => {
    const book = teamBook();
    await write(book);
    marked(book);
    book.sheetNamed(NAME)?.write(60, 2, { values: [[46_350]], formats: [['yyyy-mm-dd']], styles: [[{ bold: true }]] }, 'person');
    type(book, 3, 11, 'à côté');
    expect(await write(book, withTasks([['Anne', 9, 46_342, null, null]]))).toMatchObject({ isReplaced: true, edited: null, applied: { skipped: [], unknown: [], fault: null } });
    expect([places(book, 46_350), places(book, 'à côté'), book.sheetNamed(NAME)?.format(60, 2), valuesOf(book, NAME)[rowOf(book, 'Anne')]?.[1]]).toEqual([['60 2'], ['3 11'], 'yyyy-mm-dd', 9]);
    expect(await write(book)).toMatchObject({ isReplaced: true, edited: null });
    expect([places(book, 46_350), places(book, 'à côté')]).toEqual([['60 2'], ['3 11']]);
  });

  it('what stands in the way of a longer report comes under its notes, and stays there', async () => {
    const book = teamBook();
    await write(book);
    marked(book);
    const below = valuesOf(book, NAME).length + 1;
    type(book, below, 0, 'À revoir avec Léa');
    type(book, below + 80, 0, 'bien plus bas');
    expect((await write(book, MANY)).edited).toBeNull();
    const heading = rowOf(book, EARLIER);
    expect(heading).toBeGreaterThan(0);
    expect([places(book, 'À revoir avec Léa').length, rowOf(book, 'bien plus bas')]).toEqual([1, below + 80]);
    expect(valuesOf(book, NAME)[heading + 2]).toContain('À revoir avec Léa');
    await write(book);
    expect([places(book, 'À revoir avec Léa').length, places(book, 'bien plus bas').length]).toEqual([1, 1]);
  });

  it('what somebody has typed stays where the report itself is replaced, and is not asked about', async () => {
    const book = teamBook();
    await write(book);
    marked(book);
    type(book, rowOf(book, 'Anne'), 1, 99);
    type(book, 60, 0, 'À revoir avec Léa');
    const { edited } = await write(book);
    expect(edited).toEqual([{ sheet: book.sheetNamed(NAME)?.id, row: rowOf(book, 'Anne'), column: 1 }]);
    expect(await write(book, REPORT, { onEdited: 'replace', confirmed: edited ?? [] })).toMatchObject({ isReplaced: true, edited: null });
    expect([places(book, 'À revoir avec Léa'), valuesOf(book, NAME)[rowOf(book, 'Anne')]?.[1]]).toEqual([['60 0'], 3]);
  });

  it('a formula stays a formula', async () => {
    const book = teamBook();
    await write(book);
    marked(book);
    book.sheetNamed(NAME)?.write(60, 0, { values: [[3]], formulas: [['=1+2']] }, 'person');
    expect(await write(book, withTasks([]))).toMatchObject({ isReplaced: true, edited: null });
    expect(book.sheetNamed(NAME)?.formula(60, 0)).toBe('=1+2');
  });
});
