/** SpreadsheetApp: the service that leads to the spreadsheet, its builders and its enumerations. */
import { BOOLEAN_CRITERIA, DATA_CRITERIA } from '../enum-names.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { newConditionalRule } from './conditional-rule.ts';
import { newDataValidation } from './data-validation.ts';
import { newFilterCriteria } from './filter.ts';
import { newRichText, newTextStyle } from './rich-text.ts';
import { activeRange, activeRanges, currentCell, selectionObject } from './selection.ts';
import { sheetObject } from './sheet.ts';
import { spreadsheetObject } from './spreadsheet.ts';
import { uiObject } from './ui.ts';

function read(answer: (host: ScriptHost) => unknown): ScriptMethod<null> {
  return { takes: [''], call: (_target, _given, host) => answer(host) };
}

/** Other files are out of reach with the permission for the current one only. */
function elsewhere(member: string): ScriptMethod<null> {
  return {
    takes: ['String'],
    call: () => { throw new ScriptException(GOOGLE_SAYS.noPermission(`SpreadsheetApp.${member}`, 'https://www.googleapis.com/auth/spreadsheets')); },
  };
}

export const spreadsheetAppType: ScriptType<null> = scriptType<null>({
  name: 'SpreadsheetApp',
  service: null,
  methods: {
    getActive: read(spreadsheetObject),
    getActiveSpreadsheet: read(spreadsheetObject),
    getActiveSheet: read((host) => sheetObject(host.book.activeSheet, host)),
    getActiveRange: read(activeRange),
    getActiveRangeList: read(activeRanges),
    getCurrentCell: read(currentCell),
    getSelection: read(selectionObject),
    getUi: { ...read(uiObject), isFree: true },
    flush: read(() => undefined),
    openById: elsewhere('openById'),
    openByUrl: elsewhere('openByUrl'),
    newDataValidation: read(newDataValidation),
    newConditionalFormatRule: read(newConditionalRule),
    newRichTextValue: read(newRichText),
    newTextStyle: read(newTextStyle),
    newFilterCriteria: read(newFilterCriteria),
  },
  enums: {
    ProtectionType: ['RANGE', 'SHEET'],
    SheetType: ['GRID', 'OBJECT'],
    DataValidationCriteria: DATA_CRITERIA,
    BooleanCriteria: BOOLEAN_CRITERIA,
    BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  },
});
