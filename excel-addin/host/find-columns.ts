/** What stands in the way of columns that are to be added, as Excel tells it. */
import { columnRows, columnStep, columnWrites, listSource, nextColumn, storedCell } from '../../core/index.ts';
import type { Cell, ColumnStep, ColumnWrites, FoundFilter, FoundTable, LocatedEdit, MissingColour, NewColumnEdit, Skipped } from '../../core/index.ts';
import { coloursLeft, isPrepared, requestLook } from './find-look.ts';
import type { PendingLook } from './find-look.ts';
import type { FoundNow } from './find-tables.ts';
import { columnCells, MAX_COLUMNS, MAX_ROWS, requestColumn } from './find-tables.ts';

/** A column to add, and where. */
export interface MadeColumn {
  readonly edit: NewColumnEdit;
  readonly headerRow: number;
  readonly column: number;
  /** The sheet's rows, from the first to the last that holds a value. */
  readonly rowCount: number;
  /** Name of the Excel table that ends left of the column and is to take it in; null for none. */
  readonly joins: string | null;
  /** What the column has not got yet of the plan's colours. */
  readonly colours: readonly MissingColour[];
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
  /** By number: those next to the table that may be added, and one more. */
  readonly right: ReadonlyMap<number, Excel.Range>;
  readonly merged: Excel.RangeAreas;
  /** By number as well: what their cells offer to choose from, and how they look. */
  readonly lists: ReadonlyMap<number, Excel.DataValidation>;
  readonly looks: ReadonlyMap<number, PendingLook>;
  readonly autoFilter: Excel.AutoFilter;
  /** Of the sheet's own filter. */
  readonly filtered: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** Asks for the columns right of the tables; the answers are read by `plannedColumns` after a sync. */
export function requestRight(context: Excel.RequestContext, jobs: readonly ColumnJob[], found: (edit: NewColumnEdit) => FoundNow | null, tables: (edit: NewColumnEdit) => Excel.TableCollection): readonly PendingColumn[] {
  return jobs.flatMap((job): readonly PendingColumn[] => {
    const now = found(job.edit);
    if (now === null || now.placed === null) return [];
    const worksheet = context.workbook.worksheets.getItemOrNullObject(job.edit.table.sheet);
    const { headerRow } = now.placed;
    const first = nextColumn(now.placed, now.headings);
    // As many as may be added to this table, and the one that must not touch what stands beside it.
    const count = Math.min(MAX_COLUMNS - first, jobs.filter(({ edit }) => edit.table === job.edit.table).length + 1);
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const right = new Map(numbers.map((column) => [column, requestColumn(worksheet, column)]));
    const merged = worksheet.getRangeByIndexes(0, first, MAX_ROWS, count).getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/rowCount,areas/items/columnIndex,areas/items/columnCount');
    const rowCount = columnRows(headerRow, now.lastRow + 1);
    const lists = new Map(numbers.map((column) => [column, worksheet.getRangeByIndexes(headerRow + 1, column, rowCount, 1).dataValidation]));
    for (const list of lists.values()) list.load('type,rule');
    const looks = new Map(numbers.slice(0, -1).map((column) => [column, requestLook(worksheet, column, headerRow, now.lastRow, rowCount)]));
    const { autoFilter } = worksheet;
    autoFilter.load('isDataFiltered');
    const filtered = autoFilter.getRangeOrNullObject();
    filtered.load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ job, right, merged, lists, looks, autoFilter, filtered, tables: tables(job.edit).items.map((table) => {
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
      headings: made.reduce((row, other) => (other.edit.table.sheet === sheet && other.headerRow === now.placed?.headerRow ? withHeading(row, other.column, other.edit.plan.heading) : row), headingsNow(now, look)),
      isColumnEmpty: (column) => isEmpty(look, now, column) && !isTaken(column),
      isHeldBetween: (column, top, bottom) => isHeldBetween(look, column, top, bottom),
      isProtected: isProtected(edit),
      filter: filterOf(look, filters.get(sheet) ?? null),
    };
    const step: ColumnStep = columnStep(edit, table);
    if (step.kind === 'refused') {
      refused.push({ cell: null, reason: step.reason, ...(step.inTheWay === undefined ? {} : { inTheWay: { sheet, ...step.inTheWay } }) });
      continue;
    }
    writes.push(columnWrites(edit, index, table, step));
    if (step.filter !== null) filters.set(sheet, { sheet, area: step.filter });
    if (step.kind === 'make') made.push(madeColumn(edit, now, look, step.column, made));
  }
  return { made, writes, refused, filters: [...filters.values()] };
}

/** A column that somebody else has added between the two looks is there. */
function headingsNow({ headings, placed }: FoundNow, { right }: PendingColumn): readonly Cell[] {
  return [...right].reduce((row, [column, cells]) => {
    const heading = columnCells(cells)[placed?.headerRow ?? -1] ?? null;
    return heading === null ? row : withHeading(row, column, heading);
  }, headings);
}

function withHeading(headings: readonly Cell[], column: number, heading: Cell): readonly Cell[] {
  return Array.from({ length: Math.max(headings.length, column + 1) }, (_, at) => (at === column ? heading : (headings[at] ?? null)));
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

function isEmpty({ job: { edit: { plan } }, right, merged, lists, looks }: PendingColumn, { lastColumn, placed }: FoundNow, column: number): boolean {
  const headerRow = placed?.headerRow ?? 0;
  const isMerged = !merged.isNullObject && merged.areas.items.some(({ rowIndex, rowCount, columnIndex, columnCount }) =>
    column >= columnIndex && column < columnIndex + columnCount && rowIndex + rowCount > headerRow);
  const cells = right.get(column);
  const list = lists.get(column);
  // A list that somebody has set; the one of an earlier try that broke off is as planned.
  const hasList = list !== undefined && list.type !== 'None' && !(list.type === 'List' && list.rule.list?.source === listSource(plan.column.list));
  const look = looks.get(column);
  // It ends with a cell that holds something, be it a formula without a result.
  const isHeld = cells === undefined ? column <= lastColumn : !cells.isNullObject && cells.rowIndex + cells.values.length > headerRow;
  return !isMerged && !hasList && !isHeld && !(look !== undefined && isPrepared(look, plan));
}

function madeColumn(edit: NewColumnEdit, { placed, lastRow }: FoundNow, { tables, looks }: PendingColumn, column: number, before: readonly MadeColumn[]): MadeColumn {
  const headerRow = placed?.headerRow ?? 0;
  const ends = tables.find(({ range }) => range.rowIndex === headerRow && range.columnIndex + range.columnCount === column);
  // Of two columns added at once, the second stands right of the first.
  const left = before.find((other) => other.edit.table.sheet === edit.table.sheet && other.column === column - 1);
  const look = looks.get(column);
  return { edit, headerRow, column, rowCount: lastRow + 1, joins: ends?.name ?? left?.joins ?? null, colours: look === undefined ? edit.plan.colours.map((colour) => ({ colour, begun: null })) : coloursLeft(look, edit.plan) };
}
