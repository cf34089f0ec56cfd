/** What stands in the way of a tab that is to be made. */
import { columnRows, sheetNameKey, sheetStep, tabCells } from '../../../core/index.ts';
import type { FoundSheet, SheetPlan, SheetStep } from '../../../core/index.ts';
import { holdsCells } from '../find-sheets.ts';
import { patternOf } from '../number-formats.ts';
import type { ToCell } from '../sheet-cells.ts';
import { findProtection } from './find-protection.ts';
import { rangeAt } from './places.ts';
import { readSnapshot } from './snapshot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to make, and the one that has its name already. */
export interface PlannedTab {
  readonly plan: SheetPlan;
  readonly step: SheetStep;
  readonly sheet: Sheet | null;
}

export function plannedTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, plan: SheetPlan, toCell: ToCell): PlannedTab {
  const sheet = tabNamed(spreadsheet, plan.name);
  const isOther = sheet !== null && !holdsCells(sheet);
  return { plan, step: isOther ? 'name-taken' : sheetStep(plan, sheet === null ? null : foundSheet(sheet, plan, toCell)), sheet };
}

/** Tabs whose names differ only in upper and lower case are one. */
export function tabNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Sheet | null {
  return spreadsheet.getSheetByName(name) ?? spreadsheet.getSheets().find((sheet) => sheetNameKey(sheet.getName()) === sheetNameKey(name)) ?? null;
}

function foundSheet(sheet: Sheet, plan: SheetPlan, toCell: ToCell): FoundSheet {
  const [rowCount, columnCount] = [sheet.getLastRow(), sheet.getLastColumn()];
  const reached = tabCells(plan);
  const snapshot = readSnapshot(sheet, toCell, (reached[0] ?? []).map((_, column) => column));
  return {
    isBare: rowCount === 0 && !isFormatted(sheet),
    ...objectsOn(sheet),
    rowCount,
    columnCount,
    find: (row, column) => ({ value: snapshot.value(row, column), obstacle: snapshot.formula(row, column) === null ? null : 'formula' }),
    // The looks of all cells are set at once.
    isProtected: findProtection(sheet).isAnyProtected,
  };
}

/** Charts have no names here: those that Suivi has put there are told by their number alone. */
function objectsOn(sheet: Sheet): Pick<FoundSheet, 'hasObjects' | 'chartsAlone'> {
  const hasOthers = [sheet.getDrawings(), sheet.getImages(), sheet.getSlicers(), sheet.getPivotTables()].some((objects) => objects.length > 0);
  const charts = sheet.getCharts().length;
  return hasOthers ? { hasObjects: true } : { hasObjects: charts > 0, chartsAlone: charts };
}

/** Whether somebody has begun to give the empty tab a look. */
function isFormatted(sheet: Sheet): boolean {
  if (sheet.getFrozenRows() > 0 || sheet.getConditionalFormatRules().length > 0) return true;
  const range = rangeAt(sheet, { top: 0, left: 0, bottom: Math.min(sheet.getMaxRows(), columnRows(0, 0)) - 1, right: sheet.getMaxColumns() - 1 });
  const isPlain = (fill: string): boolean => /^(?:#ffffff|white|)$/i.test(fill);
  if (range.getMergedRanges().length > 0 || !range.getBackgrounds().flat().every(isPlain) || range.getDataValidations().some((row) => row.some((rule) => rule !== null))) return true;
  return range.getNumberFormats().some((row) => row.some((format) => patternOf(format) !== 'General')) || range.getFontWeights().some((row) => row.some((weight) => weight === 'bold'));
}
