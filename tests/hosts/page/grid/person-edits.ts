/** Tells the workbook what the person does in the grid, mutation by mutation. */
import type { ICommandInfo, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { BookError } from '../../book/book-error.ts';
import { showSheet } from './book-changes.ts';
import { readFilter } from './filters.ts';
import type { GridContext, SheetPair } from './grid-context.ts';
import { toArea, widthOfPixels } from './layout.ts';
import { takeMerges } from './merges.ts';
import { fullArea, pullArea, pullCells } from './pull-cells.ts';
import { freeName, isNameFree } from './sheet-names.ts';

/** The members of Univer's mutation parameters that are read here; each kind has some of them. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<unknown>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly index?: number;
  readonly name?: string;
  readonly toOrder?: number;
  readonly hidden?: number;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly colWidth?: number | Readonly<Record<number, number>>;
}

type Handler = (context: GridContext, params: MutationParams, pair: SheetPair) => void;

function areaOf(pair: SheetPair, range: IRange): ReturnType<typeof toArea> {
  return toArea(range, pair.univer.getRowCount(), pair.univer.getColumnCount());
}

function linesOf(first: number, last: number): { readonly at: number; readonly count: number } {
  return { at: first, count: last - first + 1 };
}

/** Everything on the sheet may have moved: compare it whole. */
function pullSheet(context: GridContext, pair: SheetPair): void {
  pullArea(context, pair, fullArea(pair));
}

function pullRanges(context: GridContext, pair: SheetPair, ranges: readonly IRange[]): void {
  const full = fullArea(pair);
  for (const range of ranges) {
    const area = areaOf(pair, range);
    pullArea(context, pair, { ...area, bottom: Math.min(area.bottom, full.bottom), right: Math.min(area.right, full.right) });
  }
}

function pullMatrix(context: GridContext, params: MutationParams, pair: SheetPair): void {
  if (params.cellValue === undefined) {
    pullSheet(context, pair);
    return;
  }
  const rows = Object.entries(params.cellValue)
    .map(([row, columns]) => [Number(row), Object.keys(columns ?? {}).map(Number)] as const)
    .toSorted((a, b) => a[0] - b[0]);
  pullCells(context, pair, rows);
}

function pullMerges(_context: GridContext, _params: MutationParams, pair: SheetPair): void {
  const shown = pair.univer.getMergeData().map((range) => areaOf(pair, range));
  takeMerges(pair.book, shown, { rows: pair.univer.getRowCount(), columns: pair.univer.getColumnCount() });
}

function pullFilter(context: GridContext, _params: MutationParams, pair: SheetPair): void {
  const service = context.engine.injector.get(SheetsFilterService);
  pair.book.setFilter(readFilter(service, context.unitId, pair.univer.getSheetId(), pair.book), 'person');
}

function pullHiddenLines(axis: 'rows' | 'columns', isHidden: boolean): Handler {
  return (_context, params, pair) => {
    for (const range of params.ranges ?? []) {
      const area = areaOf(pair, range);
      if (axis === 'rows') pair.book.setRowsHidden(area.top, area.bottom - area.top + 1, isHidden, 'person');
      else pair.book.setColumnsHidden(area.left, area.right - area.left + 1, isHidden, 'person');
    }
  };
}

function pullWidths(_context: GridContext, params: MutationParams, pair: SheetPair): void {
  for (const range of params.ranges ?? []) {
    const area = areaOf(pair, range);
    for (let column = area.left; column <= area.right; column += 1) {
      pair.book.setColumnWidth(column, widthOfPixels(pair.univer.getColumnWidth(column)), 'person');
    }
  }
}

/** Mutations of one sheet that both sides know. What a mutation moves, the workbook moves by itself. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['sheet.mutation.set-range-values', pullMatrix],
  ['sheet.mutation.set.numfmt', (context, params, pair) => pullRanges(context, pair, Object.values(params.values ?? {}).flatMap((value) => value.ranges))],
  ['sheet.mutation.remove.numfmt', (context, params, pair) => pullRanges(context, pair, params.ranges ?? [])],
  ['sheet.mutation.insert-row', (_context, { range }, pair) => {
    if (range === undefined) return;
    const { at, count } = linesOf(range.startRow, range.endRow);
    pair.book.insertRows(at, count, 'person');
  }],
  ['sheet.mutation.remove-rows', (_context, { range }, pair) => {
    if (range === undefined) return;
    const { at, count } = linesOf(range.startRow, range.endRow);
    pair.book.deleteRows(at, count, 'person');
  }],
  ['sheet.mutation.insert-col', (_context, { range }, pair) => {
    if (range === undefined) return;
    const { at, count } = linesOf(range.startColumn, range.endColumn);
    pair.book.insertColumns(at, count, 'person');
  }],
  ['sheet.mutation.remove-col', (_context, { range }, pair) => {
    if (range === undefined) return;
    const { at, count } = linesOf(range.startColumn, range.endColumn);
    pair.book.deleteColumns(at, count, 'person');
  }],
  ['sheet.mutation.reorder-range', pullSheetOf],
  ['sheet.mutation.move-rows', pullSheetOf],
  ['sheet.mutation.move-columns', pullSheetOf],
  ['sheet.mutation.copy-worksheet-end', pullSheetOf],
  ['sheet.mutation.add-worksheet-merge', pullMerges],
  ['sheet.mutation.remove-worksheet-merge', pullMerges],
  ['sheet.mutation.set-row-hidden', pullHiddenLines('rows', true)],
  ['sheet.mutation.set-row-visible', pullHiddenLines('rows', false)],
  ['sheet.mutation.set-col-hidden', pullHiddenLines('columns', true)],
  ['sheet.mutation.set-col-visible', pullHiddenLines('columns', false)],
  ['sheet.mutation.set-worksheet-col-width', pullWidths],
  ['sheet.mutation.set-frozen', (_context, params, pair) => pair.book.setFrozen(params.ySplit ?? 0, params.xSplit ?? 0, 'person')],
  ['sheet.mutation.set-filter-range', pullFilter],
  ['sheet.mutation.set-filter-criteria', pullFilter],
  ['sheet.mutation.remove-filter', pullFilter],
  ['sheet.mutation.re-calc-filter', pullFilter],
]);

function pullSheetOf(context: GridContext, _params: MutationParams, pair: SheetPair): void {
  pullSheet(context, pair);
}

function addSheet(context: GridContext, params: MutationParams): void {
  if (params.sheet === undefined) return;
  const { id } = params.sheet;
  const name = isNameFree(context.book, params.sheet.name) ? params.sheet.name : freeName(context.book, params.sheet.name);
  const added = context.book.addSheet(name, 'person', Math.min(params.index ?? context.book.sheets.length, context.book.sheets.length));
  context.link(id, added.id);
  const pair = context.pairOfUniver(id);
  if (pair === null) return;
  pullSheet(context, pair);
  pullMerges(context, params, pair);
}

function renameSheet(context: GridContext, params: MutationParams, pair: SheetPair): void {
  if (params.name === undefined || params.name === pair.book.name) return;
  try {
    context.book.renameSheet(pair.book.id, params.name, 'person');
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    // A name that Excel refuses: the tab goes back to the one it had.
    const back = { unitId: context.unitId, subUnitId: pair.univer.getSheetId(), name: pair.book.name };
    context.show(() => context.engine.commands.syncExecuteCommand('sheet.mutation.set-worksheet-name', back));
  }
}

function onTab(context: GridContext, id: string, params: MutationParams, pair: SheetPair): boolean {
  if (id === 'sheet.mutation.remove-sheet') context.book.deleteSheet(pair.book.id, 'person');
  else if (id === 'sheet.mutation.set-worksheet-name') renameSheet(context, params, pair);
  else if (id === 'sheet.mutation.set-worksheet-order') {
    const order = context.workbook()?.getSheetIndex(pair.univer) ?? -1;
    if (order >= 0) context.book.moveSheet(pair.book.id, order, 'person');
  } else if (id === 'sheet.mutation.set-worksheet-hidden') {
    context.book.setVisibility(pair.book.id, params.hidden === 1 ? 'hidden' : 'visible', 'person');
  } else return false;
  return true;
}

function pairOf(context: GridContext, univerId: string | undefined, id: string): SheetPair | null {
  if (univerId === undefined) return null;
  const pair = context.pairOfUniver(univerId);
  if (pair !== null || id !== 'sheet.mutation.remove-sheet') return pair;
  const bookId = context.bookId(univerId);
  if (bookId !== undefined && context.book.sheet(bookId) !== undefined) context.book.deleteSheet(bookId, 'person');
  return null;
}

/** Takes one executed mutation to the workbook; mutations that it has no word for change nothing there. */
function onMutation(context: GridContext, info: Readonly<ICommandInfo>): void {
  // Univer types parameters by command; the listener gets them all as `object`.
  const params = (info.params ?? {}) as MutationParams;
  if (params.unitId !== undefined && params.unitId !== context.unitId) return;
  if (info.id === 'sheet.mutation.insert-sheet') {
    addSheet(context, params);
    return;
  }
  if (info.id === 'sheet.mutation.move-range') {
    for (const side of new Set([params.from?.subUnitId, params.to?.subUnitId])) {
      const moved = pairOf(context, side, info.id);
      if (moved !== null) pullSheet(context, moved);
    }
    return;
  }
  const pair = pairOf(context, params.subUnitId, info.id);
  if (pair === null || onTab(context, info.id, params, pair)) return;
  try {
    handlers.get(info.id)?.(context, params, pair);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    // Excel would not have let the person do this (merging into a table, say): the grid shows the workbook again.
    showSheet(context, pair);
  }
}

/** Listens until told to stop. */
export function listenToPerson(context: GridContext): () => void {
  const listening = context.engine.commands.onCommandExecuted((info) => {
    if (!context.isShowing) onMutation(context, info);
  });
  return () => listening.dispose();
}
