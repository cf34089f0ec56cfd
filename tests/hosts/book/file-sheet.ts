/** A sheet's tables, filter, lists, charts and layout, from the library's description to the book's. */
import type { DataValidation, Sheet, TableDefinition, Workbook } from 'hucre/xlsx';
import type { Area, BookFilter, BookTable, BookValidation } from './book-types.ts';
import { cellArea, containsCell, isArea } from './area.ts';
import { cellsFromFile, type CellContext } from './file-cells.ts';
import { chartFromFile, type ChartPart } from './file-charts.ts';
import { coloursFromFile } from './file-colours.ts';
import { pageFromFile } from './file-page.ts';
import { areaFromRange, areaOfCorners, areasFromRanges } from './range-text.ts';
import { emptySheetState, type SheetState } from './sheet-state.ts';

/** A reference that can't be read leaves its cells as they are; one cell alone isn't merged. */
function areaOfMerge({ startRow, startCol, endRow, endCol }: NonNullable<Sheet['merges']>[number]): readonly Area[] {
  const area = areaOfCorners({ top: startRow, left: startCol, bottom: endRow, right: endCol });
  return area === null || (area.top === area.bottom && area.left === area.right) ? [] : [area];
}

function tableFromFile(table: TableDefinition): readonly BookTable[] {
  const area = areaFromRange(table.range ?? '');
  if (area === null) return [];
  return [{ name: table.displayName ?? table.name, area, ...(table.style === undefined ? {} : { style: table.style }), source: table }];
}

function filterFromFile(sheet: Sheet): BookFilter | null {
  const area = areaFromRange(sheet.autoFilter?.range ?? '');
  if (area === null) return null;
  const criteria = new Map<number, readonly string[]>();
  for (const { colIndex, filters } of sheet.autoFilter?.columns ?? []) {
    if (filters !== undefined && containsCell(area, area.top, area.left + colIndex)) criteria.set(colIndex, filters);
  }
  return { area, criteria };
}

/** Longer lists are of no use in a drop-down. */
const MAX_LIST_ROWS = 10_000;

/** Texts of a list that stands in cells, such as `$A$1:$A$9` or `Lists!$A$1:$A$9`. */
function listInCells(formula: string, sheet: Sheet, workbook: Workbook): readonly string[] | null {
  const named = workbook.namedRanges?.find((range) => range.name.toLowerCase() === formula.trim().toLowerCase());
  const text = named?.range ?? formula.trim();
  const mark = text.lastIndexOf('!');
  const name = mark === -1 ? sheet.name : text.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  const area = areaFromRange(text.slice(mark + 1));
  const other = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (area === null || other === undefined) return null;
  const values: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, other.rows.length - 1, area.top + MAX_LIST_ROWS); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, (other.rows[row]?.length ?? 0) - 1); column += 1) {
      const value = other.rows[row]?.[column] ?? null;
      if (value !== null && value !== '' && !(value instanceof Date)) values.push(String(value));
    }
  }
  return values;
}

function validationFromFile(validation: DataValidation, sheet: Sheet, workbook: Workbook): readonly BookValidation[] {
  if (validation.type !== 'list') return [];
  const values = validation.values?.map((value) => value.trim()) ?? listInCells(validation.formula1 ?? '', sheet, workbook);
  const areas = areasFromRanges(validation.range);
  if (values === null || areas.length === 0) return [];
  const isStrict = validation.showErrorMessage === true && (validation.errorStyle ?? 'stop') === 'stop';
  const reference = validation.values === undefined ? { reference: `=${(validation.formula1 ?? '').replace(/^=/, '')}` } : {};
  return [{ areas, values, ...reference, isStrict, source: validation }];
}

/** The rows that the file says something of, as far as a sheet has them. */
function rowsOfFile(sheet: Sheet): [number, { readonly height?: number; readonly hidden?: boolean }][] {
  return [...(sheet.rowDefs ?? [])].filter(([row]) => isArea(cellArea(row, 0)));
}

/** Panes that are frozen at a cell; a pane that ends nowhere is none. */
function frozenPane({ freezePane }: Sheet): SheetState['frozen'] {
  const frozen = { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 };
  return isArea(cellArea(frozen.rows, frozen.columns)) ? frozen : { rows: 0, columns: 0 };
}

/** Rows hidden in the file: those under a filter with criteria are the filter's doing. */
function hiddenRowsOf(sheet: Sheet, filter: BookFilter | null): { byHand: ReadonlySet<number>; byFilter: ReadonlySet<number> } {
  const hidden = rowsOfFile(sheet).filter(([, row]) => row.hidden === true).map(([row]) => row);
  const isFiltered = (row: number): boolean => filter !== null && filter.criteria.size > 0 && row > filter.area.top &&
    containsCell(filter.area, row, filter.area.left);
  return { byHand: new Set(hidden.filter((row) => !isFiltered(row))), byFilter: new Set(hidden.filter(isFiltered)) };
}

/** The numbers that the library knows of some lines, by line. */
function sizes<T>(lines: Iterable<readonly [number, T]>, sizeOf: (line: T) => number | undefined): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const [line, description] of lines) {
    const size = sizeOf(description);
    if (size !== undefined && Number.isFinite(size)) known.set(line, size);
  }
  return known;
}

/** Where results of array formulas lie; a formula that fills its own cell alone spills nowhere. */
function spillsOfFile(sheet: Sheet): readonly Area[] {
  return [...(sheet.cells?.values() ?? [])].flatMap(({ formulaType, formulaRef }) => {
    const area = formulaType === 'array' ? areaFromRange(formulaRef ?? '') : null;
    return area === null || (area.top === area.bottom && area.left === area.right) ? [] : [area];
  });
}

export function sheetFromFile(sheet: Sheet, workbook: Workbook, context: CellContext, charts: readonly ChartPart[]): SheetState {
  const merges = (sheet.merges ?? []).flatMap(areaOfMerge);
  const filter = filterFromFile(sheet);
  const hidden = hiddenRowsOf(sheet, filter);
  const columns = [...(sheet.columns ?? []).entries()];
  return {
    ...emptySheetState(),
    cells: cellsFromFile(sheet, merges, context),
    merges,
    spills: spillsOfFile(sheet),
    tables: (sheet.tables ?? []).flatMap(tableFromFile),
    validations: (sheet.dataValidations ?? []).flatMap((validation) => validationFromFile(validation, sheet, workbook)),
    colours: (sheet.conditionalRules ?? []).flatMap(coloursFromFile),
    charts: (sheet.charts ?? []).map((chart, index) => chartFromFile(chart, index, charts[index])),
    page: pageFromFile(sheet),
    hasGridlines: sheet.view?.showGridLines !== false,
    filter,
    isProtected: sheet.protection?.sheet === true,
    frozen: frozenPane(sheet),
    columnWidths: sizes(columns, (column) => column.width),
    rowHeights: sizes(rowsOfFile(sheet), (row) => row.height),
    hiddenColumns: new Set(columns.filter(([, column]) => column.hidden === true).map(([column]) => column)),
    hiddenRows: hidden.byHand,
    filteredRows: hidden.byFilter,
  };
}
