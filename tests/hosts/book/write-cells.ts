/** Writes a block of values, formulas, formats and styles into a sheet's cells. */
import type { Cell } from '../../../core/table/cell.ts';
import type { Area, BookStyle, CellBlock } from './book-types.ts';
import { checkArea } from './area.ts';
import { BookError } from './book-error.ts';
import type { CellStore, Look } from './cell-store.ts';

/** Looks made by edits, one object for all alike. */
const looks = new Map<string, Look>();

/** Equal for styles that look alike. */
export function styleKey(style: BookStyle | undefined): string {
  return JSON.stringify(Object.entries(style ?? {}).filter(([, part]) => part !== undefined).toSorted());
}

/** The shared look of a format and a style; undefined for a plain one. */
export function lookOf(format: string | undefined, style: BookStyle | undefined): Look | undefined {
  const pattern = format === undefined || format === 'General' ? undefined : format;
  const hasStyle = style !== undefined && Object.values(style).some((part) => part !== undefined);
  if (pattern === undefined && !hasStyle) return undefined;
  const key = JSON.stringify([pattern, hasStyle ? styleKey(style) : null]);
  let look = looks.get(key);
  if (look === undefined) {
    look = { ...(pattern === undefined ? {} : { format: pattern }), ...(hasStyle ? { style } : {}) };
    looks.set(key, look);
  }
  return look;
}

/** An empty text is an empty cell. */
function stored(value: Cell): Cell {
  return value === '' ? null : value;
}

function blockSize(block: CellBlock): { rows: number; columns: number } {
  const lists = [block.values, block.formulas, block.formats, block.styles].filter((list) => list !== undefined);
  const rows = lists[0]?.length ?? 0;
  const columns = lists[0]?.[0]?.length ?? 0;
  const isEven = lists.every((list) => list.length === rows && list.every((row) => row.length === columns));
  if (!isEven) throw new BookError('size-mismatch');
  return { rows, columns };
}

/** Writes the block and says which cells it covers; null for a block without cells. */
export function writeBlock(cells: CellStore, top: number, left: number, block: CellBlock): Area | null {
  const size = blockSize(block);
  if (size.rows === 0 || size.columns === 0) return null;
  const area = { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 };
  checkArea(area);
  for (let r = 0; r < size.rows; r += 1) {
    for (let c = 0; c < size.columns; c += 1) {
      writeContents(cells, top + r, left + c, block.values?.[r]?.[c], block.formulas?.[r]?.[c]);
      writeLook(cells, top + r, left + c, block.formats?.[r]?.[c], block.styles?.[r]?.[c]);
    }
  }
  return area;
}

function writeContents(cells: CellStore, row: number, column: number, value: Cell | undefined, formula: string | null | undefined): void {
  if (value !== undefined) {
    cells.setValue(row, column, stored(value));
    if (formula === undefined) cells.setFormula(row, column, undefined);
  }
  if (typeof formula === 'string') {
    cells.setFormula(row, column, formula);
    if (value === undefined) cells.setValue(row, column, null);
  } else if (formula === null) {
    cells.setFormula(row, column, undefined);
  }
}

function writeLook(cells: CellStore, row: number, column: number, format: string | undefined, style: BookStyle | null | undefined): void {
  if (format === undefined && style === undefined) return;
  const before = cells.look(row, column);
  const next = lookOf(format ?? before?.format, style === null ? undefined : (style ?? before?.style));
  cells.setLook(row, column, style === null ? next : basedOn(before, next));
}

/** Looks edited from those of a file, one object for all alike. */
const basedLooks = new WeakMap<Look, Map<Look | undefined, Look>>();

/** A look from a file keeps what is not modelled here: borders, font names, protection. */
function basedOn(before: Look | undefined, next: Look | undefined): Look | undefined {
  const base = before?.source === undefined ? before?.base : before;
  if (base === undefined) return next;
  let known = basedLooks.get(base);
  if (known === undefined) basedLooks.set(base, known = new Map());
  let look = known.get(next);
  if (look === undefined) known.set(next, look = { ...next, base });
  return look;
}

export type ClearWhat = 'contents' | 'formats' | 'all';

export function clearCells(cells: CellStore, area: Area, what: ClearWhat): void {
  for (let row = area.top; row <= Math.min(area.bottom, cells.rowCount - 1); row += 1) {
    const stored = cells.row(row);
    if (stored === undefined) continue;
    const width = Math.max(stored.values.length, stored.formulas?.length ?? 0, stored.looks?.length ?? 0, stored.extras?.length ?? 0);
    for (let column = area.left; column <= Math.min(area.right, width - 1); column += 1) {
      if (what !== 'formats') {
        cells.setValue(row, column, null);
        cells.setFormula(row, column, undefined);
      }
      if (what !== 'contents') cells.setLook(row, column, undefined);
      if (what === 'all') cells.setExtra(row, column, undefined);
    }
  }
}
