/** What stands at the cells that are to be written, as Excel tells it. */
import { cellKey } from '../../core/index.ts';
import type { CellArea, FindCell, FoundCell, SkipReason } from '../../core/index.ts';
import { cellFromExcel, loadedValues } from './cell-from-excel.ts';
import { foundList, isListMixed, placeKey } from './find-lists.ts';
import type { FoundList, ListPlace, ReadLists } from './find-lists.ts';
import { MAX_COLUMNS, MAX_ROWS } from './find-tables.ts';
import { rowRuns, rowsBySheet } from './target-areas.ts';

export interface FoundTargets {
  readonly cells: ReadonlyMap<string, FoundCell>;
  /** Whether a row does not show: such rows are written one by one, since values written across them are misplaced. */
  readonly isHidden: (sheet: string, row: number) => boolean;
  /** Cells, as keys, of which Excel told only that they differ: to be asked for one by one. */
  readonly mixed: ReadonlySet<string>;
  /** Where lists stand that refuse other values and are still to be read. */
  readonly places: readonly ListPlace[];
}

interface PendingArea {
  readonly area: CellArea;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

interface PendingRows {
  readonly sheet: string;
  readonly row: number;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

export interface PendingTargets {
  readonly areas: readonly PendingArea[];
  readonly rows: readonly PendingRows[];
  readonly areFormatsNeeded: boolean;
}

/** Asks for everything that speaks for or against writing; the answers are read by `foundTargets` after a sync. */
export function requestTargets(context: Excel.RequestContext, areas: readonly CellArea[], areFormatsNeeded: boolean): PendingTargets {
  const { worksheets } = context.workbook;
  const rows = [...rowsBySheet(areas.flatMap((area) => Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index }))))];
  return {
    areas: areas.map((area) => requestArea(worksheets.getItemOrNullObject(area.sheet), area, areFormatsNeeded)),
    rows: rows.flatMap(([sheet, all]) => rowRuns(all).map(({ row, rowCount }) =>
      ({ sheet, row, rows: worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, 0, rowCount, 1).getRowProperties({ rowHidden: true }) }))),
    areFormatsNeeded,
  };
}

function requestArea(worksheet: Excel.Worksheet, area: CellArea, areFormatsNeeded: boolean): PendingArea {
  worksheet.load('id,protection/protected');
  const range = rangeOf(worksheet, area);
  range.load('values,formulas,valueTypes,hasSpill,format/protection/locked,dataValidation/type,dataValidation/rule,dataValidation/errorAlert');
  if (areFormatsNeeded) range.load('numberFormat');
  // A merged block may be told as far as it lies within the range asked for: one row and column more on each side show
  // whether it starts here.
  const [top, left] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
  const [bottom, right] = [Math.min(MAX_ROWS, area.row + area.rowCount + 1), Math.min(MAX_COLUMNS, area.column + area.columnCount + 1)];
  const wider = worksheet.getRangeByIndexes(top, left, bottom - top, right - left);
  const merged = wider.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { area, worksheet, range, merged };
}

/** @param lists What is known of lists that stand in cells: one that is not among them refuses nothing. */
export function foundTargets({ areas, rows, areFormatsNeeded }: PendingTargets, lists: ReadLists): FoundTargets {
  const cells = new Map<string, FoundCell>();
  const mixed = new Set<string>();
  const places: ListPlace[] = [];
  for (const { area, worksheet, range, merged } of areas) {
    if (worksheet.isNullObject) continue;
    const covered = merged.isNullObject ? [] : merged.areas.items;
    const list = foundList(range.dataValidation, area.sheet);
    if (list?.isStrict === true && 'row' in list.offers && !lists.has(placeKey(list.offers))) places.push(list.offers);
    const common = commonObstacle(worksheet, range, areFormatsNeeded);
    forEachCell(area, (key, row, column, r, c) => {
      const cell = foundCell(range, r, c, areFormatsNeeded);
      const obstacle: SkipReason | null = common.obstacle ?? cell.obstacle ?? (isCovered(covered, row, column) ? 'merged' : null);
      cells.set(key, { ...cell, obstacle, ...offered(list, lists) });
      if (common.isMixed) mixed.add(key);
    });
  }
  const hidden = new Set(rows.flatMap(({ sheet, row, rows: { value } }) => value?.flatMap(({ rowHidden }, index) => (rowHidden === false ? [] : [cellKey(sheet, row + index, 0)])) ?? []));
  return { cells, isHidden: (sheet, row) => hidden.has(cellKey(sheet, row, 0)), mixed, places };
}

/** What stands in the way of all cells of an area; where they differ the worst is taken, and they want a closer look. */
function commonObstacle({ protection }: Excel.Worksheet, range: Excel.Range, areFormatsNeeded: boolean): { readonly obstacle: SkipReason | null; readonly isMixed: boolean } {
  // Null, whatever the types say, where some cells are locked or part of a spilled result and others aren't.
  // On a protected sheet an unlocked cell takes a value, but no number format.
  const isLocked = protection.protected ? (areFormatsNeeded || (range.format.protection.locked as boolean | null)) : false;
  const isSpilled = range.hasSpill as boolean | null;
  return {
    obstacle: isLocked !== false ? 'protected' : isSpilled !== false ? 'formula' : null,
    isMixed: isLocked === null || isSpilled === null || isListMixed(range.dataValidation),
  };
}

function offered(list: FoundList | null, lists: ReadLists): Pick<FoundCell, 'list' | 'isListStrict'> {
  const offers = list === null ? undefined : 'row' in list.offers ? lists.get(placeKey(list.offers)) : list.offers;
  return list === null || offers === undefined ? {} : { list: offers, isListStrict: list.isStrict };
}

/** Cells of another sheet or place than were asked for are of a sheet that is gone. */
export function finder(cells: ReadonlyMap<string, FoundCell>): FindCell {
  return (sheet, row, column) => cells.get(cellKey(sheet, row, column)) ?? { value: null, obstacle: 'sheet-missing' };
}

/** One cell of a range whose `values,formulas,valueTypes` are loaded, and `numberFormat` where formats are needed. */
export function foundCell(range: Excel.Range, row: number, column: number, isFormatNeeded = false): FoundCell {
  const value = loadedValues(range)[row]?.[column];
  const formula = formulaOf(range, row, column);
  const isText = typeof value === 'string' && value !== '' && range.valueTypes[row]?.[column] === 'String';
  const format: unknown = isFormatNeeded ? range.numberFormat[row]?.[column] : undefined;
  return {
    value: isText ? value : cellFromExcel(value), obstacle: formula === null ? null : 'formula', formula, ...(typeof format === 'string' ? { format } : {}),
  };
}

/** The formula of a cell of a range whose `values,formulas` are loaded; null for none. */
function formulaOf(range: Excel.Range, row: number, column: number): string | null {
  const formula: unknown = range.formulas[row]?.[column];
  // A text that looks like a formula reads the same in both; an error and its name in text do as well.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== range.values[row]?.[column] ? formula : null;
}

export function rangeOf(worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Omit<CellArea, 'sheet'>): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

export function forEachCell(area: CellArea, visit: (key: string, row: number, column: number, rowInArea: number, columnInArea: number) => void): void {
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) visit(cellKey(area.sheet, area.row + r, area.column + c), area.row + r, area.column + c, r, c);
  }
}

/** Only the first cell of a merged block holds something; of a block of one cell the rest lies elsewhere. */
function isCovered(merged: readonly Excel.Range[], row: number, column: number): boolean {
  return merged.some(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    const isWithin = row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;
    return isWithin && (row !== rowIndex || column !== columnIndex || rowCount * columnCount === 1);
  });
}
