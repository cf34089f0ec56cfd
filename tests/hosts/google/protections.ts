/** Protected sheets and ranges: those that the workbook has, and those that a test or a script adds. */
import type { SheetId } from '../../../core/table/cell-ref.ts';
import { areaOverlap, containsCell } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { Area } from '../book/book-types.ts';
import { GOOGLE_SAYS } from './google-says.ts';
import { ScriptException } from './script-error.ts';

export interface ProtectedPart {
  readonly sheet: SheetId;
  /** Null for the whole sheet. */
  readonly area: Area | null;
  /** Cells of a protected sheet that stay free. */
  readonly free: readonly Area[];
  /** Whether the person at the screen may edit it all the same. */
  readonly canEdit: boolean;
  /** The person is only warned; a script is not. */
  readonly isWarningOnly: boolean;
  readonly description: string;
}

export class Protections {
  readonly #book: Book;
  #added: readonly ProtectedPart[] = [];

  constructor(book: Book) {
    this.#book = book;
  }

  /** Protects some cells, or the whole sheet, from the person and the script. */
  add(part: Pick<ProtectedPart, 'sheet'> & Partial<ProtectedPart>): ProtectedPart {
    const made: ProtectedPart = { area: null, free: [], canEdit: false, isWarningOnly: false, description: '', ...part };
    this.#added = [...this.#added, made];
    return made;
  }

  replace(part: ProtectedPart, by: ProtectedPart | null): void {
    this.#added = this.#added.flatMap((one) => (one === part ? (by ?? []) : one));
  }

  of(sheet: SheetId): readonly ProtectedPart[] {
    const own = this.#ownOf(sheet);
    const added = this.#added.filter((part) => part.sheet === sheet);
    return own === null ? added : [own, ...added];
  }

  /** Refuses to write where the person may not. */
  checkWritable(sheet: SheetId, area: Area): void {
    if (this.isProtected(sheet, area)) throw new ScriptException(GOOGLE_SAYS.protectedCell);
  }

  /** Whether the person may not edit some cell of an area. */
  isProtected(sheet: SheetId, area: Area): boolean {
    return this.of(sheet).some((part) => {
      if (part.canEdit || part.isWarningOnly) return false;
      const touched = part.area === null ? area : areaOverlap(part.area, area);
      return touched !== null && !isCovered(touched, part.free);
    });
  }

  /** A sheet that is protected in the workbook, with the cells that are not locked. */
  #ownOf(id: SheetId): ProtectedPart | null {
    const sheet = this.#book.sheet(id);
    if (sheet === undefined || !sheet.isProtected) return null;
    const free: Area[] = [];
    for (const { row, looks } of sheet.rows()) {
      looks?.forEach((look, column) => {
        if (look?.style?.isUnlocked === true) extend(free, row, column);
      });
    }
    return { sheet: id, area: null, free, canEdit: false, isWarningOnly: false, description: '' };
  }
}

/** Puts a cell to a block that ends above it, or into one of its own. */
function extend(areas: Area[], row: number, column: number): void {
  const above = areas.findIndex((area) => area.left === column && area.right === column && area.bottom === row - 1);
  const found = areas[above];
  if (found === undefined) areas.push({ top: row, left: column, bottom: row, right: column });
  else areas[above] = { ...found, bottom: row };
}

function isCovered(area: Area, by: readonly Area[]): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!by.some((free) => containsCell(free, row, column))) return false;
    }
  }
  return true;
}
