/** Range: the drop-down lists of its cells. */
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, BookValidation } from '../../book/book-types.ts';
import { areaOverlap, containsCell } from '../../book/area.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { dataValidationType, ruleOfValidation, type ListRule } from './data-validation.ts';
import { readers } from './range-reads.ts';
import { checkSize, spread } from './range-writes.ts';
import { checkWritable, rangeObject, sheetOf, type RangeTarget } from './range-target.ts';

function validationAt(sheet: BookSheet, row: number, column: number): BookValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
}

/** The parts of an area that another leaves free. */
function areaWithout(area: Area, hole: Area): readonly Area[] {
  const common = areaOverlap(area, hole);
  if (common === null) return [area];
  const { top, left, bottom, right } = common;
  const parts = [
    { ...area, bottom: top - 1 }, { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: left - 1 }, { ...area, top, bottom, left: right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function without(validations: readonly BookValidation[], hole: Area): readonly BookValidation[] {
  return validations.flatMap((one) => {
    const areas = one.areas.flatMap((area) => areaWithout(area, hole));
    return areas.length === 0 ? [] : [{ ...one, areas }];
  });
}

function put(range: RangeTarget, rule: ListRule | null, host: ScriptHost): void {
  const sheet = sheetOf(range, host);
  const others = without(sheet.validations, range.area);
  const made: BookValidation[] = rule === null ? [] : [{
    areas: [range.area], values: rule.values, isStrict: !rule.allowsOthers, ...(rule.reference === null ? {} : { reference: rule.reference }),
  }];
  sheet.setValidations([...others, ...made], host.author);
}

function ruleOf(given: unknown): ListRule | null {
  return given === null || given === undefined ? null : targetOf(given, dataValidationType);
}

/** Runs of rows in a column that hold one and the same rule object are put as one. */
function putAll(range: RangeTarget, rows: readonly (readonly unknown[])[], host: ScriptHost): object {
  checkSize(rows, range);
  checkWritable(range.sheet, range.area, host);
  const { top, left, right } = range.area;
  for (let column = left; column <= right; column += 1) {
    let first = 0;
    for (let row = 1; row <= rows.length; row += 1) {
      if (row < rows.length && rows[row]?.[column - left] === rows[first]?.[column - left]) continue;
      put({ sheet: range.sheet, area: { top: top + first, left: column, bottom: top + row - 1, right: column } }, ruleOf(rows[first]?.[column - left]), host);
      first = row;
    }
  }
  return rangeObject(range.sheet, range.area, host);
}

export const RANGE_VALIDATIONS: Readonly<Record<string, ScriptMethod<RangeTarget>>> = {
  ...readers('getDataValidation', 'getDataValidations', (sheet, row, column, host) => {
    const validation = validationAt(sheet, row, column);
    return validation === undefined ? null : host.wrap(dataValidationType, ruleOfValidation(validation));
  }),
  setDataValidation: {
    takes: ['DataValidation?'],
    call: (range, given, host) => {
      checkWritable(range.sheet, range.area, host);
      put(range, ruleOf(given.at(0)), host);
      return rangeObject(range.sheet, range.area, host);
    },
  },
  setDataValidations: { takes: ['DataValidation?[][]'], call: (range, given, host) => putAll(range, given.rows(0), host) },
  clearDataValidations: { takes: [''], call: (range, _given, host) => putAll(range, spread(null, range), host) },
};
