/** Where the person may not write. */
import { areaOf, holds } from './places.ts';
import type { Area } from './places.ts';

export interface FoundProtection {
  /** Whether a cell is protected from the person. */
  readonly isProtected: (row: number, column: number) => boolean;
  /** Whether the sheet is, apart from cells that are left free. */
  readonly isSheetProtected: boolean;
  /** Whether the sheet is, or any of its cells. */
  readonly isAnyProtected: boolean;
}

/** A protection that only warns stops nobody who means it, and the person has asked for this action. */
export function findProtection(sheet: GoogleAppsScript.Spreadsheet.Sheet): FoundProtection {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const isClosed = (one: GoogleAppsScript.Spreadsheet.Protection): boolean => !one.isWarningOnly() && !one.canEdit();
  const closed = sheet.getProtections(RANGE).filter(isClosed).map((one) => areaOf(one.getRange()));
  const whole = sheet.getProtections(SHEET).filter(isClosed).map((one) => one.getUnprotectedRanges().map(areaOf));
  const isWithin = (areas: readonly Area[], row: number, column: number): boolean => areas.some((area) => holds(area, row, column));
  return {
    isProtected: (row, column) => isWithin(closed, row, column) || whole.some((free) => !isWithin(free, row, column)),
    isSheetProtected: whole.length > 0,
    isAnyProtected: whole.length + closed.length > 0,
  };
}
