/** Changes to a workbook, as data: what each expects to find, and what it writes. */
import type { HostFault } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';

export type Edit = CellsEdit | NewSheetEdit;

/** Cells of one sheet that belong together, such as a row: written all, or none where one is not as expected. */
export interface CellsEdit {
  readonly kind: 'cells';
  readonly sheet: SheetId;
  readonly writes: readonly [CellWrite, ...CellWrite[]];
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
  /** There is a tab of that name that holds, or is formatted for, something else. */
  | 'name-taken'
  | 'sheet-missing'
  /** The host stopped before it; `fault` says why. A tab may be there half made: the next try makes it again. */
  | 'failed';

export interface Skipped {
  /** Null for a whole tab. */
  readonly cell: CellRef | null;
  readonly reason: SkipReason;
}

/** A cell that was, or may have been, given another number format, and the one it had. */
export interface ReplacedFormat {
  readonly cell: CellRef;
  readonly format: string;
}

/** What became of edits. Every cell that was to be written is counted once. */
export interface Applied {
  /** Cells that were read back and hold what was to be written. */
  readonly written: number;
  readonly skipped: readonly Skipped[];
  /** Cells that may or may not have been written: the host failed, or someone wrote there at that moment. */
  readonly unknown: readonly CellRef[];
  /** Why the host stopped half way; null where it did not. */
  readonly fault: HostFault | null;
  /** What the way back needs to know; absent where no edit asked for a number format. */
  readonly replacedFormats?: readonly ReplacedFormat[];
}
