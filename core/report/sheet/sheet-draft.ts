/** A tab while a report is laid out on it: rows come from the top, each part puts in its cells and how they look. */
import type { CellLink, CellLook, PageArea, SheetChart } from '../../edits/sheet-page.ts';
import type { Cell } from '../../table/cell.ts';
import { widthOf } from './grid-parts.ts';
import type { Span } from './grid-parts.ts';
import type { Wrapped } from './row-heights.ts';

/** Cells of the table that a note stands beside, and where it is to go. */
export interface NotesRow {
  readonly row: number;
  /** Columns of notes, from the left. */
  readonly columns: readonly number[];
  readonly others: readonly Cell[];
  /** What the row is of, whatever it says; null where nothing tells. */
  readonly kind: string | null;
}

/** Where a table stands, for the charts over it. */
export interface PlacedTable {
  readonly headingRow: number;
  readonly rowCount: number;
  /** By place in the table. */
  readonly columns: readonly number[];
}

export class SheetDraft {
  readonly grid: readonly number[];
  readonly cells: Cell[][] = [];
  readonly looks: (CellLook | undefined)[][] = [];
  readonly merges: PageArea[] = [];
  readonly heights: Map<number, number> = new Map<number, number>();
  readonly wrapped: Wrapped[] = [];
  readonly links: CellLink[] = [];
  readonly charts: SheetChart[] = [];
  readonly breaks: number[] = [];
  /** Rows of headings, which never stand alone at the foot of a page. */
  readonly beginnings: number[] = [];
  readonly notes: NotesRow[] = [];
  readonly tables: Map<string, PlacedTable> = new Map<string, PlacedTable>();

  constructor(grid: readonly number[]) {
    this.grid = grid;
  }

  /** A new row at the end; answers which. */
  addRow(height?: number): number {
    const row = this.cells.length;
    this.cells.push(this.grid.map(() => null));
    this.looks.push([]);
    if (height !== undefined) this.heights.set(row, height);
    return row;
  }

  /** One value over some columns, which are shown as one. */
  put(row: number, span: Span, value: Cell, look: CellLook): void {
    const cells = this.cells[row];
    if (cells !== undefined) cells[span.first] = value;
    this.dress(row, span, look);
    if (span.last > span.first) this.merges.push({ top: row, left: span.first, bottom: row, right: span.last });
    if (look.isWrapped === true && typeof value === 'string') this.wraps(row, span, value, look);
  }

  /** Looks add up; later ones win. */
  dress(row: number, { first, last }: Span, look: CellLook): void {
    const looks = this.looks[row] ?? [];
    for (let column = first; column <= last; column += 1) looks[column] = { ...looks[column], ...look };
  }

  wraps(row: number, span: Span, text: string, { size, isBold }: CellLook = {}): void {
    this.wrapped.push({ row, text, width: widthOf(this.grid, span), size, isBold });
  }

  link(row: number, column: number, to: CellLink['to'] | undefined): boolean {
    if (to === undefined || this.cells[row]?.[column] === null || !isSafe(to)) return false;
    this.links.push({ row, column, to });
    return true;
  }
}

/** A link of the web is http or https, and nothing that a host could take for more. */
function isSafe(to: CellLink['to']): boolean {
  return to.kind === 'cell' || (/^https?:\/\/[^\s"<>]+$/i.test(to.url) && to.url.length <= 2_000);
}
