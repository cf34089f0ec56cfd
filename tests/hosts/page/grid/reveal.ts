/** Brings a cell of the grid wholly into view, and tells where it stands. */
import type { Nullable } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridContext } from './grid-context.ts';

/** Where a line of cells begins and ends, or what can be seen of the sheet, in pixels of the sheet. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Drawn {
  readonly viewport: Viewport;
  readonly rows: { readonly cell: Span; readonly view: Span };
  readonly columns: { readonly cell: Span; readonly view: Span };
}

/** The scroll bars lie over the last pixels of the sheet. */
const SCROLL_BAR = 12;

/** Null while nothing is drawn yet. */
function drawn(context: GridContext, row: number, column: number): Drawn | null {
  const render = context.engine.injector.get(IRenderManagerService).getRenderById(context.unitId);
  const viewport: Nullable<Viewport> = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const cell = render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.getCellWithCoordByIndex(row, column);
  if (viewport === null || viewport === undefined || cell === undefined) return null;
  const { viewBound } = viewport.calcViewportInfo();
  return {
    viewport,
    rows: { cell: { start: cell.startY, end: cell.endY }, view: { start: viewBound.top, end: viewBound.bottom - SCROLL_BAR } },
    columns: { cell: { start: cell.startX, end: cell.endX }, view: { start: viewBound.left, end: viewBound.right - SCROLL_BAR } },
  };
}

function isWithin(cell: Span, view: Span): boolean {
  return cell.start >= view.start && cell.end <= view.end;
}

/** How far to scroll so that the cell leaves a share of the free room before it; what is too large begins at the edge. */
function distance(cell: Span, view: Span, share: number): number {
  if (isWithin(cell, view)) return 0;
  const room = Math.max(0, view.end - view.start - (cell.end - cell.start));
  return cell.start - view.start - room * share;
}

/**
 * Scrolls as little as needed from side to side, and to the upper third from top to bottom. Univer's own commands
 * count a row as seen that shows by one pixel.
 */
export function revealCell(context: GridContext, row: number, column: number): void {
  const sheet = context.workbook()?.getActiveSheet();
  const found = drawn(context, row, column);
  if (sheet === null || sheet === undefined || found === null) return;
  const { viewport, rows, columns } = found;
  const frozen = sheet.getFreeze();
  const down = row < frozen.ySplit ? 0 : distance(rows.cell, rows.view, 1 / 3);
  const right = column < frozen.xSplit ? 0 : distance(columns.cell, columns.view, columns.cell.start < columns.view.start ? 0 : 1);
  if (down === 0 && right === 0) return;
  context.engine.commands.syncExecuteCommand('sheet.operation.set-scroll', {
    unitId: context.unitId,
    sheetId: sheet.getSheetId(),
    // Counted from the first cell, so that the offsets are the whole way.
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: Math.max(0, viewport.viewportScrollX + right),
    offsetY: Math.max(0, viewport.viewportScrollY + down),
  });
}

/** Whether all of a cell can be seen. */
export function isCellInView(context: GridContext, row: number, column: number): boolean {
  const found = drawn(context, row, column);
  const frozen = context.workbook()?.getActiveSheet()?.getFreeze();
  if (found === null || frozen === undefined) return false;
  const { rows, columns } = found;
  return (row < frozen.ySplit || isWithin(rows.cell, rows.view)) && (column < frozen.xSplit || isWithin(columns.cell, columns.view));
}
