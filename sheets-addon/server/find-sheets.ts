/** The tabs of the spreadsheet that hold cells. */
import { HostError } from '../../core/host.ts';
import type { SheetId } from '../../core/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In the order of the tabs; charts and connected data in tabs of their own are left out. */
export function cellSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Sheet[] {
  return spreadsheet.getSheets().filter(holdsCells);
}

export function holdsCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

export function idOf(sheet: Sheet): SheetId {
  return String(sheet.getSheetId());
}

/** @throws HostError where the tab is gone. */
export function sheetOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: SheetId): Sheet {
  const sheet = /^\d{1,15}$/.test(id) ? spreadsheet.getSheetById(Number(id)) : null;
  if (sheet === null) throw new HostError('sheet-missing');
  return sheet;
}
