/** What the parts of the grid share: the workbook, Univer, and which sheet is which on both sides. */
import type { ICellData, IStyleData, Nullable, Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Engine } from './engine.ts';

/** One sheet, seen from both sides. */
export interface SheetPair {
  readonly book: BookSheet;
  readonly univer: Worksheet;
}

/**
 * Sheets that came with the workbook have one id on both sides; those that the person adds in the grid
 * are named by Univer first and get the workbook's own id after.
 */
export class GridContext {
  readonly book: Book;
  readonly engine: Engine;
  readonly unitId: string;
  #isShowing = false;
  readonly #bookIds = new Map<string, SheetId>();
  readonly #univerIds = new Map<SheetId, string>();

  constructor(book: Book, engine: Engine, unitId: string) {
    this.book = book;
    this.engine = engine;
    this.unitId = unitId;
    for (const sheet of book.sheets) this.link(sheet.id, sheet.id);
  }

  /** True while a change of the workbook is being shown, which must not come back as an edit. */
  get isShowing(): boolean {
    return this.#isShowing;
  }

  show(action: () => void): void {
    const before = this.#isShowing;
    this.#isShowing = true;
    try {
      action();
    } finally {
      this.#isShowing = before;
    }
  }

  link(univerId: string, bookId: SheetId): void {
    this.#bookIds.set(univerId, bookId);
    this.#univerIds.set(bookId, univerId);
  }

  bookId(univerId: string): SheetId | undefined {
    return this.#bookIds.get(univerId);
  }

  univerId(bookId: SheetId): string | undefined {
    return this.#univerIds.get(bookId);
  }

  workbook(): UniverWorkbook | null {
    return this.engine.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  /** The pair of a sheet of Univer's; null once either side is gone. */
  pairOfUniver(univerId: string): SheetPair | null {
    const id = this.#bookIds.get(univerId);
    return id === undefined ? null : this.pairOfBook(id);
  }

  pairOfBook(bookId: SheetId): SheetPair | null {
    const book = this.book.sheet(bookId);
    const univerId = this.#univerIds.get(bookId);
    const univer = univerId === undefined ? undefined : this.workbook()?.getSheetBySheetId(univerId);
    return book === undefined || univer === undefined || univer === null ? null : { book, univer };
  }

  styleOf(cell: Nullable<ICellData>): IStyleData | null {
    return this.workbook()?.getStyles().getStyleByCell(cell) ?? null;
  }
}
