/** How wide columns and how high rows are, in the pixels that scripts count in. */
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area } from '../../book/book-types.ts';
import type { ScriptHost } from '../script-host.ts';

/** Pixels of a character of the default font, and of a cell's margins. */
const CHARACTER = 7;
const MARGIN = 5;
const OWN_WIDTH = 100;
const OWN_HEIGHT = 21;
const POINTS_A_PIXEL = 0.75;

export function columnPixels(sheet: BookSheet, column: number): number {
  const width = sheet.columnWidths.get(column);
  return width === undefined ? OWN_WIDTH : Math.round(width * CHARACTER + MARGIN);
}

export function charactersOf(pixels: number): number {
  return (pixels - MARGIN) / CHARACTER;
}

export function rowPixels(sheet: BookSheet, row: number): number {
  const height = sheet.rowHeights.get(row);
  return height === undefined ? OWN_HEIGHT : Math.round(height / POINTS_A_PIXEL);
}

export function pointsOf(pixels: number): number {
  return pixels * POINTS_A_PIXEL;
}

/** The cells under something of a size. */
export function coveredArea(sheet: BookSheet, from: { readonly row: number; readonly column: number }, { width, height }: { readonly width: number; readonly height: number }, host: ScriptHost): Area {
  const grid = host.grids.of(sheet.id);
  const reach = (first: number, size: number, limit: number, pixels: (line: number) => number): number => {
    let last = first;
    for (let left = size - pixels(first); left > 0 && last < limit - 1; left -= pixels(last)) last += 1;
    return last;
  };
  return {
    top: from.row, left: from.column,
    bottom: reach(from.row, height, grid.rows, (row) => rowPixels(sheet, row)), right: reach(from.column, width, grid.columns, (column) => columnPixels(sheet, column)),
  };
}
