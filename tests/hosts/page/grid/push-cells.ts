/** Shows what the workbook holds in the grid: only cells that differ. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { IUndoRedoService } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../../book/book-types.ts';
import { fromUniverValue, isSameCell, toUniverContents } from './cell-contents.ts';
import { fromUniverStyle, isSameStyle, toUniverStyle } from './cell-styles.ts';
import type { GridContext, SheetPair } from './grid-context.ts';
import { fullArea } from './pull-cells.ts';

/** Univer merges a style into what is there, so what is gone has to be said. */
const NO_LOOK = { bl: null, it: null, fs: null, cl: null, bg: null, tb: null, ht: null, vt: null, n: null };

function shownAt(context: GridContext, pair: SheetPair, row: number, column: number): Nullable<ICellData> | undefined {
  const cell = pair.book.cell(row, column);
  const raw = pair.univer.getCellRaw(row, column);
  if (cell === undefined && (raw === null || raw === undefined)) return undefined;
  const look = context.styleOf(raw);
  const format = look?.n?.pattern ?? 'General';
  const contents = toUniverContents(cell, context.book.dateSystem);
  const isSameFormula = (contents.f ?? null) === (raw?.f ?? null) && (raw?.si ?? null) === null;
  const isSameValue = isSameCell(fromUniverValue(raw, format, context.book.dateSystem), cell?.value ?? null);
  const isSameLook = format === (cell?.format ?? 'General') && isSameStyle(fromUniverStyle(look), cell?.style);
  if (isSameFormula && isSameValue && isSameLook) return undefined;
  // Null keys are Univer's way to take a part of a style away, which its type leaves out.
  const style = { ...NO_LOOK, ...toUniverStyle(cell?.style, cell?.format) } as ICellData['s'];
  return { ...contents, ...(isSameLook ? {} : { s: style }) };
}

export function changedCells(context: GridContext, pair: SheetPair, area: Area): IObjectMatrixPrimitiveType<Nullable<ICellData>> | null {
  const matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  let isChanged = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const shown = shownAt(context, pair, row, column);
      if (shown === undefined) continue;
      (matrix[row] ??= {})[column] = shown;
      isChanged = true;
    }
  }
  return isChanged ? matrix : null;
}

/** Shows an area; with `isUndoable` the person can take the change back, as in Excel after an add-in's write. */
export function pushArea(context: GridContext, pair: SheetPair, changed: Area, isUndoable: boolean): void {
  const area = heldOf(pair, changed);
  growTo(context, pair, area);
  const cellValue = changedCells(context, pair, area);
  if (cellValue === null) return;
  const { commands, injector } = context.engine;
  const params: ISetRangeValuesMutationParams = { unitId: context.unitId, subUnitId: pair.univer.getSheetId(), cellValue };
  const undo = isUndoable ? SetRangeValuesUndoMutationFactory(injector, params) : null;
  context.show(() => commands.syncExecuteCommand(SetRangeValuesMutation.id, params));
  if (undo === null) return;
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: context.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

/** A whole tab, row or column has no end here: beyond what either side holds there is nothing to show. */
function heldOf(pair: SheetPair, area: Area): Area {
  if (area.bottom < pair.univer.getRowCount() && area.right < pair.univer.getColumnCount()) return area;
  const held = fullArea(pair);
  return { ...area, bottom: Math.min(area.bottom, held.bottom), right: Math.min(area.right, held.right) };
}

/** Univer's sheets end somewhere; writing beyond makes them longer. */
function growTo(context: GridContext, pair: SheetPair, area: Area): void {
  const { commands } = context.engine;
  const params = { unitId: context.unitId, subUnitId: pair.univer.getSheetId() };
  context.show(() => {
    if (area.bottom >= pair.univer.getRowCount()) {
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-count', { ...params, rowCount: area.bottom + 100 });
    }
    if (area.right >= pair.univer.getColumnCount()) {
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-column-count', { ...params, columnCount: area.right + 6 });
    }
  });
}
