/** Links of cells: kept with what else a file holds of a cell, so that they move with it and are saved with it. */
import type { BookLink } from './book-types.ts';
import type { CellStore } from './cell-store.ts';
import type { CellExtra } from './file-cells.ts';

export function linkOf(cells: CellStore, row: number, column: number): BookLink | null {
  const hyperlink = extraAt(cells, row, column)?.hyperlink;
  if (hyperlink === undefined) return null;
  const tip = hyperlink.tooltip === undefined ? {} : { tip: hyperlink.tooltip };
  return hyperlink.location === undefined ? { url: hyperlink.target, ...tip } : { place: hyperlink.location, ...tip };
}

export function setLink(cells: CellStore, row: number, column: number, link: BookLink | null): void {
  const { hyperlink: _, ...kept } = extraAt(cells, row, column) ?? { value: cells.value(row, column), formula: cells.formula(row, column) };
  if (link === null) {
    const isLeft = Object.keys(kept).some((key) => key !== 'value' && key !== 'formula');
    cells.setExtra(row, column, isLeft ? kept : undefined);
    return;
  }
  const target = 'place' in link ? { target: link.place, location: link.place } : { target: link.url };
  const hyperlink = { ...target, ...(link.tip === undefined ? {} : { tooltip: link.tip }) };
  cells.setExtra(row, column, { ...kept, hyperlink });
}

function extraAt(cells: CellStore, row: number, column: number): CellExtra | undefined {
  // Extras are made here and by cellsFromFile alone.
  return cells.extra(row, column) as CellExtra | undefined;
}
