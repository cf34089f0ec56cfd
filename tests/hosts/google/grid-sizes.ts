/** How many rows and columns each sheet has: at Google a sheet ends, and grows only when told to. */
import type { SheetId } from '../../../core/table/cell-ref.ts';
import type { Book } from '../book/book.ts';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const LEAST: GridSize = { rows: 1000, columns: 26 };

export class GridSizes {
  readonly #book: Book;
  readonly #sizes = new Map<SheetId, GridSize>();
  /** When each sheet was last looked at: looking takes its time. */
  readonly #lookedAt = new Map<SheetId, number>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** At least what the cells take up: the person's own typing makes room for itself. */
  of(sheet: SheetId): GridSize {
    const known = this.#sizes.get(sheet) ?? LEAST;
    if (this.#lookedAt.get(sheet) === this.#book.changeCount) return known;
    this.#lookedAt.set(sheet, this.#book.changeCount);
    const used = this.#book.sheet(sheet)?.usedArea() ?? null;
    if (used === null) return known;
    const size = { rows: Math.max(known.rows, used.bottom + 1), columns: Math.max(known.columns, used.right + 1) };
    this.#sizes.set(sheet, size);
    return size;
  }

  set(sheet: SheetId, size: GridSize): void {
    this.#sizes.set(sheet, size);
  }

  /** The cells of all sheets, with one of them so large. */
  cellsWith(sheet: SheetId, size: GridSize): number {
    let cells = 0;
    for (const { id } of this.#book.sheets) {
      const { rows, columns } = id === sheet ? size : this.of(id);
      cells += rows * columns;
    }
    return cells;
  }
}
