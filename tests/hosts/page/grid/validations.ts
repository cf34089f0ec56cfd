/** Drop-down lists of a workbook, as Univer's data validation reads them. */
import type { IRange } from '@univerjs/core';
import type { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, BookValidation } from '../../book/book-types.ts';
import { extent, toRange } from './layout.ts';

const PLUGIN = 'SHEET_DATA_VALIDATION_PLUGIN';
// Univer's own numbers: refuse or remark, and nothing drawn around the value.
const STOP = 1;
const WARNING = 2;
const AS_TEXT = 0;

/** Files like to name whole columns; Univer checks every cell it is told of, so it is told of those that are shown. */
function shownRanges(sheet: BookSheet, areas: readonly Area[]): readonly IRange[] {
  const { rows, columns } = extent(sheet);
  return areas
    .filter((area) => area.top < rows && area.left < columns)
    .map((area) => toRange({ ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) }));
}

function rule(sheet: BookSheet, validation: BookValidation, index: number): object {
  return {
    uid: `list${index}`,
    type: 'list',
    ranges: shownRanges(sheet, validation.areas),
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

export function validationResource(book: Book): { name: string; data: string } {
  const rules = book.sheets.map((sheet) => [sheet.id, sheet.validations.filter(canShow).map((validation, index) => rule(sheet, validation, index))] as const);
  return { name: PLUGIN, data: JSON.stringify(Object.fromEntries(rules)) };
}
