/** Adds, removes, renames and resizes the tables of a sheet. */
import type { Area, BookTable } from './book-types.ts';
import { checkArea, doAreasOverlap } from './area.ts';
import { BookError } from './book-error.ts';
import { filterText } from './filter-rows.ts';
import { isTableName, nameKey } from './sheet-name.ts';
import type { SheetState } from './sheet-state.ts';

function checkName(name: string, isTaken: (name: string) => boolean): void {
  if (!isTableName(name)) throw new BookError('name-invalid', name);
  if (isTaken(name)) throw new BookError('name-taken', name);
}

/** A table may lie neither over merged cells nor over another table or the sheet's own filter. */
function checkPlace(state: SheetState, area: Area, itself: string | null): void {
  checkArea(area);
  if (state.merges.some((merge) => doAreasOverlap(merge, area))) throw new BookError('merged-cells');
  const others = state.tables.filter((table) => itself === null || nameKey(table.name) !== nameKey(itself)).map((table) => table.area);
  // The filter that starts where the table does is the table's own.
  const isOwn = (filter: Area): boolean => filter.top === area.top && filter.left === area.left && itself !== null;
  if (state.filter !== null && !isOwn(state.filter.area)) others.push(state.filter.area);
  if (others.some((other) => doAreasOverlap(other, area))) throw new BookError('overlap');
}

function tableNamed(state: SheetState, name: string): BookTable {
  const found = state.tables.find((table) => nameKey(table.name) === nameKey(name));
  if (found === undefined) throw new BookError('table-missing', name);
  return found;
}

export function addTable(state: SheetState, table: BookTable, isTaken: (name: string) => boolean): void {
  checkName(table.name, isTaken);
  checkPlace(state, table.area, null);
  fillHeader(state, table.area);
  state.tables = [...state.tables, table];
}

/** A table's headings are texts, never blank and never twice the same: Excel writes what is missing. */
function fillHeader(state: SheetState, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const value = state.cells.value(area.top, column);
    const wanted = value === null ? `Column${column - area.left + 1}` : filterText(value);
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
    taken.add(heading.toLowerCase());
    state.cells.setValue(area.top, column, heading);
  }
}

export function deleteTable(state: SheetState, name: string): void {
  const found = tableNamed(state, name);
  state.tables = state.tables.filter((table) => table !== found);
}

export function renameTable(state: SheetState, name: string, newName: string, isTaken: (name: string) => boolean): void {
  const found = tableNamed(state, name);
  if (nameKey(name) !== nameKey(newName)) checkName(newName, isTaken);
  state.tables = state.tables.map((table) => (table === found ? { ...table, name: newName } : table));
}

export function resizeTable(state: SheetState, name: string, area: Area): void {
  const found = tableNamed(state, name);
  // The headings stay in their row, and some of the table stays in it.
  if (area.top !== found.area.top || !doAreasOverlap(area, found.area)) throw new BookError('out-of-range', name);
  checkPlace(state, area, name);
  fillHeader(state, area);
  state.tables = state.tables.map((table) => (table === found ? { ...table, area } : table));
}
