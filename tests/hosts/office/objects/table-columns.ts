/** TableColumnCollection and TableColumn: the columns of a table, named by its header row. */
import type { Area } from '../../book/book-types.ts';
import type { Host } from '../host.ts';
import { hostObject, type Argument, type HostObject, type HostType } from '../host-type.ts';
import { itemNotFound } from '../office-error.ts';
import { cellText } from '../cell-text.ts';
import { rangeObject, wholeNumber } from './range-target.ts';
import { tableOf, type TableTarget } from './tables.ts';

interface ColumnTarget {
  readonly table: TableTarget;
  /** From 0, within the table. */
  readonly index: number;
}

function columnName({ table, index }: ColumnTarget, host: Host): string {
  const found = tableOf(table, host);
  const { top, left } = found.table.area;
  return cellText(found.sheet.value(top, left + index), found.sheet.format(top, left + index), host.book.dateSystem);
}

function columns(table: TableTarget, host: Host): readonly ColumnTarget[] {
  const { area } = tableOf(table, host).table;
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ table, index }));
}

/** By name, or by id, which is the column's number from 1. */
function findColumn(table: TableTarget, key: Argument, host: Host): HostObject | null {
  const all = columns(table, host);
  const found = typeof key === 'number'
    ? all.find((column) => column.index + 1 === key)
    : all.find((column) => columnName(column, host).toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : hostObject(tableColumnType, found);
}

function orMissing(found: HostObject | null, key: Argument): HostObject {
  if (found === null) throw itemNotFound(`column ${String(key)}`);
  return found;
}

function part(target: ColumnTarget, host: Host, rows: (area: Area) => Pick<Area, 'top' | 'bottom'>): HostObject {
  const { sheet, table } = tableOf(target.table, host);
  const column = table.area.left + target.index;
  return rangeObject(sheet.id, { left: column, right: column, ...rows(table.area) });
}

export const tableColumnCollectionType: HostType<TableTarget> = {
  name: 'TableColumnCollection',
  properties: { Count: { since: '1.1', get: (table, host) => columns(table, host).length } },
  items: (table, host) => columns(table, host).map((column) => hostObject(tableColumnType, column)),
  item: { since: '1.1', get: (table, key, host) => orMissing(findColumn(table, key, host), key) },
  methods: {
    GetCount: { since: '1.4', call: (table, _args, host) => columns(table, host).length },
    GetItemOrNullObject: { since: '1.4', call: (table, args, host) => findColumn(table, args[0], host) },
    GetItemAt: { since: '1.1', call: (table, args, host) => orMissing(findColumn(table, wholeNumber(args[0]) + 1, host), args[0]) },
  },
};

export const tableColumnType: HostType<ColumnTarget> = {
  name: 'TableColumn',
  identity: (target) => ({ Id: target.index + 1 }),
  properties: {
    Id: { since: '1.1', get: (target) => target.index + 1 },
    Index: { since: '1.1', get: (target) => target.index },
    Name: { since: '1.1', get: columnName },
  },
  methods: {
    GetRange: { since: '1.1', call: (target, _args, host) => part(target, host, (area) => area) },
    GetHeaderRowRange: { since: '1.1', call: (target, _args, host) => part(target, host, ({ top }) => ({ top, bottom: top })) },
    GetDataBodyRange: { since: '1.1', call: (target, _args, host) => part(target, host, ({ top, bottom }) => ({ top: top + 1, bottom })) },
  },
};
