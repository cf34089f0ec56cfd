/** A sheet of the book in the library's description, over what the file said of it. */
import type { CellStyle, DataValidation, Sheet, TableDefinition } from 'hucre/xlsx';
import type { Area, BookTable, BookValidation } from './book-types.ts';
import { cellArea, isArea } from './area.ts';
import { cellsToFile } from './cells-to-file.ts';
import { chartToFile } from './file-charts.ts';
import { coloursToFile } from './file-colours.ts';
import { pageToFile } from './file-page.ts';
import { filterText } from './filter-rows.ts';
import { formulaAfter } from './formula-references.ts';
import { areasFromRanges, rangeOfArea, rangesAfter, rangesOfAreas } from './range-text.ts';
import type { SheetState } from './sheet-state.ts';
import { cellText } from './xml-text.ts';

/** What a sheet was when its file was opened; null for one that was added since. */
type Opened = SheetState | null;

/** A formula of the sheet's own, such as a rule's, after the sheet's lines came and went. */
function ownFormula(formula: string, state: SheetState): string {
  return state.lineChanges.reduce((text, change) => formulaAfter(text, change, (sheet) => sheet === null), formula);
}

function mergeOfArea({ top, left, bottom, right }: Area): NonNullable<Sheet['merges']>[number] {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

function tableToFile(table: BookTable, state: SheetState): TableDefinition {
  // `source` is set when a file is opened, and is the library's own description.
  const source = table.source as TableDefinition | undefined;
  const columns = Array.from({ length: table.area.right - table.area.left + 1 }, (_, index) => {
    const name = cellText(filterText(state.cells.value(table.area.top, table.area.left + index)));
    return source?.columns.find((column) => column.name === name) ?? { name: name === '' ? `Column${index + 1}` : name };
  });
  return {
    ...source,
    name: table.name,
    ...(source?.displayName === undefined ? {} : { displayName: table.name }),
    range: rangeOfArea(table.area),
    columns,
    ...(table.style === undefined ? {} : { style: table.style }),
  };
}

function validationToFile(validation: BookValidation, state: SheetState, opened: Opened): DataValidation {
  const source = validation.source as DataValidation | undefined;
  const before = opened?.validations.find((other) => other.source === source);
  const range = rangesOfAreas(validation.areas);
  const isAsOpened = source !== undefined && before?.values === validation.values && before.reference === validation.reference;
  if (!isAsOpened) {
    const isTold = validation.isStrict || source?.showErrorMessage === true;
    const list = validation.reference === undefined ? { values: [...validation.values] } : { formula1: validation.reference.replace(/^=/, '') };
    return { type: 'list', ...list, range, allowBlank: true, showErrorMessage: isTold, errorStyle: validation.isStrict ? 'stop' : 'warning' };
  }
  return { ...source, range, ...(source.formula1 === undefined ? {} : { formula1: ownFormula(source.formula1, state) }) };
}

/** False where no range can be read, or where the lines of all of them went away. */
function isOnCells({ range }: { readonly range: string }): boolean {
  return areasFromRanges(range).length > 0;
}

/** Lists from the book; other kinds as the file had them, moved along with their cells. */
function validationsToFile(sheet: Sheet, state: SheetState, opened: Opened): DataValidation[] {
  // The file is read anew for saving, so that descriptions are compared by what they say.
  const modelled = new Set(opened?.validations.map((validation) => JSON.stringify(validation.source)));
  const others = (sheet.dataValidations ?? []).filter((validation) => !modelled.has(JSON.stringify(validation)));
  const moved = others.map((validation) => ({ ...validation, range: rangesAfter(validation.range, state.lineChanges) }));
  return [...moved.filter(isOnCells), ...state.validations.map((validation) => validationToFile(validation, state, opened))];
}

/** Colours from the book; other rules as the file had them, moved along with their cells. */
function rulesToFile(sheet: Sheet, state: SheetState, opened: Opened): NonNullable<Sheet['conditionalRules']> {
  const modelled = new Set(opened?.colours.map(({ source }) => JSON.stringify(source)));
  const others = (sheet.conditionalRules ?? []).filter((rule) => !modelled.has(JSON.stringify(rule))).map((rule) => ({
    ...rule,
    range: rangesAfter(rule.range, state.lineChanges),
    ...(rule.formula === undefined ? {} : {
      formula: typeof rule.formula === 'string' ? ownFormula(rule.formula, state) : rule.formula.map((formula) => ownFormula(formula, state)),
    }),
  })).filter(isOnCells);
  return [...others, ...coloursToFile(state, others)];
}

/** Outlines stay where no line moved. */
function columnsToFile(sheet: Sheet, state: SheetState): NonNullable<Sheet['columns']> {
  const isMoved = state.lineChanges.some((change) => change.axis === 'columns');
  const last = Math.max(-1, isMoved ? -1 : (sheet.columns?.length ?? 0) - 1, ...state.columnWidths.keys(), ...state.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const { width: _width, hidden: _hidden, ...kept } = isMoved ? {} : (sheet.columns?.[column] ?? {});
    const width = state.columnWidths.get(column);
    return { ...kept, ...(width === undefined ? {} : { width }), ...(state.hiddenColumns.has(column) ? { hidden: true } : {}) };
  });
}

function rowsToFile(sheet: Sheet, state: SheetState): NonNullable<Sheet['rowDefs']> {
  const isMoved = state.lineChanges.some((change) => change.axis === 'rows');
  const before: NonNullable<Sheet['rowDefs']> = isMoved ? new Map() : (sheet.rowDefs ?? new Map());
  const rows = new Set([...before.keys(), ...state.rowHeights.keys(), ...state.hiddenRows, ...state.filteredRows]);
  return new Map([...rows].filter((row) => isArea(cellArea(row, 0))).sort((a, b) => a - b).map((row) => {
    const { height: _height, hidden: _hidden, ...kept } = before.get(row) ?? {};
    const height = state.rowHeights.get(row);
    const isHidden = state.hiddenRows.has(row) || state.filteredRows.has(row);
    return [row, { ...kept, ...(height === undefined ? {} : { height }), ...(isHidden ? { hidden: true } : {}) }];
  }));
}

function filterToFile(sheet: Sheet, state: SheetState, opened: Opened): Sheet['autoFilter'] {
  if (state.filter === null) return undefined;
  if (state.filter === opened?.filter) return sheet.autoFilter;
  const columns = [...state.filter.criteria].map(([colIndex, filters]) => ({ colIndex, filters: [...filters] }));
  return { range: rangeOfArea(state.filter.area), ...(columns.length === 0 ? {} : { columns }) };
}

/** Charts that were added; those of the file stay in its own parts. */
function newCharts(state: SheetState): readonly object[] {
  const right = state.cells.usedArea(true)?.right ?? 0;
  return state.charts.filter((chart) => chart.source === undefined).map((chart, index) => chartToFile(chart, index, right));
}

/** Puts what the book knows over what the file said of the sheet. */
export function sheetToFile(sheet: Sheet, state: SheetState, opened: Opened, font: NonNullable<CellStyle['font']>): Sheet {
  const { rows, cells } = cellsToFile(state.cells, state.lineChanges, font);
  const autoFilter = filterToFile(sheet, state, opened);
  const { autoFilter: _filter, freezePane: _freeze, charts: _charts, pageSetup: _page, headerFooter: _footer, view: _view, rowBreaks: _breaks, protection, splitPane, ...kept } = sheet;
  const isFrozen = state.frozen.rows > 0 || state.frozen.columns > 0;
  const isFrozenAsOpened = opened !== null && opened.frozen === state.frozen;
  const charts = newCharts(state);
  const rowDefs = rowsToFile(sheet, state);
  // The library writes heights and hidden rows as far as there are rows.
  for (const row of rowDefs.keys()) while (rows.length <= row) rows.push([]);
  return {
    ...kept,
    rows,
    cells,
    columns: columnsToFile(sheet, state),
    rowDefs,
    ...pageToFile(sheet, state.page, opened?.page ?? null, state.hasGridlines),
    merges: state.merges.map(mergeOfArea),
    tables: state.tables.map((table) => tableToFile(table, state)),
    dataValidations: validationsToFile(sheet, state, opened),
    conditionalRules: rulesToFile(sheet, state, opened),
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(isFrozen ? { freezePane: { ...state.frozen } } : {}),
    ...(isFrozenAsOpened && splitPane !== undefined ? { splitPane } : {}),
    ...(state.isProtected ? { protection: protection ?? { sheet: true } } : {}),
    // The library writes its own chart descriptions as well as those it read; its type names only the latter.
    ...(charts.length === 0 ? {} : { charts: charts as NonNullable<Sheet['charts']> }),
  };
}
