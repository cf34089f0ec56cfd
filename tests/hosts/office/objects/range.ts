/** Range: cells of one sheet. */
import { MAX_COLUMNS, MAX_ROWS } from '../../book/area.ts';
import { areaAddress, isEntireColumn, isEntireRow, sheetAddress } from '../address.ts';
import type { Area } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type Argument, type HostType } from '../host-type.ts';
import { invalidArgument, notAnswered, OfficeError } from '../office-error.ts';
import { cellCount, readFormats, readFormulas, readHidden, readText, readValueTypes, readValues, rowProperties } from './range-cells.ts';
import { conditionalFormatCollectionType } from './conditional-formats.ts';
import { dataValidationType } from './data-validation.ts';
import { hasSpill, mergedAreas, rangeAreasOf, visibleCells } from './range-areas.ts';
import { rangeFormatType } from './range-format.ts';
import { readLink, writeLink } from './range-links.ts';
import { RANGE_MOVES } from './range-moves.ts';
import { areaOf, checkWritable, rangeObject, sheetOf, wholeNumber, type RangeTarget } from './range-target.ts';
import { mergeRange, unmergeRange } from './range-merges.ts';
import { clearRange, writeEntries, writeFormats } from './range-writes.ts';
import { worksheetObject } from './worksheet.ts';

/** Excel gives -1 where the count passes 2^31 - 1. */
function countOf(area: Area): number {
  const count = cellCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

function select(range: RangeTarget, host: Host): null {
  const sheet = sheetOf(range, host);
  if (sheet.visibility !== 'visible') throw new OfficeError('InvalidOperation', 'Cells of a hidden sheet cannot be selected.');
  host.book.select(sheet.id, areaOf(range), ADDIN);
  return null;
}

/** Inserts or deletes whole rows or columns; shifting part of a row is not answered. */
function changeLines(range: RangeTarget, shift: Argument, host: Host, what: 'Insert' | 'Delete'): null {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (isEntireRow(area) && rows < MAX_ROWS) {
    if (what === 'Insert') sheet.insertRows(area.top, rows, ADDIN);
    else sheet.deleteRows(area.top, rows, ADDIN);
  } else if (isEntireColumn(area) && columns < MAX_COLUMNS) {
    if (what === 'Insert') sheet.insertColumns(area.left, columns, ADDIN);
    else sheet.deleteColumns(area.left, columns, ADDIN);
  } else {
    throw notAnswered(`Range.${what} (${String(shift)}) of anything but whole rows or columns`);
  }
  return null;
}

function setRowsHidden(range: RangeTarget, value: unknown, host: Host): void {
  if (typeof value !== 'boolean') throw invalidArgument('rowHidden is true or false');
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  sheet.setRowsHidden(area.top, area.bottom - area.top + 1, value, ADDIN);
}

function setColumnsHidden(range: RangeTarget, value: unknown, host: Host): void {
  if (typeof value !== 'boolean') throw invalidArgument('columnHidden is true or false');
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  sheet.setColumnsHidden(area.left, area.right - area.left + 1, value, ADDIN);
}

export const rangeType: HostType<RangeTarget> = {
  name: 'Range',
  properties: {
    Address: { since: '1.1', get: (range, host) => sheetAddress(sheetOf(range, host).name, areaOf(range)) },
    RowIndex: { since: '1.1', get: (range) => areaOf(range).top },
    ColumnIndex: { since: '1.1', get: (range) => areaOf(range).left },
    RowCount: { since: '1.1', get: (range) => areaOf(range).bottom - areaOf(range).top + 1 },
    ColumnCount: { since: '1.1', get: (range) => areaOf(range).right - areaOf(range).left + 1 },
    CellCount: { since: '1.1', get: (range) => countOf(areaOf(range)) },
    IsEntireRow: { since: '1.7', get: (range) => isEntireRow(areaOf(range)) },
    IsEntireColumn: { since: '1.7', get: (range) => isEntireColumn(areaOf(range)) },
    Values: { since: '1.1', get: readValues, set: (range, value, host) => { writeEntries(range, value, host); } },
    Formulas: { since: '1.1', get: readFormulas, set: (range, value, host) => { writeEntries(range, value, host); } },
    NumberFormat: { since: '1.1', get: readFormats, set: writeFormats },
    Hyperlink: { since: '1.7', get: readLink, set: writeLink },
    Text: { since: '1.1', get: readText },
    ValueTypes: { since: '1.1', get: readValueTypes },
    HasSpill: { since: '1.12', get: hasSpill },
    RowHidden: { since: '1.2', get: (range, host) => readHidden(range, host, 'rows'), set: setRowsHidden },
    ColumnHidden: { since: '1.2', get: (range, host) => readHidden(range, host, 'columns'), set: setColumnsHidden },
    Hidden: {
      since: '1.2',
      get: (range, host) => {
        const [rows, columns] = [readHidden(range, host, 'rows'), readHidden(range, host, 'columns')];
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
  },
  objects: {
    Worksheet: { since: '1.1', get: (range, host) => worksheetObject(sheetOf(range, host).id) },
    Format: { since: '1.1', get: (range) => hostObject(rangeFormatType, { sheet: range.sheet, areas: () => [areaOf(range)] }) },
    ConditionalFormats: { since: '1.6', get: (range) => hostObject(conditionalFormatCollectionType, range) },
    DataValidation: { since: '1.8', get: (range) => hostObject(dataValidationType, range) },
  },
  methods: {
    ...RANGE_MOVES,
    GetRowProperties: { since: '1.9', call: (range, args, host) => rowProperties(range, args[0], host) },
    GetSpecialCellsOrNullObject: { since: '1.9', call: (range, args, host) => visibleCells(rangeAreasOf(range), args, host) },
    GetMergedAreasOrNullObject: { since: '1.13', call: (range, _args, host) => mergedAreas(range, host) },
    Merge: { since: '1.2', call: (range, args, host) => mergeRange(range, args, host) },
    Unmerge: { since: '1.2', call: (range, _args, host) => unmergeRange(range, host) },
    Select: { since: '1.1', call: (range, _args, host) => select(range, host) },
    Clear: {
      since: '1.1',
      call: (range, args, host) => {
        clearRange(range, typeof args[0] === 'string' ? args[0] : null, host);
        return null;
      },
    },
    Insert: {
      since: '1.1',
      call: (range, args, host) => {
        const area = areaOf(range);
        changeLines(range, args[0], host, 'Insert');
        return rangeObject(range.sheet, area);
      },
    },
    Delete: { since: '1.1', call: (range, args, host) => changeLines(range, args[0], host, 'Delete') },
    _ValidateArraySize: {
      since: '1.3',
      call: (range, args) => {
        const area = areaOf(range);
        const fits = wholeNumber(args[0]) === area.bottom - area.top + 1 && wholeNumber(args[1]) === area.right - area.left + 1;
        if (!fits) throw invalidArgument(`the block written does not fit ${areaAddress(area)}`);
        return null;
      },
    },
  },
};
