/** What people write beside a report’s rows is carried over, and never lost. */
import { describe, expect, it } from 'vitest';
import { changedPlaces, wholeBook } from '../../../conformance/whole-book.ts';
import { reportSheetIn } from '../../../../core/words/report-sheet-in.ts';
import type { Book } from '../../../hosts/book/book.ts';
import { NAME, REPORT, rowOf, TASKS, teamBook, type, valuesOf, withAgenda, withTasks, write } from './report-samples.ts';

const EARLIER = reportSheetIn('fr').earlierNotes.heading;

describe('notes in a report', () => {
  it('go to the same rows, whatever became of the figures and the order', async () => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 5, 'vue mardi');
    type(book, rowOf(book, 'Luc'), 5, 'absent');
    const written = await write(book, withTasks([['Luc', 2, 46_343, null, null], ['Anne', 4, 46_342, 0.05, null]]));
    expect(written.edited).toBeNull();
    expect([rowOf(book, 'Anne'), rowOf(book, 'Luc')].map((row) => valuesOf(book, NAME)[row]?.[5])).toEqual(['vue mardi', 'absent']);
    expect(rowOf(book, 'Notes précédentes')).toBe(-1);
  });

  it('whose row is gone are kept at the end, until it is back', async () => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 5, 'vue mardi');
    await write(book, withTasks([]));
    const heading = rowOf(book, 'Notes précédentes');
    expect(heading).toBeGreaterThan(0);
    expect(valuesOf(book, NAME)[heading + 2]?.filter((cell) => cell !== null)).toEqual(['Anne · lun. 16\u00a0nov.', 'vue mardi']);
    expect((await write(book, withTasks([]))).edited).toBeNull();
    expect(rowOf(book, 'Notes précédentes')).toBe(heading);
    await write(book);
    expect([valuesOf(book, NAME)[rowOf(book, 'Anne')]?.[5], rowOf(book, 'Notes précédentes')]).toEqual(['vue mardi', -1]);
  });

  it('are found where a report that somebody has edited was laid out otherwise, and nothing else is taken for one', async () => {
    const book = teamBook();
    await write(book, withAgenda([['gaps', '3 plages'], ['late', '2 retards']]));
    type(book, rowOf(book, '2 retards'), 6, 'jeudi');
    type(book, rowOf(book, '3 plages'), 0, 'Trois plages');
    const document = withAgenda([['gaps', '3 plages'], ['late', '2 retards']]);
    const blocks = document.blocks.map((block) => (block.kind !== 'table' ? block : {
      ...block, columns: [block.columns[0], ...block.columns.slice(1).map((column) => ({ ...column, at: column.at + 1 }))] as const,
    }));
    const wider = { ...document, grid: [document.grid[0] ?? 20, 2, ...document.grid.slice(1)], blocks };
    expect((await write(book, wider, { onEdited: 'replace' })).edited).toBeNull();
    expect([valuesOf(book, NAME)[rowOf(book, '2 retards')]?.[7], rowOf(book, EARLIER)]).toEqual(['jeudi', -1]);
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


describe('notes beside a point to settle', () => {
  const THREE = withAgenda([['gaps', '3 plages sans personne, dont Canal Été'], ['late', '2 publications en retard, dont Visite'], ['other', 'Autres sujets']]);

  async function noted(): Promise<Book> {
    const book = teamBook();
    await write(book, THREE);
    for (const [text, who] of [['3 plages sans personne, dont Canal Été', 'Anne'], ['2 publications en retard, dont Visite', 'Luc']] as const) type(book, rowOf(book, text), 5, who);
    type(book, rowOf(book, '2 publications en retard, dont Visite'), 6, 'reportées à jeudi');
    return book;
  }

  function notesOf(book: Book, text: string): readonly unknown[] {
    return valuesOf(book, NAME)[rowOf(book, text)]?.slice(5, 7) ?? [];
  }

  it('stay beside it whatever its count, its title, its place and the language become', async () => {
    const book = await noted();
    const next = withAgenda([['late', '4 late posts, such as Concert'], ['ideas', 'Ideas: Costumes'], ['gaps', '1 gap, such as Winter'], ['other', 'Other matters']], 'en');
    expect((await write(book, next)).edited).toBeNull();
    expect([notesOf(book, '4 late posts, such as Concert'), notesOf(book, '1 gap, such as Winter'), notesOf(book, 'Ideas: Costumes')]).toEqual([['Luc', 'reportées à jeudi'], ['Anne', null], [null, null]]);
    expect(valuesOf(book, NAME).flat()).not.toContain('Notes from before');
    await write(book, THREE);
    expect([notesOf(book, '2 publications en retard, dont Visite'), notesOf(book, '3 plages sans personne, dont Canal Été')]).toEqual([['Luc', 'reportées à jeudi'], ['Anne', null]]);
  });

  it('wait under the title that it had once it is gone, and go back to it in the column that they stood in', async () => {
    const book = await noted();
    const gone = withAgenda([['gaps', '3 plages sans personne, dont Canal Été'], ['other', 'Autres sujets']]);
    await write(book, gone);
    await write(book, gone);
    const heading = rowOf(book, EARLIER);
    const waiting = valuesOf(book, NAME).slice(heading + 2).map((cells) => cells.filter((cell) => cell !== null));
    expect(waiting).toEqual([['2 publications en retard, dont Visite', 'Luc'], ['2 publications en retard, dont Visite', 'reportées à jeudi']]);
    await write(book, withAgenda([['late', '9 publications en retard'], ['other', 'Autres sujets']]));
    expect(notesOf(book, '9 publications en retard')).toEqual(['Luc', 'reportées à jeudi']);
    expect(valuesOf(book, NAME).slice(rowOf(book, EARLIER) + 2).map((cells) => cells.filter((cell) => cell !== null))).toEqual([['3 plages sans personne, dont Canal Été', 'Anne']]);
  });

  it('of one kind stay in their order, and none takes the place of another', async () => {
    const book = teamBook();
    await write(book, withAgenda([['late', 'Premier'], ['late', 'Deuxième']]));
    type(book, rowOf(book, 'Premier'), 5, 'un');
    type(book, rowOf(book, 'Deuxième'), 5, 'deux');
    await write(book, withAgenda([['late', 'First'], ['late', 'Second']], 'en'));
    expect([notesOf(book, 'First')[0], notesOf(book, 'Second')[0]]).toEqual(['un', 'deux']);
    await write(book, withAgenda([['late', 'Seul']]));
    expect([notesOf(book, 'Seul'), valuesOf(book, NAME).flat().filter((cell) => cell === 'un' || cell === 'deux').length]).toEqual([['un', 'deux'], 2]);
  });

  it.each<readonly [what: string, change: (book: Book) => void]>([
    ['rows were put in above', (book) => book.sheetNamed(NAME)?.insertRows(2, 2, 'person')],
    ['the point was worded anew by somebody', (book) => type(book, rowOf(book, '2 publications en retard, dont Visite'), 0, 'Retards')],
  ])('are known where %s and the report is replaced', async (_what, change) => {
    const book = await noted();
    change(book);
    expect((await write(book, THREE)).edited).not.toBeNull();
    await write(book, withAgenda([['late', '4 publications en retard'], ['gaps', '1 plage sans personne']]), { onEdited: 'replace' });
    expect([notesOf(book, '4 publications en retard'), notesOf(book, '1 plage sans personne')]).toEqual([['Luc', 'reportées à jeudi'], ['Anne', null]]);
  });
});
