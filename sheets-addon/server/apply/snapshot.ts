/** What a sheet holds at one moment: its values, and its formulas where they are asked for. */
import type { Cell } from '../../../core/index.ts';
import type { ToCell } from '../sheet-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Snapshot {
  /** From the first row and column to the last that holds anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Null beyond what was read. */
  readonly value: (row: number, column: number) => Cell;
  /** Null for none, and where formulas were not asked for. */
  readonly formula: (row: number, column: number) => string | null;
  /** Whether the column was read from top to bottom. */
  readonly isRead: (column: number) => boolean;
}

interface Piece {
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Sheets of up to so many cells are read whole, in one piece. */
const MOST_CELLS = 400_000;
/** Of larger ones the columns asked for, those beside them, and the first rows, in which the headings are. */
const FIRST_ROWS = 100;
/** Columns between two wanted ones that are rather read along than passed over by one more reading. */
const READ_ALONG = 4;

/**
 * The values are read last, so that they are as fresh as can be.
 * @param wanted Columns that are asked for whatever the size of the sheet.
 */
export function readSnapshot(sheet: Sheet, toCell: ToCell, wanted: Iterable<number>, areFormulasWanted = true): Snapshot {
  const used = sheet.getDataRange();
  const [rowCount, columnCount] = [used.getNumRows(), used.getNumColumns()];
  const blocks = rowCount * columnCount <= MOST_CELLS
    ? [{ range: used, left: 0, right: columnCount - 1, rows: rowCount }]
    : largeBlocks(sheet, wanted, rowCount, columnCount);
  const formulas = blocks.map(({ range }) => (areFormulasWanted ? range.getFormulas() : []));
  // The type is any[][].
  const pieces = blocks.map(({ range, ...block }, index): Piece => ({ ...block, values: range.getValues() as unknown[][], formulas: formulas[index] ?? [] }));
  const pieceOf = (row: number, column: number): Piece | undefined => pieces.find(({ left, right, rows }) => column >= left && column <= right && row < rows);
  return {
    rowCount,
    columnCount,
    value: (row, column) => {
      const piece = pieceOf(row, column);
      return piece === undefined ? null : toCell(piece.values[row]?.[column - piece.left]);
    },
    formula: (row, column) => {
      const piece = pieceOf(row, column);
      return piece?.formulas[row]?.[column - piece.left] || null;
    },
    isRead: (column) => column >= columnCount || pieces.some(({ left, right, rows }) => column >= left && column <= right && rows === rowCount),
  };
}

interface Block extends Pick<Piece, 'left' | 'right' | 'rows'> {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

function largeBlocks(sheet: Sheet, wanted: Iterable<number>, rowCount: number, columnCount: number): readonly Block[] {
  const block = (left: number, right: number, rows: number): Block => ({ range: sheet.getRange(1, left + 1, rows, right - left + 1), left, right, rows });
  // A column that comes in shifts what is hit by one.
  const columns = [...new Set([...wanted].flatMap((column) => [column - 1, column, column + 1]))].filter((column) => column >= 0 && column < columnCount);
  const runs = columnRuns(columns, READ_ALONG).map(({ left, right }) => block(left, right, rowCount));
  return [...runs, block(0, columnCount - 1, Math.min(FIRST_ROWS, rowCount))];
}

export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/** Runs of neighbouring columns, with gaps of up to so many. */
export function columnRuns(columns: Iterable<number>, gap: number): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && column <= last.right + gap + 1) runs[runs.length - 1] = { left: last.left, right: Math.max(column, last.right) };
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** A column from the sheet's first row down. */
export function columnCells({ rowCount, value }: Snapshot, column: number): readonly Cell[] {
  return Array.from({ length: rowCount }, (_, row) => value(row, column));
}

/** A row as wide as the sheet. */
export function rowCells({ columnCount, value }: Snapshot, row: number): readonly Cell[] {
  return Array.from({ length: columnCount }, (_, column) => value(row, column));
}
