/** A calendar whose rows are known by what they hold, and edits that follow them. */
import type { Cell, CellsEdit, Edit, NewColumnEdit, TableAnchor } from '../../core/index.ts';
import { anchorColumns } from '../../core/edits/table-anchor.ts';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { sheetId } from './whole-book.ts';

/** Where the samples have their columns. */
export const DATE = 0;
export const CHANNEL = 1;
export const TITLE = 2;
export const STATUS = 3;
export const HEADER_ROW = 1;

const ROWS: readonly (readonly Cell[])[] = [
  [46_000, 'Facebook', 'Un', 'À faire'], [46_001, 'LinkedIn', 'Deux', 'À faire'], [46_002, 'Facebook', 'Trois', null], [46_003, 'Instagram', 'Quatre', 'Publié'],
];

/** A title, headings, and posts from the third row of the sheet on; a tab beside it that nobody asked to change. */
export function calendarBook(rows: readonly (readonly Cell[])[] = ROWS): { readonly book: Book; readonly plan: BookSheet } {
  const book = new Book();
  const plan = book.addSheet('Plan');
  plan.write(0, 0, { values: [['Calendrier']] }, 'person');
  plan.write(HEADER_ROW, 0, { values: [['Date', 'Canal', 'Titre', 'Statut'], ...rows] }, 'person');
  book.addSheet('Listes').write(0, 0, { values: [['Statuts'], ['À faire'], ['Publié']] }, 'person');
  book.select(plan.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return { book, plan };
}

/** A row of the sheet by its place among the posts, from 0. */
export function postRow(index: number): number {
  return HEADER_ROW + 1 + index;
}

/** The table as it stands now, with rows known by these columns. */
export function anchor(book: Book, keys: TableAnchor['keys'] = [DATE, TITLE]): TableAnchor {
  const plan = book.sheetNamed('Plan');
  const headings = [DATE, CHANNEL, TITLE, STATUS].map((column) => plan?.value(HEADER_ROW, column) ?? null);
  return { sheet: sheetId(book, 'Plan'), headerRow: HEADER_ROW, columns: anchorColumns(headings, [DATE, CHANNEL, TITLE, STATUS]), keys, knownBy: 'fingerprint' };
}

/** One edit for each post: its status, from what it is now to another word. */
export function statusEdits(book: Book, posts: readonly number[], value: Cell = 'Publié', table: TableAnchor = anchor(book)): readonly CellsEdit[] {
  return posts.map((post) => cellEdit(book, postRow(post), STATUS, value, table));
}

export function cellEdit(book: Book, row: number, column: number, value: Cell, table: TableAnchor = anchor(book)): CellsEdit {
  const plan = book.sheetNamed('Plan');
  const key = table.keys.map((one) => plan?.value(row, one) ?? null);
  return { kind: 'cells', sheet: table.sheet, row: { table, key }, writes: [{ row, column, expected: plan?.value(row, column) ?? null, value }] };
}

/** The status of each post that has one, by its title. */
export function statuses(plan: BookSheet, titles: number = TITLE, status: number = STATUS, headerRow: number = HEADER_ROW): Readonly<Record<string, Cell>> {
  const rows = [...plan.rows()].filter(({ row }) => row > headerRow && plan.value(row, titles) !== null);
  return Object.fromEntries(rows.map(({ row }) => [String(plan.value(row, titles)), plan.value(row, status)]));
}

export const COLUMN_PLAN: NewColumnEdit['plan'] = {
  heading: 'Suivi',
  isHidden: false,
  column: { width: 14, format: '@', list: ['À faire', 'Publié'], isWrapped: false },
  colours: [{ value: 'Publié', fill: '#dff6dd', text: '#0e700e' }, { value: 'À faire', isStart: true, fill: '#fff4ce', text: '#835b00' }],
  cells: [],
};

/** A column that is to be added, with a word for some posts. */
export function newColumn(book: Book, posts: readonly number[] = [], plan: Partial<NewColumnEdit['plan']> = {}): Edit {
  const table = anchor(book);
  const cells = statusEdits(book, posts, 'À faire', table).map(({ row: known, writes: [{ row, value }] }) => ({ row, key: known?.key ?? [], value }));
  return { kind: 'new-column', table, plan: { ...COLUMN_PLAN, cells, ...plan } };
}
