/** A calendar in Google Sheets, and edits of it by its rows. */
import { placeTable } from '../../core/index.ts';
import type { Cell, CellsEdit, CellWrite, NewColumnEdit, NewSheetEdit, RowAnchor, SheetPlan, TableAnchor } from '../../core/index.ts';
import { anchorColumns } from '../../core/edits/table-anchor.ts';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { sheetNumber } from '../hosts/google/objects/range-target.ts';

export const HEADINGS: readonly Cell[] = ['Date', 'Titre', 'Statut', 'Suivi'];
export const DATE = 0;
export const TITLE = 1;
export const STATUS = 2;
export const TRACKING = 3;

/** Posts from row 1 on, each with its own title. */
export function calendarBook(posts = 6): { readonly book: Book; readonly sheet: BookSheet } {
  const book = new Book();
  const sheet = book.addSheet('Calendrier');
  const rows = Array.from({ length: posts }, (_, post): Cell[] => [46_350 + post % 6, `Visite ${String(post)}`, 'Approuvé', null]);
  sheet.write(0, 0, { values: [[...HEADINGS], ...rows] }, 'person');
  sheet.write(1, DATE, { formats: rows.map(() => ['yyyy-mm-dd']) }, 'person');
  book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return { book, sheet };
}

/** The tab's number, as Google and the server name it. */
export function idOf({ id }: BookSheet): string {
  return String(sheetNumber(id));
}

export function tableOf(sheet: BookSheet): TableAnchor {
  const headings = HEADINGS.map((_, column) => sheet.value(0, column));
  const anchor: TableAnchor = { sheet: idOf(sheet), headerRow: 0, columns: anchorColumns(headings, [DATE, TITLE, STATUS, TRACKING]), keys: [TITLE, DATE], knownBy: 'fingerprint' };
  if (placeTable(anchor, [headings]) === null) throw new Error('no table');
  return anchor;
}

export function rowAnchor(table: TableAnchor, post: number): RowAnchor {
  return { table, key: [`Visite ${String(post)}`, 46_350 + post % 6] };
}

/** One edit a post: its status and its tracking, or the cells that are given. */
export function markEdits(sheet: BookSheet, posts: readonly number[], writes = (post: number): readonly [CellWrite, ...CellWrite[]] => [
  { row: post + 1, column: STATUS, expected: 'Approuvé', value: 'Programmé' }, { row: post + 1, column: TRACKING, expected: null, value: `Programmé · ${String(post)}` },
]): readonly CellsEdit[] {
  const table = tableOf(sheet);
  return posts.map((post) => ({ kind: 'cells', sheet: table.sheet, writes: writes(post), row: rowAnchor(table, post) }));
}

export function columnEdit(sheet: BookSheet, posts: readonly number[]): NewColumnEdit {
  const table = tableOf(sheet);
  return {
    kind: 'new-column', table,
    plan: {
      heading: 'Suivi ID', isHidden: true,
      column: { width: 12, format: '@', list: ['a', 'b'], isWrapped: false },
      colours: [{ value: 'a', fill: '#ddeeff', text: '#000000' }, { value: 'b', isStart: true, fill: '#ffeedd', text: '#111111' }],
      cells: posts.map((post) => ({ row: post + 1, key: rowAnchor(table, post).key, value: `S-${String(post)}` })),
    },
  };
}

export const TAB_PLAN: SheetPlan = {
  name: 'Suivi', isHidden: true,
  cells: [['Réglage', 'Valeur'], ['Langue', '=fr'], ['Jours', 3]],
  headerRows: 1, hasFilter: true,
  columns: [{ width: 20, format: 'General', list: [], isWrapped: false }, { width: 40, format: '@', list: ['x', 'y'], isWrapped: true }],
  unfinished: 'Inachevé : recommencer', leftovers: [],
};

export const TAB_EDIT: NewSheetEdit = { kind: 'new-sheet', plan: TAB_PLAN };
