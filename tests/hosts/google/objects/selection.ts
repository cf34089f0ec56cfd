/** Selection: what the person has selected on the active sheet. */
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptType } from '../script-type.ts';
import { rangeListObject } from './range-list.ts';
import { cutToGrid, rangeObject } from './range-target.ts';
import { sheetObject } from './sheet.ts';

export function activeRange(host: ScriptHost): object | null {
  const { sheet, area } = host.book.selection;
  return sheet === '' ? null : rangeObject(sheet, cutToGrid(area, sheet, host), host);
}

export function activeRanges(host: ScriptHost): object | null {
  const { sheet, area, others = [] } = host.book.selection;
  return sheet === '' ? null : rangeListObject([area, ...others].map((one) => ({ sheet, area: cutToGrid(one, sheet, host) })), host);
}

/** The cell with the heavy border: the first of the last block selected. */
export function currentCell(host: ScriptHost): object | null {
  const { sheet, area, others = [] } = host.book.selection;
  if (sheet === '') return null;
  const { top, left } = cutToGrid(others.at(-1) ?? area, sheet, host);
  return rangeObject(sheet, { top, left, bottom: top, right: left }, host);
}

export const selectionType: ScriptType<null> = scriptType<null>({
  name: 'Selection',
  service: 'SpreadsheetApp',
  methods: {
    getActiveRange: { takes: [''], call: (_target, _given, host) => activeRange(host) },
    getActiveRangeList: { takes: [''], call: (_target, _given, host) => activeRanges(host) },
    getCurrentCell: { takes: [''], call: (_target, _given, host) => currentCell(host) },
    getActiveSheet: { takes: [''], call: (_target, _given, host) => sheetObject(host.book.activeSheet, host) },
  },
});

export function selectionObject(host: ScriptHost): object {
  return host.wrap(selectionType, null);
}
