/** The simplest host: a `Workbook` straight over a workbook in memory, for tests of core and pane. */
import { HEAD_COLUMNS, HEAD_ROWS, HostError } from '../../../core/host.ts';
import type {
  ChangeListener, Column, HostInfo, ReadOptions, ReadRequest, SelectedRows, SheetOutline, Unsubscribe, Workbook, WorkbookOutline,
} from '../../../core/host.ts';
import type { Applied, Edit } from '../../../core/edits/edit.ts';
import type { CellRef, SheetId } from '../../../core/table/cell-ref.ts';
import { cellArea, containsCell, MAX_COLUMNS, MAX_ROWS } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { BookChange } from '../book/book-types.ts';
import { applyToBook } from './apply-to-book.ts';
import type { Gaps } from './apply-to-book.ts';

/** Cells of a request handed over between two looks at `isCancelled`. */
const CHUNK_ROWS = 10_000;

function outlineOf(sheet: BookSheet): SheetOutline {
  const used = sheet.usedArea(true);
  const rowCount = used === null ? 0 : used.bottom + 1;
  const columnCount = used === null ? 0 : used.right + 1;
  const rows = Array.from({ length: Math.min(rowCount, HEAD_ROWS) }, (_, row) => row);
  const columns = Array.from({ length: Math.min(columnCount, HEAD_COLUMNS) }, (_, column) => column);
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === 'visible',
    ...(sheet.isProtected && rowCount > 0 && rows.every((row) => columns.every((column) => sheet.isLocked(row, column))) ? { isLocked: true } : {}),
    rowCount,
    columnCount,
    head: rows.map((row) => columns.map((column) => sheet.value(row, column))),
    headFormats: rows.map((row) => columns.map((column) => sheet.format(row, column))),
  };
}

/** A change of cells or tabs tells its sheet; selecting tells nothing. */
function touchedBy(change: BookChange): readonly SheetId[] | null {
  return change.kind === 'selection' ? null : [change.sheet];
}

export class MemoryWorkbook implements Workbook {
  readonly info: HostInfo;
  /** What others do while this host writes. */
  gaps: Gaps = {};
  readonly #book: Book;

  constructor(book: Book, language = 'en-CA') {
    this.#book = book;
    this.info = { host: 'memory', language };
  }

  async outline(): Promise<WorkbookOutline> {
    await this.#answer();
    return { dateSystem: this.#book.dateSystem, ...(this.#book.isReadOnly ? { isReadOnly: true } : {}), sheets: this.#book.sheets.map(outlineOf) };
  }

  async read(requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<readonly (readonly Column[])[]> {
    const total = requests.reduce((sum, request) => sum + request.rowCount * request.columns.length, 0);
    let done = 0;
    const results: Column[][] = [];
    for (const request of requests) {
      const columns = request.columns.map((): Column[number][] => []);
      for (let row = 0; row < request.rowCount; row += CHUNK_ROWS) {
        const count = Math.min(CHUNK_ROWS, request.rowCount - row);
        await this.#answer();
        if (options.isCancelled?.() === true) throw new HostError('cancelled');
        this.#readChunk(request, request.firstRow + row, count, columns);
        done += count * request.columns.length;
        options.onProgress?.(done, total);
      }
      results.push(columns);
    }
    return results;
  }

  #readChunk(request: ReadRequest, firstRow: number, rowCount: number, columns: readonly Column[number][][]): void {
    const sheet = this.#sheet(request.sheet);
    const isOnSheet = firstRow >= 0 && firstRow + rowCount <= MAX_ROWS && request.columns.every((column) => column >= 0 && column < MAX_COLUMNS);
    if (!isOnSheet) throw new HostError('range-missing');
    request.columns.forEach((column, index) => {
      for (let row = firstRow; row < firstRow + rowCount; row += 1) columns[index]?.push(sheet.value(row, column));
    });
  }

  async reveal(cell: CellRef): Promise<void> {
    await this.#answer();
    const sheet = this.#sheet(cell.sheet);
    if (cell.row < 0 || cell.row >= MAX_ROWS || cell.column < 0 || cell.column >= MAX_COLUMNS) throw new HostError('range-missing');
    // A hidden tab can't be shown without changing the workbook.
    if (sheet.visibility !== 'visible') throw new HostError('sheet-missing', 'hidden');
    this.#book.select(sheet.id, cellArea(cell.row, cell.column), 'addin');
  }

  async activeCell(): Promise<CellRef> {
    await this.#answer();
    const { sheet, area } = this.#book.selection;
    return { sheet, row: area.top, column: area.left };
  }

  async selectedRows(): Promise<SelectedRows | null> {
    await this.#answer();
    const { sheet: id, area } = this.#book.selection;
    const sheet = this.#sheet(id);
    const last = sheet.usedArea(true)?.bottom ?? -1;
    const shown = (top: number, bottom: number): readonly number[] =>
      Array.from({ length: Math.max(0, Math.min(bottom, last) - top + 1) }, (_, index) => top + index).filter((row) => !sheet.isRowHidden(row));
    const { filter } = sheet;
    const isFiltered = filter !== null && filter.criteria.size > 0;
    return { sheet: id, rows: shown(area.top, area.bottom), filtered: isFiltered ? shown(filter.area.top + 1, filter.area.bottom) : null };
  }

  async lists(cells: readonly CellRef[]): Promise<readonly (readonly string[] | null)[]> {
    await this.#answer();
    return cells.map(({ sheet, row, column }) =>
      this.#sheet(sheet).validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)))?.values ?? null);
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    await this.#answer();
    return applyToBook(this.#book, edits, this.gaps);
  }

  async watch(listener: ChangeListener): Promise<Unsubscribe> {
    await this.#answer();
    const stop = this.#book.listen((change) => {
      const touched = touchedBy(change);
      if (touched !== null) listener(touched);
    });
    return async () => stop();
  }

  async watchSelection(listener: () => void): Promise<Unsubscribe> {
    await this.#answer();
    const stop = this.#book.listen((change) => {
      if (change.kind === 'selection') listener();
    });
    return async () => stop();
  }

  #sheet(id: SheetId): BookSheet {
    const sheet = this.#book.sheet(id);
    if (sheet === undefined) throw new HostError('sheet-missing');
    return sheet;
  }

  /** Answers later, as every host does, and not while a cell is being edited. */
  async #answer(): Promise<void> {
    await Promise.resolve();
    if (this.#book.isInCellEdit) throw new HostError('cell-edit-mode');
  }
}
