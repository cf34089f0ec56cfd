/** Parts a report's grid by widths: columns are of many widths, and what stands side by side is to look alike. */

/** Columns from `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** So many neighbouring spans, as nearly of one width as whole columns allow; fewer where there are not as many columns. */
export function partGrid(grid: readonly number[], count: number): readonly Span[] {
  const parts = Math.max(1, Math.min(count, grid.length));
  const total = widthOf(grid, { first: 0, last: grid.length - 1 });
  const spans: Span[] = [];
  let first = 0;
  for (let part = 1; part <= parts; part += 1) {
    const span = { first, last: part === parts ? grid.length - 1 : lastNear(grid, first, grid.length - 1 - (parts - part), (total * part) / parts) };
    spans.push(span);
    first = span.last + 1;
  }
  return spans;
}

/** In characters of the standard font. */
export function widthOf(grid: readonly number[], { first, last }: Span): number {
  return grid.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** The column between two whose right edge is nearest to a place. */
function lastNear(grid: readonly number[], from: number, to: number, edge: number): number {
  let best = from;
  let right = widthOf(grid, { first: 0, last: from });
  let nearest = Math.abs(right - edge);
  for (let column = from + 1; column <= to; column += 1) {
    right += grid[column] ?? 0;
    if (Math.abs(right - edge) >= nearest) break;
    [best, nearest] = [column, Math.abs(right - edge)];
  }
  return best;
}
