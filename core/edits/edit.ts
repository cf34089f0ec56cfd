/** Changes to a workbook, as data: what each expects to find, and what it writes. */
import type { HostFault } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { SheetPage } from './sheet-page.ts';
import type { RowAnchor, TableAnchor } from './table-anchor.ts';

export type Edit = CellsEdit | NewColumnEdit | NewSheetEdit;

/** Cells of one sheet that belong together, such as a row: written all, or none where one is not as expected. */
export interface CellsEdit {
  readonly kind: 'cells';
  readonly sheet: SheetId;
  readonly writes: readonly [CellWrite, ...CellWrite[]];
  /**
   * The row that all of the writes stand in, by what it holds: they follow it to wherever it stands now. Absent where
   * cells are known by their place alone, as in a tab that only Suivi writes.
   */
  readonly row?: RowAnchor;
  /** Whether cells in columns that are gone are left out, and the others written; absent for all or none. */
  readonly isPartial?: true;
}

export interface CellWrite {
  /** Rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  /** What the cell held when the edit was planned; anything else there now is another person's and stays. */
  readonly expected: Cell;
  /** Text stays text whatever it starts with; null empties the cell. */
  readonly value: Cell;
  /** Number format that comes with the value, as the host's en-US pattern; absent to leave the cell's own. */
  readonly format?: string;
  /** The number format that the cell had when the edit was planned, where another one there now is reason to leave it. */
  readonly expectedFormat?: string;
  /** Only to put back a formula that Suivi itself has just written over: set instead of the value, which is then its result. */
  readonly formula?: string;
}

/**
 * A column that Suivi adds to a table, next to the last of its headings, where every cell is empty and nobody has prepared
 * a column of their own. Where a column with this heading is there already, only its empty cells are filled.
 */
export interface NewColumnEdit {
  readonly kind: 'new-column';
  readonly table: TableAnchor;
  readonly plan: ColumnPlan;
}

export interface ColumnPlan {
  readonly heading: string;
  /** What the same column is called in other languages: one that has come in next to the table meanwhile is this one. Absent for none. */
  readonly otherHeadings?: readonly string[];
  readonly isHidden: boolean;
  readonly column: PlannedColumn;
  /** Colours by what a cell says; they follow the cell's value. Of several that begin it, the longest counts. */
  readonly colours: readonly ValueColour[];
  /** Rows that get a value at once, such as an identifier. */
  readonly cells: readonly { readonly row: number; readonly key: RowAnchor['key']; readonly value: Cell }[];
}

export interface ValueColour {
  readonly value: string;
  /** Whether it is enough that a cell begins with the value; absent where it is to equal it. */
  readonly isStart?: true;
  /** `#rrggbb`. */
  readonly fill: string;
  readonly text: string;
}

/** A tab that Suivi makes: all of it, or marked as unfinished and made again in place by the next try. */
export interface NewSheetEdit {
  readonly kind: 'new-sheet';
  readonly plan: SheetPlan;
}

export interface SheetPlan {
  /** At most 31 UTF-16 units, none of `: \ / ? * [ ]`. */
  readonly name: string;
  readonly isHidden: boolean;
  /** From A1, row by row, all rows of one length; A1 is written last of all. */
  readonly cells: readonly (readonly Cell[])[];
  /** Rows from the top that hold titles and headings: they stay in view, the last of them is set off. */
  readonly headerRows: number;
  /** Whether the last of the heading rows carries the buttons to filter and sort by, down as far as formats and lists reach. */
  readonly hasFilter: boolean;
  /** From column A. */
  readonly columns: readonly PlannedColumn[];
  /** What A1 says until everything else is there, such as `Incomplete: run again`. */
  readonly unfinished: string;
  /**
   * From A1, what an earlier try was seen to have left in the half-made tab: written over, or emptied where the plan
   * has nothing. Anything else there is somebody's, and the tab stays as it is. Empty where there is none.
   */
  readonly leftovers: readonly (readonly Cell[])[];
  /**
   * A whole tab of this name that Suivi wrote earlier, as it was seen a moment ago: made again in place as long as it
   * still holds exactly that, its cells, looks and charts replaced. Absent for a tab that is new.
   */
  readonly replaces?: SeenTab;
  /** How it looks beyond its columns, which then give widths alone. Absent for a plain table, whose heading rows are set off. */
  readonly page?: SheetPage;
}

export interface SeenTab {
  /** From A1, row by row, all rows of one length. */
  readonly cells: readonly (readonly Cell[])[];
  /**
   * How far from A1 what Suivi wrote reaches, where somebody has put something beyond: only so far, and as far as the
   * plan reaches, cells are written over and lose their looks. Absent for the whole tab.
   */
  readonly own?: { readonly rowCount: number; readonly columnCount: number };
  /** Charts that Suivi put there: where more stand, somebody has added one, and the tab stays as it is. */
  readonly charts: number;
}

export interface PlannedColumn {
  /** In characters of the standard font. */
  readonly width: number;
  /** Number format of the cells below the headings, as the host's en-US pattern; `General` for none. */
  readonly format: string;
  /**
   * What the cells below the headings offer to choose from; other values are let through. Empty for no list. A list
   * with a comma in a value, or of more than 255 characters in all, is one that Excel can't hold: it is left out.
   */
  readonly list: readonly string[];
  /** Long texts go on over several lines; then the cells of all columns stand at the top of their row. */
  readonly isWrapped: boolean;
}

/** Why something was not written. */
export type SkipReason =
  /** The cell no longer holds what was expected. */
  | 'changed'
  /** The cell holds a formula, or the result of one that spills. */
  | 'formula'
  /** The cell is covered by a merged one. */
  | 'merged'
  | 'protected'
  /** The workbook's structure is protected: no tab can be added. */
  | 'workbook-protected'
  /** The sheet is filtered: a column that is added would be left out when rows are sorted. */
  | 'filtered'
  /** Right of the table something stands that a new column would have to go around: an unfiltered sort would leave it behind there. */
  | 'no-room'
  /** There is a tab of that name that holds, or is formatted for, something else. */
  | 'name-taken'
  | 'sheet-missing'
  /** The row is not to be found any more: deleted, or its own cells have changed. */
  | 'row-gone'
  /** Another row has the same identifier, or the same cells: which of them was meant can't be told. */
  | 'row-twice'
  /** The column is gone, or has another heading by now. */
  | 'column-gone'
  /** The cell's drop-down list refuses the value. */
  | 'not-in-list'
  /** The host stopped before it; `fault` says why. A tab may be there half made: the next try makes it again. */
  | 'failed';

export interface Skipped {
  /** As the edit names it, wherever its row stands by now; null for a whole tab, and for a column that is added. */
  readonly cell: CellRef | null;
  /** Where it stands now; absent where that is the same, or is not known. */
  readonly now?: CellRef;
  readonly reason: SkipReason;
  /** Of `row-twice`, the same cell in each of the rows, where they stand now. */
  readonly alike?: readonly CellRef[];
  /** Of `no-room`, the first cell that is in the way. */
  readonly inTheWay?: CellRef;
}

/**
 * A cell of somebody else's that a write hit all the same, because they changed it, or moved rows, in the moment between
 * the last look and the write.
 */
export interface HarmedCell {
  /** Where the write hit. */
  readonly cell: CellRef;
  /** The cell that the edit names; absent where that is the same. */
  readonly planned?: CellRef;
  /** What stood there until then. */
  readonly old: Cell;
  /** The formula that stood there; null for none. */
  readonly oldFormula: string | null;
  /** What was written. */
  readonly wrote: Cell;
  /** The row that was hit, by what it holds now; null where it is known by its place alone. */
  readonly row: RowAnchor | null;
  /**
   * Of a cell known by its place alone, what stood in that row in the columns that rows are known by: it comes back as
   * long as that still stands there. Absent where nothing is known of the row.
   */
  readonly beside?: readonly { readonly column: number; readonly value: Cell }[];
}

/** A cell, as the edit names it, that was, or may have been, given another number format, and the one it had. */
export interface ReplacedFormat {
  readonly cell: CellRef;
  readonly format: string;
}

/** What became of edits. Every cell that was to be written is counted once. */
export interface Applied {
  /** Cells that were read back and hold what was to be written. */
  readonly written: number;
  /** Those of them that held it before: whoever wrote it, it is not taken back. Absent where there are none. */
  readonly already?: readonly CellRef[];
  readonly skipped: readonly Skipped[];
  /** Cells that may or may not have been written, as the edits name them: the host failed, or someone wrote there at that moment. */
  readonly unknown: readonly CellRef[];
  /** Why the host stopped half way; null where it did not. */
  readonly fault: HostFault | null;
  /** What the way back needs to know; absent where no edit asked for a number format. */
  readonly replacedFormats?: readonly ReplacedFormat[];
  /** What was hit of other people's, to be told and offered back; absent where nothing was. */
  readonly harmed?: readonly HarmedCell[];
}
