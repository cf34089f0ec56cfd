/** Drop-down lists of a workbook, as Univer's data validation reads them. */
import type { IDataValidationRule, IRange } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, BookValidation } from '../../book/book-types.ts';
import type { GridContext, SheetPair } from './grid-context.ts';
import { extent, toRange } from './layout.ts';

const PLUGIN = 'SHEET_DATA_VALIDATION_PLUGIN';
// Univer's own numbers: refuse or remark, and nothing drawn around the value.
const STOP = 1;
const WARNING = 2;
const AS_TEXT = 0;
const LIST = 'list';

/** Files like to name whole columns; Univer checks every cell it is told of, so it is told of those that are shown. */
function shownRanges(sheet: BookSheet, areas: readonly Area[]): readonly IRange[] {
  const { rows, columns } = extent(sheet);
  return areas
    .filter((area) => area.top < rows && area.left < columns)
    .map((area) => toRange({ ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) }));
}

/** What Univer is told of a list; without the name that it goes by, one can be compared with another. */
function rule(sheet: BookSheet, validation: BookValidation): Omit<IDataValidationRule, 'uid'> {
  return {
    type: LIST,
    ranges: [...shownRanges(sheet, validation.areas)],
    formula1: validation.values.join(','),
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: true,
    errorStyle: validation.isStrict ? STOP : WARNING,
    renderMode: AS_TEXT,
  };
}

/** A list whose values hold commas can't be told to Univer; such cells simply show no arrow. */
function canShow(validation: BookValidation): boolean {
  return validation.values.length > 0 && validation.values.every((value) => !value.includes(','));
}

/** All lists of a sheet; no name is ever given twice, so that a new one never meets one that goes. */
function rules(sheet: BookSheet): IDataValidationRule[] {
  return sheet.validations.filter(canShow).map((validation) => {
    lastName += 1;
    return { uid: `list${lastName}`, ...rule(sheet, validation) };
  });
}

let lastName = 0;

export function validationResource(book: Book): { name: string; data: string } {
  return { name: PLUGIN, data: JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [sheet.id, rules(sheet)] as const))) };
}

/** As text, but for the name. */
function spelled(list: readonly IDataValidationRule[]): string {
  return JSON.stringify(list.map(({ type, ranges, formula1, errorStyle }) =>
    [type, ranges.map(({ startRow, startColumn, endRow, endColumn }: IRange) => [startRow, startColumn, endRow, endColumn]), formula1, errorStyle]));
}

/** Puts the workbook's lists in place of those that the grid has, where they differ. */
export function showValidations(context: GridContext, pair: SheetPair): void {
  const subUnitId = pair.univer.getSheetId();
  const shown = context.engine.injector.get(SheetDataValidationModel).getRules(context.unitId, subUnitId);
  const wanted = rules(pair.book);
  if (spelled(shown) === spelled(wanted)) return;
  const place = { unitId: context.unitId, subUnitId };
  const { commands } = context.engine;
  context.show(() => {
    if (shown.length > 0) commands.syncExecuteCommand('data-validation.mutation.removeRule', { ...place, ruleId: shown.map(({ uid }) => uid) });
    if (wanted.length > 0) commands.syncExecuteCommand('data-validation.mutation.addRule', { ...place, rule: wanted });
  });
}
