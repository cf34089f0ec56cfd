/** A1 notation as Excel writes and reads it: cells, blocks, whole rows and whole columns. */
import { cellAddress, columnLetters } from '../../../core/table/cell-ref.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../book/area.ts';
import type { Area } from '../book/book-types.ts';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** One end of an address; a whole row or column leaves the other axis open. */
interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(text: string): End | null {
  const cell = CELL.exec(text);
  if (cell !== null) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column !== null) return { row: null, column: columnNumber(column[1] ?? '') };
  const row = ROW.exec(text);
  return row === null ? null : { row: Number(row[1]) - 1, column: null };
}

export function isOnSheet(area: Area): boolean {
  const isOrdered = area.top <= area.bottom && area.left <= area.right;
  return isOrdered && area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
}

/** The block of an address without sheet name, such as `B2`, `B2:D9`, `A:C` or `2:5`; null where it is none. */
export function parseArea(address: string): Area | null {
  const parts = address.trim().split(':');
  const first = parseEnd(parts[0] ?? '');
  const last = parts.length === 1 ? first : parseEnd(parts[1] ?? '');
  if (first === null || last === null || parts.length > 2) return null;
  // A lone `A` or `5` is a name or a number, not a column or a row.
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const area: Area = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: first.row === null || last.row === null ? MAX_ROWS - 1 : Math.max(first.row, last.row),
    right: first.column === null || last.column === null ? MAX_COLUMNS - 1 : Math.max(first.column, last.column),
  };
  return isOnSheet(area) ? area : null;
}

/** Splits `'Tab'!A1` into tab and rest; the tab is null where none is named. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  const bare = name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet: bare, rest: address.slice(mark + 1) };
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** `B2:D9`, `A:C`, `2:5`. */
export function areaAddress(area: Area): string {
  if (isEntireRow(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** The tab's name as it stands before the `!`, quoted where Excel quotes it. */
export function sheetPrefix(name: string): string {
  const isPlain = PLAIN_NAME.test(name) && parseEnd(name) === null && !/^r[0-9]*c[0-9]*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function sheetAddress(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${areaAddress(area)}`;
}
