/**
 * DataValidation: drop-down lists on the cells of a range.
 *
 * Only lists are answered, and only those written out as text can be set. Microsoft says that such a text is split at commas in every
 * language, and that a rule holds 255 characters; both are kept strictly here.
 */
import type { Area, BookValidation } from '../../book/book-types.ts';
import { containsCell, doAreasOverlap } from '../../book/area.ts';
import { ADDIN, type Host } from '../host.ts';
import type { HostType } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkWritable, sheetOf, type RangeTarget } from './range-target.ts';

const MAX_SOURCE = 255;

/** The parts of an area that another leaves free: above, below, left and right of it. */
function areaWithout(area: Area, hole: Area): readonly Area[] {
  if (!doAreasOverlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts = [
    { ...area, bottom: top - 1 }, { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 }, { ...area, top, bottom, left: hole.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** A rule takes the place of whatever rule the cells had. */
function setValidation(range: RangeTarget, validation: BookValidation, host: Host): void {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  const others = sheet.validations.flatMap((other) => {
    const areas = other.areas.flatMap((part) => areaWithout(part, area));
    return areas.length === 0 ? [] : [{ ...other, areas }];
  });
  sheet.setValidations([...others, validation], ADDIN);
}

/** The one validation of all cells, or of none; what they are together where they differ. */
function validationOf(range: RangeTarget, host: Host): BookValidation | 'None' | 'Inconsistent' | 'MixedCriteria' {
  const area = areaOf(range);
  const { validations } = sheetOf(range, host);
  const seen = new Set<BookValidation | undefined>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      seen.add(validations.find(({ areas }) => areas.some((other) => containsCell(other, row, column))));
    }
  }
  const [first = 'None'] = seen;
  if (seen.size <= 1) return first;
  return seen.has(undefined) ? 'Inconsistent' : 'MixedCriteria';
}

/** Null where the cells differ. */
function ruleOf(range: RangeTarget, host: Host): Json {
  const validation = validationOf(range, host);
  if (typeof validation === 'string') return validation === 'None' ? {} : null;
  return { list: { inCellDropDown: true, source: validation.reference ?? validation.values.join(',') } };
}

function errorAlertOf(range: RangeTarget, host: Host): Json {
  const validation = validationOf(range, host);
  if (validation === 'Inconsistent' || validation === 'MixedCriteria') return null;
  return { showAlert: validation === 'None' || validation.isStrict, style: 'Stop', title: '', message: '' };
}

function setRule(range: RangeTarget, value: Json, host: Host): void {
  const { list, ...others } = record(value, 'rule');
  if (list === undefined || Object.keys(others).length > 0) throw notAnswered(`DataValidation.Rule of ${Object.keys(others).join(', ')}`);
  const { source, inCellDropDown } = record(list, 'rule.list');
  if (typeof inCellDropDown !== 'boolean') throw invalidArgument('rule.list.inCellDropDown');
  if (typeof source !== 'string') throw notAnswered('DataValidation.Rule with a list that is no text');
  if (source === '' || source.length > MAX_SOURCE) throw invalidArgument('rule.list.source');
  if (source.startsWith('=')) throw notAnswered('DataValidation.Rule with a list that is a formula');
  setValidation(range, { areas: [areaOf(range)], values: source.split(',').map((text) => text.trim()), isStrict: true }, host);
}

function setErrorAlert(range: RangeTarget, value: Json, host: Host): void {
  const { showAlert, style, title, message } = record(value, 'errorAlert');
  if (typeof showAlert !== 'boolean' || typeof title !== 'string' || typeof message !== 'string') throw invalidArgument('errorAlert');
  if (style !== 'Stop' && style !== 'Warning' && style !== 'Information') throw invalidArgument('errorAlert.style');
  const validation = validationOf(range, host);
  if (typeof validation === 'string') throw notAnswered('DataValidation.ErrorAlert of cells without one rule');
  const { source: _, ...kept } = validation;
  setValidation(range, { ...kept, areas: [areaOf(range)], isStrict: showAlert && style === 'Stop' }, host);
}

function record(value: Json | undefined, name: string): { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(name);
  // Just checked: neither a list nor null.
  return value as { readonly [key: string]: Json };
}

export const dataValidationType: HostType<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    Rule: {
      since: '1.8',
      get: ruleOf,
      set: setRule,
    },
    ErrorAlert: {
      since: '1.8',
      get: errorAlertOf,
      set: setErrorAlert,
    },
    Type: {
      since: '1.8',
      get: (range, host) => {
        const validation = validationOf(range, host);
        return typeof validation === 'string' ? validation : 'List';
      },
    },
  },
};
