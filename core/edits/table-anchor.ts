/** By what a table and its rows are known again after other people have inserted, sorted, moved or renamed. */
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { SheetId } from '../table/cell-ref.ts';
import { isSameCell, storedCell } from './verify.ts';

/**
 * A table of a sheet as it stood when edits were planned. Rows and columns count from 0.
 *
 * Edits of one table share one object: a host reads a table once for each.
 */
export interface TableAnchor {
  readonly sheet: SheetId;
  /** Row of the headings; -1 for a table without any. */
  readonly headerRow: number;
  /** The columns that play a role, those of `keys` and those that are written among them; better all that have a heading. */
  readonly columns: readonly AnchorColumn[];
  /** Columns that a row is known by, in the order of `RowAnchor.key`. */
  readonly keys: readonly [number, ...number[]];
  /** Whether rows are known by an identifier of their own or by what their cells hold. */
  readonly knownBy: 'id' | 'fingerprint';
}

export interface AnchorColumn {
  readonly column: number;
  /** The cell in the row of headings; null for none. */
  readonly heading: Cell;
  /** How many columns to its left have the same heading. */
  readonly nth: number;
  /** How many columns of the row have this heading in all; absent where it is the last of them. */
  readonly alike?: number;
}

/** A row of a table, by what it holds. */
export interface RowAnchor {
  readonly table: TableAnchor;
  /** What the row's cells in `TableAnchor.keys` held when the edit was planned. */
  readonly key: readonly Cell[];
}

/** Columns by what a row of headings says over them. */
export function anchorColumns(headings: readonly Cell[], columns: Iterable<number>): readonly AnchorColumn[] {
  return [...new Set(columns)].sort((a, b) => a - b).map((column) => {
    const heading = storedCell(headings[column] ?? null);
    if (isBlank(heading)) return { column, heading: null, nth: 0 };
    const same = headings.flatMap((other, at) => (isSameCell(storedCell(other), heading) ? [at] : []));
    const nth = same.indexOf(column);
    return { column, heading, nth, ...(same.length > nth + 1 ? { alike: same.length } : {}) };
  });
}
