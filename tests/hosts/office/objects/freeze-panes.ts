/** WorksheetFreezePanes: the rows and columns that stay in view. */
import { MAX_COLUMNS, MAX_ROWS } from '../../book/area.ts';
import { ADDIN } from '../host.ts';
import type { HostType } from '../host-type.ts';
import { checkWritable, rangeObject, sheetById, wholeNumber } from './range-target.ts';
import type { WorksheetTarget } from './worksheet.ts';

export const freezePanesType: HostType<WorksheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: {
      since: '1.7',
      call: (target, args, host) => {
        const sheet = sheetById(target.sheet, host);
        checkWritable(sheet, host);
        sheet.setFrozen(wholeNumber(args[0], 1), 0, ADDIN);
        return null;
      },
    },
    Unfreeze: {
      since: '1.7',
      call: (target, _args, host) => {
        const sheet = sheetById(target.sheet, host);
        checkWritable(sheet, host);
        sheet.setFrozen(0, 0, ADDIN);
        return null;
      },
    },
    GetLocationOrNullObject: {
      since: '1.7',
      call: (target, _args, host) => {
        const { frozen } = sheetById(target.sheet, host);
        if (frozen.rows === 0 && frozen.columns === 0) return null;
        const bottom = frozen.rows === 0 ? MAX_ROWS - 1 : frozen.rows - 1;
        const right = frozen.columns === 0 ? MAX_COLUMNS - 1 : frozen.columns - 1;
        return rangeObject(target.sheet, { top: 0, left: 0, bottom, right });
      },
    },
  },
};
