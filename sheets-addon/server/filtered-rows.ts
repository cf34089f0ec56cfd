/** The rows that the filter of a tab lets through. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Rows held to be hidden that are looked at all the same. */
const SAMPLES = 8;
/** So few rows are rather asked for one by one than judged by what they show. */
const FEW_ROWS = 200;

/** A column that is filtered. Columns count from 1, as Google's do. */
interface FilteredColumn {
  readonly column: number;
  readonly criteria: Criteria;
}

/** Rows below a filter's headings, from 0. */
export interface FilteredRows {
  /** Whether the filter decides about a row at all. */
  readonly isBelow: (row: number) => boolean;
  /** Those that it may let through, from the top: what they show is not left out. */
  readonly rows: readonly number[];
}

/**
 * Null where nothing is filtered out.
 * @param rowCount Rows of the tab that hold anything.
 */
export function filteredRows(sheet: Sheet, rowCount: number): FilteredRows | null {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const range = filter.getRange();
  const left = range.getColumn();
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => left + index).flatMap((column): readonly FilteredColumn[] => {
    const criteria = filter.getColumnFilterCriteria(column);
    return criteria === null ? [] : [{ column, criteria }];
  });
  if (columns.length === 0) return null;
  const top = range.getRow();
  const end = Math.min(top - 1 + range.getNumRows(), rowCount);
  const rows = Array.from({ length: Math.max(0, end - top) }, (_, index) => top + index);
  return { isBelow: (row) => row >= top && row < end, rows: rows.length <= FEW_ROWS ? rows : rowsByValues(sheet, rows, columns) };
}

/**
 * The rows less those that show a value which the filter leaves out; conditions and colours may hide more of them. Where a
 * row that should be hidden so is not, Google compares in another way, and all of them are given.
 */
function rowsByValues(sheet: Sheet, rows: readonly number[], columns: readonly FilteredColumn[]): readonly number[] {
  const hidden = columns.map(({ column, criteria }) => ({ column, values: new Set(criteria.getHiddenValues()) })).filter(({ values }) => values.size > 0);
  const [first] = rows;
  if (first === undefined || hidden.length === 0) return rows;
  const numbers = hidden.map(({ column }) => column);
  const left = Math.min(...numbers);
  const shown = sheet.getRange(first + 1, left, rows.length, Math.max(...numbers) - left + 1).getDisplayValues();
  const isOut = (row: number): boolean => hidden.some(({ column, values }) => values.has(shown[row - first]?.[column - left] ?? ''));
  const out = rows.filter(isOut);
  const step = Math.ceil(out.length / SAMPLES);
  const isAsFiltered = out.filter((_, index) => index % step === 0).every((row) => sheet.isRowHiddenByFilter(row + 1));
  return isAsFiltered ? rows.filter((row) => !isOut(row)) : rows;
}
