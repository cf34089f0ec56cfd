/** What of a tab is other than its file has it. */
import type { TableDefinition } from 'hucre/xlsx';
import type { BookChart, BookColours, BookTable, BookValidation } from './book-types.ts';
import { changedCells, changedLinks, type CellPlaces } from './cell-changes.ts';
import { filterText } from './filter-rows.ts';
import type { KeptTab } from './opened-again.ts';
import type { SheetState } from './sheet-state.ts';

/** What went away and what came; something that was changed did both. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

export interface TabChanges {
  readonly cells: CellPlaces;
  readonly links: CellPlaces;
  readonly merges: boolean;
  readonly filter: boolean;
  readonly protection: boolean;
  readonly frozen: boolean;
  readonly gridlines: boolean;
  readonly page: boolean;
  readonly columns: boolean;
  /** Rows whose height was changed, or that were hidden or shown. */
  readonly rows: ReadonlySet<number>;
  readonly validations: Difference<BookValidation>;
  readonly colours: Difference<BookColours>;
  readonly tables: Difference<BookTable>;
  /** Those that went away by their place among the file's own. */
  readonly charts: { readonly gone: ReadonlySet<number>; readonly come: readonly BookChart[] };
}

/** Tells lists apart by what `key` says of their members; what was written anew without the file's own description is the one that says the same. */
function difference<T extends { readonly source?: object }>(before: readonly T[], now: readonly T[], key: (one: T) => string): Difference<T> {
  const left = before.map((one) => ({ key: key(one), source: JSON.stringify(one.source), one }));
  const come = now.filter((one) => {
    const [ownKey, source] = [key(one), JSON.stringify(one.source)];
    const same = left.findIndex((other) => other.key === ownKey && (one.source === undefined || other.source === source));
    if (same !== -1) left.splice(same, 1);
    return same === -1;
  });
  return { gone: left.map(({ one }) => one), come };
}

function isOther(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function sortedEntries(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].toSorted(([a], [b]) => a - b);
}

function columnsOf({ columnWidths, hiddenColumns }: SheetState): unknown {
  return [sortedEntries(columnWidths), [...hiddenColumns].toSorted((a, b) => a - b)];
}

function filterOf({ filter }: SheetState): unknown {
  return filter === null ? null : [filter.area, [...filter.criteria].toSorted(([a], [b]) => a - b)];
}

export function isRowHidden({ hiddenRows, filteredRows }: SheetState, row: number): boolean {
  return hiddenRows.has(row) || filteredRows.has(row);
}

function changedRows(before: SheetState, now: SheetState): ReadonlySet<number> {
  const told = [before, now].flatMap(({ rowHeights, hiddenRows, filteredRows }) => [...rowHeights.keys(), ...hiddenRows, ...filteredRows]);
  return new Set(told.filter((row) => before.rowHeights.get(row) !== now.rowHeights.get(row) || isRowHidden(before, row) !== isRowHidden(now, row)));
}

/** The headings of a table are written in its own part too; `width` is how many of them that part has. */
function tableKey(table: BookTable, state: SheetState, width: number): string {
  const { name, area, style } = table;
  const headings = Array.from({ length: area.right - area.left + 1 }, (_, index) => filterText(state.cells.value(area.top, area.left + index)));
  return JSON.stringify([name, area, style, headings, width]);
}

export function tabChanges({ before, now, opened }: KeptTab): TabChanges {
  const areColumnsMoved = now.lineChanges.some(({ axis }) => axis === 'columns');
  const gone = opened.charts.flatMap((chart, index) => (now.charts.some(({ source }) => source === chart.source) ? [] : [index]));
  const tableKeys = new Map([
    // `source` is set when a file is opened, and is the library's own description.
    ...before.tables.map((table) => [table, tableKey(table, before, (table.source as TableDefinition | undefined)?.columns.length ?? 0)] as const),
    ...now.tables.map((table) => [table, tableKey(table, now, table.area.right - table.area.left + 1)] as const),
  ]);
  return {
    cells: changedCells(before.cells, now.cells),
    links: changedLinks(before.cells, now.cells),
    merges: isOther(before.merges, now.merges),
    // Columns of a filter are told by their number, which moves with others.
    filter: isOther(filterOf(before), filterOf(now)) || (areColumnsMoved && now.filter !== null),
    protection: before.isProtected !== now.isProtected,
    frozen: isOther(before.frozen, now.frozen),
    gridlines: before.hasGridlines !== now.hasGridlines,
    page: now.page !== null && isOther(before.page, now.page),
    columns: areColumnsMoved || isOther(columnsOf(before), columnsOf(now)),
    rows: changedRows(before, now),
    validations: difference(before.validations, now.validations, ({ areas, values, reference, isStrict }) => JSON.stringify([areas, values, reference, isStrict])),
    colours: difference(before.colours, now.colours, ({ areas, value, isStart, fill, color }) => JSON.stringify([areas, value, isStart, fill, color])),
    tables: difference(before.tables, now.tables, (table) => tableKeys.get(table) ?? ''),
    charts: { gone: new Set(gone), come: now.charts.filter(({ source }) => source === undefined) },
  };
}

/** Whether nothing of a tab was changed, so that its part can stay as it is. */
export function isUnchanged(changes: TabChanges): boolean {
  const { cells, links, merges, filter, protection, frozen, gridlines, page, columns, rows, validations, colours, tables, charts } = changes;
  const lists = [validations, colours, tables].every(({ gone, come }) => gone.length === 0 && come.length === 0);
  return lists && cells.size === 0 && links.size === 0 && rows.size === 0 && charts.gone.size === 0 && charts.come.length === 0 &&
    ![merges, filter, protection, frozen, gridlines, page, columns].includes(true);
}
