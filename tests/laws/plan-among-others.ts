/** A calendar that several people change at once, with marks by which a test knows its rows and columns again. */
import fc from 'fast-check';
import type { CellsEdit, CellWrite } from '../../core/edits/edit.ts';
import { keyText } from '../../core/edits/locate.ts';
import { anchorColumns } from '../../core/edits/table-anchor.ts';
import type { TableAnchor } from '../../core/edits/table-anchor.ts';
import type { Cell } from '../../core/table/cell.ts';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';

export const HEADINGS = ['Suivi ID', 'Date', 'Canal', 'Titre', 'Statut', 'Notes', 'Statut', null, 'Repère'] as const;
const ID = 0;
const DATE = 1;
const TITLE = 3;
const MARK = 8;
/** The columns that are written: one with a heading that comes twice, and one that rows are known by. */
const TARGETS = [4, 5, 6, TITLE] as const;

export interface PlanRow {
  readonly id: string;
  readonly date: number;
  readonly title: string;
  readonly status: Cell;
}

export interface Plan {
  readonly rows: readonly PlanRow[];
  readonly headerRow: number;
  readonly knownBy: 'id' | 'fingerprint';
  /** For each edit its row, and for each of its writes a column and whether the cell is emptied. */
  readonly edits: readonly { readonly row: number; readonly columns: readonly number[]; readonly isEmptied: boolean }[];
}

export const plans: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 9 }).chain((count) => fc.record({
  rows: fc.array(fc.record({
    id: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }).map((number) => `P-${number}`) }, { weight: 1, arbitrary: fc.constant('P-1') }),
    date: fc.integer({ min: 46_000, max: 46_003 }),
    title: fc.constantFrom('Atelier', 'Concours', 'Embauche', 'Coulisses', '=citation', ''),
    status: fc.constantFrom('À produire', 'Prêt', null),
  }), { minLength: count, maxLength: count }),
  headerRow: fc.constantFrom(1, 3),
  knownBy: fc.constantFrom('id' as const, 'fingerprint' as const),
  edits: fc.uniqueArray(fc.record({
    row: fc.integer({ min: 0, max: count - 1 }),
    columns: fc.uniqueArray(fc.constantFrom(...TARGETS), { minLength: 1, maxLength: 3 }),
    isEmptied: fc.boolean(),
  }), { minLength: 1, maxLength: 5, selector: ({ row }) => row }),
}));

/** The first row marks the columns, the last column the rows. */
export function planBook({ rows, headerRow }: Plan): { readonly book: Book; readonly sheet: BookSheet } {
  const book = new Book();
  const sheet = book.addSheet('Plan');
  book.addSheet('Autre').write(0, 0, { values: [['à', 'eux']] }, 'person');
  sheet.write(0, 0, { values: [HEADINGS.map((_, column) => `c${column}`)] }, 'person');
  const body = rows.map((row, index) => cellsOfRow(row, index));
  sheet.write(headerRow, 0, { values: [HEADINGS, ...body] }, 'person');
  return { book, sheet };
}

function cellsOfRow({ id, date, title, status }: PlanRow, index: number): readonly Cell[] {
  return [id, date, 'LinkedIn', title === '' ? null : title, status, null, status, null, `r${index}`];
}

/** What a test checks a difference against. */
export interface Wish {
  readonly mark: string;
  readonly column: string;
  readonly expected: Cell;
  readonly value: Cell;
}

export interface PlannedEdits {
  readonly edits: readonly CellsEdit[];
  readonly wishes: readonly Wish[];
}

export function planEdits({ rows, headerRow, knownBy, edits }: Plan, { id: sheet }: BookSheet): PlannedEdits {
  const keys: TableAnchor['keys'] = knownBy === 'id' ? [ID] : [DATE, TITLE];
  const table: TableAnchor = { sheet, headerRow, columns: anchorColumns(HEADINGS, HEADINGS.keys()), keys, knownBy };
  const keyOf = (cells: readonly Cell[]): string => keyText(keys.map((column) => cells[column] ?? null));
  const wishes: Wish[] = [];
  const planned = edits.flatMap(({ row, columns, isEmptied }): readonly CellsEdit[] => {
    const plan = rows[row];
    if (plan === undefined) return [];
    const cells = cellsOfRow(plan, row);
    const key = keyOf(cells);
    if (rows.filter((other, index) => keyOf(cellsOfRow(other, index)) === key).length > 1) return [];
    const writes = columns.map((column): CellWrite => {
      const value = column === TITLE ? `Titre neuf ${row}` : isEmptied ? null : 'Programmé';
      wishes.push({ mark: `r${row}`, column: `c${column}`, expected: cells[column] ?? null, value });
      return { row: headerRow + 1 + row, column, expected: cells[column] ?? null, value };
    });
    const [first, ...others] = writes;
    return first === undefined ? [] : [{ kind: 'cells', sheet, writes: [first, ...others], row: { table, key: keys.map((column) => cells[column] ?? null) } }];
  });
  return { edits: planned, wishes };
}

/** What stands at a cell, by the marks of its row and column. */
export function markedAt(sheet: BookSheet, row: number, column: number): { readonly mark: Cell; readonly column: Cell } {
  const right = sheet.usedArea()?.right ?? 0;
  const marks = Array.from({ length: right + 1 }, (_, at) => at);
  const markColumn = marks.find((at) => sheet.value(0, at) === `c${MARK}`) ?? -1;
  return { mark: markColumn < 0 ? null : sheet.value(row, markColumn), column: sheet.value(0, column) };
}

export type Act = (sheet: BookSheet) => void;

export interface OthersAct {
  readonly name: string;
  /** Whether rows and columns only change their places: whoever looks by what they hold finds all of them again. */
  readonly isMoveOnly: boolean;
  readonly act: Act;
}

function bodyOf(sheet: BookSheet): { readonly top: number; readonly bottom: number; readonly right: number } {
  const area = sheet.usedArea() ?? { bottom: 0, right: 0 };
  let top = 1;
  while (top < area.bottom && !/^r\d/.test(String(markedAt(sheet, top, 0).mark ?? ''))) top += 1;
  return { top, bottom: area.bottom, right: area.right };
}

/** Anything that somebody does to rows, columns and cells; numbers from 0 to 1 say where. */
export const othersActs: fc.Arbitrary<OthersAct> = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true }))
  .map(([kind, a, b]): OthersAct => {
    const rowIn = (sheet: BookSheet, part: number): number => {
      const { top, bottom } = bodyOf(sheet);
      return top + Math.floor(part * Math.max(1, bottom - top + 1));
    };
    const columnIn = (sheet: BookSheet, part: number): number => Math.floor(part * (bodyOf(sheet).right + 1));
    const acts: readonly (OthersAct | undefined)[] = [
      { name: 'inserts a row', isMoveOnly: true, act: (sheet) => sheet.insertRows(1 + Math.floor(a * rowIn(sheet, 0.99)), 1, 'colleague') },
      { name: 'deletes a row', isMoveOnly: true, act: (sheet) => sheet.deleteRows(rowIn(sheet, a), 1, 'colleague') },
      { name: 'sorts', isMoveOnly: true, act: (sheet) => sortBody(sheet, a > 0.5) },
      { name: 'moves a row', isMoveOnly: true, act: (sheet) => moveRow(sheet, rowIn(sheet, a), rowIn(sheet, b)) },
      { name: 'inserts a column', isMoveOnly: false, act: (sheet) => sheet.insertColumns(columnIn(sheet, a), 1, 'colleague') },
      { name: 'renames a heading', isMoveOnly: false, act: (sheet) => sheet.write(bodyOf(sheet).top - 1, columnIn(sheet, a), { values: [['Renommé']] }, 'colleague') },
      { name: 'edits a cell', isMoveOnly: false, act: (sheet) => editCell(sheet, rowIn(sheet, a), columnIn(sheet, b)) },
      { name: 'edits a cell that is written', isMoveOnly: false, act: (sheet) => editCell(sheet, rowIn(sheet, a), targetIn(sheet, b)) },
      { name: 'copies a row', isMoveOnly: false, act: (sheet) => copyRow(sheet, rowIn(sheet, a)) },
      { name: 'deletes a column', isMoveOnly: false, act: (sheet) => deleteColumn(sheet, columnIn(sheet, a)) },
    ];
    return acts[kind] ?? { name: 'rests', isMoveOnly: true, act: () => undefined };
  });

function targetIn(sheet: BookSheet, part: number): number {
  const mark = `c${TARGETS[Math.floor(part * TARGETS.length)] ?? ''}`;
  return Math.max(1, Array.from({ length: bodyOf(sheet).right + 1 }, (_, column) => sheet.value(0, column)).indexOf(mark));
}

function sortBody(sheet: BookSheet, isDescending: boolean): void {
  const { top, bottom, right } = bodyOf(sheet);
  if (bottom < top) return;
  const column = Array.from({ length: right + 1 }, (_, at) => at).find((at) => sheet.value(0, at) === `c${MARK}`) ?? 0;
  sheet.sort({ top, left: 0, bottom, right }, [{ column, isDescending }], 'colleague');
}

function moveRow(sheet: BookSheet, from: number, to: number): void {
  const values = rowValues(sheet, from);
  sheet.deleteRows(from, 1, 'colleague');
  sheet.insertRows(to, 1, 'colleague');
  sheet.write(to, 0, { values: [values] }, 'colleague');
}

/** The copy has a mark of its own; once the first is gone, or another one, it is the one that is meant. */
function copyRow(sheet: BookSheet, row: number): void {
  const values = rowValues(sheet, row).map((cell) => (typeof cell === 'string' && /^r\d/.test(cell) ? `${cell.replace(/-copy$/, '')}-copy` : cell));
  sheet.insertRows(row, 1, 'colleague');
  sheet.write(row, 0, { values: [values] }, 'colleague');
}

function rowValues(sheet: BookSheet, row: number): readonly Cell[] {
  return Array.from({ length: bodyOf(sheet).right + 1 }, (_, column) => sheet.value(row, column));
}

function editCell(sheet: BookSheet, row: number, column: number): void {
  if (sheet.value(0, column) !== `c${MARK}`) sheet.write(row, column, { values: [['à moi']] }, 'colleague');
}

function deleteColumn(sheet: BookSheet, column: number): void {
  if (sheet.value(0, column) !== `c${MARK}`) sheet.deleteColumns(column, 1, 'colleague');
}
