/** Sheet: its cells, its place among the others, and what belongs to it as a whole. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Given } from '../given.ts';
import { enumName, enumValue } from '../enum-value.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { filterObject } from './filter.ts';
import { protectionObject, protectionsOf } from './protection.ts';
import { rangeListObject } from './range-list.ts';
import { cutToGrid, rangeFromNotation, rangeObject, sheetById, sheetNumber } from './range-target.ts';
import { rangeType } from './range-class.ts';
import { rangeFromNumbers } from './range.ts';
import { activeRange, activeRanges, currentCell, selectionObject } from './selection.ts';
import { SHEET_LINES } from './sheet-lines.ts';
import { SHEET_PAGE } from './sheet-page.ts';
import { conditionalRules, setConditionalRules } from './sheet-rules.ts';
import { spreadsheetObject } from './spreadsheet.ts';

type SheetMethod = ScriptMethod<SheetId>;

/** A property of the sheet as the workbook in memory has it. */
function property(read: (sheet: BookSheet, host: ScriptHost) => unknown): SheetMethod {
  return { takes: [''], call: (id, _given, host) => read(sheetById(id, host), host) };
}

/** Refuses what changes a tab rather than its cells. */
export function checkStructure(id: SheetId, host: ScriptHost): void {
  if (host.book.isReadOnly) throw new ScriptException(GOOGLE_SAYS.readOnly);
  if (host.book.isStructureProtected) throw new ScriptException(GOOGLE_SAYS.protectedCell);
  if (host.protections.of(id).some(({ area, canEdit, isWarningOnly }) => area === null && !canEdit && !isWarningOnly)) throw new ScriptException(GOOGLE_SAYS.protectedCell);
}

function structural(parameters: string, change: (sheet: BookSheet, given: Given, host: ScriptHost) => void): SheetMethod {
  return {
    takes: [parameters],
    call: (id, given, host) => {
      checkStructure(id, host);
      change(sheetById(id, host), given, host);
      return sheetObject(id, host);
    },
  };
}

function getRange(id: SheetId, given: Given, host: ScriptHost): object {
  sheetById(id, host);
  if (typeof given.at(0) === 'number') return rangeFromNumbers(given, id, host);
  const { sheet, area } = rangeFromNotation(given.text(0), id, host);
  return rangeObject(sheet, area, host);
}

function lastOf(axis: 'bottom' | 'right'): SheetMethod {
  return property((sheet) => (sheet.usedArea(true)?.[axis] ?? -1) + 1);
}

function dataRange(id: SheetId, host: ScriptHost): object {
  const used = sheetById(id, host).usedArea(true);
  return rangeObject(id, { top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 }, host);
}

/** Goes to the sheet, and to a range of it where one is given. */
function activate(id: SheetId, host: ScriptHost): object {
  const sheet = sheetById(id, host);
  if (sheet.visibility !== 'visible') throw new ScriptException(GOOGLE_SAYS.hiddenSheet);
  if (host.book.activeSheet !== id) host.book.select(id, { top: 0, left: 0, bottom: 0, right: 0 }, host.author);
  return sheetObject(id, host);
}

function select(id: SheetId, given: Given, host: ScriptHost): object {
  const range = typeof given.at(0) === 'string' ? rangeFromNotation(given.text(0), id, host) : targetOf(given.at(0), rangeType);
  if (sheetById(range.sheet, host).visibility !== 'visible') throw new ScriptException(GOOGLE_SAYS.hiddenSheet);
  if (range.sheet !== id) throw new ScriptException('Range must be on the active sheet.');
  host.book.select(id, cutToGrid(range.area, id, host), host.author);
  return rangeObject(id, range.area, host);
}

function setVisible(isVisible: boolean): SheetMethod {
  return structural('', (sheet, _given, host) => {
    const isLast = host.book.sheets.every((other) => other.id === sheet.id || other.visibility !== 'visible');
    if (!isVisible && isLast) throw new ScriptException(GOOGLE_SAYS.lastSheetHidden);
    host.book.setVisibility(sheet.id, isVisible ? 'visible' : 'hidden', host.author);
  });
}

/** What is selected on the sheet; null where the person is on another one. */
function whereActive(read: (host: ScriptHost) => unknown): SheetMethod {
  return { takes: [''], call: (id, _given, host) => (host.book.activeSheet === id ? read(host) : rangeObject(id, { top: 0, left: 0, bottom: 0, right: 0 }, host)) };
}

function rangeList(id: SheetId, given: Given, host: ScriptHost): object {
  return rangeListObject(given.texts(0).map((notation) => rangeFromNotation(notation, id, host)), host);
}

export const sheetType: ScriptType<SheetId> = scriptType<SheetId>({
  name: 'Sheet',
  service: 'SpreadsheetApp',
  methods: {
    getName: property((sheet) => sheet.name),
    getSheetName: property((sheet) => sheet.name),
    getSheetId: { takes: [''], call: (id, _given, host) => sheetNumber(sheetById(id, host).id) },
    getIndex: property((sheet, host) => host.book.sheets.indexOf(sheet) + 1),
    getType: property(() => enumValue('SheetType', 'GRID')),
    getParent: property((_sheet, host) => spreadsheetObject(host)),
    isSheetHidden: property((sheet) => sheet.visibility !== 'visible'),
    getLastRow: lastOf('bottom'),
    getLastColumn: lastOf('right'),
    getRange: { takes: ['String', 'Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'], call: getRange },
    getRangeList: { takes: ['String[]'], call: rangeList },
    getDataRange: { takes: [''], call: (id, _given, host) => dataRange(id, host) },
    setName: structural('String', (sheet, given, host) => { host.book.renameSheet(sheet.id, given.text(0), host.author); }),
    hideSheet: setVisible(false),
    showSheet: setVisible(true),
    activate: { takes: [''], call: (id, _given, host) => activate(id, host) },
    getActiveRange: whereActive(activeRange),
    getActiveRangeList: whereActive(activeRanges),
    getActiveCell: whereActive(currentCell),
    getCurrentCell: whereActive(currentCell),
    getSelection: property((_sheet, host) => selectionObject(host)),
    setActiveRange: { takes: ['Range'], call: select },
    setActiveSelection: { takes: ['Range', 'String'], call: select },
    setCurrentCell: { takes: ['Range'], call: select },
    getFilter: property((sheet, host) => (sheet.filter === null ? null : filterObject({ sheet: sheet.id }, host))),
    getConditionalFormatRules: { takes: [''], call: (id, _given, host) => conditionalRules(id, host) },
    setConditionalFormatRules: {
      takes: ['ConditionalFormatRule[]'],
      call: (id, given, host) => {
        if (host.book.isReadOnly) throw new ScriptException(GOOGLE_SAYS.readOnly);
        setConditionalRules(id, given.list(0), host);
      },
    },
    getProtections: { takes: ['ProtectionType'], call: (id, given, host) => protectionsOf(id, enumName(given.at(0), 'ProtectionType'), host) },
    protect: { takes: [''], call: (id, _given, host) => protectionObject(host.protections.add({ sheet: id, canEdit: true }), host) },
    ...SHEET_LINES,
    ...SHEET_PAGE,
  },
});

export function sheetObject(id: SheetId, host: ScriptHost): object {
  return host.wrap(sheetType, id);
}
