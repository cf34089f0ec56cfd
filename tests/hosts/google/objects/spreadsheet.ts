/** Spreadsheet: its sheets, its settings, and what is active. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { rangeFromNotation, rangeObject, sheetNumber } from './range-target.ts';
import { rangeType } from './range-class.ts';
import { activeRange, activeRanges, currentCell, selectionObject } from './selection.ts';
import { sheetObject, sheetType } from './sheet.ts';

function read(answer: (host: ScriptHost) => unknown): ScriptMethod<null> {
  return { takes: [''], call: (_target, _given, host) => answer(host) };
}

function checkStructure(host: ScriptHost): void {
  if (host.book.isReadOnly) throw new ScriptException(GOOGLE_SAYS.readOnly);
  if (host.book.isStructureProtected) throw new ScriptException(GOOGLE_SAYS.protectedCell);
}

/** A name that no sheet has yet, as Google makes them. */
function freeName(host: ScriptHost): string {
  let count = host.book.sheets.length + 1;
  while (host.book.sheetNamed(`Sheet${String(count)}`) !== undefined) count += 1;
  return `Sheet${String(count)}`;
}

/** The new sheet becomes the active one. */
function insertSheet(given: Given, host: ScriptHost): object {
  checkStructure(host);
  const name = typeof given.at(0) === 'string' ? given.text(0) : freeName(host);
  const index = typeof given.at(0) === 'number' ? given.number(0) : given.count > 1 ? given.number(1) : undefined;
  const active = host.book.sheets.findIndex(({ id }) => id === host.book.activeSheet);
  if (host.book.sheetNamed(name) !== undefined) throw new ScriptException(GOOGLE_SAYS.nameTaken(name));
  const sheet = host.book.addSheet(name, host.author, index ?? active + 1);
  host.book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }, host.author);
  return sheetObject(sheet.id, host);
}

function deleteSheet(given: Given, host: ScriptHost): void {
  checkStructure(host);
  host.book.deleteSheet(targetOf(given.at(0), sheetType), host.author);
}

function setActiveSheet(given: Given, host: ScriptHost): object {
  const id = targetOf(given.at(0), sheetType);
  const sheet = host.book.sheet(id);
  if (sheet === undefined) throw new ScriptException(GOOGLE_SAYS.sheetMissing(String(sheetNumber(id))));
  if (sheet.visibility !== 'visible') throw new ScriptException(GOOGLE_SAYS.hiddenSheet);
  if (host.book.activeSheet !== id) host.book.select(id, { top: 0, left: 0, bottom: 0, right: 0 }, host.author);
  return sheetObject(id, host);
}

function select(given: Given, host: ScriptHost): object {
  const { sheet, area } = typeof given.at(0) === 'string' ? rangeFromNotation(given.text(0), host.book.activeSheet, host) : targetOf(given.at(0), rangeType);
  if (host.book.sheet(sheet)?.visibility !== 'visible') throw new ScriptException(GOOGLE_SAYS.hiddenSheet);
  host.book.select(sheet, area, host.author);
  return rangeObject(sheet, area, host);
}

function findSheet(isWanted: (sheet: { readonly id: SheetId; readonly name: string }) => boolean, host: ScriptHost): object | null {
  const found = host.book.sheets.find(isWanted);
  return found === undefined ? null : sheetObject(found.id, host);
}

export const spreadsheetType: ScriptType<null> = scriptType<null>({
  name: 'Spreadsheet',
  service: 'SpreadsheetApp',
  methods: {
    getId: read(() => 'stand-in'),
    getName: read((host) => host.book.name),
    getSheets: read((host) => host.book.sheets.map(({ id }) => sheetObject(id, host))),
    getNumSheets: read((host) => host.book.sheets.length),
    // Google tells names apart by their letters' case, and compares them without it when they are given.
    getSheetByName: { takes: ['String'], call: (_target, given, host) => findSheet(({ name }) => name === given.text(0), host) },
    getSheetById: { takes: ['Integer'], call: (_target, given, host) => findSheet(({ id }) => sheetNumber(id) === given.number(0), host) },
    getSpreadsheetTimeZone: read((host) => host.zone.name),
    getSpreadsheetLocale: read((host) => host.locale),
    getActiveSheet: read((host) => sheetObject(host.book.activeSheet, host)),
    getActiveRange: read(activeRange),
    getActiveRangeList: read(activeRanges),
    getActiveCell: read(currentCell),
    getCurrentCell: read(currentCell),
    getSelection: read(selectionObject),
    setActiveSheet: { takes: ['Sheet'], call: (_target, given, host) => setActiveSheet(given, host) },
    setActiveRange: { takes: ['Range'], call: (_target, given, host) => select(given, host) },
    setActiveSelection: { takes: ['Range', 'String'], call: (_target, given, host) => select(given, host) },
    setCurrentCell: { takes: ['Range'], call: (_target, given, host) => select(given, host) },
    insertSheet: { takes: ['', 'String', 'Integer', 'String, Integer'], call: (_target, given, host) => insertSheet(given, host) },
    deleteSheet: { takes: ['Sheet'], call: (_target, given, host) => { deleteSheet(given, host); } },
    getRange: {
      takes: ['String'],
      call: (_target, given, host) => {
        const { sheet, area } = rangeFromNotation(given.text(0), host.book.activeSheet, host);
        return rangeObject(sheet, area, host);
      },
    },
    toast: {
      takes: ['String', 'String, String', 'String, String, Number'],
      call: (_target, given, host) => { host.screen.show({ toasts: [...host.screen.toasts, { message: given.text(0), title: given.text(1, '') }] }); },
    },
  },
});

export function spreadsheetObject(host: ScriptHost): object {
  return host.wrap(spreadsheetType, null);
}
