/** Two people who confirm columns at the same moment: whatever their steps do to each other, both keep theirs. */
import { describe, expect, it } from 'vitest';
import type { Applied } from '../../../core/edits/edit.ts';
import type { Workbook } from '../../../core/host.ts';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import type { RememberedMapping } from '../../../core/recognise/remembered.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { columnsIn, HEADER, settingsBook, settingsIn, troublesIn } from '../settings-tab/settings-book.ts';
import { orders, together } from './in-turn.ts';

const ANA: RememberedMapping = { tab: 'Planning', columns: [{ heading: 'Réseau', occurrence: 1, role: 'channel', channel: null }, { heading: 'Mot', occurrence: 1, role: 'title', channel: null }] };
const BEN: RememberedMapping = { tab: 'Planning', columns: [{ heading: 'Texte', occurrence: 1, role: 'text', channel: null }, { heading: 'État', occurrence: 1, role: 'status', channel: null }] };
const BOTH = ['Mot: title', 'Réseau: channel', 'Texte: text', 'État: status'];

async function bothRemember(book: Book, order: readonly number[]): Promise<readonly Applied[]> {
  return together(book, order, [ANA, BEN].map((mapping) => (workbook) => rememberMapping(workbook, mapping)));
}

function plainBook(): Book {
  const book = new Book();
  book.addSheet('Planning').write(0, 0, { values: [['Réseau', 'Mot', 'Texte', 'État']] }, 'person');
  return book;
}

describe('two people who confirm columns at once', () => {
  it('both keep theirs in one tab, in every order of their steps', async () => {
    for (const order of orders(8)) {
      const book = plainBook();
      const applied = await bothRemember(book, order);
      expect(applied.map(({ skipped, unknown, fault }) => [skipped, unknown, fault])).toEqual([[[], [], null], [[], [], null]]);
      expect(book.sheets.map(({ name }) => name)).toEqual(['Planning', 'Suivi']);
      expect(columnsIn(await settingsIn(new MemoryWorkbook(book))).toSorted()).toEqual(BOTH);
    }
  });

  it('both keep theirs where the tab was there and long, and rows that stood in it stay', async () => {
    const others = Array.from({ length: 100 }, (_, index): Cell[] => ['rule', `rule-${index}`, 'off', null, null, null]);
    for (const order of orders(8)) {
      const { book, suivi } = settingsBook(HEADER, ...others, ['column', 'Mot', 'notes', null, null, null]);
      await bothRemember(book, order);
      expect(columnsIn(await settingsIn(new MemoryWorkbook(book))).toSorted()).toEqual(BOTH);
      expect(others.map((_, index) => [0, 1, 2, 3, 4, 5].map((column) => suivi.value(index + 2, column)))).toEqual(others);
    }
  });
});

/** What somebody else may do to the tab by hand. */
const HAPPENINGS: readonly (readonly [what: string, act: (sheet: BookSheet, book: Book) => void])[] = [
  ['types below the last row', (sheet) => sheet.write(4, 0, { values: [['column', 'Heure', 'time', null, null]] }, 'colleague')],
  ['inserts a row at the top', (sheet) => sheet.insertRows(0, 1, 'colleague')],
  ['inserts a row within', (sheet) => sheet.insertRows(2, 1, 'colleague')],
  ['inserts a column', (sheet) => sheet.insertColumns(0, 1, 'colleague')],
  ['sorts the rows', (sheet) => sheet.sort({ top: 2, left: 0, bottom: 3, right: 4 }, [{ column: 1 }], 'colleague')],
  ['deletes the row in question', (sheet) => sheet.deleteRows(2, 1, 'colleague')],
  ['renames and shows the tab', (sheet, book) => {
    book.renameSheet(sheet.id, 'Réglages', 'colleague');
    book.setVisibility(sheet.id, 'visible', 'colleague');
  }],
  ['deletes the tab', (sheet, book) => book.deleteSheet(sheet.id, 'colleague')],
];

describe.each(HAPPENINGS)('when somebody %s', (_what, act) => {
  it.each([['before reading', 0], ['between reading and writing', 1]] as const)('%s, all is remembered that was said', async (_when, gap) => {
    const { book, suivi, workbook } = settingsBook(HEADER, ['column', 'Réseau', 'account', null, null], ['column', 'Autre', 'notes', null, null]);
    let calls = 0;
    const before = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      if (calls === gap) act(suivi, book);
      calls += 1;
      return call();
    };
    const watched: Workbook = {
      info: workbook.info,
      outline: () => before(() => workbook.outline()),
      read: (requests, options) => before(() => workbook.read(requests, options)),
      reveal: (cell) => workbook.reveal(cell),
      activeCell: () => workbook.activeCell(),
      selectedRows: () => workbook.selectedRows(),
      lists: (cells) => workbook.lists(cells),
      apply: (edits) => before(() => workbook.apply(edits)),
      watch: (listener) => workbook.watch(listener),
    };
    const { skipped, unknown } = await rememberMapping(watched, ANA);
    const settings = await settingsIn(workbook);
    expect([skipped, unknown, troublesIn(settings)]).toEqual([[], [], []]);
    expect(columnsIn(settings)).toEqual(expect.arrayContaining(['Réseau: channel', 'Mot: title']));
    if (book.sheet(suivi.id) !== undefined) expect(columnsIn(settings)).toContain('Autre: notes');
  });
});
