/** Where cells stand on screen, in pixels of the grid's element. */
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Area } from '../../book/book-types.ts';
import type { Box, CellsOnScreen } from '../charts/chart-panels.ts';
import type { GridContext } from './grid-context.ts';

export function cellsOnScreen(context: GridContext, container: HTMLElement): CellsOnScreen {
  const drawn = () => {
    const render = context.engine.injector.get(IRenderManagerService).getRenderById(context.unitId);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (render === null || render === undefined || viewport === null || viewport === undefined || skeleton === null || skeleton === undefined) return null;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const element = container.getBoundingClientRect();
    return { viewport, skeleton, left: canvas.left - element.left, top: canvas.top - element.top, bound: viewport.calcViewportInfo().viewBound };
  };
  return {
    view: (): Box | null => {
      const found = drawn();
      if (found === null) return null;
      const { viewport, left, top } = found;
      return { left: left + viewport.left, top: top + viewport.top, width: viewport.width ?? 0, height: viewport.height ?? 0 };
    },
    boxOf: (area: Area): Box | null => {
      const found = drawn();
      if (found === null) return null;
      const { viewport, skeleton, left, top, bound } = found;
      const first = skeleton.getCellWithCoordByIndex(area.top, area.left);
      const last = skeleton.getCellWithCoordByIndex(area.bottom, area.right);
      return {
        left: left + viewport.left + first.startX - bound.left, top: top + viewport.top + first.startY - bound.top,
        width: last.endX - first.startX, height: last.endY - first.startY,
      };
    },
  };
}
