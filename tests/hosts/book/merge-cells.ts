/** Joins cells of a sheet into one. */
import { checkArea, doAreasOverlap } from './area.ts';
import { BookError } from './book-error.ts';
import type { Area } from './book-types.ts';
import type { SheetState } from './sheet-state.ts';
import { clearCells } from './write-cells.ts';

/** Only the top left cell keeps its contents; tables and other merged cells are not joined. */
export function mergeCells(state: SheetState, area: Area): void {
  checkArea(area);
  if ([...state.merges, ...state.tables.map((table) => table.area)].some((other) => doAreasOverlap(other, area))) throw new BookError('overlap');
  const { cells } = state;
  const kept = { value: cells.value(area.top, area.left), formula: cells.formula(area.top, area.left) };
  clearCells(cells, area, 'contents');
  cells.setValue(area.top, area.left, kept.value);
  cells.setFormula(area.top, area.left, kept.formula);
  state.merges = [...state.merges, area];
}
