/** Cells that edits are about, gathered into few rectangles to ask Excel about. */
import { cellKey } from '../../core/index.ts';
import type { CellArea, CellRef } from '../../core/index.ts';

/** Neighbouring rows of a sheet. */
export interface RowRun {
  readonly row: number;
  readonly rowCount: number;
}

/** Each rectangle costs a few hundred bytes to ask for, and each row in between a few to answer. */
const MOST_AREAS = 300;
const GAPS = [0, 2, 8, 32, 128, 512] as const;

/**
 * Rectangles of one column each, since lists and locks go by column. Where there would be too many, the cells in between
 * are taken in.
 * @param apart Cells, as keys, that are each a rectangle by themselves.
 */
export function targetAreas(cells: readonly CellRef[], apart: ReadonlySet<string> = new Set()): readonly CellArea[] {
  const columns = new Map<string, { readonly at: CellRef; readonly rows: number[] }>();
  const alone: CellArea[] = [];
  for (const at of cells) {
    const { sheet, row, column } = at;
    if (apart.has(cellKey(sheet, row, column))) {
      alone.push({ sheet, row, column, rowCount: 1, columnCount: 1 });
      continue;
    }
    const key = cellKey(sheet, 0, column);
    const known = columns.get(key);
    if (known === undefined) columns.set(key, { at, rows: [row] });
    else known.rows.push(row);
  }
  const most = Math.max(1, Math.floor(MOST_AREAS / Math.max(1, columns.size)));
  return [...alone, ...[...columns.values()].flatMap(({ at: { sheet, column }, rows }) =>
    rowRuns(rows, most).map(({ row, rowCount }) => ({ sheet, row, column, rowCount, columnCount: 1 })))];
}

/** Runs that hold all of these rows; with gaps where there would be too many runs. */
export function rowRuns(rows: Iterable<number>, most: number = MOST_AREAS): readonly RowRun[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  let runs: readonly RowRun[] = [];
  for (const gap of GAPS) {
    runs = runsOf(sorted, gap);
    if (runs.length <= most) break;
  }
  return runs;
}

function runsOf(sorted: readonly number[], gap: number): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row <= last.row + last.rowCount + gap) runs[runs.length - 1] = { row: last.row, rowCount: row - last.row + 1 };
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

/** The rows of cells, by sheet. */
export function rowsBySheet(cells: readonly CellRef[]): ReadonlyMap<string, ReadonlySet<number>> {
  const sheets = new Map<string, Set<number>>();
  for (const { sheet, row } of cells) {
    const rows = sheets.get(sheet);
    if (rows === undefined) sheets.set(sheet, new Set([row]));
    else rows.add(row);
  }
  return sheets;
}
