/**
 * The port: all that Suivi asks of a spreadsheet host.
 *
 * A host is one `Workbook`. Its methods are the only asynchronous things that core knows; each rejects
 * with a `HostError` and nothing else.
 */
import type { Applied, Edit } from './edits/edit.ts';
import type { Cell } from './table/cell.ts';
import type { CellRef, SheetId } from './table/cell-ref.ts';
import type { DateSystem } from './time/day.ts';

/** How many rows and columns, from A1, an outline shows of each sheet. */
export const HEAD_ROWS = 60;
export const HEAD_COLUMNS = 256;

/** A sheet's name, extent and first cells. */
export interface SheetOutline {
  readonly id: SheetId;
  readonly name: string;
  readonly isVisible: boolean;
  /** Present where the sheet is protected, and none of its first cells may be changed. */
  readonly isLocked?: true;
  /** Rows from the first of the sheet to the last that holds a value; 0 for an empty sheet. */
  readonly rowCount: number;
  /** Columns from A to the last that holds a value; 0 for an empty sheet. */
  readonly columnCount: number;
  /** Values from A1, row by row; all rows of one length, at most HEAD_ROWS × HEAD_COLUMNS. */
  readonly head: readonly (readonly Cell[])[];
  /** Number formats of the same cells, in the host's en-US patterns (`General`, `yyyy-mm-dd`). */
  readonly headFormats: readonly (readonly string[])[];
}

/** What can be known of a workbook without reading it whole. */
export interface WorkbookOutline {
  readonly dateSystem: DateSystem;
  /** Present where the host says that nothing may be changed. */
  readonly isReadOnly?: true;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetOutline[];
}

/** Cells to read: some columns of one sheet over a run of rows. Rows and columns count from 0. */
export interface ReadRequest {
  readonly sheet: SheetId;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: readonly number[];
}

/** A cell column: as many values as rows were asked for. */
export type Column = readonly Cell[];

export interface ReadOptions {
  /** Told after every chunk how many of all the cells are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between chunks; once true, reading stops with the fault `cancelled`. */
  readonly isCancelled?: () => boolean;
}

/** What the host tells of itself without being asked. */
export interface HostInfo {
  readonly host: 'excel' | 'sheets' | 'memory';
  /** BCP 47 tag of the language the host's interface is in, such as `fr-CA`. */
  readonly language: string;
}

/** Rows of one sheet, from 0 and from the top, within the sheet's extent. What a filter or a person has hidden is left out. */
export interface SelectedRows {
  readonly sheet: SheetId;
  readonly rows: readonly number[];
  /** All rows that a filter of the sheet lets through, below the filter's headings; null where nothing is filtered out. */
  readonly filtered: readonly number[] | null;
}

/** What changed, as far as the host says: the sheets touched, or null where that is not known. */
export type ChangeListener = (sheets: readonly SheetId[] | null) => void;

/** Stops listening. */
export type Unsubscribe = () => Promise<void>;

/** A spreadsheet as Suivi sees it, whichever host it is open in. */
export interface Workbook {
  readonly info: HostInfo;
  /** All tabs with their first cells, in at most two round trips. */
  outline(): Promise<WorkbookOutline>;
  /** For each request its columns, in the order asked for; cells beyond the sheet's extent are null. */
  read(requests: readonly ReadRequest[], options?: ReadOptions): Promise<readonly (readonly Column[])[]>;
  /** Selects a cell and brings it into view, without taking the keyboard from the pane. */
  reveal(cell: CellRef): Promise<void>;
  /** The cell the person is on; null where the host can't tell, as with a chart selected. */
  activeCell(): Promise<CellRef | null>;
  /** The rows that the person has selected and sees; null where the host can't tell, as with a chart selected. */
  selectedRows(): Promise<SelectedRows | null>;
  /** For each cell what its drop-down list offers, and null for a cell without one or with one that can't be read. */
  lists(cells: readonly CellRef[]): Promise<readonly (readonly string[] | null)[]>;
  /**
   * The one door for writing: compares every target with what the edit expects, writes what is as expected,
   * reads it back. Rejects only where nothing was written yet; a failure after that is told in the answer.
   */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /** Tells when anybody, here or elsewhere, changes cells or sheets. Only a hint: read again. */
  watch(listener: ChangeListener): Promise<Unsubscribe>;
  /** Tells when the person selects other cells. Only a hint: ask again. Absent where the host does not tell. */
  watchSelection?(listener: () => void): Promise<Unsubscribe>;
}

/** Why a host could not do what it was asked. The pane has a sentence and a next step for each. */
export type HostFault =
  /** A cell is being edited; the host takes no calls until that ends. */
  | 'cell-edit-mode'
  /** Nothing came back in time; what the host did is not known. */
  | 'no-answer'
  /** More at once than the host transfers. */
  | 'too-large'
  /** The sheet is no longer there. */
  | 'sheet-missing'
  /** The range is no longer there, or was never on the sheet. */
  | 'range-missing'
  | 'sheet-protected'
  | 'read-only'
  /** The person or the organisation does not allow it. */
  | 'access-denied'
  /** This version of the host lacks the feature. */
  | 'not-supported'
  /** The host is busy or out of memory; worth another try. */
  | 'busy'
  /** The connection to the host or its service was lost. */
  | 'offline'
  /** The person is signed in to several accounts, and the host asked the wrong one. */
  | 'several-accounts'
  /** The add-in's permission has been withdrawn, or was never given. */
  | 'not-authorised'
  /** The day's allowance of the host's service is used up. */
  | 'quota'
  /** The host stopped the work because it took too long. */
  | 'time-limit'
  /** Another action of Suivi is writing to the workbook at this moment. */
  | 'locked'
  /** The person cancelled. */
  | 'cancelled'
  /** Anything the adapter has no name for; `detail` has the host's own words. */
  | 'unexpected';

/** Thrown by host adapters, and by nothing else. */
export class HostError extends Error {
  readonly fault: HostFault;
  /** The host's own code and words, for the technical line of a message; never cell contents. */
  readonly detail: string;

  constructor(fault: HostFault, detail = '') {
    super(detail === '' ? fault : `${fault}: ${detail}`);
    this.name = 'HostError';
    this.fault = fault;
    this.detail = detail;
  }
}
