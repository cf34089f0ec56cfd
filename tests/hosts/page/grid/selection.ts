/** The selection on both sides, and whether a cell is being edited. */
import type { IRange, Nullable } from '@univerjs/core';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { Area } from '../../book/book-types.ts';
import type { GridContext } from './grid-context.ts';
import { toArea, toRange } from './layout.ts';
import { isCellInView, revealCell } from './reveal.ts';

interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
  /** Blocks that were selected with it, holding Ctrl. */
  readonly others?: readonly Area[];
}

function isSamePlace(a: Place, b: Place): boolean {
  const blocks = ({ area, others = [] }: Place): readonly number[] => [area, ...others].flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]);
  return a.sheet === b.sheet && blocks(a).join() === blocks(b).join();
}

/** Moves the grid's selection to an area and brings it into view. The keyboard stays where it is. */
export function showSelection(context: GridContext, place: Place): void {
  const pair = context.pairOfBook(place.sheet);
  const workbook = context.workbook();
  if (pair === null || workbook === null) return;
  const { commands } = context.engine;
  const subUnitId = pair.univer.getSheetId();
  const range = toRange(place.area);
  const { top, left } = place.area;
  const primary = { startRow: top, startColumn: left, endRow: top, endColumn: left, actualRow: top, actualColumn: left, isMerged: false, isMergedMainCell: false };
  context.show(() => {
    if (workbook.getActiveSheet()?.getSheetId() !== subUnitId) {
      commands.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId: context.unitId, subUnitId });
    }
    const selections: ISelectionWithStyle[] = [{ range, primary, style: null }];
    commands.syncExecuteCommand('sheet.operation.set-selections', { unitId: context.unitId, subUnitId, selections, reveal: false });
    revealCell(context, top, left);
  });
}

function selectedCell(context: GridContext): ISelectionWithStyle['primary'] | undefined {
  return context.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
}

/** Whether all of the selected cell can be seen. */
export function isSelectionInView(context: GridContext): boolean {
  const primary = selectedCell(context);
  return primary !== null && primary !== undefined && isCellInView(context, primary.actualRow, primary.actualColumn);
}

/** What Univer itself has in its selected cell. */
export function shownAtSelection(context: GridContext): string {
  const primary = selectedCell(context);
  const raw = context.workbook()?.getActiveSheet()?.getCellRaw(primary?.actualRow ?? 0, primary?.actualColumn ?? 0);
  return String(raw?.v ?? '');
}

/** The text that Univer draws in its selected cell, which a formula elsewhere may fill. */
export function drawnAtSelection(context: GridContext): string {
  const primary = selectedCell(context);
  const drawn = context.workbook()?.getActiveSheet()?.getCell(primary?.actualRow ?? 0, primary?.actualColumn ?? 0);
  return String(drawn?.v ?? '');
}

/** The fill that Univer draws its selected cell with. */
export function fillAtSelection(context: GridContext): string {
  const primary = selectedCell(context);
  const drawn = context.workbook()?.getActiveSheet()?.getCell(primary?.actualRow ?? 0, primary?.actualColumn ?? 0);
  return context.styleOf(drawn)?.bg?.rgb ?? '';
}

/** What Univer selects in a tab that nobody has been to. */
const FIRST_CELL: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

function tellSelection(context: GridContext, selections: Nullable<readonly ISelectionWithStyle[]>): void {
  const univer = context.workbook()?.getActiveSheet();
  if (context.isShowing || univer === null || univer === undefined) return;
  const pair = context.pairOfUniver(univer.getSheetId());
  if (pair === null) return;
  const isElsewhere = pair.book.id !== context.book.selection.sheet;
  const ranges = (selections ?? []).map((selection) => selection.range);
  const [area, ...others] = (ranges.length === 0 && isElsewhere ? [FIRST_CELL] : ranges).map((range) => toArea(range, univer.getRowCount(), univer.getColumnCount()));
  if (area === undefined) return;
  const place = { sheet: pair.book.id, area, others };
  if (!isSamePlace(place, context.book.selection)) context.book.select(place.sheet, place.area, 'person', place.others);
}

/** Tells the workbook where the person goes and whether a cell is open for editing, until told to stop. */
export function listenToSelection(context: GridContext): () => void {
  const service = context.engine.injector.get(SheetsSelectionsService);
  const moves = service.selectionMoveEnd$.subscribe((selections) => tellSelection(context, selections));
  const sets = service.selectionSet$.subscribe((selections) => tellSelection(context, selections));
  const tabs = context.workbook()?.activeSheet$.subscribe(() => tellSelection(context, service.getCurrentSelections()));
  const editing = context.engine.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    context.book.isInCellEdit = visible;
  });
  return () => {
    for (const subscription of [moves, sets, tabs, editing]) subscription?.unsubscribe();
    context.book.isInCellEdit = false;
  };
}
