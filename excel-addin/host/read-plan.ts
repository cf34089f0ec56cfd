/** Cuts a reading into pieces that each fit into one of Excel's answers, growing with what was seen. */
import type { ReadRequest } from '../../core/host.ts';

/** A run of neighbouring columns over a run of rows, and where its values belong. */
export interface ReadPiece {
  readonly request: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Position, among the request's columns, of each column of the run. */
  readonly positions: readonly number[];
}

/** Bytes of JSON to ask for at once; Excel on the web refuses an answer of over 5 MB. */
const ANSWER_BYTES = 3_500_000;
/** Excel's answer to a large read grows with cells as well. */
const MOST_CELLS = 400_000;
/** What a cell takes until something has been seen: about a short word and its share of a caption. */
const FIRST_GUESS_BYTES = 50;

export interface ReadPlan {
  readonly totalCells: number;
  /** The pieces to read next; empty when all is read. */
  next(): readonly ReadPiece[];
  /** Tells how many bytes the pieces last handed out took. */
  read(bytes: number): void;
  /** Puts the pieces last handed out back, to be asked for in smaller ones. False when they can't be smaller. */
  shrink(): boolean;
}

/** Requests of no rows or no columns ask for nothing. */
export function planRead(requests: readonly ReadRequest[]): ReadPlan {
  let waiting = requests.flatMap((request, index) => runsOf(request, index));
  let handedOut: ReadPiece[] = [];
  let bytesPerCell = FIRST_GUESS_BYTES;
  let budget = Math.min(MOST_CELLS, ANSWER_BYTES / bytesPerCell);
  return {
    totalCells: waiting.reduce((sum, piece) => sum + cellsOf(piece), 0),
    next() {
      handedOut = [];
      let left = budget;
      while (waiting.length > 0 && (left > 0 || handedOut.length === 0)) {
        const [piece, ...others] = waiting;
        if (piece === undefined) break;
        const rows = Math.min(piece.rowCount, Math.floor(left / piece.columnCount));
        if (rows < 1 && handedOut.length > 0) break;
        const [taken, rest] = cut(piece, Math.max(1, rows));
        handedOut.push(taken);
        waiting = rest === null ? others : [rest, ...others];
        left -= cellsOf(taken);
      }
      return handedOut;
    },
    read(bytes) {
      const cells = handedOut.reduce((sum, piece) => sum + cellsOf(piece), 0);
      // Later rows may hold longer texts than the first: forget slowly what was seen to be large.
      if (cells > 0) bytesPerCell = Math.max(bytes / cells, bytesPerCell * 0.5, 4);
      budget = Math.min(MOST_CELLS, ANSWER_BYTES / bytesPerCell);
    },
    shrink() {
      const cells = handedOut.reduce((sum, piece) => sum + cellsOf(piece), 0);
      if (handedOut.length === 1 && handedOut[0]?.rowCount === 1) return false;
      waiting = [...handedOut, ...waiting];
      bytesPerCell *= 2;
      budget = Math.max(1, Math.floor(Math.min(budget, cells) / 2));
      return true;
    },
  };
}

function runsOf(request: ReadRequest, index: number): ReadPiece[] {
  if (request.rowCount <= 0) return [];
  const byColumn = request.columns.map((column, position) => ({ column, position })).sort((a, b) => a.column - b.column);
  const runs: { firstColumn: number; positions: number[] }[] = [];
  for (const { column, position } of byColumn) {
    const last = runs.at(-1);
    if (last !== undefined && column === last.firstColumn + last.positions.length) last.positions.push(position);
    else runs.push({ firstColumn: column, positions: [position] });
  }
  return runs.map(({ firstColumn, positions }) => ({
    request: index,
    firstRow: request.firstRow,
    rowCount: request.rowCount,
    firstColumn,
    columnCount: positions.length,
    positions,
  }));
}

function cut(piece: ReadPiece, rows: number): [ReadPiece, ReadPiece | null] {
  if (rows >= piece.rowCount) return [piece, null];
  return [
    { ...piece, rowCount: rows },
    { ...piece, firstRow: piece.firstRow + rows, rowCount: piece.rowCount - rows },
  ];
}

function cellsOf(piece: ReadPiece): number {
  return piece.rowCount * piece.columnCount;
}
