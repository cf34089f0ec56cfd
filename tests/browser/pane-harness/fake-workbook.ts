/** A workbook in the page's memory: it can be slow, fail, be edited by others, and remembers which cells were shown. */
import { HEAD_COLUMNS, HEAD_ROWS, HostError } from '../../../core/host.ts';
import type { ChangeListener, Column, HostFault, HostInfo, ReadOptions, ReadRequest } from '../../../core/host.ts';
import type { SheetOutline, Unsubscribe, Workbook, WorkbookOutline } from '../../../core/host.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { CellRef } from '../../../core/table/cell-ref.ts';

export interface FakeSheet {
  readonly name: string;
  readonly rows: Cell[][];
}

const READ_STEPS = 8;

export class FakeWorkbook implements Workbook {
  readonly info: HostInfo;
  readonly sheets: FakeSheet[];
  /** Addresses shown, in order, as `Tab!B7`. */
  readonly shown: string[] = [];
  /** How long a reading takes, in milliseconds. */
  readingTime = 0;
  /** Faults that the next calls meet, by call. */
  readonly faults: { reading: HostFault | null; showing: HostFault | null } = { reading: null, showing: null };
  hasBug = false;
  /** Where the person is. */
  here: CellRef = { sheet: '0', row: 0, column: 0 };
  #listeners = new Set<ChangeListener>();

  constructor(language: string, sheets: readonly FakeSheet[]) {
    this.info = { host: 'memory', language };
    this.sheets = [...sheets];
  }

  /** How many listen for changes. */
  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** Another person's edit. */
  edit(sheet: number, row: number, column: number, value: Cell): void {
    const cells = this.sheets[sheet]?.rows[row];
    if (cells === undefined) throw new RangeError(`no row ${row} on sheet ${sheet}`);
    cells[column] = value;
    for (const listener of this.#listeners) listener([String(sheet)]);
  }

  outline(): Promise<WorkbookOutline> {
    if (this.hasBug) return Promise.reject(new TypeError('a bug, on purpose'));
    if (this.faults.reading !== null) return Promise.reject(new HostError(this.faults.reading));
    return Promise.resolve({ dateSystem: 1900, sheets: this.sheets.map(outlineOf) });
  }

  async read(requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<readonly (readonly Column[])[]> {
    for (let step = 1; this.readingTime > 0 && step <= READ_STEPS; step += 1) {
      await pause(this.readingTime / READ_STEPS);
      if (options.isCancelled?.() === true) throw new HostError('cancelled');
      options.onProgress?.(step, READ_STEPS);
    }
    return requests.map(({ sheet, firstRow, rowCount, columns }) =>
      columns.map((column) => Array.from({ length: rowCount }, (_, index) => this.sheets[Number(sheet)]?.rows[firstRow + index]?.[column] ?? null)),
    );
  }

  reveal(cell: CellRef): Promise<void> {
    if (this.faults.showing !== null) return Promise.reject(new HostError(this.faults.showing));
    this.here = cell;
    this.shown.push(`${this.sheets[Number(cell.sheet)]?.name ?? '?'}!${cellAddress(cell.row, cell.column)}`);
    return Promise.resolve();
  }

  activeCell(): Promise<CellRef | null> {
    return Promise.resolve(this.here);
  }

  watch(listener: ChangeListener): Promise<Unsubscribe> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }
}

function outlineOf({ name, rows }: FakeSheet, index: number): SheetOutline {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const width = Math.min(columnCount, HEAD_COLUMNS);
  const head = rows.slice(0, HEAD_ROWS).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    id: String(index),
    name,
    isVisible: true,
    rowCount: rows.length,
    columnCount,
    head,
    // Serial numbers from 1954 on, in a sheet without other numbers, are dates.
    headFormats: head.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 20_000 ? 'yyyy-mm-dd' : 'General'))),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
