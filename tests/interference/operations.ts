/** What other people do in the same sheet meanwhile, on the calendars of `layouts`. */
import type { Cell, SheetId } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { CALENDAR, FIELDS, TOKEN_HEADING, token } from './layouts.ts';
import type { Layout } from './layouts.ts';

/** Where things stand at the moment, by the tokens. */
interface Scene {
  readonly book: Book;
  readonly layout: Layout;
  readonly sheet: BookSheet;
  readonly headerRow: number;
  /** The row of the post that others work on, and of the last post. */
  readonly target: number;
  readonly last: number;
  readonly tokenColumn: number;
  readonly lastColumn: number;
}

export interface Operation {
  /** Renaming and deleting the sheet count as two. */
  readonly name: string;
  readonly act: (scene: Scene) => void;
  /** Cells of the target that it takes for itself. */
  readonly takes?: readonly (keyof typeof FIELDS)[];
  /** Posts that can't be marked any more, or not safely, when it comes between reading and verifying. */
  readonly loses: (layout: Layout) => readonly number[];
  /** Posts that it brings below a formula, where the host doesn't tell how far that spills. */
  readonly losesBelowFormula?: (layout: Layout) => readonly number[];
  /** Posts that it takes out of the way of what stood over them. */
  readonly frees?: (layout: Layout) => readonly number[];
}

const none = (): readonly number[] => [];
const all = ({ meant }: Layout): readonly number[] => meant;
const target = ({ meant }: Layout): readonly number[] => [meant[1]];

export const OPERATIONS: readonly Operation[] = [
  { name: 'edit target', takes: ['status', 'tracking'], loses: target, act: ({ sheet, target: row, tokenColumn }) => { sheet.write(row, tokenColumn - FIELDS.status, { values: [['En attente', 'voir avec Léa']] }, 'colleague'); } },
  // The text is what rows are known by where they have no identifier.
  { name: 'edit another cell of the row', loses: (layout) => (layout.hasIds ? [] : target(layout)), act: ({ sheet, target: row }) => { sheet.write(row, 2, { values: [['Un autre texte']] }, 'colleague'); } },
  { name: 'clear target', takes: ['status'], loses: target, act: ({ sheet, target: row, tokenColumn }) => { sheet.clear({ top: row, left: tokenColumn - FIELDS.status, bottom: row, right: tokenColumn - FIELDS.tracking }, 'contents', 'colleague'); } },
  { name: 'insert row above', loses: none, act: ({ sheet, target: row }) => { sheet.insertRows(row, 1, 'colleague'); } },
  { name: 'delete row above', loses: ({ meant }) => [meant[0]], act: ({ sheet, target: row }) => { sheet.deleteRows(row - 1, 1, 'colleague'); } },
  { name: 'delete target row', loses: target, act: ({ sheet, target: row }) => { sheet.deleteRows(row, 1, 'colleague'); } },
  { name: 'move row', loses: none, act: moveRow },
  { name: 'sort', loses: none, losesBelowFormula: ({ name }) => (name === 'spill' ? [3] : []), frees: ({ name }) => (name === 'spill' ? [6] : []), act: ({ sheet, headerRow, last, lastColumn }) => { sheet.sort({ top: headerRow + 1, left: 0, bottom: last, right: lastColumn }, [{ column: 2, isDescending: true }], 'colleague'); } },
  { name: 'filter', loses: none, act: ({ sheet, headerRow, last, lastColumn }) => { sheet.setFilter({ area: { top: headerRow, left: 0, bottom: last, right: lastColumn }, criteria: new Map([[1, ['Facebook']]]) }, 'colleague'); } },
  { name: 'hide row', loses: none, act: ({ sheet, target: row }) => { sheet.setRowsHidden(row, 1, true, 'colleague'); } },
  { name: 'insert column left', loses: none, act: insertColumn },
  { name: 'rename header', loses: all, act: ({ sheet, headerRow, tokenColumn }) => { sheet.write(headerRow, tokenColumn - FIELDS.status, { values: [['Étape']] }, 'colleague'); } },
  { name: 'protect sheet', loses: all, act: ({ sheet }) => { sheet.setProtected(true, 'colleague'); } },
  { name: 'rename sheet', loses: none, act: renameSheet },
  { name: 'delete sheet', loses: all, act: ({ book, sheet }) => { book.deleteSheet(sheet.id, 'colleague'); } },
];

/** Posts that can't be marked any more in a host once it has been done between reading and verifying. */
export function lostPosts({ loses, losesBelowFormula = none }: Operation, layout: Layout, tellsSpills: boolean): readonly number[] {
  return [...loses(layout), ...(tellsSpills ? [] : losesBelowFormula(layout))];
}

/** Does it to the calendar, wherever its rows stand by now; nothing where the sheet or the post is gone. */
export function operate(book: Book, id: SheetId, layout: Layout, operation: Operation, post: number = layout.meant[1]): void {
  const scene = sceneOf(book, id, layout, post);
  if (scene !== null) operation.act(scene);
}

function sceneOf(book: Book, id: SheetId, layout: Layout, post: number): Scene | null {
  const sheet = book.sheet(id);
  if (sheet === undefined) return null;
  const heading = tokenPlaces(sheet).get(TOKEN_HEADING);
  const rows = tokenPlaces(sheet);
  const at = rows.get(token(post));
  if (heading === undefined || at === undefined) return null;
  const last = Math.max(...[...rows.values()].map(({ row }) => row));
  return { book, layout, sheet, headerRow: heading.row, target: at.row, last, tokenColumn: heading.column, lastColumn: lastHeading(sheet, heading.row) };
}

/** Where the tokens stand, and the heading over them. */
export function tokenPlaces(sheet: BookSheet): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  for (const { row, values } of sheet.rows()) {
    for (const [column, value] of values.entries()) {
      if (typeof value === 'string' && (value === TOKEN_HEADING || value.startsWith('teinte '))) places.set(value, { row, column });
    }
  }
  return places;
}

function lastHeading(sheet: BookSheet, row: number): number {
  let last = sheet.usedArea(true)?.right ?? 0;
  while (last > 0 && sheet.value(row, last) === null) last -= 1;
  return last;
}

/** Cut, and put in again as the first of the posts. */
function moveRow({ sheet, headerRow, target: row, lastColumn }: Scene): void {
  const cells = Array.from({ length: lastColumn + 1 }, (_, column) => sheet.cell(row, column));
  sheet.deleteRows(row, 1, 'colleague');
  sheet.insertRows(headerRow + 1, 1, 'colleague');
  for (const [column, cell] of cells.entries()) if (cell !== undefined) sheet.setCell(headerRow + 1, column, cell, 'colleague');
}

function insertColumn({ sheet, headerRow, tokenColumn }: Scene): void {
  sheet.insertColumns(tokenColumn - FIELDS.status, 1, 'colleague');
  const heading: Cell = sheet.tables.length > 0 ? 'Colonne1' : null;
  if (heading !== null) sheet.write(headerRow, tokenColumn - FIELDS.status, { values: [[heading]] }, 'colleague');
}

/** The sheet gets another name, and the calendar as it was at first comes back under the old one. */
function renameSheet({ book, sheet, layout }: Scene): void {
  if (book.sheetNamed('Archives') !== undefined) return;
  book.renameSheet(sheet.id, 'Archives', 'colleague');
  const first = layout.build().sheetNamed(CALENDAR);
  const copy = book.addSheet(CALENDAR, 'colleague');
  for (const { row, values } of first?.rows() ?? []) {
    for (const column of values.keys()) {
      const cell = first?.cell(row, column);
      if (cell !== undefined) copy.setCell(row, column, cell, 'colleague');
    }
  }
}
