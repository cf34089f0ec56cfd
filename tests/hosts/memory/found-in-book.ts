/** What a workbook in memory holds, as a host finds it when it writes. */
import { placeTable, ROWS_BELOW_HEADINGS } from '../../../core/edits/place-table.ts';
import type { TableNow } from '../../../core/edits/locate.ts';
import { columnRows } from '../../../core/edits/column-step.ts';
import type { ColumnStep, FoundFilter, FoundTable } from '../../../core/edits/column-step.ts';
import { isPreparedColumn, LOOKED_ROWS } from '../../../core/edits/prepared-column.ts';
import type { ColourRule, ColumnLook } from '../../../core/edits/prepared-column.ts';
import type { FoundSheet } from '../../../core/edits/sheet-step.ts';
import type { TableAnchor } from '../../../core/edits/table-anchor.ts';
import type { ColumnPlan, NewColumnEdit, SkipReason } from '../../../core/edits/edit.ts';
import type { FoundCell } from '../../../core/edits/verify.ts';
import { HostError } from '../../../core/host.ts';
import { isBlank } from '../../../core/table/cell.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import { containsCell, doAreasOverlap, MAX_COLUMNS, MAX_ROWS } from '../book/area.ts';
import type { Area } from '../book/book-types.ts';
import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';

export function foundCell(book: Book, id: SheetId, row: number, column: number): FoundCell {
  const sheet = book.sheet(id);
  if (sheet === undefined) return { value: null, obstacle: 'sheet-missing' };
  if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) throw new HostError('range-missing');
  const rule = sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
  return {
    value: sheet.value(row, column),
    obstacle: obstacleAt(book, sheet, row, column),
    format: sheet.format(row, column),
    formula: sheet.formula(row, column) ?? null,
    list: rule?.values ?? null,
    isListStrict: rule?.isStrict ?? false,
  };
}

function obstacleAt(book: Book, sheet: BookSheet, row: number, column: number): SkipReason | null {
  if (sheet.isProtected && sheet.isLocked(row, column)) return 'protected';
  const { spills } = book.stateOf(sheet.id);
  if (sheet.formula(row, column) !== undefined || spills.some((area) => containsCell(area, row, column))) return 'formula';
  const isCovered = sheet.merges.some((area) => containsCell(area, row, column) && (area.top !== row || area.left !== column));
  return isCovered ? 'merged' : null;
}

/** Null where the table's tab is gone. */
export function tableNow(book: Book, anchor: TableAnchor): TableNow | null {
  const sheet = book.sheet(anchor.sheet);
  if (sheet === undefined) return null;
  const top = Array.from({ length: anchor.headerRow + ROWS_BELOW_HEADINGS + 1 }, (_, row) => rowCells(sheet, row));
  const placed = placeTable(anchor, top);
  const keys = anchor.keys.flatMap((column) => {
    const now = placed?.columns.get(column);
    return now === undefined ? [] : [[column, columnCells(sheet, now)] as const];
  });
  return { placed, keys: new Map(keys) };
}

/** A column that comes in. */
export interface MadeColumn {
  readonly sheet: SheetId;
  readonly column: number;
  readonly headerRow: number;
  readonly plan: ColumnPlan;
  readonly filter: Extract<ColumnStep, { readonly column: number }>['filter'];
}

/** @param made Columns that earlier edits make. */
export function tableFound(book: Book, { table: anchor, plan }: NewColumnEdit, made: readonly MadeColumn[]): FoundTable | null {
  const sheet = book.sheet(anchor.sheet);
  const now = tableNow(book, anchor);
  if (sheet === undefined || now === null) return null;
  const headings = [...rowCells(sheet, now.placed?.headerRow ?? 0)];
  const before = made.filter((one) => one.sheet === sheet.id);
  for (const { column, plan: { heading } } of before) headings[column] = heading;
  return {
    ...now,
    headings: Array.from(headings, (cell: Cell | undefined) => cell ?? null),
    isColumnEmpty: (column) => before.every((one) => one.column !== column) && isColumnEmpty(sheet, column, now.placed?.headerRow ?? 0, plan),
    isHeldBetween: (column, top, bottom) => columnCells(sheet, column).slice(top, bottom + 1).some((cell) => !isBlank(cell)),
    isProtected: sheet.isProtected,
    filter: filterOf(sheet, before),
  };
}

/** The sheet's own, as it is to be where an earlier column widens it. */
function filterOf({ filter, tables }: BookSheet, made: readonly MadeColumn[]): FoundFilter | null {
  if (filter === null || tables.some(({ area }) => area.top === filter.area.top && area.left === filter.area.left)) return null;
  const area = made.reduce((sofar, one) => one.filter ?? sofar, filter.area);
  return { ...area, isFiltering: filter.criteria.size > 0 };
}

function isColumnEmpty(sheet: BookSheet, column: number, headerRow: number, plan: ColumnPlan): boolean {
  const hasList = sheet.validations.some(({ areas, values }) => areas.some(({ left, right }) => left <= column && right >= column) && values?.join() !== plan.column.list.join());
  const isMerged = sheet.merges.some(({ left, right, bottom }) => left <= column && right >= column && bottom >= headerRow);
  return !isMerged && !hasList && columnCells(sheet, column).every((cell, row) => row < headerRow || (cell === null && sheet.formula(row, column) === undefined)) && !isPrepared(sheet, column, headerRow, plan);
}

function isPrepared(sheet: BookSheet, column: number, headerRow: number, plan: ColumnPlan): boolean {
  const lastRow = sheet.usedArea(true)?.bottom ?? -1;
  const bottom = headerRow + Math.min(LOOKED_ROWS, Math.max(1, lastRow - headerRow));
  const lookAt = (one: number): ColumnLook => columnLook(sheet, { top: headerRow + 1, left: one, bottom, right: one });
  const body = { top: headerRow + 1, left: column, bottom: headerRow + columnRows(headerRow, lastRow + 1), right: column };
  const foot = { top: MAX_ROWS - 1, left: column, bottom: MAX_ROWS - 1, right: column };
  const around = { left: lookAt(Math.max(0, column - 1)), right: lookAt(column + 1), far: lookAt(MAX_COLUMNS - 1), foot: columnLook(sheet, foot) };
  return isPreparedColumn({ ...lookAt(column), rules: rulesOf(sheet, body) }, around, { format: plan.column.format, colours: plan.colours });
}

function columnLook(sheet: BookSheet, area: Area): ColumnLook {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const only = (values: readonly string[]): string | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  return {
    format: only(rows.map((row) => sheet.format(row, area.left))),
    fill: only(rows.map((row) => sheet.cell(row, area.left)?.style?.fill ?? '#ffffff')),
    rules: rulesOf(sheet, area),
  };
}

/** Conditional formats that any of the cells has. */
export function rulesOf(sheet: BookSheet, area: Area): readonly ColourRule[] {
  return sheet.colours.flatMap(({ areas, value, isStart, fill = '', color = '' }, index) => (areas.some((other) => doAreasOverlap(other, area)) ? [{ id: String(index), value, ...(isStart === undefined ? {} : { isStart }), fill, text: color }] : []));
}

export function columnCells(sheet: BookSheet, column: number): readonly Cell[] {
  return Array.from({ length: (sheet.usedArea()?.bottom ?? -1) + 1 }, (_, row) => sheet.value(row, column));
}

function rowCells(sheet: BookSheet, row: number): readonly Cell[] {
  return Array.from({ length: (sheet.usedArea(true)?.right ?? -1) + 1 }, (_, column) => sheet.value(row, column));
}

export function foundSheet(book: Book, sheet: BookSheet): FoundSheet {
  const valued = sheet.usedArea(true);
  return {
    isBare: sheet.usedArea() === null,
    hasObjects: sheet.tables.length + sheet.charts.length > 0,
    ...(sheet.tables.length === 0 ? { chartsAlone: sheet.charts.length } : {}),
    rowCount: valued === null ? 0 : valued.bottom + 1,
    columnCount: valued === null ? 0 : valued.right + 1,
    find: (row, column) => foundCell(book, sheet.id, row, column),
    isProtected: sheet.isProtected,
  };
}
