/** All that a sheet holds, as the functions that edit sheets pass it to one another. */
import type { Area, BookChart, BookColours, BookFilter, BookPage, BookTable, BookValidation } from './book-types.ts';
import { areaAfter, checkLines, containsCell, lineAfter, MAX_COLUMNS, MAX_ROWS, type LineChange } from './area.ts';
import { BookError } from './book-error.ts';
import { CellStore } from './cell-store.ts';

export interface SheetState {
  readonly cells: CellStore;
  merges: readonly Area[];
  /** Where a formula's result fills several cells: the formula's own cell is the top left one. */
  spills: readonly Area[];
  tables: readonly BookTable[];
  validations: readonly BookValidation[];
  /** The first one that fits colours a cell. */
  colours: readonly BookColours[];
  charts: readonly BookChart[];
  /** Null where nobody has said how the sheet prints. */
  page: BookPage | null;
  hasGridlines: boolean;
  filter: BookFilter | null;
  isProtected: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  /** Widths in characters of the default font, as files have them. */
  columnWidths: ReadonlyMap<number, number>;
  /** Heights in points. */
  rowHeights: ReadonlyMap<number, number>;
  hiddenColumns: ReadonlySet<number>;
  /** Hidden by hand. */
  hiddenRows: ReadonlySet<number>;
  /** Hidden by the filter when it was last applied. */
  filteredRows: ReadonlySet<number>;
  /** Lines that came and went since the sheet was opened, for what only the file knows the place of. */
  lineChanges: readonly LineChange[];
}

export function emptySheetState(): SheetState {
  return {
    cells: new CellStore(),
    merges: [],
    spills: [],
    tables: [],
    validations: [],
    colours: [],
    charts: [],
    page: null,
    hasGridlines: true,
    filter: null,
    isProtected: false,
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    filteredRows: new Set(),
    lineChanges: [],
  };
}

/** Refuses lines that are none, and to push filled cells off the sheet, as Excel does. */
export function checkLineChange({ cells }: SheetState, { axis, at, count }: LineChange): void {
  checkLines(axis, at, Math.abs(count));
  if (count < 0) return;
  const used = cells.usedArea(false);
  const end = used === null ? 0 : axis === 'rows' ? used.bottom : used.right;
  if (end >= at && end + count >= (axis === 'rows' ? MAX_ROWS : MAX_COLUMNS)) throw new BookError('out-of-range');
}

/** Moves cells and everything that stands on them when lines come or go. */
export function changeLines(state: SheetState, change: LineChange): void {
  state.lineChanges = [...state.lineChanges, change];
  state.cells.apply(change);
  state.merges = areasAfter(state.merges, change).filter((area) => area.top !== area.bottom || area.left !== area.right);
  state.spills = areasAfter(state.spills, change);
  state.tables = state.tables.flatMap((table) => {
    const area = areaAfter(table.area, change);
    return area === null ? [] : [{ ...table, area }];
  });
  state.validations = withAreasAfter(state.validations, change);
  state.colours = withAreasAfter(state.colours, change);
  state.filter = filterAfter(state.filter, change);
  if (change.axis === 'rows') {
    state.hiddenRows = setAfter(state.hiddenRows, change);
    state.filteredRows = state.filter === null ? new Set() : setAfter(state.filteredRows, change);
    state.rowHeights = mapAfter(state.rowHeights, change);
    state.page = pageAfter(state.page, change);
  } else {
    state.hiddenColumns = setAfter(state.hiddenColumns, change);
    state.columnWidths = mapAfter(state.columnWidths, change);
    if (state.filter === null) state.filteredRows = new Set();
  }
}

/** A formula that is written over fills no cells any more. */
export function dropSpills(state: SheetState, written: Area): void {
  const isGone = ({ top, left }: Area): boolean => containsCell(written, top, left) && state.cells.formula(top, left) === undefined;
  if (state.spills.some(isGone)) state.spills = state.spills.filter((spill) => !isGone(spill));
}

function areasAfter(areas: readonly Area[], change: LineChange): readonly Area[] {
  return areas.flatMap((area) => areaAfter(area, change) ?? []);
}

function withAreasAfter<T extends { readonly areas: readonly Area[] }>(rules: readonly T[], change: LineChange): readonly T[] {
  return rules.flatMap((rule) => {
    const areas = areasAfter(rule.areas, change);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function setAfter(lines: ReadonlySet<number>, change: LineChange): ReadonlySet<number> {
  return new Set([...lines].flatMap((line) => lineAfter(line, change) ?? []));
}

function mapAfter(lines: ReadonlyMap<number, number>, change: LineChange): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const [line, size] of lines) {
    const after = lineAfter(line, change);
    if (after !== null) moved.set(after, size);
  }
  return moved;
}

/** Where pages begin goes along with the rows. */
function pageAfter(page: BookPage | null, change: LineChange): BookPage | null {
  if (page?.breaks === undefined) return page;
  const { breaks, ...rest } = page;
  const moved = breaks.flatMap((row) => lineAfter(row, change) ?? []);
  return moved.length === 0 ? rest : { ...rest, breaks: moved };
}

/** A filter goes away with its header row; its columns are counted anew from its left. */
function filterAfter(filter: BookFilter | null, change: LineChange): BookFilter | null {
  if (filter === null) return null;
  const area = areaAfter(filter.area, change);
  if (area === null) return null;
  if (change.axis === 'rows') return lineAfter(filter.area.top, change) === null ? null : { ...filter, area };
  const criteria = new Map<number, readonly string[]>();
  for (const [column, texts] of filter.criteria) {
    const after = lineAfter(filter.area.left + column, change);
    if (after !== null) criteria.set(after - area.left, texts);
  }
  return { area, criteria };
}
