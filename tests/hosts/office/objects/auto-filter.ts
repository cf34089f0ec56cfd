/** AutoFilter of a sheet or of a table: whether there is one and where, and putting one on a sheet. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookFilter } from '../../book/book-types.ts';
import { ADDIN } from '../host.ts';
import type { Host } from '../host.ts';
import { HostObject, type HostType } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import { rangeType } from './range.ts';
import { areaOf, checkWritable, rangeObject, sheetById } from './range-target.ts';

export interface AutoFilterTarget {
  readonly sheet: SheetId;
  /** Name of the table whose filter it is; null for the sheet's own. */
  readonly table: string | null;
}

/** A workbook in memory has one filter a sheet; where it starts with a table it is that table's. */
function filterOf({ sheet: id, table }: AutoFilterTarget, host: Host): BookFilter | null {
  const { filter, tables } = sheetById(id, host);
  if (filter === null) return null;
  const owner = tables.find(({ area }) => area.top === filter.area.top && area.left === filter.area.left);
  return (owner?.name ?? null) === table ? filter : null;
}

export const autoFilterType: HostType<AutoFilterTarget> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { since: '1.9', get: (target, host) => filterOf(target, host) !== null },
    IsDataFiltered: { since: '1.9', get: (target, host) => (filterOf(target, host)?.criteria.size ?? 0) > 0 },
  },
  methods: {
    Apply: {
      since: '1.9',
      call: (target, args, host) => {
        const [range, column, criteria] = args;
        if (!(range instanceof HostObject)) throw notAnswered('AutoFilter.Apply with an address instead of a range');
        if ((column ?? criteria ?? null) !== null) throw notAnswered('AutoFilter.Apply with criteria');
        const sheet = sheetById(target.sheet, host);
        checkWritable(sheet, host);
        const filtered = range.targetAs(rangeType);
        if (filtered.sheet !== target.sheet) throw invalidArgument('a range of another sheet');
        sheet.setFilter({ area: areaOf(filtered), criteria: new Map() }, ADDIN);
        return null;
      },
    },
    GetRange: {
      since: '1.9',
      call: (target, _args, host) => {
        const filter = filterOf(target, host);
        if (filter === null) throw itemNotFound('no filter');
        return rangeObject(target.sheet, filter.area);
      },
    },
    GetRangeOrNullObject: {
      since: '1.9',
      call: (target, _args, host) => {
        const filter = filterOf(target, host);
        return filter === null ? null : rangeObject(target.sheet, filter.area);
      },
    },
  },
};
