/** What people write beside a report’s rows is carried over, and never lost. */
import { describe, expect, it } from 'vitest';
import { changedPlaces, wholeBook } from '../../../conformance/whole-book.ts';
import type { Book } from '../../../hosts/book/book.ts';
import { NAME, REPORT, rowOf, TASKS, teamBook, type, valuesOf, withTasks, write } from './report-samples.ts';

describe('notes in a report', () => {
  it('go to the same rows, whatever became of the figures and the order', async () => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 5, 'vue mardi');
    type(book, rowOf(book, 'Luc'), 5, 'absent');
    const written = await write(book, withTasks([['Luc', 2, 46_343, null, null], ['Anne', 4, 46_342, 0.05, null]]));
    expect(written.edited).toBeNull();
    expect([rowOf(book, 'Anne'), rowOf(book, 'Luc')].map((row) => valuesOf(book, NAME)[row]?.[5])).toEqual(['vue mardi', 'absent']);
    expect(rowOf(book, 'Notes d’avant')).toBe(-1);
  });

  it('whose row is gone are kept at the end, until it is back', async () => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 5, 'vue mardi');
    await write(book, withTasks([]));
    const heading = rowOf(book, 'Notes d’avant');
    expect(heading).toBeGreaterThan(0);
    expect(valuesOf(book, NAME)[heading + 2]?.filter((cell) => cell !== null)).toEqual(['Anne · lun. 16\u00a0nov.', 'vue mardi']);
    expect((await write(book, withTasks([]))).edited).toBeNull();
    expect(rowOf(book, 'Notes d’avant')).toBe(heading);
    await write(book);
    expect([valuesOf(book, NAME)[rowOf(book, 'Anne')]?.[5], rowOf(book, 'Notes d’avant')]).toEqual(['vue mardi', -1]);
  });

  it('keep the way their numbers show', async () => {
    const book = teamBook();
    await write(book);
    const row = rowOf(book, 'Anne');
    book.sheetNamed(NAME)?.write(row, 5, { values: [[46_360]], formats: [['yyyy-mm-dd']] }, 'person');
    await write(book, withTasks([TASKS.rows[1] ?? [], TASKS.rows[0] ?? []]));
    const now = rowOf(book, 'Anne');
    expect([now === row, book.sheetNamed(NAME)?.value(now, 5), book.sheetNamed(NAME)?.format(now, 5)]).toEqual([false, 46_360, 'yyyy-mm-dd']);
  });

  it.each<readonly [what: string, change: (book: Book) => void]>([
    ['rows were put in above', (book) => book.sheetNamed(NAME)?.insertRows(1, 3, 'person')],
    ['a row was put in among them', (book) => book.sheetNamed(NAME)?.insertRows(rowOf(book, 'Luc'), 1, 'person')],
    ['a column was put in', (book) => book.sheetNamed(NAME)?.insertColumns(1, 1, 'person')],
    ['the headings were changed', (book) => type(book, rowOf(book, 'Personne'), 5, 'Remarques')],
  ])('are kept where %s and the report is replaced', async (_what, change) => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 5, 'vue mardi');
    change(book);
    expect((await write(book)).edited).not.toBeNull();
    await write(book, REPORT, { onEdited: 'replace' });
    expect(valuesOf(book, NAME).flat().filter((cell) => cell === 'vue mardi')).toEqual(['vue mardi']);
  });

  it('stay with their row among rows that say the same', async () => {
    const book = teamBook();
    const document = withTasks([['Anne', 1, 46_342, null, null], ['Anne', 1, 46_342, null, null]]);
    await write(book, document);
    type(book, rowOf(book, 'Anne') + 1, 5, 'la deuxième');
    const before = wholeBook(book);
    await write(book, document);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });
});

