/** The cells of a sheet, from the library's grid to the book's store. */
import type { Cell as FileCell, CellStyle, CellValue, Sheet } from 'hucre/xlsx';
import type { Cell } from '../../../core/table/cell.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { cellArea, isArea } from './area.ts';
import type { Area } from './book-types.ts';
import { CellStore, type Look } from './cell-store.ts';
import { serialOfDate } from './file-dates.ts';
import { formulaMovedBy } from './formula-references.ts';
import { areaFromRange } from './range-text.ts';

export interface CellContext {
  readonly dateSystem: DateSystem;
  readonly lookOf: (style: CellStyle) => Look;
  /** The number that the file itself holds in a cell, for dates that the library can't tell. */
  readonly rawNumber: (row: number, column: number) => number | null;
}

/** What the file holds of a cell beyond the book's model, and what the cell was when that was true. */
export interface CellExtra {
  readonly richText?: NonNullable<FileCell['richText']>;
  readonly hyperlink?: NonNullable<FileCell['hyperlink']>;
  readonly comment?: NonNullable<FileCell['comment']>;
  readonly checkbox?: boolean;
  readonly arrayRange?: string;
  readonly isDynamic?: boolean;
  readonly value: Cell;
  readonly formula: string | undefined;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!',
]);

function plainValue(value: CellValue, row: number, column: number, context: CellContext): Cell {
  if (value === '') return null;
  if (!(value instanceof Date)) return value;
  return serialOfDate(value, context.dateSystem) ?? context.rawNumber(row, column) ?? { error: '#NUM!' };
}

function extraOf(cell: FileCell, value: Cell, formula: string | undefined): CellExtra | undefined {
  const { richText, hyperlink, comment, checkbox, formulaRef, formulaDynamic } = cell;
  const isArray = cell.formulaType === 'array' && areaFromRange(formulaRef ?? '') !== null;
  if (!richText && !hyperlink && !comment && !checkbox && !isArray && !formulaDynamic) return undefined;
  return {
    value, formula,
    ...(richText ? { richText } : {}), ...(hyperlink ? { hyperlink } : {}), ...(comment ? { comment } : {}),
    ...(checkbox ? { checkbox } : {}), ...(isArray && formulaRef !== undefined ? { arrayRange: formulaRef } : {}), ...(formulaDynamic ? { isDynamic: true } : {}),
  };
}

/** Where a shared formula is written out; the other cells only name its number. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function placeOf(key: string): { row: number; column: number } {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

function sharedFormulas(cells: ReadonlyMap<string, FileCell>): ReadonlyMap<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, cell] of cells) {
    if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
    shared.set(cell.formulaSharedIndex, { text: cell.formula, ...placeOf(key) });
  }
  return shared;
}

/** A formula with its `=`; a cell of a shared formula gets its own spelling. */
function formulaOf(cell: FileCell, row: number, column: number, shared: ReadonlyMap<number, SharedFormula>): string | undefined {
  if (cell.formula === undefined) return undefined;
  if (cell.formula !== '') return `=${cell.formula}`;
  const master = shared.get(cell.formulaSharedIndex ?? -1);
  return master === undefined ? undefined : formulaMovedBy(`=${master.text}`, row - master.row, column - master.column);
}

/** Fills a store with a sheet's cells; of merged cells only the top left one keeps its value. */
export function cellsFromFile(sheet: Sheet, merges: readonly Area[], context: CellContext): CellStore {
  const store = new CellStore();
  sheet.rows.forEach((row, index) => {
    let width = row.length;
    while (width > 0 && (row[width - 1] ?? null) === null) width -= 1;
    if (width === 0) return;
    const values = row.slice(0, width).map((value, column) => plainValue(value, index, column, context));
    store.setRow(index, { values, formulas: null, looks: null, extras: null });
  });
  const cells = sheet.cells ?? new Map<string, FileCell>();
  const shared = sharedFormulas(cells);
  for (const [key, cell] of cells) {
    const { row, column } = placeOf(key);
    // Links and comments may name what is no cell.
    if (!isArea(cellArea(row, column))) continue;
    const formula = formulaOf(cell, row, column, shared);
    let value = store.value(row, column);
    const isError = cell.type === 'error' || (formula !== undefined && typeof value === 'string' && ERRORS.has(value));
    if (isError && typeof value === 'string') {
      value = { error: value };
      store.setValue(row, column, value);
    }
    store.setFormula(row, column, formula);
    if (cell.style !== undefined) store.setLook(row, column, context.lookOf(cell.style));
    store.setExtra(row, column, extraOf(cell, value, formula));
  }
  clearBelowMerges(store, merges);
  return store;
}

/** Cells that merges may cover in all: far more than a sheet holds, unless its merges lie over one another. */
const MAX_MERGED_CELLS = 20_000_000;

function clearBelowMerges(store: CellStore, merges: readonly Area[]): void {
  let covered = 0;
  for (const merge of merges) {
    covered += clearBelowMerge(store, merge);
    if (covered > MAX_MERGED_CELLS) return;
  }
}

function clearBelowMerge(store: CellStore, merge: Area): number {
  let covered = 0;
  for (let row = merge.top; row <= Math.min(merge.bottom, store.rowCount - 1); row += 1) {
    const stored = store.row(row);
    const width = Math.max(stored?.values.length ?? 0, stored?.formulas?.length ?? 0);
    covered += width + 1;
    for (let column = merge.left; column <= Math.min(merge.right, width - 1); column += 1) {
      if (row === merge.top && column === merge.left) continue;
      store.setValue(row, column, null);
      store.setFormula(row, column, undefined);
    }
  }
  return covered;
}
