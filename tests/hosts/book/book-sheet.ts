/** One sheet of a workbook in memory: reading, writing, and moving rows and columns. */
import type { Cell } from '../../../core/table/cell.ts';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import { checkArea, doAreasOverlap, withLines, withSize, type LineChange } from './area.ts';
import { BookError } from './book-error.ts';
import type {
  Area, Author, BookCell, BookChange, BookChart, BookColours, BookFilter, BookLink, BookPage, BookRow, BookTable, BookValidation, CellBlock, SortKey, StructurePart,
  Visibility,
} from './book-types.ts';
import { linkOf, setLink } from './cell-links.ts';
import { rowsFilteredOut } from './filter-rows.ts';
import { mergeCells } from './merge-cells.ts';
import { changeLines, checkLineChange, dropSpills, type SheetState } from './sheet-state.ts';
import { sortRows } from './sort-rows.ts';
import { clearCells, writeBlock, type ClearWhat } from './write-cells.ts';
import { addTable, deleteTable, renameTable, resizeTable } from './sheet-tables.ts';

/** What a sheet knows of its workbook; the workbook alone changes name and visibility. */
export interface SheetOwner {
  readonly name: string;
  readonly visibility: Visibility;
  isTableNameTaken(name: string): boolean;
  /** Rewrites the formulas of all sheets after lines of this one came or went. */
  followLines(change: LineChange): void;
  tell(change: BookChange): void;
}

export class BookSheet {
  readonly id: SheetId;
  readonly #owner: SheetOwner;
  readonly #state: SheetState;

  constructor(id: SheetId, owner: SheetOwner, state: SheetState) {
    this.id = id;
    this.#owner = owner;
    this.#state = state;
  }

  get name(): string { return this.#owner.name; }
  get visibility(): Visibility { return this.#owner.visibility; }
  get merges(): readonly Area[] { return this.#state.merges; }
  get tables(): readonly BookTable[] { return this.#state.tables; }
  get filter(): BookFilter | null { return this.#state.filter; }
  get validations(): readonly BookValidation[] { return this.#state.validations; }
  get colours(): readonly BookColours[] { return this.#state.colours; }
  get charts(): readonly BookChart[] { return this.#state.charts; }
  get page(): BookPage | null { return this.#state.page; }
  get hasGridlines(): boolean { return this.#state.hasGridlines; }
  get isProtected(): boolean { return this.#state.isProtected; }
  get columnWidths(): ReadonlyMap<number, number> { return this.#state.columnWidths; }
  get rowHeights(): ReadonlyMap<number, number> { return this.#state.rowHeights; }
  get frozen(): { readonly rows: number; readonly columns: number } { return this.#state.frozen; }
  /** Rows that don't show, whether hidden by hand or by the filter. */
  get hiddenRows(): ReadonlySet<number> { return new Set([...this.#state.hiddenRows, ...this.#state.filteredRows]); }
  get hiddenColumns(): ReadonlySet<number> { return this.#state.hiddenColumns; }

  isRowHidden(row: number): boolean {
    return this.#state.hiddenRows.has(row) || this.#state.filteredRows.has(row);
  }

  cell(row: number, column: number): BookCell | undefined {
    return this.#state.cells.cell(row, column);
  }

  value(row: number, column: number): Cell {
    return this.#state.cells.value(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.#state.cells.formula(row, column);
  }

  /** The number format pattern, `General` for a plain cell. */
  format(row: number, column: number): string {
    return this.#state.cells.look(row, column)?.format ?? 'General';
  }

  /** Whether protecting the sheet keeps the cell as it is. */
  isLocked(row: number, column: number): boolean {
    return this.#state.cells.look(row, column)?.style?.isUnlocked !== true;
  }

  /** From the first to the last cell that holds something; formatted cells count unless told otherwise. */
  usedArea(valuesOnly = false): Area | null {
    return this.#state.cells.usedArea(valuesOnly);
  }

  /** The rows that hold anything, from the top. The lists are the sheet's own: read, don't keep. */
  rows(): IterableIterator<BookRow> {
    return this.#state.cells.rows();
  }

  write(top: number, left: number, block: CellBlock, author: Author): void {
    const area = writeBlock(this.#state.cells, top, left, block);
    if (area === null) return;
    dropSpills(this.#state, area);
    this.#tellCells(area, author);
  }

  /** Writes one cell whole: what the cell doesn't name goes away. */
  setCell(row: number, column: number, cell: BookCell, author: Author): void {
    const { value, formula, format = 'General', style = null } = cell;
    this.write(row, column, { values: [[value]], formulas: [[formula ?? null]], formats: [[format]], styles: [[style]] }, author);
  }

  clear(area: Area, what: ClearWhat, author: Author): void {
    checkArea(area);
    clearCells(this.#state.cells, area, what);
    this.#tellCells(area, author);
  }

  insertRows(at: number, count: number, author: Author): void {
    this.#changeLines({ axis: 'rows', at, count }, author);
  }

  deleteRows(at: number, count: number, author: Author): void {
    this.#changeLines({ axis: 'rows', at, count: -count }, author);
  }

  insertColumns(at: number, count: number, author: Author): void {
    this.#changeLines({ axis: 'columns', at, count }, author);
  }

  deleteColumns(at: number, count: number, author: Author): void {
    this.#changeLines({ axis: 'columns', at, count: -count }, author);
  }

  /** Sorts the block's rows; its header, if it has one, is not part of it. */
  sort(area: Area, keys: readonly SortKey[], author: Author): void {
    checkArea(area);
    if (this.#state.merges.some((merge) => doAreasOverlap(merge, area))) throw new BookError('merged-cells');
    sortRows(this.#state.cells, area, keys);
    this.#tellCells(area, author);
  }

  /** Joins cells into one; only the top left one keeps its contents. */
  merge(area: Area, author: Author): void {
    mergeCells(this.#state, area);
    this.#tellCells(area, author);
    this.#tellPart('layout', author);
  }

  /** Takes apart every merged block that touches the area. */
  unmerge(area: Area, author: Author): void {
    this.#set({ merges: this.#state.merges.filter((merge) => !doAreasOverlap(merge, area)) }, 'layout', author);
  }

  addTable(table: BookTable, author: Author): void {
    addTable(this.#state, table, (name) => this.#owner.isTableNameTaken(name));
    this.#tellPart('table', author);
  }

  deleteTable(name: string, author: Author): void {
    deleteTable(this.#state, name);
    this.#tellPart('table', author);
  }

  renameTable(name: string, newName: string, author: Author): void {
    renameTable(this.#state, name, newName, (other) => this.#owner.isTableNameTaken(other));
    this.#tellPart('table', author);
  }

  resizeTable(name: string, area: Area, author: Author): void {
    resizeTable(this.#state, name, area);
    this.#tellPart('table', author);
  }

  /** Sets or removes the filter, and hides the rows that fail it; later edits don't change which rows those are. */
  setFilter(filter: BookFilter | null, author: Author): void {
    if (filter !== null) checkArea(filter.area);
    this.#state.filter = filter;
    this.#state.filteredRows = rowsFilteredOut(this.#state);
    this.#tellPart('filter', author);
  }

  setValidations(validations: readonly BookValidation[], author: Author): void {
    this.#set({ validations }, 'layout', author);
  }

  setColours(colours: readonly BookColours[], author: Author): void {
    this.#set({ colours }, 'layout', author);
  }

  setProtected(isProtected: boolean, author: Author): void {
    this.#set({ isProtected }, 'protection', author);
  }

  setFrozen(rows: number, columns: number, author: Author): void {
    this.#set({ frozen: { rows, columns } }, 'layout', author);
  }

  setCharts(charts: readonly BookChart[], author: Author): void {
    this.#set({ charts }, 'layout', author);
  }

  setPage(page: BookPage | null, author: Author): void {
    this.#set({ page }, 'layout', author);
  }

  setGridlines(hasGridlines: boolean, author: Author): void {
    this.#set({ hasGridlines }, 'layout', author);
  }

  setRowsHidden(first: number, count: number, isHidden: boolean, author: Author): void {
    this.#set({ hiddenRows: withLines(this.#state.hiddenRows, first, count, isHidden) }, 'rows', author);
  }

  setColumnsHidden(first: number, count: number, isHidden: boolean, author: Author): void {
    this.#set({ hiddenColumns: withLines(this.#state.hiddenColumns, first, count, isHidden) }, 'columns', author);
  }

  /** Widths and heights by line; null for the one that a line has by itself. */
  setColumnWidth(column: number, width: number | null, author: Author): void {
    this.#set({ columnWidths: withSize(this.#state.columnWidths, column, width) }, 'columns', author);
  }

  setRowHeight(row: number, height: number | null, author: Author): void {
    this.#set({ rowHeights: withSize(this.#state.rowHeights, row, height) }, 'rows', author);
  }

  /** Where a click on the cell leads; null for nowhere. */
  link(row: number, column: number): BookLink | null {
    return linkOf(this.#state.cells, row, column);
  }

  setLink(row: number, column: number, link: BookLink | null, author: Author): void {
    setLink(this.#state.cells, row, column, link);
    this.#tellPart('layout', author);
  }

  #changeLines(change: LineChange, author: Author): void {
    checkLineChange(this.#state, change);
    changeLines(this.#state, change);
    this.#owner.followLines(change);
    this.#tellPart(change.axis, author, change);
  }

  #set(part: Partial<SheetState>, what: StructurePart, author: Author): void {
    Object.assign(this.#state, part);
    this.#tellPart(what, author);
  }

  #tellCells(area: Area, author: Author): void {
    this.#owner.tell({ kind: 'cells', sheet: this.id, area, author });
  }

  #tellPart(what: StructurePart, author: Author, lines?: LineChange): void {
    this.#owner.tell({ kind: 'structure', sheet: this.id, what, author, ...(lines === undefined ? {} : { lines }) });
  }
}
