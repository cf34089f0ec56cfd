/** What stands in the way of columns that are to be added, as Excel tells it. */
import { columnRows, columnStep, columnWrites, listSource, storedCell } from '../../core/index.ts';
import type { Cell, ColumnStep, ColumnWrites, FoundFilter, FoundTable, LocatedEdit, NewColumnEdit, Skipped } from '../../core/index.ts';
import type { FoundNow } from './find-tables.ts';
import { columnCells, MAX_ROWS, requestColumn } from './find-tables.ts';

/** A column to add, and where. */
export interface MadeColumn {
  readonly edit: NewColumnEdit;
  readonly headerRow: number;
  readonly column: number;
  /** The sheet's rows, from the first to the last that holds a value. */
  readonly rowCount: number;
  /** Name of the Excel table that ends left of the column and is to take it in; null for none. */
  readonly joins: string | null;
}

export interface ColumnJob {
  readonly edit: NewColumnEdit;
  /** Index among the edits that were handed over. */
  readonly index: number;
}

/** A sheet's filter, as far as it is to reach. */
export interface WidenedFilter {
  readonly sheet: string;
  readonly area: Omit<FoundFilter, 'isFiltering'>;
}

export interface PlannedColumns {
  readonly filters: readonly WidenedFilter[];
  readonly made: readonly MadeColumn[];
  readonly writes: readonly ColumnWrites[];
  readonly refused: readonly Skipped[];
}

interface PendingColumn {
  readonly job: ColumnJob;
  /** By number: right of the table as far as anything stands there, and one more. */
  readonly right: ReadonlyMap<number, Excel.Range>;
  readonly merged: Excel.RangeAreas;
  /** By number as well: what their cells offer to choose from. */
  readonly lists: ReadonlyMap<number, Excel.DataValidation>;
  readonly autoFilter: Excel.AutoFilter;
  /** Of the sheet's own filter. */
  readonly filtered: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** So many columns right of a table are looked at for one that is empty. */
const MOST_RIGHT = 50;

/** Asks for the columns right of the tables; the answers are read by `plannedColumns` after a sync. */
export function requestRight(context: Excel.RequestContext, jobs: readonly ColumnJob[], found: (edit: NewColumnEdit) => FoundNow | null, tables: (edit: NewColumnEdit) => Excel.TableCollection): readonly PendingColumn[] {
  return jobs.flatMap((job): readonly PendingColumn[] => {
    const now = found(job.edit);
    if (now === null || now.placed === null) return [];
    const worksheet = context.workbook.worksheets.getItemOrNullObject(job.edit.table.sheet);
    const first = Math.max(...now.placed.columns.values()) + 1;
    const count = Math.min(MOST_RIGHT, Math.max(1, now.lastColumn - first + 2));
    const right = new Map(Array.from({ length: count }, (_, index) => [first + index, requestColumn(worksheet, first + index)]));
    const merged = worksheet.getRangeByIndexes(0, first, MAX_ROWS, count).getMergedAreasOrNullObject();
    merged.load('areas/items/columnIndex,areas/items/columnCount');
    const { headerRow } = now.placed;
    const lists = new Map([...right.keys()].map((column) => [column, worksheet.getRangeByIndexes(headerRow + 1, column, columnRows(headerRow, now.lastRow + 1), 1).dataValidation]));
    for (const list of lists.values()) list.load('type,rule');
    const { autoFilter } = worksheet;
    autoFilter.load('isDataFiltered');
    const filtered = autoFilter.getRangeOrNullObject();
    filtered.load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ job, right, merged, lists, autoFilter, filtered, tables: tables(job.edit).items.map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,columnCount');
      return { name: table.name, range };
    }) }];
  });
}

/** What may be written, as far as that is known before the columns right of the tables are looked at. */
export function likelyWrites(jobs: readonly ColumnJob[], found: (edit: NewColumnEdit) => FoundNow | null): { readonly edits: readonly LocatedEdit[]; readonly toFill: readonly LocatedEdit[] } {
  const all = jobs.flatMap(({ edit, index }) => {
    const now = found(edit);
    const table: FoundTable | null = now === null ? null : { ...now, isColumnEmpty: () => true, isHeldBetween: () => false, isProtected: false, filter: null };
    const step = table === null ? null : columnStep(edit, table);
    return table === null || step === null || step.kind === 'refused' ? [] : [{ kind: step.kind, edits: columnWrites(edit, index, table, step).edits }];
  });
  return { edits: all.flatMap(({ edits }) => edits), toFill: all.flatMap(({ kind, edits }) => (kind === 'fill' ? edits : [])) };
}

export function plannedColumns(jobs: readonly ColumnJob[], pending: readonly PendingColumn[], found: (edit: NewColumnEdit) => FoundNow | null, isProtected: (edit: NewColumnEdit) => boolean): PlannedColumns {
  const made: MadeColumn[] = [];
  const writes: ColumnWrites[] = [];
  const refused: Skipped[] = [];
  const filters = new Map<string, WidenedFilter>();
  for (const { edit, index } of jobs) {
    const now = found(edit);
    const look = pending.find(({ job }) => job.edit === edit);
    if (now === null || look === undefined) {
      refused.push({ cell: null, reason: now === null ? 'sheet-missing' : 'column-gone' });
      continue;
    }
    const isTaken = (column: number): boolean => made.some((other) => other.edit.table.sheet === edit.table.sheet && other.column === column);
    const { sheet } = edit.table;
    const table: FoundTable = {
      ...now,
      headings: made.reduce((row, other) => (other.edit.table.sheet === sheet && other.headerRow === now.placed?.headerRow ? withHeading(row, other) : row), now.headings),
      isColumnEmpty: (column) => isEmpty(look, now, column) && !isTaken(column),
      isHeldBetween: (column, top, bottom) => isHeldBetween(look, column, top, bottom),
      isProtected: isProtected(edit),
      filter: filterOf(look, filters.get(sheet) ?? null),
    };
    const step: ColumnStep = columnStep(edit, table);
    if (step.kind === 'refused') {
      refused.push({ cell: null, reason: step.reason });
      continue;
    }
    writes.push(columnWrites(edit, index, table, step));
    if (step.filter !== null) filters.set(sheet, { sheet, area: step.filter });
    if (step.kind === 'make') made.push(madeColumn(edit, now, look, step.column, made));
  }
  return { made, writes, refused, filters: [...filters.values()] };
}

function withHeading(headings: readonly Cell[], { column, edit: { plan } }: MadeColumn): readonly Cell[] {
  return Array.from({ length: Math.max(headings.length, column + 1) }, (_, at) => (at === column ? plan.heading : (headings[at] ?? null)));
}

/** As it is to be, where an earlier column widens it. */
function filterOf({ autoFilter: { isDataFiltered }, filtered }: PendingColumn, widened: WidenedFilter | null): FoundFilter | null {
  if (filtered.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = filtered;
  return { ...(widened?.area ?? { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }), isFiltering: isDataFiltered };
}

function isHeldBetween({ right }: PendingColumn, column: number, top: number, bottom: number): boolean {
  const cells = right.get(column);
  return cells !== undefined && columnCells(cells).slice(top, bottom + 1).some((cell) => storedCell(cell) !== null);
}

function isEmpty({ job, right, merged, lists }: PendingColumn, { lastColumn }: FoundNow, column: number): boolean {
  const isMerged = !merged.isNullObject && merged.areas.items.some(({ columnIndex, columnCount }) => column >= columnIndex && column < columnIndex + columnCount);
  const cells = right.get(column);
  const list = lists.get(column);
  // A list that somebody prepared; the one of an earlier try that broke off is as planned.
  const isPrepared = list !== undefined && list.type !== 'None' && !(list.type === 'List' && list.rule.list?.source === listSource(job.edit.plan.column.list));
  return !isMerged && !isPrepared && (cells === undefined ? column > lastColumn : cells.isNullObject);
}

function madeColumn(edit: NewColumnEdit, { placed, lastRow }: FoundNow, { tables }: PendingColumn, column: number, before: readonly MadeColumn[]): MadeColumn {
  const headerRow = placed?.headerRow ?? 0;
  const ends = tables.find(({ range }) => range.rowIndex === headerRow && range.columnIndex + range.columnCount === column);
  // Of two columns added at once, the second stands right of the first.
  const left = before.find((other) => other.edit.table.sheet === edit.table.sheet && other.column === column - 1);
  return { edit, headerRow, column, rowCount: lastRow + 1, joins: ends?.name ?? left?.joins ?? null };
}
