/** Where ranges are: from numbers and notations to blocks of cells, and whether those may be written. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area } from '../../book/book-types.ts';
import { areaOfCorners } from '../../book/range-text.ts';
import { columnFromLetters } from '../../book/formula-references.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { rangeType, type RangeTarget } from './range-class.ts';

export type { RangeTarget } from './range-class.ts';

export function sheetById(id: SheetId, host: ScriptHost): BookSheet {
  const sheet = host.book.sheet(id);
  if (sheet === undefined) throw new ScriptException(GOOGLE_SAYS.sheetMissing(String(sheetNumber(id))));
  return sheet;
}

export function sheetOf(range: RangeTarget, host: ScriptHost): BookSheet {
  return sheetById(range.sheet, host);
}

/** Google numbers its sheets: the first of a spreadsheet is 0, others have long numbers. */
export function sheetNumber(id: SheetId): number {
  const index = Number.parseInt(id.slice(10, 14), 16);
  return index === 1 ? 0 : index * 104_729_291 % 2_147_483_629;
}

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

export function rangeObject(sheet: SheetId, area: Area, host: ScriptHost): object {
  return host.wrap(rangeType, { sheet, area });
}

/** Refuses to write where the file or a protection does. */
export function checkWritable(sheet: SheetId, area: Area, host: ScriptHost): void {
  if (host.book.isReadOnly) throw new ScriptException(GOOGLE_SAYS.readOnly);
  host.protections.checkWritable(sheet, area);
}

/** The area that `row, column, rows, columns` name, counted from 1, within the sheet's grid. */
export function areaFromNumbers(given: Given, sheet: SheetId, host: ScriptHost): Area {
  const [row, column, rows, columns] = [given.number(0), given.number(1), given.number(2, 1), given.number(3, 1)];
  if (row < 1) throw new ScriptException(GOOGLE_SAYS.startRowTooSmall);
  if (column < 1) throw new ScriptException(GOOGLE_SAYS.startColumnTooSmall);
  if (rows < 1) throw new ScriptException(GOOGLE_SAYS.rowsTooFew);
  if (columns < 1) throw new ScriptException(GOOGLE_SAYS.columnsTooFew);
  return withinGrid({ top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 }, sheet, host);
}

export function withinGrid(area: Area, sheet: SheetId, host: ScriptHost): Area {
  const { rows, columns } = host.grids.of(sheet);
  const isWithin = area.top >= 0 && area.left >= 0 && area.bottom < rows && area.right < columns;
  if (!isWithin) throw new ScriptException(GOOGLE_SAYS.outsideSheet);
  return area;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(text: string): Corner {
  const match = CORNER.exec(text);
  const [letters, digits] = [match?.[1], match?.[2]];
  if (letters === undefined && digits === undefined) throw new ScriptException(GOOGLE_SAYS.rangeNotFound);
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === undefined ? null : columnFromLetters(letters) };
}

/** The area of a notation such as `B2`, `B2:D9`, `A:A`, `A2:A` or `3:5`, on its own sheet or the one named before it. */
export function rangeFromNotation(notation: string, own: SheetId, host: ScriptHost): RangeTarget {
  const mark = notation.lastIndexOf('!');
  const name = mark < 0 ? null : notation.slice(0, mark).replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
  const sheet = name === null ? own : host.book.sheetNamed(name)?.id;
  if (sheet === undefined) throw new ScriptException(GOOGLE_SAYS.rangeNotFound);
  const [from = '', to] = notation.slice(mark + 1).split(':');
  const first = cornerOf(from);
  const last = to === undefined ? first : cornerOf(to);
  const grid = host.grids.of(sheet);
  if (to === undefined && (first.row === null || first.column === null)) throw new ScriptException(GOOGLE_SAYS.rangeNotFound);
  const area = areaOfCorners({ top: first.row ?? 0, left: first.column ?? 0, bottom: last.row ?? grid.rows - 1, right: last.column ?? grid.columns - 1 });
  if (area === null) throw new ScriptException(GOOGLE_SAYS.rangeNotFound);
  return { sheet, area: withinGrid(area, sheet, host) };
}

/** An area cut down to the grid: whole rows and columns of the workbook in memory reach further. */
export function cutToGrid(area: Area, sheet: SheetId, host: ScriptHost): Area {
  const { rows, columns } = host.grids.of(sheet);
  return { top: Math.min(area.top, rows - 1), left: Math.min(area.left, columns - 1), bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) };
}
