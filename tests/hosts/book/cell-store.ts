/**
 * The cells of one sheet, row by row.
 *
 * A row is an array of values; formulas and looks stand in arrays of their own that most rows don't
 * need. Looks are shared objects, so that 100,000 dated rows hold one date format.
 */
import type { Cell } from '../../../core/table/cell.ts';
import type { Area, BookCell, BookRow, BookStyle } from './book-types.ts';
import type { LineChange } from './area.ts';

/** How a cell is shown; one object for all cells that look alike. */
export interface Look {
  readonly format?: string;
  readonly style?: BookStyle;
  /** The file's own description of the look, while nothing of it was changed. */
  readonly source?: object;
  /** The look before an edit, for writing back what is not modelled here. */
  readonly base?: Look;
}

/** One stored row; arrays may be shorter than the sheet is wide. */
export interface StoredRow {
  values: Cell[];
  formulas: (string | undefined)[] | null;
  looks: (Look | undefined)[] | null;
  /** What a file holds of a cell beyond this model (a comment, a link), carried along when cells move. */
  extras: (object | undefined)[] | null;
}

function emptyRow(): StoredRow {
  return { values: [], formulas: null, looks: null, extras: null };
}

/** Sets one place of an array without leaving holes, which are slow to read. */
function place<T>(list: T[], index: number, item: T, filler: T): void {
  while (list.length < index) list.push(filler);
  list[index] = item;
}

/** Opens or closes a gap in one row's array. */
function shift<T>(list: T[], at: number, count: number, filler: T): void {
  if (at >= list.length) return;
  if (count < 0) list.splice(at, -count);
  else list.splice(at, 0, ...Array.from({ length: count }, () => filler));
}

export class CellStore {
  readonly #rows: (StoredRow | undefined)[] = [];

  get rowCount(): number {
    return this.#rows.length;
  }

  row(index: number): StoredRow | undefined {
    return this.#rows[index];
  }

  /** Puts a whole row in, or away with undefined. */
  setRow(index: number, row: StoredRow | undefined): void {
    if (row === undefined && index >= this.#rows.length) return;
    place(this.#rows, index, row, undefined);
  }

  /** The rows that hold anything, from the top. */
  *rows(): IterableIterator<BookRow> {
    for (const [row, stored] of this.#rows.entries()) {
      if (stored !== undefined) yield { row, values: stored.values, formulas: stored.formulas, looks: stored.looks };
    }
  }

  #rowToWrite(index: number): StoredRow {
    const found = this.#rows[index];
    if (found !== undefined) return found;
    const made = emptyRow();
    place(this.#rows, index, made, undefined);
    return made;
  }

  /** What a cell holds and looks like; undefined for an empty one. */
  cell(row: number, column: number): BookCell | undefined {
    const value = this.value(row, column);
    const formula = this.formula(row, column);
    const look = this.look(row, column);
    if (value === null && formula === undefined && look === undefined) return undefined;
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(look?.format === undefined ? {} : { format: look.format }),
      ...(look?.style === undefined ? {} : { style: look.style }),
    };
  }

  value(row: number, column: number): Cell {
    return this.#rows[row]?.values[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.#rows[row]?.formulas?.[column];
  }

  look(row: number, column: number): Look | undefined {
    return this.#rows[row]?.looks?.[column];
  }

  extra(row: number, column: number): object | undefined {
    return this.#rows[row]?.extras?.[column];
  }

  setValue(row: number, column: number, value: Cell): void {
    if (value === null && this.value(row, column) === null) return;
    place(this.#rowToWrite(row).values, column, value, null);
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula === undefined && this.formula(row, column) === undefined) return;
    place((this.#rowToWrite(row).formulas ??= []), column, formula, undefined);
  }

  setLook(row: number, column: number, look: Look | undefined): void {
    if (look === undefined && this.look(row, column) === undefined) return;
    place((this.#rowToWrite(row).looks ??= []), column, look, undefined);
  }

  setExtra(row: number, column: number, extra: object | undefined): void {
    if (extra === undefined && this.extra(row, column) === undefined) return;
    place((this.#rowToWrite(row).extras ??= []), column, extra, undefined);
  }

  /** Rewrites every formula; what `change` returns replaces it. */
  mapFormulas(change: (formula: string) => string): void {
    for (const row of this.#rows) {
      const formulas = row?.formulas ?? [];
      formulas.forEach((formula, column) => {
        if (formula !== undefined) formulas[column] = change(formula);
      });
    }
  }

  /** Inserts or deletes whole rows or columns. */
  apply({ axis, at, count }: LineChange): void {
    if (axis === 'rows') {
      if (at >= this.#rows.length) return;
      if (count < 0) this.#rows.splice(at, -count);
      else this.#insertRows(at, count);
      return;
    }
    for (const row of this.#rows) {
      if (row === undefined) continue;
      shift(row.values, at, count, null);
      if (row.formulas !== null) shift(row.formulas, at, count, undefined);
      if (row.looks !== null) shift(row.looks, at, count, undefined);
      if (row.extras !== null) shift(row.extras, at, count, undefined);
    }
  }

  #insertRows(at: number, count: number): void {
    const length = this.#rows.length;
    place(this.#rows, length + count - 1, undefined, undefined);
    this.#rows.copyWithin(at + count, at, length);
    this.#rows.fill(undefined, at, at + count);
  }

  /** The smallest block that holds every value, and every formatted cell too unless told otherwise. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (let index = 0; index < this.#rows.length; index += 1) {
      const row = this.#rows[index];
      if (row === undefined) continue;
      const span = usedSpan(row, valuesOnly);
      if (span === null) continue;
      area = area === null
        ? { top: index, left: span[0], bottom: index, right: span[1] }
        : { top: area.top, left: Math.min(area.left, span[0]), bottom: index, right: Math.max(area.right, span[1]) };
    }
    return area;
  }
}

/** First and last column of a row that hold something. */
function usedSpan(row: StoredRow, valuesOnly: boolean): [number, number] | null {
  const width = Math.max(row.values.length, row.formulas?.length ?? 0, valuesOnly ? 0 : (row.looks?.length ?? 0));
  let first = 0;
  while (first < width && !isUsed(row, first, valuesOnly)) first += 1;
  if (first === width) return null;
  let last = width - 1;
  while (!isUsed(row, last, valuesOnly)) last -= 1;
  return [first, last];
}

function isUsed(row: StoredRow, column: number, valuesOnly: boolean): boolean {
  if ((row.values[column] ?? null) !== null || row.formulas?.[column] !== undefined) return true;
  return !valuesOnly && row.looks?.[column] !== undefined;
}
