/** Draws a sheet anew where Univer does not see for itself that something has changed: sizes, hidden lines, colours. */
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridContext, SheetPair } from './grid-context.ts';

export function redraw(context: GridContext, { univer }: SheetPair): void {
  const sheetId = univer.getSheetId();
  const render = context.engine.injector.get(IRenderManagerService).getRenderById(context.unitId);
  const skeletons = render?.with(SheetSkeletonManagerService);
  // Measured when it is next looked at, or now where it is on screen.
  skeletons?.makeDirty({ sheetId });
  if (context.workbook()?.getActiveSheet()?.getSheetId() !== sheetId) return;
  skeletons?.setCurrent({ sheetId });
  render?.mainComponent?.makeForceDirty(true);
}
