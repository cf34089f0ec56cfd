/** Reads columns in calls of up to about 5 MB each: a small one first, then by what was seen, so that progress shows and a person can stop. */
import { HostError } from '../../core/host.ts';
import type { Column, ReadOptions, ReadRequest } from '../../core/host.ts';
import type { Cell } from '../../core/index.ts';
import type { Server } from './server.ts';

/** Characters of JSON to ask for at once. */
const ANSWER_CHARACTERS = 5_000_000;
/** Nothing is known of the texts before the first answer. */
const FIRST_CELLS = 20_000;
/** More cells than that at once keep the server busy for too long, however short they are. */
const MOST_CELLS = 150_000;

/** Google's spreadsheets hold no more cells, and no more rows. */
const MOST_ROWS = 10_000_000;

/** A run of rows of one request, and which request that is. */
interface Piece {
  readonly index: number;
  readonly request: ReadRequest;
}

/** @throws HostError */
export async function readColumns(server: Server, requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<readonly (readonly Column[])[]> {
  if (requests.some(({ firstRow, rowCount }) => firstRow + rowCount > MOST_ROWS)) throw new HostError('range-missing');
  const read: Cell[][][] = requests.map(({ columns }) => columns.map(() => []));
  const total = requests.reduce((sum, request) => sum + cellsOf(request), 0);
  let waiting: readonly Piece[] = requests.map((request, index) => ({ index, request })).filter(({ request }) => cellsOf(request) > 0);
  let budget = FIRST_CELLS;
  while (waiting.length > 0) {
    if (options.isCancelled?.() === true) throw new HostError('cancelled');
    const [now, later] = take(waiting, budget);
    const cells = now.reduce((sum, { request }) => sum + cellsOf(request), 0);
    const answer = await readPieces(server, now);
    if (answer === 'too-large') {
      // One row, or already as little as there is to ask for: smaller it can't be.
      if (now.length === 1 && now[0]?.request.rowCount === 1) throw new HostError('too-large', 'one row');
      budget = Math.max(1, Math.floor(Math.min(budget, cells) / 2));
      continue;
    }
    for (const [place, { index }] of now.entries()) append(read[index] ?? [], answer[place] ?? []);
    budget = Math.max(1, Math.min(MOST_CELLS, Math.floor(ANSWER_CHARACTERS / Math.max(1, charactersOf(answer) / cells))));
    // An answer that ends early says that nothing stands farther down.
    const ended = new Set(now.filter(({ request }, place) => (answer[place] ?? []).every((column) => column.length < request.rowCount)).map(({ index }) => index));
    waiting = later.filter(({ index }) => !ended.has(index));
    const done = total - waiting.reduce((sum, { request }) => sum + cellsOf(request), 0);
    options.onProgress?.(done, total);
  }
  if (options.isCancelled?.() === true) throw new HostError('cancelled');
  for (const [index, columns] of read.entries()) for (const column of columns) fillUp(column, requests[index]?.rowCount ?? 0);
  return read;
}

async function readPieces(server: Server, pieces: readonly Piece[]): Promise<readonly (readonly Column[])[] | 'too-large'> {
  try {
    return await server.call('read', pieces.map(({ request }) => request));
  } catch (caught) {
    if (caught instanceof HostError && caught.fault === 'too-large') return 'too-large';
    throw caught;
  }
}

/** What to ask for next, and what then is left: at least one row, however long it is. */
function take(waiting: readonly Piece[], budget: number): readonly [now: readonly Piece[], later: readonly Piece[]] {
  const now: Piece[] = [];
  let left = budget;
  for (const [place, { index, request }] of waiting.entries()) {
    const rows = Math.min(request.rowCount, Math.max(Math.floor(left / request.columns.length), now.length === 0 ? 1 : 0));
    if (rows > 0) now.push({ index, request: { ...request, rowCount: rows } });
    if (rows < request.rowCount) {
      const rest = { index, request: { ...request, firstRow: request.firstRow + rows, rowCount: request.rowCount - rows } };
      return [now, [rest, ...waiting.slice(place + 1)]];
    }
    left -= cellsOf(request);
  }
  return [now, []];
}

function cellsOf({ rowCount, columns }: ReadRequest): number {
  return Math.max(0, rowCount) * columns.length;
}

function append(columns: Cell[][], more: readonly Column[]): void {
  for (const [place, column] of columns.entries()) for (const cell of more[place] ?? []) column.push(cell);
}

function fillUp(column: Cell[], rowCount: number): void {
  while (column.length < rowCount) column.push(null);
}

/** About as many as the answer took. */
function charactersOf(answer: readonly (readonly Column[])[]): number {
  let characters = 0;
  for (const columns of answer) for (const column of columns) for (const cell of column) characters += typeof cell === 'string' ? cell.length + 3 : 8;
  return characters;
}
