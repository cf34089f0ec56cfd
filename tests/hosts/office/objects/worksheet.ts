/** Worksheet: one tab. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Visibility } from '../../book/book-types.ts';
import { WHOLE_SHEET, parseArea, splitSheet } from '../address.ts';
import { eventMethods } from '../event-methods.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type Argument, type HostObject, type HostType, type MethodMember } from '../host-type.ts';
import { accessDenied, invalidArgument, itemNotFound, OfficeError } from '../office-error.ts';
import { autoFilterType } from './auto-filter.ts';
import { chartCollectionType, shapeCollectionType } from './drawings.ts';
import { pageBreaksType, pageLayoutType } from './page-layout.ts';
import { areasObject } from './range-areas.ts';
import { freezePanesType } from './freeze-panes.ts';
import { worksheetProtectionType } from './protection.ts';
import { flag, rangeObject, sheetById, textArgument, wholeNumber } from './range-target.ts';
import { tableCollectionType } from './tables.ts';

/** A tab is known by its id, so that a reference to it survives renaming. */
export interface WorksheetTarget {
  readonly sheet: SheetId;
}

export function worksheetObject(sheet: SheetId): HostObject {
  return hostObject(worksheetType, { sheet });
}

/** Refuses changes to the tabs of a workbook whose structure is protected. */
export function checkStructure(host: Host): void {
  if (host.book.isReadOnly) throw accessDenied('the workbook is read-only');
  if (host.book.isStructureProtected) throw accessDenied('the structure of the workbook is protected');
}

const VISIBILITIES = new Map<Visibility, string>([['visible', 'Visible'], ['hidden', 'Hidden'], ['very-hidden', 'VeryHidden']]);

export function visibilityName(visibility: Visibility): string {
  return VISIBILITIES.get(visibility) ?? 'Visible';
}

function visibilityOf(value: unknown): Visibility {
  for (const [visibility, name] of VISIBILITIES) if (name === value) return visibility;
  throw invalidArgument('visibility');
}

function positionOf(sheet: BookSheet, host: Host): number {
  return host.book.sheets.findIndex((other) => other.id === sheet.id);
}

function rangeAt(target: WorksheetTarget, argument: Argument, host: Host): HostObject {
  const sheet = sheetById(target.sheet, host);
  if (argument === undefined || argument === null) return rangeObject(sheet.id, WHOLE_SHEET);
  const { sheet: named, rest } = splitSheet(textArgument(argument, 'the address'));
  if (named !== null && host.book.sheetNamed(named)?.id !== sheet.id) throw invalidArgument('an address on another sheet');
  const area = parseArea(rest);
  if (area === null) throw invalidArgument(`the address ${rest}`);
  return rangeObject(sheet.id, area);
}

/** Excel takes no longer text of addresses. */
const MAX_ADDRESSES = 8_192;

function rangesAt(target: WorksheetTarget, argument: Argument, host: Host): HostObject | null {
  const sheet = sheetById(target.sheet, host);
  const text = textArgument(argument, 'the addresses');
  if (text.length > MAX_ADDRESSES) throw invalidArgument('addresses that long');
  return areasObject(sheet.id, text.split(/[,;]/).map((address) => {
    const area = parseArea(address);
    if (area === null) throw invalidArgument(`the address ${address}`);
    return area;
  }));
}

function usedRange(target: WorksheetTarget, args: readonly Argument[], host: Host): HostObject | null {
  const area = sheetById(target.sheet, host).usedArea(flag(args[0]));
  return area === null ? null : rangeObject(target.sheet, area);
}

function activate(target: WorksheetTarget, host: Host): null {
  const sheet = sheetById(target.sheet, host);
  if (sheet.visibility !== 'visible') throw new OfficeError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (host.book.activeSheet !== sheet.id) host.book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }, ADDIN);
  return null;
}

const METHODS: Readonly<Record<string, MethodMember<WorksheetTarget>>> = {
  GetRange: { since: '1.1', call: (target, args, host) => rangeAt(target, args[0], host) },
  GetRangeByIndexes: {
    since: '1.7',
    call: (target, args, host) => {
      const [top, left, rows, columns] = [wholeNumber(args[0]), wholeNumber(args[1]), wholeNumber(args[2]), wholeNumber(args[3])];
      return rangeObject(sheetById(target.sheet, host).id, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
  },
  GetRanges: { since: '1.9', call: (target, args, host) => rangesAt(target, args[0], host) },
  GetCell: {
    since: '1.1',
    call: (target, args, host) => {
      const [row, column] = [wholeNumber(args[0]), wholeNumber(args[1])];
      return rangeObject(sheetById(target.sheet, host).id, { top: row, left: column, bottom: row, right: column });
    },
  },
  // An empty sheet's used range is its first cell.
  GetUsedRange: {
    since: '1.1',
    call: (target, args, host) => usedRange(target, args, host) ?? rangeObject(target.sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
  },
  GetUsedRangeOrNullObject: { since: '1.4', call: usedRange },
  Activate: { since: '1.1', call: (target, _args, host) => activate(target, host) },
  Delete: {
    since: '1.1',
    call: (target, _args, host) => {
      checkStructure(host);
      host.book.deleteSheet(sheetById(target.sheet, host).id, ADDIN);
      return null;
    },
  },
  ...eventMethods<WorksheetTarget>('Worksheet', (target) => target.sheet),
};

export const worksheetType: HostType<WorksheetTarget> = {
  name: 'Worksheet',
  identity: (target, host) => ({ Id: sheetById(target.sheet, host).id }),
  properties: {
    Id: { since: '1.1', get: (target, host) => sheetById(target.sheet, host).id },
    Name: {
      since: '1.1',
      setSince: '1.4',
      get: (target, host) => sheetById(target.sheet, host).name,
      set: (target, value, host) => {
        checkStructure(host);
        host.book.renameSheet(target.sheet, textArgument(value, 'the name'), ADDIN);
      },
    },
    Position: {
      since: '1.1',
      get: (target, host) => positionOf(sheetById(target.sheet, host), host),
      set: (target, value, host) => {
        checkStructure(host);
        host.book.moveSheet(target.sheet, wholeNumber(value), ADDIN);
      },
    },
    ShowGridlines: { since: '1.8', get: (target, host) => sheetById(target.sheet, host).hasGridlines },
    // So the library calls it when it is set.
    Gridlines: { since: '1.8', set: (target, value, host) => { sheetById(target.sheet, host).setGridlines(value === true, ADDIN); } },
    Visibility: {
      since: '1.1',
      setSince: '1.2',
      get: (target, host) => visibilityName(sheetById(target.sheet, host).visibility),
      set: (target, value, host) => {
        checkStructure(host);
        host.book.setVisibility(target.sheet, visibilityOf(value), ADDIN);
      },
    },
  },
  objects: {
    Tables: { since: '1.1', get: (target) => hostObject(tableCollectionType, { sheet: target.sheet }) },
    Charts: { since: '1.1', get: (target) => hostObject(chartCollectionType, target) },
    Shapes: { since: '1.9', get: (target) => hostObject(shapeCollectionType, target) },
    Protection: { since: '1.2', get: (target) => hostObject(worksheetProtectionType, target) },
    AutoFilter: { since: '1.9', get: (target) => hostObject(autoFilterType, { sheet: target.sheet, table: null }) },
    HorizontalPageBreaks: { since: '1.9', get: (target) => hostObject(pageBreaksType, target) },
    PageLayout: { since: '1.9', get: (target) => hostObject(pageLayoutType, target) },
    FreezePanes: { since: '1.7', get: (target) => hostObject(freezePanesType, target) },
  },
  methods: METHODS,
};

/** The tab of a name or an id. */
export function findWorksheet(key: Argument, host: Host): HostObject | null {
  const text = textArgument(key, 'the name or id of a worksheet');
  const sheet = host.book.sheet(text) ?? host.book.sheetNamed(text);
  return sheet === undefined ? null : worksheetObject(sheet.id);
}

export function worksheetOrMissing(key: Argument, host: Host): HostObject {
  const found = findWorksheet(key, host);
  if (found === null) throw itemNotFound(`worksheet ${String(key)}`);
  return found;
}
