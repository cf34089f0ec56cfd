/** Sheet: its rows and columns, how many there are, which show, and how wide they are. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { charactersOf, columnPixels } from './sheet-sizes.ts';
import { checkWritable, heightOf, sheetById, widthOf } from './range-target.ts';
import { rangeType } from './range-class.ts';
import { sheetObject } from './sheet.ts';

type SheetMethod = ScriptMethod<SheetId>;

/** Google's limit for a spreadsheet. */
const MAX_CELLS = 10_000_000;

function checkLines(id: SheetId, host: ScriptHost): void {
  const { rows, columns } = host.grids.of(id);
  checkWritable(id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, host);
}

/** A change that leaves the sheet itself as the result. */
function change(takes: readonly string[], act: (sheet: BookSheet, given: Given, host: ScriptHost) => void): SheetMethod {
  return {
    takes,
    call: (id, given, host) => {
      checkLines(id, host);
      act(sheetById(id, host), given, host);
      return sheetObject(id, host);
    },
  };
}

function checkLine(line: number, count: number, limit: number): void {
  if (line < 1 || count < 1 || line + count - 1 > limit) throw new ScriptException(GOOGLE_SAYS.outsideSheet);
}

function insert(axis: 'rows' | 'columns', isAfter: boolean): SheetMethod {
  return change(['Integer', 'Integer, Integer'], (sheet, given, host) => {
    const [at, count] = [given.number(0), given.number(1, 1)];
    const grid = host.grids.of(sheet.id);
    checkLine(at, 1, grid[axis]);
    const grown = { ...grid, [axis]: grid[axis] + count };
    if (host.grids.cellsWith(sheet.id, grown) > MAX_CELLS) throw new ScriptException(GOOGLE_SAYS.tooManyCells);
    const first = isAfter ? at : at - 1;
    if (axis === 'rows') sheet.insertRows(first, count, host.author);
    else sheet.insertColumns(first, count, host.author);
    host.grids.set(sheet.id, grown);
  });
}

/** A single line: `insertRowAfter` takes only its place. */
function insertOne(axis: 'rows' | 'columns', isAfter: boolean): SheetMethod {
  return { ...insert(axis, isAfter), takes: ['Integer'] };
}

function remove(axis: 'rows' | 'columns', takes: readonly string[]): SheetMethod {
  return change(takes, (sheet, given, host) => {
    const [at, count] = [given.number(0), given.number(1, 1)];
    const grid = host.grids.of(sheet.id);
    checkLine(at, count, grid[axis]);
    if (axis === 'rows') sheet.deleteRows(at - 1, count, host.author);
    else sheet.deleteColumns(at - 1, count, host.author);
    host.grids.set(sheet.id, { ...grid, [axis]: grid[axis] - count });
  });
}

/** The first line and the number of lines that a range or two numbers name. */
function linesOf(given: Given, axis: 'rows' | 'columns'): readonly [number, number] {
  if (typeof given.at(0) === 'number') return [given.number(0) - 1, given.number(1, 1)];
  const { area } = targetOf(given.at(0), rangeType);
  return axis === 'rows' ? [area.top, heightOf(area)] : [area.left, widthOf(area)];
}

function setHidden(axis: 'rows' | 'columns', isHidden: boolean, takes: readonly string[]): SheetMethod {
  return change(takes, (sheet, given, host) => {
    const [first, count] = linesOf(given, axis);
    checkLine(first + 1, count, host.grids.of(sheet.id)[axis]);
    if (axis === 'rows') sheet.setRowsHidden(first, count, isHidden, host.author);
    else sheet.setColumnsHidden(first, count, isHidden, host.author);
  });
}

/** Whether a line is hidden; rows say by whom. */
function hiddenRow(isByFilter: boolean): SheetMethod {
  return {
    takes: ['Integer'],
    call: (id, given, host) => {
      const row = given.number(0);
      checkLine(row, 1, host.grids.of(id).rows);
      const { filteredRows, hiddenRows } = host.book.stateOf(sheetById(id, host).id);
      return (isByFilter ? filteredRows : hiddenRows).has(row - 1);
    },
  };
}

const isColumnHiddenByUser: SheetMethod = {
  takes: ['Integer'],
  call: (id, given, host) => {
    checkLine(given.number(0), 1, host.grids.of(id).columns);
    return sheetById(id, host).hiddenColumns.has(given.number(0) - 1);
  },
};

const getColumnWidth: SheetMethod = {
  takes: ['Integer'],
  call: (id, given, host) => {
    checkLine(given.number(0), 1, host.grids.of(id).columns);
    return columnPixels(sheetById(id, host), given.number(0) - 1);
  },
};

const setColumnWidths: SheetMethod = change(['Integer, Integer, Integer'], (sheet, given, host) => {
  const [first, count, pixels] = [given.number(0), given.number(1), given.number(2)];
  checkLine(first, count, host.grids.of(sheet.id).columns);
  for (let column = first - 1; column < first - 1 + count; column += 1) sheet.setColumnWidth(column, charactersOf(pixels), host.author);
});

const setColumnWidth: SheetMethod = change(['Integer, Integer'], (sheet, given, host) => {
  checkLine(given.number(0), 1, host.grids.of(sheet.id).columns);
  sheet.setColumnWidth(given.number(0) - 1, charactersOf(given.number(1)), host.author);
});

function freeze(axis: 'rows' | 'columns'): SheetMethod {
  return {
    takes: ['Integer'],
    call: (id, given, host) => {
      checkLines(id, host);
      const sheet = sheetById(id, host);
      const frozen = { ...sheet.frozen, [axis]: given.number(0) };
      sheet.setFrozen(frozen.rows, frozen.columns, host.author);
    },
  };
}

export const SHEET_LINES: Readonly<Record<string, SheetMethod>> = {
  getMaxRows: { takes: [''], call: (id, _given, host) => host.grids.of(sheetById(id, host).id).rows },
  getMaxColumns: { takes: [''], call: (id, _given, host) => host.grids.of(sheetById(id, host).id).columns },
  insertRowsAfter: insert('rows', true),
  insertRowsBefore: insert('rows', false),
  insertRowAfter: insertOne('rows', true),
  insertRowBefore: insertOne('rows', false),
  insertColumnsAfter: insert('columns', true),
  insertColumnsBefore: insert('columns', false),
  insertColumnAfter: insertOne('columns', true),
  insertColumnBefore: insertOne('columns', false),
  deleteRow: remove('rows', ['Integer']),
  deleteRows: remove('rows', ['Integer, Integer']),
  deleteColumn: remove('columns', ['Integer']),
  deleteColumns: remove('columns', ['Integer, Integer']),
  hideRow: setHidden('rows', true, ['Range']),
  hideRows: setHidden('rows', true, ['Integer', 'Integer, Integer']),
  unhideRow: setHidden('rows', false, ['Range']),
  showRows: setHidden('rows', false, ['Integer', 'Integer, Integer']),
  hideColumn: setHidden('columns', true, ['Range']),
  hideColumns: setHidden('columns', true, ['Integer', 'Integer, Integer']),
  unhideColumn: setHidden('columns', false, ['Range']),
  showColumns: setHidden('columns', false, ['Integer', 'Integer, Integer']),
  isRowHiddenByFilter: hiddenRow(true),
  isRowHiddenByUser: hiddenRow(false),
  isColumnHiddenByUser,
  getColumnWidth,
  setColumnWidth,
  setColumnWidths,
  getFrozenRows: { takes: [''], call: (id, _given, host) => sheetById(id, host).frozen.rows },
  getFrozenColumns: { takes: [''], call: (id, _given, host) => sheetById(id, host).frozen.columns },
  setFrozenRows: freeze('rows'),
  setFrozenColumns: freeze('columns'),
};
