/** Which rows an automatic filter hides. */
import { isCellError, type Cell } from '../../../core/table/cell.ts';
import type { SheetState } from './sheet-state.ts';

/** A value as a filter's list spells it; number formats are not applied. */
export function filterText(value: Cell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** The rows below the filter's header that fail one of its criteria. */
export function rowsFilteredOut(state: SheetState): ReadonlySet<number> {
  const filter = state.filter;
  if (filter === null || filter.criteria.size === 0) return new Set();
  const wanted = [...filter.criteria].map(([column, texts]) => ({
    column: filter.area.left + column,
    texts: new Set(texts.map((text) => text.toLowerCase())),
  }));
  const hidden = new Set<number>();
  for (let row = filter.area.top + 1; row <= filter.area.bottom; row += 1) {
    const isShown = wanted.every(({ column, texts }) => texts.has(filterText(state.cells.value(row, column)).toLowerCase()));
    if (!isShown) hidden.add(row);
  }
  return hidden;
}
