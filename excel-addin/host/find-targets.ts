/** What stands at the cells that are to be written, as Excel tells it. */
import { cellKey } from '../../core/index.ts';
import type { CellArea, FindCell, FoundCell, SkipReason } from '../../core/index.ts';
import { cellFromExcel } from './cell-from-excel.ts';
import type { Sync } from './excel-run.ts';

export interface FoundTargets {
  readonly find: FindCell;
  /** Whether a row, or another of its rectangle, does not show: such rows are written one by one. */
  readonly isAlone: (sheet: string, row: number) => boolean;
}

interface PendingArea {
  readonly area: CellArea;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly areFormatsNeeded: boolean;
}

/** Asks for everything that speaks for or against writing; the answers are read by `foundTargets` after a sync. */
export function requestTargets(context: Excel.RequestContext, areas: readonly CellArea[], areFormatsNeeded: boolean): readonly PendingArea[] {
  return areas.map((area) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
    worksheet.load('id,protection/protected');
    const range = rangeOf(worksheet, area);
    range.load('values,formulas,valueTypes,hasSpill,rowHidden');
    if (areFormatsNeeded) range.load('numberFormat');
    // A merged block may be told as far as it lies within the range asked for: one row and column more show where it starts.
    const [top, left] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
    const wider = worksheet.getRangeByIndexes(top, left, area.row + area.rowCount - top, area.column + area.columnCount - left);
    const merged = wider.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return { area, worksheet, range, merged, areFormatsNeeded };
  });
}

/** Takes one more sync where only some cells of a rectangle are part of a spilled result. */
export async function foundTargets(pending: readonly PendingArea[], sync: Sync): Promise<FoundTargets> {
  const spills = await spilledCells(pending, sync);
  const cells = new Map<string, FoundCell>();
  const alone = new Set<string>();
  for (const { area, worksheet, range, merged, areFormatsNeeded } of pending) {
    if (worksheet.isNullObject) continue;
    const covered = merged.isNullObject ? [] : merged.areas.items;
    const isProtected = worksheet.protection.protected;
    forEachCell(area, (key, row, column, r, c) => {
      const cell = foundCell(range, r, c, areFormatsNeeded);
      const isSpilled = range.hasSpill || spills.has(key);
      const obstacle: SkipReason | null = isProtected ? 'protected' : isSpilled ? 'formula' : (cell.obstacle ?? (isCovered(covered, row, column) ? 'merged' : null));
      cells.set(key, { ...cell, obstacle });
      // Null, whatever the type says, where some rows show and others don't.
      if (range.rowHidden as boolean | null !== false) alone.add(cellKey(area.sheet, row, 0));
    });
  }
  return { find: finder(cells), isAlone: (sheet, row) => alone.has(cellKey(sheet, row, 0)) };
}

/** Cells of another sheet or place than were asked for are of a sheet that is gone. */
export function finder(cells: ReadonlyMap<string, FoundCell>): FindCell {
  return (sheet, row, column) => cells.get(cellKey(sheet, row, column)) ?? { value: null, obstacle: 'sheet-missing' };
}

/** One cell of a range whose `values,formulas,valueTypes` are loaded, and `numberFormat` where formats are needed. */
export function foundCell(range: Excel.Range, row: number, column: number, isFormatNeeded = false): FoundCell {
  const value: unknown = range.values[row]?.[column];
  const formula: unknown = range.formulas[row]?.[column];
  // A text that looks like a formula reads the same in both; an error and its name in text do as well.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const isText = typeof value === 'string' && value !== '' && range.valueTypes[row]?.[column] === 'String';
  const format: unknown = isFormatNeeded ? range.numberFormat[row]?.[column] : undefined;
  return { value: isText ? value : cellFromExcel(value), obstacle: isFormula ? 'formula' : null, ...(typeof format === 'string' ? { format } : {}) };
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

async function spilledCells(pending: readonly PendingArea[], sync: Sync): Promise<ReadonlySet<string>> {
  // Null, whatever the type says, where some cells are part of a spilled result and others aren't.
  const mixed = pending.filter(({ worksheet, range }) => !worksheet.isNullObject && (range.hasSpill as boolean | null) === null);
  const asked: (readonly [key: string, cell: Excel.Range])[] = [];
  for (const { area, range } of mixed) {
    forEachCell(area, (key, _row, _column, r, c) => {
      const cell = range.getCell(r, c);
      cell.load('hasSpill');
      asked.push([key, cell]);
    });
  }
  if (asked.length > 0) await sync();
  return new Set(asked.filter(([, cell]) => cell.hasSpill).map(([key]) => key));
}
