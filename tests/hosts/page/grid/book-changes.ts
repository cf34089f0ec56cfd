/** Shows in the grid what others do to the workbook: the add-in, and colleagues elsewhere. */
import type { IStyleData } from '@univerjs/core';
import { IUndoRedoService, RANGE_TYPE } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { LineChange } from '../../book/area.ts';
import type { BookChange } from '../../book/book-types.ts';
import { toAutoFilter } from './filters.ts';
import type { GridContext, SheetPair } from './grid-context.ts';
import { columnData, extent, freeze, rowData } from './layout.ts';
import { shownMerges } from './merges.ts';
import { fullArea } from './pull-cells.ts';
import { pushArea } from './push-cells.ts';
import { redraw } from './redraw.ts';
import { showSelection } from './selection.ts';
import { sheetSnapshot, styleNamer } from './snapshot.ts';
import { showValidations } from './validations.ts';

/** Runs a mutation that must not come back as the person's edit. */
function run(context: GridContext, id: string, params: object): void {
  context.show(() => context.engine.commands.syncExecuteCommand(id, { unitId: context.unitId, ...params }));
}

/** What the person could undo no longer stands where it stood. */
function forgetUndo(context: GridContext): void {
  context.engine.injector.get(IUndoRedoService).clearUndoRedo(context.unitId);
}

function showMerges(context: GridContext, pair: SheetPair): void {
  const subUnitId = pair.univer.getSheetId();
  const shown = pair.univer.getMergeData();
  if (shown.length > 0) run(context, 'sheet.mutation.remove-worksheet-merge', { subUnitId, ranges: [...shown] });
  const wanted = shownMerges(pair.book, { rows: pair.univer.getRowCount(), columns: pair.univer.getColumnCount() });
  if (wanted.length > 0) run(context, 'sheet.mutation.add-worksheet-merge', { subUnitId, ranges: wanted });
}

function showFilter(context: GridContext, pair: SheetPair): void {
  const subUnitId = pair.univer.getSheetId();
  const { filter } = pair.book;
  const model = context.engine.injector.get(SheetsFilterService).getFilterModel(context.unitId, subUnitId);
  if (model !== null && model !== undefined) run(context, 'sheet.mutation.remove-filter', { subUnitId });
  if (filter === null) return;
  const told = toAutoFilter(context.book, pair.book, filter);
  run(context, 'sheet.mutation.set-filter-range', { subUnitId, range: told.ref });
  for (const column of told.filterColumns ?? []) {
    run(context, 'sheet.mutation.set-filter-criteria', { subUnitId, col: column.colId, criteria: column, reCalc: true });
  }
}

function showLines(context: GridContext, pair: SheetPair): void {
  const subUnitId = pair.univer.getSheetId();
  const size = extent(pair.book);
  const hidden = context.book.stateOf(pair.book.id).hiddenRows;
  const rows = rowData(pair.book, hidden);
  const columns = columnData(pair.book);
  // What is not named stays as it is, so what shows again has to be said.
  for (const range of pair.univer.getHiddenCols(0, pair.univer.getColumnCount() - 1)) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) columns[column] = { hd: 0, ...columns[column] };
  }
  const wasHidden = pair.univer.getHiddenRows(0, pair.univer.getRowCount() - 1);
  for (const range of wasHidden) {
    for (let row = range.startRow; row <= range.endRow; row += 1) if (!hidden.has(row)) rows[row] = { ...rows[row], hd: 0 };
  }
  if (size.rows > pair.univer.getRowCount()) run(context, 'sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: size.rows });
  if (size.columns > pair.univer.getColumnCount()) run(context, 'sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: size.columns });
  run(context, 'sheet.mutation.set-row-data', { subUnitId, rowData: rows });
  run(context, 'sheet.mutation.set-col-data', { subUnitId, columnData: columns });
  redraw(context, pair);
}

/** Makes the grid's sheet what the workbook's is. */
export function showSheet(context: GridContext, pair: SheetPair): void {
  showMerges(context, pair);
  pushArea(context, pair, fullArea(pair), false);
  showLines(context, pair);
  showFilter(context, pair);
  showValidations(context, pair);
}

/** Inserts or deletes the same lines here, so that what stands below moves rather than being written anew. */
function showMovedLines(context: GridContext, pair: SheetPair, { axis, at, count }: LineChange): void {
  const subUnitId = pair.univer.getSheetId();
  const last = at + Math.abs(count) - 1;
  const isRows = axis === 'rows';
  const range = isRows
    ? { startRow: at, endRow: last, startColumn: 0, endColumn: pair.univer.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW }
    : { startRow: 0, endRow: pair.univer.getRowCount() - 1, startColumn: at, endColumn: last, rangeType: RANGE_TYPE.COLUMN };
  const insert = isRows ? 'sheet.mutation.insert-row' : 'sheet.mutation.insert-col';
  const remove = isRows ? 'sheet.mutation.remove-rows' : 'sheet.mutation.remove-col';
  run(context, count > 0 ? insert : remove, { subUnitId, range });
}

function showLayout(context: GridContext, pair: SheetPair): void {
  const subUnitId = pair.univer.getSheetId();
  showMerges(context, pair);
  run(context, 'sheet.mutation.set-frozen', { subUnitId, ...freeze(pair.book.frozen) });
  run(context, 'sheet.mutation.toggle-gridlines', { subUnitId, showGridlines: pair.book.hasGridlines ? 1 : 0 });
  showValidations(context, pair);
  redraw(context, pair);
}

function showStructure(context: GridContext, pair: SheetPair, { what, lines }: Extract<BookChange, { kind: 'structure' }>, later: Later): void {
  if (what === 'rows' || what === 'columns') {
    forgetUndo(context);
    if (lines === undefined) {
      later(pair.book.id, 'lines');
      return;
    }
    showMovedLines(context, pair, lines);
    // Formulas anywhere may have been rewritten, so the sheet is compared whole.
    showSheet(context, pair);
  } else if (what === 'filter') {
    showFilter(context, pair);
  } else if (what === 'layout') {
    later(pair.book.id, 'layout');
  }
}

/** Shows once what comes in the hundreds when a tab is made: heights, widths, merged cells. */
type Later = (sheet: SheetId, part: 'lines' | 'layout') => void;

function showLater(context: GridContext): Later {
  const waiting = new Map<SheetId, Set<'lines' | 'layout'>>();
  const show = (): void => {
    const sheets = [...waiting];
    waiting.clear();
    for (const [sheet, parts] of sheets) {
      const pair = context.pairOfBook(sheet);
      if (pair === null) continue;
      if (parts.has('layout')) showLayout(context, pair);
      if (parts.has('lines')) showSheet(context, pair);
    }
  };
  return (sheet, part) => {
    if (waiting.size === 0) queueMicrotask(show);
    waiting.set(sheet, (waiting.get(sheet) ?? new Set()).add(part));
  };
}

function showAddedSheet(context: GridContext, change: BookChange): void {
  const sheet = context.book.sheet(change.sheet);
  if (sheet === undefined) return;
  const styles: Record<string, IStyleData> = {};
  const data = sheetSnapshot(context.book, sheet, sheet.id, styleNamer(styles, `${sheet.id}.`));
  context.link(sheet.id, sheet.id);
  run(context, 'sheet.mutation.insert-sheet', { index: context.book.sheets.indexOf(sheet), sheet: data, styles });
}

function showTabs(context: GridContext, change: Extract<BookChange, { kind: 'sheets' }>): void {
  forgetUndo(context);
  if (change.what === 'added') {
    showAddedSheet(context, change);
    return;
  }
  const subUnitId = context.univerId(change.sheet);
  const univer = subUnitId === undefined ? null : context.workbook()?.getSheetBySheetId(subUnitId);
  if (subUnitId === undefined || univer === null || univer === undefined) return;
  const sheet = context.book.sheet(change.sheet);
  if (change.what === 'deleted') {
    leave(context, subUnitId);
    run(context, 'sheet.mutation.remove-sheet', { subUnitId, subUnitName: univer.getName() });
  } else if (sheet !== undefined && change.what === 'renamed') {
    run(context, 'sheet.mutation.set-worksheet-name', { subUnitId, name: sheet.name });
  } else if (sheet !== undefined && change.what === 'moved') {
    const fromOrder = context.workbook()?.getSheetIndex(univer) ?? 0;
    run(context, 'sheet.mutation.set-worksheet-order', { subUnitId, fromOrder, toOrder: context.book.sheets.indexOf(sheet) });
  } else if (sheet !== undefined) {
    if (sheet.visibility !== 'visible') leave(context, subUnitId);
    run(context, 'sheet.mutation.set-worksheet-hidden', { subUnitId, hidden: sheet.visibility === 'visible' ? 0 : 1 });
  }
}

/** Univer must not be left on a tab that goes away: the workbook has already moved to another. */
function leave(context: GridContext, univerId: string): void {
  if (context.workbook()?.getActiveSheet()?.getSheetId() === univerId) showSelection(context, context.book.selection);
}

function onChange(context: GridContext, change: BookChange, later: Later): void {
  // The person's own edits are there already: they came from the grid.
  if (change.author === 'person') return;
  if (change.kind === 'sheets') {
    showTabs(context, change);
    return;
  }
  if (change.kind === 'selection') {
    if (change.author === 'addin') showSelection(context, change);
    return;
  }
  const pair = context.pairOfBook(change.sheet);
  if (pair === null) return;
  if (change.kind === 'cells') pushArea(context, pair, change.area, change.author === 'addin');
  else showStructure(context, pair, change, later);
}

/** Listens until told to stop. */
export function listenToBook(context: GridContext): () => void {
  const later = showLater(context);
  return context.book.listen((change) => onChange(context, change, later));
}
