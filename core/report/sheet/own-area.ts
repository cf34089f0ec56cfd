/** Which cells of a report's tab are the report's own, and what people have put below it or beside it. */
import { storedCell } from '../../edits/verify.ts';
import type { Cell } from '../../table/cell.ts';
import { lineText } from './line-text.ts';
import { fingerprintOf, rowSign } from './report-mark.ts';
import type { FoundMark, NotesArea } from './report-mark.ts';

type Rows = readonly (readonly Cell[])[];

/** From A1. */
export interface OwnArea {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell that somebody has filled outside of the report. */
export interface OutsideCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Of a tab that was marked before marks told their last row, so many rows at its end are tried as somebody's. */
const MOST_TRIED = 60;
const NO_LINE = lineText([]);

/**
 * As far as the report reached when it was written, wherever rows have come or gone since; and whether it still says the same.
 * @param planned What Suivi would write now: where nothing else tells, the report goes as far as anything of that.
 */
export function ownArea(cells: Rows, { mark, column }: FoundMark, planned: Rows): { readonly area: OwnArea; readonly isIntact: boolean } {
  const areaTo = (rowCount: number): OwnArea => ({ rowCount, columnCount: column + 1 });
  const isSame = (rowCount: number): boolean => fingerprintOf(within(cells, areaTo(rowCount)), mark, column) === mark.fingerprint;
  const { end } = mark;
  if (end !== undefined) {
    if (isSame(end.row + 1)) return { area: areaTo(end.row + 1), isIntact: true };
    const alike = cells.flatMap((_, row) => (rowSign(cells, row, mark.notes, column) === end.sign ? [row] : []));
    const last = alike.includes(end.row) ? end.row : (alike[alike.length - 1] ?? end.row);
    return { area: areaTo(last + 1), isIntact: false };
  }
  const filled = cells.flatMap((line, row) => (line.some((cell) => storedCell(cell) !== null) ? [row + 1] : []));
  const found = filled.slice(-MOST_TRIED).reverse().find(isSame);
  return { area: areaTo(found ?? lastKnown(cells, planned, mark.notes)), isIntact: found !== undefined };
}

/** Rows up to the last one that would be written just so, or that takes notes; all of them where there is none. */
function lastKnown(cells: Rows, planned: Rows, notes: readonly NotesArea[]): number {
  const lines = new Set(planned.map(lineText).filter((text) => text !== NO_LINE));
  const known = cells.reduce((last, line, row) => (lines.has(lineText(line)) ? row + 1 : last), 0);
  return known === 0 ? cells.length : Math.min(cells.length, Math.max(known, ...notes.map(({ bottom }) => bottom + 1)));
}

export function within(cells: Rows, { rowCount, columnCount }: OwnArea): Rows {
  return cells.slice(0, rowCount).map((line) => line.slice(0, columnCount));
}

/** What stands beyond the area. */
export function outsideOf(cells: Rows, { rowCount, columnCount }: OwnArea): readonly OutsideCell[] {
  return cells.flatMap((line, row) => line.flatMap((cell, column) => {
    const value = storedCell(cell);
    return value === null || (row < rowCount && column < columnCount) ? [] : [{ row, column, value }];
  }));
}

/** The smallest area that holds both. */
export function joinedArea(a: OwnArea, b: OwnArea): OwnArea {
  return { rowCount: Math.max(a.rowCount, b.rowCount), columnCount: Math.max(a.columnCount, b.columnCount) };
}
