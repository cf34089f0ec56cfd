/** AutoFilter of a sheet: whether there is one and where. */
import type { HostType } from '../host-type.ts';
import { itemNotFound } from '../office-error.ts';
import { rangeObject, sheetById } from './range-target.ts';
import type { WorksheetTarget } from './worksheet.ts';

export const autoFilterType: HostType<WorksheetTarget> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { since: '1.9', get: (target, host) => sheetById(target.sheet, host).filter !== null },
    IsDataFiltered: { since: '1.9', get: (target, host) => (sheetById(target.sheet, host).filter?.criteria.size ?? 0) > 0 },
  },
  methods: {
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
