/** A workbook in the page's memory: it can be slow, fail, be edited by others, and remembers which cells were shown. */
import { HostError } from '../../../core/host.ts';
import type { ChangeListener, Column, HostFault, HostInfo, ReadOptions, ReadRequest, SelectedRows } from '../../../core/host.ts';
import type { Unsubscribe, Workbook, WorkbookOutline } from '../../../core/host.ts';
import type { Applied, Edit } from '../../../core/edits/edit.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { CellRef } from '../../../core/table/cell-ref.ts';
import { cellArea } from '../../hosts/book/area.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

export interface FakeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const READ_STEPS = 8;

export class FakeWorkbook implements Workbook {
  readonly info: HostInfo;
  readonly book: Book = new Book();
  /** Addresses shown, in order, as `Tab!B7`. */
  readonly shown: string[] = [];
  /** How long a reading takes, in milliseconds. */
  readingTime = 0;
  /** How long a writing takes, in milliseconds. */
  writingTime = 0;
  /** Faults that the next calls meet, by call. */
  readonly faults: { reading: HostFault | null; showing: HostFault | null; writing: HostFault | null } = { reading: null, showing: null, writing: null };
  /** How often something was to be written. */
  writes = 0;
  hasBug = false;
  readonly #memory: MemoryWorkbook;
  #listenerCount = 0;

  constructor(language: string, sheets: readonly FakeSheet[]) {
    for (const { name, rows } of sheets) fill(this.book.addSheet(name), rows);
    this.#memory = new MemoryWorkbook(this.book, language);
    this.info = this.#memory.info;
  }

  /** How many listen for changes. */
  get listenerCount(): number {
    return this.#listenerCount;
  }

  /** Another person's edit; sheets count from 0. */
  edit(sheet: number, row: number, column: number, value: Cell): void {
    this.#sheet(sheet).write(row, column, { values: [[value]] }, 'colleague');
  }

  /** Another person's edit in the moment between the next writing's last look and its write. */
  editAsWritten(sheet: number, row: number, column: number, value: Cell): void {
    this.#memory.gaps = {
      beforeWrite: () => {
        this.#memory.gaps = {};
        this.edit(sheet, row, column, value);
      },
    };
  }

  /** Another person puts empty rows before one. */
  insertRows(sheet: number, row: number, count: number): void {
    this.#sheet(sheet).insertRows(row, count, 'colleague');
  }

  /** Another person puts an empty column before one. */
  insertColumn(sheet: number, column: number): void {
    this.#sheet(sheet).insertColumns(column, 1, 'colleague');
  }

  /** The person goes to a cell. */
  goTo(sheet: number, row: number, column: number): void {
    this.book.select(this.#sheet(sheet).id, cellArea(row, column));
  }

  /** The person selects cells in some rows of a tab. */
  selectRows(sheet: number, first: number, count: number): void {
    const { id } = this.#sheet(sheet);
    this.book.select(id, { top: first, left: 0, bottom: first + count - 1, right: 3 });
  }

  /** Values of a tab's first rows, by its name; null where there is no such tab. */
  valuesOf(name: string): readonly (readonly Cell[])[] | null {
    const sheet = this.book.sheetNamed(name);
    const used = sheet?.usedArea(true);
    if (sheet === undefined || used === null || used === undefined) return null;
    return Array.from({ length: used.bottom + 1 }, (_, row) => Array.from({ length: used.right + 1 }, (__, column) => sheet.value(row, column)));
  }

  async outline(): Promise<WorkbookOutline> {
    if (this.hasBug) throw new TypeError('a bug, on purpose');
    if (this.faults.reading !== null) throw new HostError(this.faults.reading);
    return this.#memory.outline();
  }

  async read(requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<readonly (readonly Column[])[]> {
    for (let step = 1; this.readingTime > 0 && step <= READ_STEPS; step += 1) {
      await pause(this.readingTime / READ_STEPS);
      if (options.isCancelled?.() === true) throw new HostError('cancelled');
      options.onProgress?.(step, READ_STEPS);
    }
    return this.#memory.read(requests);
  }

  async reveal(cell: CellRef): Promise<void> {
    if (this.faults.showing !== null) throw new HostError(this.faults.showing);
    await this.#memory.reveal(cell);
    this.shown.push(`${this.book.sheet(cell.sheet)?.name ?? '?'}!${cellAddress(cell.row, cell.column)}`);
  }

  activeCell(): Promise<CellRef | null> {
    return this.#memory.activeCell();
  }

  selectedRows(): Promise<SelectedRows | null> {
    return this.#memory.selectedRows();
  }

  async lists(cells: readonly CellRef[]): Promise<readonly (readonly string[] | null)[]> {
    if (this.faults.reading !== null) throw new HostError(this.faults.reading);
    return this.#memory.lists(cells);
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    this.writes += 1;
    if (this.writingTime > 0) await pause(this.writingTime);
    if (this.faults.writing !== null) throw new HostError(this.faults.writing);
    return this.#memory.apply(edits);
  }

  async watch(listener: ChangeListener): Promise<Unsubscribe> {
    const stop = await this.#memory.watch(listener);
    this.#listenerCount += 1;
    return () => {
      this.#listenerCount -= 1;
      return stop();
    };
  }

  /** Null for a host that tells nothing of selections. */
  watchSelection?: (listener: () => void) => Promise<Unsubscribe> = (listener) => this.#memory.watchSelection(listener);

  #sheet(index: number): BookSheet {
    const sheet = this.book.sheets[index];
    if (sheet === undefined) throw new RangeError(`no sheet ${index}`);
    return sheet;
  }
}

/** Serial numbers from 1954 on, in a sheet without other numbers, are dates. */
function fill(sheet: BookSheet, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  const formats = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 20_000 ? 'yyyy-mm-dd' : undefined)));
  sheet.write(0, 0, { values: rows, formats }, 'person');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
