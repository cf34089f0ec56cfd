/** A range as the host holds it: a block on a sheet, which moves when rows or columns come or go. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area } from '../../book/book-types.ts';
import { isOnSheet } from '../address.ts';
import type { Host } from '../host.ts';
import { hostObject, type Argument, type HostObject } from '../host-type.ts';
import { accessDenied, invalidArgument, itemNotFound, OfficeError } from '../office-error.ts';
import { rangeType } from './range.ts';

export interface RangeTarget {
  readonly sheet: SheetId;
  /** Null once its cells were deleted. */
  area: Area | null;
}

/** The range over a block; a block beyond the sheet is refused. */
export function rangeObject(sheet: SheetId, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument('a range beyond the sheet');
  return hostObject(rangeType, { sheet, area });
}

export function sheetById(id: SheetId, host: Host): BookSheet {
  const sheet = host.book.sheet(id);
  if (sheet === undefined) throw itemNotFound(`sheet ${id}`);
  return sheet;
}

export function areaOf(range: RangeTarget): Area {
  if (range.area !== null) return range.area;
  throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation. (deleted cells)');
}

export function sheetOf(range: RangeTarget, host: Host): BookSheet {
  return sheetById(range.sheet, host);
}

/** Refuses changes to a sheet that is protected or in a workbook that can't be changed. */
export function checkWritable(sheet: BookSheet, host: Host): void {
  if (host.book.isReadOnly) throw accessDenied('the workbook is read-only');
  if (sheet.isProtected) throw accessDenied('the sheet is protected');
}

/** Refuses new contents for cells that protecting the sheet locks. */
export function checkEditable(sheet: BookSheet, area: Area, host: Host): void {
  if (host.book.isReadOnly) throw accessDenied('the workbook is read-only');
  if (!sheet.isProtected) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.isLocked(row, column)) throw accessDenied('the cell is locked, and the sheet is protected');
    }
  }
}

/** A whole number among the arguments; `fallback` where it was left out. */
export function wholeNumber(argument: Argument, fallback?: number): number {
  if ((argument === undefined || argument === null) && fallback !== undefined) return fallback;
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw invalidArgument('a whole number is expected');
  return argument;
}

export function flag(argument: Argument): boolean {
  return argument === true;
}

export function textArgument(argument: Argument, what: string): string {
  if (typeof argument !== 'string') throw invalidArgument(`${what} is expected as text`);
  return argument;
}
