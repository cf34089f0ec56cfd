/** The automatic filter of a sheet, told from the workbook to Univer and back. */
import type { IAutoFilter, SheetsFilterService } from '@univerjs/sheets-filter';
import type { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { BookFilter } from '../../book/book-types.ts';
import { filterText } from '../../book/filter-rows.ts';
import { toArea, toRange } from './layout.ts';

const PLUGIN = 'SHEET_FILTER_PLUGIN';

/** Univer is told which rows are out, rather than left to find them: it compares shown texts, a file's criteria stored values. */
export function toAutoFilter(book: Book, sheet: BookSheet, filter: BookFilter): IAutoFilter {
  const filtered = [...book.stateOf(sheet.id).filteredRows];
  return {
    ref: toRange(filter.area),
    filterColumns: [...filter.criteria].map(([column, texts]) => ({
      colId: filter.area.left + column,
      filters: { filters: texts.filter((text) => text !== ''), ...(texts.includes('') ? { blank: true as const } : {}) },
    })),
    cachedFilteredOut: filtered,
  };
}

export function filterResource(book: Book): { name: string; data: string } {
  const filters = book.sheets.flatMap((sheet) => (sheet.filter === null ? [] : [[sheet.id, toAutoFilter(book, sheet, sheet.filter)] as const]));
  return { name: PLUGIN, data: JSON.stringify(Object.fromEntries(filters)) };
}

/**
 * The filter that the person sees, in the workbook's terms. Conditions and colours have no words there,
 * so a filtered column's criteria are the values of the rows that it leaves in view.
 */
export function readFilter(service: SheetsFilterService, unitId: string, univerId: string, sheet: BookSheet): BookFilter | null {
  const model = service.getFilterModel(unitId, univerId);
  if (model === null || model === undefined) return null;
  const range = model.getRange();
  const area = toArea(range, range.endRow + 1, range.endColumn + 1);
  const criteria = new Map<number, readonly string[]>();
  for (const [column, filter] of model.getAllFilterColumns()) {
    const isOut = filter.filteredOutRows ?? new Set<number>();
    const texts = new Set<string>();
    for (let row = area.top + 1; row <= area.bottom; row += 1) if (!isOut.has(row)) texts.add(filterText(sheet.value(row, column)));
    criteria.set(column - area.left, [...texts]);
  }
  return { area, criteria };
}
