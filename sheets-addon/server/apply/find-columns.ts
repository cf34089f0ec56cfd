/** What stands in the way of columns that are to be added. */
import { columnStep, columnWrites } from '../../../core/index.ts';
import type { Cell, ColumnWrites, FoundFilter, FoundTable, NewColumnEdit, SheetId, Skipped, TableNow } from '../../../core/index.ts';
import { isColumnPrepared } from './find-look.ts';
import { areaOf } from './places.ts';
import type { Area } from './places.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { columnCells, rowCells } from './snapshot.ts';

/** A column to add, and where. */
export interface MadeColumn {
  readonly edit: NewColumnEdit;
  readonly headerRow: number;
  readonly column: number;
  /** The sheet's rows, from the first to the last that holds a value. */
  readonly rowCount: number;
}

export interface ColumnJob {
  readonly edit: NewColumnEdit;
  /** Index among the edits that were handed over. */
  readonly index: number;
}

/** A sheet's filter, as far as it is to reach. */
export interface WidenedFilter {
  readonly sheet: SheetId;
  readonly area: Area;
}

export interface PlannedColumns {
  readonly made: readonly MadeColumn[];
  readonly writes: readonly ColumnWrites[];
  readonly refused: readonly Skipped[];
  readonly filters: readonly WidenedFilter[];
}

/** A table as it was found; null where its tab is gone. */
export type FindTable = (edit: NewColumnEdit) => { readonly now: TableNow; readonly facts: SheetFacts } | null;

export function plannedColumns(jobs: readonly ColumnJob[], find: FindTable): PlannedColumns {
  const made: MadeColumn[] = [];
  const writes: ColumnWrites[] = [];
  const refused: Skipped[] = [];
  const filters = new Map<SheetId, WidenedFilter>();
  for (const { edit, index } of jobs) {
    const { sheet } = edit.table;
    const found = find(edit);
    if (found === null) {
      refused.push({ cell: null, reason: 'sheet-missing' });
      continue;
    }
    const table = foundTable(edit, found, made.filter((other) => other.edit.table.sheet === sheet), filters.get(sheet)?.area ?? null);
    const step = columnStep(edit, table);
    if (step.kind === 'refused') {
      refused.push({ cell: null, reason: step.reason, ...(step.inTheWay === undefined ? {} : { inTheWay: { sheet, ...step.inTheWay } }) });
      continue;
    }
    writes.push(columnWrites(edit, index, table, step));
    if (step.filter !== null) filters.set(sheet, { sheet, area: step.filter });
    if (step.kind === 'make') made.push({ edit, headerRow: found.now.placed?.headerRow ?? 0, column: step.column, rowCount: found.facts.snapshot.rowCount });
  }
  return { made, writes, refused, filters: [...filters.values()] };
}

/** @param before Columns of the same sheet that earlier edits make. */
function foundTable({ table, plan }: NewColumnEdit, { now, facts }: NonNullable<ReturnType<FindTable>>, before: readonly MadeColumn[], widened: Area | null): FoundTable {
  const { snapshot, sheet, protection } = facts;
  const headerRow = now.placed?.headerRow ?? table.headerRow;
  const headings: Cell[] = [...rowCells(snapshot, Math.max(0, headerRow))];
  for (const other of before) if (other.headerRow === headerRow) headings[other.column] = other.edit.plan.heading;
  return {
    ...now,
    headings: Array.from(headings, (cell: Cell | undefined) => cell ?? null),
    isColumnEmpty: (column) => before.every((other) => other.column !== column) && isColumnEmpty(facts, column, headerRow, plan),
    isHeldBetween: (column, top, bottom) => columnCells(snapshot, column).slice(top, bottom + 1).some((cell) => cell !== null),
    isProtected: protection.isSheetProtected,
    filter: filterOf(sheet, widened),
  };
}

function isColumnEmpty(facts: SheetFacts, column: number, headerRow: number, plan: NewColumnEdit['plan']): boolean {
  const { snapshot, sheet } = facts;
  const rows = Array.from({ length: snapshot.rowCount }, (_, row) => row);
  if (!snapshot.isRead(column) || rows.some((row) => snapshot.value(row, column) !== null || snapshot.formula(row, column) !== null)) return false;
  const isOnGrid = column < sheet.getMaxColumns();
  return !isOnGrid || !isColumnPrepared(facts, column, headerRow, plan);
}

/** Google tells no more of a filter than its range and what is chosen in it; filter views are each person's own. */
function filterOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, widened: Area | null): FoundFilter | null {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const area = areaOf(filter.getRange());
  return { ...(widened ?? area), isFiltering: isFiltering(filter, area) };
}

/** Whether anything is chosen in a filter. */
export function isFiltering(filter: GoogleAppsScript.Spreadsheet.Filter, { left, right }: Area): boolean {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index + 1).some((column) => filter.getColumnFilterCriteria(column) !== null);
}
