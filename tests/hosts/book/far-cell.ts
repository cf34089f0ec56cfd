/** Finds the cell that lies so far away that the grid of its sheet, blank cells counted, is too large to hold. */
import { cellAddress } from '../../../core/table/cell-ref.ts';

/** As many as the library holds. */
const MAX_GRID_CELLS = 20_000_000;

const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LETTER_R = 0x72;
const LETTER_A = 0x61;
const DIGIT_0 = 0x30;
/** The most letters and digits of an address. */
const LONGEST_ADDRESS = 10;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Calls for each cell that says where it stands; by bytes, because there may be millions. A row's own `r` has no letters. */
function eachPlace(xml: Uint8Array, found: (row: number, column: number) => void): void {
  for (let equals = 2; equals < xml.length; equals += 1) {
    if (xml[equals] !== EQUALS) continue;
    const isPlace = xml[equals - 1] === LETTER_R && (xml[equals - 2] ?? 0) <= 0x20 && (xml[equals + 1] === QUOTE || xml[equals + 1] === APOSTROPHE);
    if (!isPlace) continue;
    let row = 0;
    let column = 0;
    for (let at = equals + 2; at < equals + 2 + LONGEST_ADDRESS; at += 1) {
      const byte = xml[at] ?? 0;
      // Small letters count as capitals.
      const letter = (byte | 0x20) - LETTER_A;
      if (letter >= 0 && letter < 26 && row === 0) column = column * 26 + letter + 1;
      else if (byte >= DIGIT_0 && byte <= DIGIT_0 + 9 && column > 0) row = row * 10 + byte - DIGIT_0;
      else break;
    }
    if (row > 0) found(row - 1, column - 1);
  }
}

/** The line with half of the cells before it. */
function middle(lines: readonly number[]): number {
  return Float64Array.from(lines).sort()[(lines.length - 1) >> 1] ?? 0;
}

/**
 * The address of a cell in the last row or the last column, whichever is the farther from where half of
 * the cells are; null where the grid is not too large.
 */
export function farCell(sheet: Uint8Array): string | null {
  let lowest: Place = { row: 0, column: 0 };
  let rightmost = lowest;
  eachPlace(sheet, (row, column) => {
    if (row > lowest.row) lowest = { row, column };
    if (column > rightmost.column) rightmost = { row, column };
  });
  if ((lowest.row + 1) * (rightmost.column + 1) <= MAX_GRID_CELLS) return null;
  const rows: number[] = [];
  const columns: number[] = [];
  eachPlace(sheet, (row, column) => {
    rows.push(row);
    columns.push(column);
  });
  const isRow = (lowest.row + 1) / (middle(rows) + 1) >= (rightmost.column + 1) / (middle(columns) + 1);
  const { row, column } = isRow ? lowest : rightmost;
  return cellAddress(row, column);
}
