/** Range: reading values, texts, formulas and formats. */
import type { BookSheet } from '../../book/book-sheet.ts';
import { displayText, scriptValue } from '../cell-values.ts';
import { googleFormat } from '../number-formats.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { richTextObject } from './rich-text.ts';
import { sheetOf, type RangeTarget } from './range-target.ts';

type ReadCell = (sheet: BookSheet, row: number, column: number, host: ScriptHost) => unknown;

/** One answer for each cell, row by row. */
export function eachCell(range: RangeTarget, host: ScriptHost, read: ReadCell): unknown[][] {
  const { top, left, bottom, right } = range.area;
  const sheet = sheetOf(range, host);
  const rows: unknown[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = left; column <= right; column += 1) cells.push(read(sheet, row, column, host));
    rows.push(cells);
  }
  return rows;
}

/** A pair of methods: of the top left cell, and of all cells. */
export function readers(one: string, all: string, read: ReadCell): Record<string, ScriptMethod<RangeTarget>> {
  return {
    [one]: { takes: [''], call: (range, _given, host) => read(sheetOf(range, host), range.area.top, range.area.left, host) },
    [all]: { takes: [''], call: (range, _given, host) => eachCell(range, host, read) },
  };
}

const value: ReadCell = (sheet, row, column, host) => scriptValue(sheet.value(row, column), sheet.format(row, column), host);

/** Text cells have rich text; numbers, dates and formulas have none. */
const richText: ReadCell = (sheet, row, column, host) => {
  const cell = sheet.value(row, column);
  if (typeof cell === 'string' && sheet.formula(row, column) === undefined) return richTextObject(cell, host, sheet.link(row, column));
  return cell === null ? richTextObject('', host) : null;
};

export const RANGE_READS: Readonly<Record<string, ScriptMethod<RangeTarget>>> = {
  ...readers('getValue', 'getValues', value),
  ...readers('getDisplayValue', 'getDisplayValues', displayText),
  ...readers('getFormula', 'getFormulas', (sheet, row, column) => sheet.formula(row, column) ?? ''),
  ...readers('getNumberFormat', 'getNumberFormats', (sheet, row, column) => googleFormat(sheet.format(row, column))),
  ...readers('getRichTextValue', 'getRichTextValues', richText),
  isBlank: {
    takes: [''],
    call: (range, _given, host) => eachCell(range, host, (sheet, row, column) => sheet.value(row, column) === null && sheet.formula(row, column) === undefined).flat().every(Boolean),
  },
};
