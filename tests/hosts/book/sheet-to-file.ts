/** A sheet of the book in the library's description, for the library to write. */
import type { CellStyle, DataValidation, Sheet, TableDefinition } from 'hucre/xlsx';
import type { Area, BookChart, BookTable, BookValidation } from './book-types.ts';
import { cellArea, isArea } from './area.ts';
import { cellsToFile } from './cells-to-file.ts';
import { chartToFile } from './file-charts.ts';
import { coloursToFile } from './file-colours.ts';
import { pageToFile } from './file-page.ts';
import { filterText } from './filter-rows.ts';
import { formulaAfter } from './formula-references.ts';
import type { KeptTab } from './opened-again.ts';
import { rangeOfArea, rangesOfAreas } from './range-text.ts';
import type { SheetState } from './sheet-state.ts';
import { isRowHidden, type TabChanges } from './tab-changes.ts';
import { cellText } from './xml-text.ts';

type Font = NonNullable<CellStyle['font']>;

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

function sizesToFile({ columnWidths, hiddenColumns }: SheetState): NonNullable<Sheet['columns']> {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths.get(column);
    return { ...(width === undefined ? {} : { width }), ...(hiddenColumns.has(column) ? { hidden: true } : {}) };
  });
}

function rowsToFile(state: SheetState): NonNullable<Sheet['rowDefs']> {
  const rows = new Set([...state.rowHeights.keys(), ...state.hiddenRows, ...state.filteredRows]);
  return new Map([...rows].filter((row) => isArea(cellArea(row, 0))).sort((a, b) => a - b).map((row) => {
    const height = state.rowHeights.get(row);
    return [row, { ...(height === undefined ? {} : { height }), ...(isRowHidden(state, row) ? { hidden: true } : {}) }];
  }));
}

function filterToFile({ filter }: SheetState): Pick<Sheet, 'autoFilter'> {
  if (filter === null) return {};
  const columns = [...filter.criteria].map(([colIndex, filters]) => ({ colIndex, filters: [...filters] }));
  return { autoFilter: { range: rangeOfArea(filter.area), ...(columns.length === 0 ? {} : { columns }) } };
}

function paneToFile({ frozen }: SheetState): Pick<Sheet, 'freezePane'> {
  return frozen.rows > 0 || frozen.columns > 0 ? { freezePane: { ...frozen } } : {};
}

function chartsToFile(charts: readonly BookChart[], state: SheetState): Pick<Sheet, 'charts'> {
  const right = state.cells.usedArea(true)?.right ?? 0;
  const written = charts.map((chart, index) => chartToFile(chart, index, right));
  // The library writes its own chart descriptions as well as those it read; its type names only the latter.
  return written.length === 0 ? {} : { charts: written as NonNullable<Sheet['charts']> };
}

/** A tab that is in no file yet. */
export function sheetToFile(name: string, state: SheetState, font: Font): Sheet {
  const { rows, cells } = cellsToFile(state.cells, state.lineChanges, font);
  const rowDefs = rowsToFile(state);
  // The library writes heights and hidden rows as far as there are rows.
  for (const row of rowDefs.keys()) while (rows.length <= row) rows.push([]);
  return {
    name, rows, cells, rowDefs,
    columns: sizesToFile(state),
    ...pageToFile(state.page, state.hasGridlines),
    merges: state.merges.map(mergeOfArea),
    tables: state.tables.map((table) => tableToFile(table, state)),
    dataValidations: state.validations.map((validation) => validationToFile(validation, state, null)),
    conditionalRules: coloursToFile(state.colours, 0),
    ...filterToFile(state),
    ...paneToFile(state),
    ...(state.isProtected ? { protection: { sheet: true } } : {}),
    ...chartsToFile(state.charts, state),
  };
}

/** What was changed on a tab of a file; `priority` is the last one that its rules have. */
export function changesToFile(name: string, { now, opened }: KeptTab, changes: TabChanges, isWanted: (row: number, column: number) => boolean, priority: number, font: Font): Sheet {
  return {
    name,
    ...cellsToFile(now.cells, now.lineChanges, font, isWanted),
    ...(changes.page ? pageToFile(now.page, true) : {}),
    ...(changes.merges ? { merges: now.merges.map(mergeOfArea) } : {}),
    tables: changes.tables.come.map((table) => tableToFile(table, now)),
    dataValidations: changes.validations.come.map((validation) => validationToFile(validation, now, opened)),
    conditionalRules: coloursToFile(changes.colours.come, priority),
    ...(changes.filter ? filterToFile(now) : {}),
    ...(changes.frozen ? paneToFile(now) : {}),
    ...(changes.protection && now.isProtected ? { protection: { sheet: true } } : {}),
    ...chartsToFile(changes.charts.come, now),
  };
}
