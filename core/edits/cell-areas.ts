/** Cells gathered into rectangles, so that a host is asked for few ranges. */
import type { CellRef, SheetId } from '../table/cell-ref.ts';

/** Neighbouring cells of one sheet; rows and columns count from 0. */
export interface CellArea {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Rectangles that hold exactly these cells: runs within a row, and runs of neighbouring rows that stand one over
 * the other.
 * @param isAlone Whether a row may share a rectangle with no other, such as one that a filter hides.
 */
export function cellAreas(cells: readonly CellRef[], isAlone: (sheet: SheetId, row: number) => boolean = () => false): readonly CellArea[] {
  const areas: CellArea[] = [];
  /** Where in `areas` the rectangle stands that ends in the row before, by its columns. */
  let above = new Map<string, number>();
  let current = new Map<string, number>();
  let place: { readonly sheet: SheetId; readonly row: number } | null = null;
  for (const run of rowRuns(cells)) {
    if (place === null || place.sheet !== run.sheet || place.row !== run.row) {
      above = place !== null && place.sheet === run.sheet && place.row === run.row - 1 && !isAlone(place.sheet, place.row) ? current : new Map();
      current = new Map();
      place = run;
    }
    const columns = `${run.column},${run.columnCount}`;
    const index = isAlone(run.sheet, run.row) ? undefined : above.get(columns);
    const upper = index === undefined ? undefined : areas[index];
    if (index !== undefined && upper !== undefined) areas[index] = { ...upper, rowCount: upper.rowCount + 1 };
    current.set(columns, index ?? areas.push(run) - 1);
  }
  return areas;
}

/** Runs of neighbouring cells within a row, by sheet, row and column; a cell that comes twice counts once. */
function rowRuns(cells: readonly CellRef[]): readonly CellArea[] {
  const sorted = [...cells].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row || a.column - b.column));
  const runs: CellArea[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs[runs.length - 1];
    const isSameRow = last !== undefined && last.sheet === sheet && last.row === row;
    if (isSameRow && column < last.column + last.columnCount) continue;
    if (isSameRow && column === last.column + last.columnCount) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ sheet, row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/** The cells of an area, row by row. */
export function cellsOf({ sheet, row, column, rowCount, columnCount }: CellArea): readonly (readonly CellRef[])[] {
  return Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => ({ sheet, row: row + r, column: column + c })));
}
