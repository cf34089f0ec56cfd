/**
 * Whether a cell may be the result of a formula that fills other cells as well.
 *
 * Google tells of such a cell nothing but its value: no formula, no range that it belongs to. What can be known is where
 * formulas stand that may fill others, and that neither a formula nor, in its first row, a blank cell stands within what
 * one fills. A cell that such a formula may reach is left alone: written to, it would break all that the formula gives.
 */
import { isBlank, isCellError } from '../../../core/index.ts';
import { formulaShape } from './formula-shape.ts';
import { ONE_CELL } from './result-shapes.ts';
import type { Reaching, Shape } from './result-shapes.ts';
import type { Snapshot } from './snapshot.ts';

/** What brings blank cells along. */
const IMPORTING = /\bIMPORT(?:DATA|FEED|HTML|RANGE|XML) ?\(/i;

/** So many formulas that may fill to the right and down are looked at. */
const MOST_WIDE = 100;
/** Rows beyond the last that holds anything in which somebody may be about to add. */
const BEYOND = 1_000;

/** What a formula may fill to its right and below. */
interface Wide {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * @param columns Columns that are asked about.
 * @param headerRow Row of the headings: what a formula above them gives, such as a count, ends before the first blank cell.
 */
export function spillFinder(snapshot: Snapshot, columns: Iterable<number>, headerRow: number): (row: number, column: number) => boolean {
  const { value, formula } = snapshot;
  const down = new Map([...new Set(columns)].map((column) => [column, filledDown(snapshot, column, headerRow)]));
  const wides = wideFormulas(snapshot, Math.max(-1, ...down.keys()), headerRow);
  return (row, column) => {
    if (formula(row, column) !== null) return false;
    if (down.get(column)?.has(row) === true) return true;
    if (!isBlank(value(row, column)) && isFilledFromLeft(snapshot, row, column)) return true;
    return wides.some((one) => row > one.row && row <= one.bottom && column > one.column && column <= one.right && isFree(snapshot, one, row, column));
  };
}

/** Rows of a column that a formula higher up in it may fill. */
function filledDown(snapshot: Snapshot, column: number, headerRow: number): ReadonlySet<number> {
  const rows = new Set<number>();
  let from = -1;
  // One of many, one a row, fills no further than something stands.
  let isOneOfMany = false;
  for (let row = 0; row < snapshot.rowCount; row += 1) {
    if (snapshot.formula(row, column) !== null) {
      isOneOfMany = isCopied(snapshot, row, row - 1, column);
      from = mayFill(shapeAt(snapshot, row, column).down, isOneOfMany) ? row : -1;
    } else if (from >= 0 && (hasEnded(snapshot, from, row, column, headerRow) || (isOneOfMany && isBlank(snapshot.value(row, column))))) from = -1;
    else if (from >= 0) rows.add(row);
  }
  for (let row = snapshot.rowCount; from >= 0 && !isOneOfMany && row < snapshot.rowCount + BEYOND; row += 1) rows.add(row);
  return rows;
}

/** Whether the formula is that of the cell above or below, but for the rows that it names. */
function isCopied({ formula, rowCount }: Snapshot, row: number, other: number, column: number): boolean {
  const [text, beside] = [formula(row, column), other < 0 || other >= rowCount ? null : formula(other, column)];
  return text !== null && beside !== null && text.replace(/\d+/g, '0') === beside.replace(/\d+/g, '0');
}

function mayFill(reaching: Reaching, isOneOfMany: boolean): boolean {
  return isOneOfMany ? reaching === 'sure' : reaching !== 'no';
}

function hasEnded({ value, formula }: Snapshot, from: number, row: number, column: number, headerRow: number): boolean {
  return from < headerRow && isBlank(value(row, column)) && !IMPORTING.test(formula(from, column) ?? '');
}

/** How far a formula that stands there may fill others; one in error fills none. */
function shapeAt({ formula, value }: Snapshot, row: number, column: number): Shape {
  const text = formula(row, column);
  const cell = value(row, column);
  return text === null || (cell !== null && isCellError(cell)) ? ONE_CELL : formulaShape(text);
}

/** Whether the next formula to the left may fill the cells up to here, of which none is blank. */
function isFilledFromLeft(snapshot: Snapshot, row: number, column: number): boolean {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = snapshot.formula(row, left);
    if (text === null && isBlank(snapshot.value(row, left))) return false;
    if (text === null) continue;
    const isOneOfMany = isCopied(snapshot, row, row - 1, left) || isCopied(snapshot, row, row + 1, left);
    return mayFill(shapeAt(snapshot, row, left).right, isOneOfMany);
  }
  return false;
}

function wideFormulas(snapshot: Snapshot, lastColumn: number, headerRow: number): readonly Wide[] {
  const wides: Wide[] = [];
  for (let row = 0; row < snapshot.rowCount && wides.length < MOST_WIDE; row += 1) {
    for (let column = 0; column < lastColumn; column += 1) {
      if (snapshot.formula(row, column) === null) continue;
      const { down, right: across } = shapeAt(snapshot, row, column);
      if (down === 'no' || across === 'no') continue;
      const isOneOfMany = isCopied(snapshot, row, row - 1, column) || isCopied(snapshot, row, row + 1, column);
      if (!mayFill(down, isOneOfMany) || !mayFill(across, isOneOfMany)) continue;
      const right = lastFilled(column, (one) => snapshot.formula(row, one) === null && !isBlank(snapshot.value(row, one)), snapshot.columnCount);
      const bottom = lastFilled(row, (one) => snapshot.formula(one, column) === null && !hasEnded(snapshot, row, one, column, headerRow), snapshot.rowCount);
      if (right > column && bottom > row) wides.push({ row, column, right, bottom });
    }
  }
  return wides;
}

function lastFilled(from: number, isFilled: (at: number) => boolean, count: number): number {
  let last = from;
  while (last + 1 < count && isFilled(last + 1)) last += 1;
  return last;
}

/** Whether no formula stands between, in the cell's own row and column. */
function isFree({ formula }: Snapshot, wide: Wide, row: number, column: number): boolean {
  for (let one = wide.column + 1; one < column; one += 1) if (formula(row, one) !== null) return false;
  for (let one = row - 1; one > wide.row; one -= 1) if (formula(one, column) !== null) return false;
  return true;
}
