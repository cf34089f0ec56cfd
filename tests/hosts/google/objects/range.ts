/** Range: where it is, and all that can be done with its cells. */
import { rangeOfArea } from '../../book/range-text.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { filterObject } from './filter.ts';
import { protectionObject } from './protection.ts';
import { addRangeMethods } from './range-class.ts';
import { RANGE_LOOKS } from './range-looks.ts';
import { RANGE_MERGES } from './range-merges.ts';
import { RANGE_READS } from './range-reads.ts';
import { RANGE_VALIDATIONS } from './range-validations.ts';
import { RANGE_WRITES } from './range-writes.ts';
import { areaFromNumbers, checkWritable, heightOf, rangeObject, sheetById, sheetNumber, sheetOf, widthOf, withinGrid, type RangeTarget } from './range-target.ts';
import { sheetObject } from './sheet.ts';

function number(read: (range: RangeTarget) => number): ScriptMethod<RangeTarget> {
  return { takes: [''], call: (range) => read(range) };
}

/** A range from the top left cell of this one. */
function offset(range: RangeTarget, given: Given, host: ScriptHost): object {
  const { top, left, bottom, right } = range.area;
  const rows = given.number(2, bottom - top + 1);
  const columns = given.number(3, right - left + 1);
  const first = { row: top + given.number(0), column: left + given.number(1) };
  const area = { top: first.row, left: first.column, bottom: first.row + rows - 1, right: first.column + columns - 1 };
  return rangeObject(range.sheet, withinGrid(area, range.sheet, host), host);
}

/** A cell of the range, counted from its top left one. */
function getCell(range: RangeTarget, given: Given, host: ScriptHost): object {
  const [row, column] = [given.number(0), given.number(1)];
  const { area } = range;
  if (row < 1 || column < 1 || row > heightOf(area) || column > widthOf(area)) throw new ScriptException('Cell reference out of range');
  const at = { top: area.top + row - 1, left: area.left + column - 1, bottom: area.top + row - 1, right: area.left + column - 1 };
  return rangeObject(range.sheet, at, host);
}

function activate(range: RangeTarget, host: ScriptHost): object {
  if (sheetById(range.sheet, host).visibility !== 'visible') throw new ScriptException(GOOGLE_SAYS.hiddenSheet);
  host.book.select(range.sheet, range.area, host.author);
  return rangeObject(range.sheet, range.area, host);
}

function createFilter(range: RangeTarget, host: ScriptHost): object {
  const sheet = sheetOf(range, host);
  if (sheet.filter !== null) throw new ScriptException(GOOGLE_SAYS.filterExists);
  checkWritable(range.sheet, range.area, host);
  sheet.setFilter({ area: range.area, criteria: new Map() }, host.author);
  return filterObject({ sheet: range.sheet }, host);
}

/** Whether the person may edit every cell of the range. */
function canEdit({ sheet, area }: RangeTarget, host: ScriptHost): boolean {
  return !host.book.isReadOnly && !host.protections.isProtected(sheet, area);
}

addRangeMethods({
  getRow: number(({ area }) => area.top + 1),
  getRowIndex: number(({ area }) => area.top + 1),
  getColumn: number(({ area }) => area.left + 1),
  getLastRow: number(({ area }) => area.bottom + 1),
  getLastColumn: number(({ area }) => area.right + 1),
  getNumRows: number(({ area }) => heightOf(area)),
  getNumColumns: number(({ area }) => widthOf(area)),
  getHeight: number(({ area }) => heightOf(area)),
  getWidth: number(({ area }) => widthOf(area)),
  getGridId: number(({ sheet }) => sheetNumber(sheet)),
  getA1Notation: { takes: [''], call: ({ area }) => rangeOfArea(area) },
  getSheet: { takes: [''], call: ({ sheet }, _given, host) => sheetObject(sheet, host) },
  getCell: { takes: ['Integer, Integer'], call: getCell },
  offset: { takes: ['Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'], call: offset },
  activate: { takes: [''], call: (range, _given, host) => activate(range, host) },
  activateAsCurrentCell: { takes: [''], call: (range, _given, host) => activate(range, host) },
  createFilter: { takes: [''], call: (range, _given, host) => createFilter(range, host) },
  getFilter: { takes: [''], call: (range, _given, host) => (sheetOf(range, host).filter === null ? null : filterObject({ sheet: range.sheet }, host)) },
  canEdit: { takes: [''], call: (range, _given, host) => canEdit(range, host) },
  protect: {
    takes: [''],
    // The one who protects may go on editing.
    call: (range, _given, host) => protectionObject(host.protections.add({ ...range, canEdit: true }), host),
  },
  ...RANGE_READS,
  ...RANGE_WRITES,
  ...RANGE_LOOKS,
  ...RANGE_MERGES,
  ...RANGE_VALIDATIONS,
});

/** For areas given as numbers on a sheet, as `Sheet.getRange` takes them. */
export function rangeFromNumbers(given: Given, sheet: string, host: ScriptHost): object {
  return rangeObject(sheet, areaFromNumbers(given, sheet, host), host);
}
