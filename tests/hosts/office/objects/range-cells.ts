/** Reads the cells of a range as Office.js gives them: one value for each cell, row by row. */
import { isCellError, type Cell } from '../../../../core/table/cell.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area } from '../../book/book-types.ts';
import { isEntireColumn, isEntireRow } from '../address.ts';
import { cellText } from '../cell-text.ts';
import type { Host } from '../host.ts';
import { HostObject, type Argument } from '../host-type.ts';
import { notAnswered, OfficeError } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, sheetOf, type RangeTarget } from './range-target.ts';

/** Excel on the web reads at most so many cells at once. */
const MAX_CELLS = 5_000_000;

/** An empty cell is `''`; an error is its text. */
export function cellJson(value: Cell): Json {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function cellType(value: Cell): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** One answer for each cell; null for whole rows or columns, of which Excel gives no cells. */
function grid(range: RangeTarget, host: Host, read: (sheet: BookSheet, row: number, column: number) => Json): Json {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount(area) > MAX_CELLS) {
    throw new OfficeError('ResponsePayloadSizeLimitExceeded', `At most ${String(MAX_CELLS)} cells can be read at once.`);
  }
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

export function readValues(range: RangeTarget, host: Host): Json {
  return grid(range, host, (sheet, row, column) => cellJson(sheet.value(row, column)));
}

/** The formula where there is one, else the value. */
export function readFormulas(range: RangeTarget, host: Host): Json {
  return grid(range, host, (sheet, row, column) => sheet.formula(row, column) ?? cellJson(sheet.value(row, column)));
}

export function readText(range: RangeTarget, host: Host): Json {
  const { dateSystem } = host.book;
  return grid(range, host, (sheet, row, column) => cellText(sheet.value(row, column), sheet.format(row, column), dateSystem));
}

export function readFormats(range: RangeTarget, host: Host): Json {
  return grid(range, host, (sheet, row, column) => sheet.format(row, column));
}

export function readValueTypes(range: RangeTarget, host: Host): Json {
  return grid(range, host, (sheet, row, column) => cellType(sheet.value(row, column)));
}

/** True or false where all lines agree, null where they differ. */
export function readHidden(range: RangeTarget, host: Host, axis: 'rows' | 'columns'): boolean | null {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const lines = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  let hidden = 0;
  for (const line of lines) if (line >= first && line <= last) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Of each row of the range what was asked for; only whether it shows is answered. */
export function rowProperties(range: RangeTarget, asked: Argument, host: Host): Json {
  const wanted = typeof asked === 'object' && asked !== null && !(asked instanceof HostObject) ? Object.entries(asked) : [];
  if (wanted.length !== 1 || wanted[0]?.[0] !== 'rowHidden' || wanted[0][1] !== true) throw notAnswered('Range.GetRowProperties of anything but rowHidden');
  const { top, bottom } = areaOf(range);
  const sheet = sheetOf(range, host);
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ rowHidden: sheet.isRowHidden(top + index) }));
}

/** The block within the range from the first to the last cell that holds something. */
export function usedWithin(range: RangeTarget, valuesOnly: boolean, host: Host): Area | null {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  const used = sheet.usedArea(valuesOnly);
  if (used === null) return null;
  let found: Area | null = null;
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column += 1) {
      const cell = sheet.cell(row, column);
      if (cell === undefined || (valuesOnly && cell.value === null && cell.formula === undefined)) continue;
      found = found === null
        ? { top: row, left: column, bottom: row, right: column }
        : { top: found.top, left: Math.min(found.left, column), bottom: row, right: Math.max(found.right, column) };
    }
  }
  return found;
}
