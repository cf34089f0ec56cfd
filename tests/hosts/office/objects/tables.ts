/** TableCollection, Table and its columns. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { BookTable } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { HostObject, hostObject, type Argument, type HostType } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import { autoFilterType } from './auto-filter.ts';
import { areaOf, checkWritable, rangeObject, textArgument } from './range-target.ts';
import { rangeType } from './range.ts';
import { tableColumnCollectionType } from './table-columns.ts';
import { worksheetObject } from './worksheet.ts';

/** The tables of one sheet, or of the workbook. */
export interface TablesTarget {
  readonly sheet: SheetId | null;
}

/** A table is known by its name, which is unique in the workbook; Excel's own ids survive renaming. */
export interface TableTarget {
  readonly name: string;
}

interface FoundTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

function tablesOf(target: TablesTarget, host: Host): readonly FoundTable[] {
  const sheets = host.book.sheets.filter((sheet) => target.sheet === null || sheet.id === target.sheet);
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function findTable(target: TablesTarget, key: Argument, host: Host): HostObject | null {
  const name = textArgument(key, 'the name of a table').toLowerCase();
  const found = tablesOf(target, host).find(({ table }) => table.name.toLowerCase() === name);
  return found === undefined ? null : hostObject(tableType, { name: found.table.name });
}

export function tableOf(target: TableTarget, host: Host): FoundTable {
  const found = tablesOf({ sheet: null }, host).find(({ table }) => table.name === target.name);
  if (found === undefined) throw itemNotFound(`table ${target.name}`);
  return found;
}

export const tableCollectionType: HostType<TablesTarget> = {
  name: 'TableCollection',
  properties: { Count: { since: '1.1', get: (target, host) => tablesOf(target, host).length } },
  items: (target, host) => tablesOf(target, host).map(({ table }) => hostObject(tableType, { name: table.name })),
  item: {
    since: '1.1',
    get: (target, key, host) => {
      const found = findTable(target, key, host);
      if (found === null) throw itemNotFound(`table ${String(key)}`);
      return found;
    },
  },
  methods: {
    GetCount: { since: '1.4', call: (target, _args, host) => tablesOf(target, host).length },
    GetItemOrNullObject: { since: '1.4', call: (target, args, host) => findTable(target, args[0], host) },
    Add: { since: '1.1', call: (target, args, host) => addTable(target, args, host) },
  },
};

function addTable(target: TablesTarget, args: readonly Argument[], host: Host): HostObject {
  const [where, hasHeaders] = args;
  if (!(where instanceof HostObject)) throw notAnswered('TableCollection.Add with an address instead of a range');
  if (hasHeaders !== true) throw notAnswered('TableCollection.Add without headers');
  const range = where.targetAs(rangeType);
  const sheet = host.book.sheet(range.sheet);
  if (sheet === undefined || (target.sheet !== null && target.sheet !== range.sheet)) throw invalidArgument('a range of another sheet');
  checkWritable(sheet, host);
  let number = 1;
  const names = new Set(tablesOf({ sheet: null }, host).map(({ table }) => table.name.toLowerCase()));
  while (names.has(`table${String(number)}`)) number += 1;
  sheet.addTable({ name: `Table${String(number)}`, area: areaOf(range) }, ADDIN);
  return hostObject(tableType, { name: `Table${String(number)}` });
}

export const tableType: HostType<TableTarget> = {
  name: 'Table',
  identity: (target) => ({ Id: target.name }),
  properties: {
    Id: { since: '1.1', get: (target) => target.name },
    Name: { since: '1.1', get: (target, host) => tableOf(target, host).table.name },
    ShowHeaders: { since: '1.1', get: (target, host) => tableOf(target, host) !== null },
    Style: { since: '1.1', get: (target, host) => tableOf(target, host).table.style ?? 'TableStyleMedium2' },
  },
  objects: {
    Worksheet: { since: '1.2', get: (target, host) => worksheetObject(tableOf(target, host).sheet.id) },
    AutoFilter: { since: '1.9', get: ({ name }, host) => hostObject(autoFilterType, { sheet: tableOf({ name }, host).sheet.id, table: name }) },
    Columns: { since: '1.1', get: (target) => hostObject(tableColumnCollectionType, target) },
  },
  methods: {
    GetRange: {
      since: '1.1',
      call: (target, _args, host) => {
        const { sheet, table } = tableOf(target, host);
        return rangeObject(sheet.id, table.area);
      },
    },
    GetHeaderRowRange: {
      since: '1.1',
      call: (target, _args, host) => {
        const { sheet, table } = tableOf(target, host);
        return rangeObject(sheet.id, { ...table.area, bottom: table.area.top });
      },
    },
    GetDataBodyRange: {
      since: '1.1',
      call: (target, _args, host) => {
        const { sheet, table } = tableOf(target, host);
        return rangeObject(sheet.id, { ...table.area, top: table.area.top + 1 });
      },
    },
    Resize: {
      since: '1.13',
      call: (target, args, host) => {
        const { sheet, table } = tableOf(target, host);
        checkWritable(sheet, host);
        if (!(args[0] instanceof HostObject)) throw notAnswered('Table.Resize with an address instead of a range');
        sheet.resizeTable(table.name, areaOf(args[0].targetAs(rangeType)), ADDIN);
        return null;
      },
    },
  },
};
