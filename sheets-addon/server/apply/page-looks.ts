/** What a page says of its cells: of looks that overlap, the last one counts. */
import type { CellLook, PageArea, SheetPage, SheetPlan } from '../../../core/index.ts';
import { holds } from './places.ts';

/** How far it reaches from A1: cells, looks and charts. */
export function pageArea({ cells }: SheetPlan, { looks, charts }: SheetPage): PageArea {
  const areas = [...looks.flatMap((look) => look.areas), ...charts.map(({ place }) => place)];
  return { top: 0, left: 0, bottom: Math.max(cells.length - 1, ...areas.map(({ bottom }) => bottom)), right: Math.max((cells[0]?.length ?? 1) - 1, ...areas.map(({ right }) => right)) };
}

/** Rows of cells from A1, each with what the page says of it; null where it says nothing of any. */
export function gridOf<Value>({ bottom, right }: PageArea, looks: SheetPage['looks'], otherwise: Value, pick: (look: CellLook) => Value | undefined): Value[][] | null {
  let grid: Value[][] | null = null;
  for (const { look, areas } of looks) {
    const value = pick(look);
    if (value === undefined) continue;
    grid ??= Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => otherwise));
    for (const area of areas) for (let row = area.top; row <= area.bottom; row += 1) grid[row]?.fill(value, area.left, area.right + 1);
  }
  return grid;
}

export function lookAt(looks: SheetPage['looks'], row: number, column: number): CellLook {
  return looks.reduce<CellLook>((all, { look, areas }) => (areas.some((area) => holds(area, row, column)) ? { ...all, ...look } : all), {});
}
