/** AutoFilter of a sheet: whether there is one and where, and putting one on. */
import { ADDIN } from '../host.ts';
import { HostObject, type HostType } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import { rangeType } from './range.ts';
import { areaOf, checkWritable, rangeObject, sheetById } from './range-target.ts';
import type { WorksheetTarget } from './worksheet.ts';

export const autoFilterType: HostType<WorksheetTarget> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { since: '1.9', get: (target, host) => sheetById(target.sheet, host).filter !== null },
    IsDataFiltered: { since: '1.9', get: (target, host) => (sheetById(target.sheet, host).filter?.criteria.size ?? 0) > 0 },
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
        const { filter } = sheetById(target.sheet, host);
        if (filter === null) throw itemNotFound('no filter');
        return rangeObject(target.sheet, filter.area);
      },
    },
    GetRangeOrNullObject: {
      since: '1.9',
      call: (target, _args, host) => {
        const { filter } = sheetById(target.sheet, host);
        return filter === null ? null : rangeObject(target.sheet, filter.area);
      },
    },
  },
};
