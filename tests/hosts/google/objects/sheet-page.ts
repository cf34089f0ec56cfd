/** Sheet: what stands on it beside its cells, and its looks as a whole. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost, SheetObject } from '../script-host.ts';
import { scriptType, type ScriptMethod } from '../script-type.ts';
import { chartObjects, insertChart, newChart, removeChart } from './embedded-chart.ts';
import { checkWritable, sheetById } from './range-target.ts';
import { sheetObject } from './sheet.ts';
import { pointsOf, rowPixels } from './sheet-sizes.ts';

type SheetMethod = ScriptMethod<SheetId>;

function change(parameters: string, act: (sheet: BookSheet, given: Given, host: ScriptHost) => void): SheetMethod {
  return {
    takes: [parameters],
    call: (id, given, host) => {
      const { rows, columns } = host.grids.of(id);
      checkWritable(id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, host);
      act(sheetById(id, host), given, host);
      return sheetObject(id, host);
    },
  };
}

/** Nothing is asked of them but that they are there. */
function objects(name: SheetObject): SheetMethod {
  const type = scriptType<null>({ name, service: 'SpreadsheetApp', methods: {} });
  return { takes: [''], call: (id, _given, host) => (host.objects.get(sheetById(id, host).id) ?? []).filter((one) => one === name).map(() => host.wrap(type, null)) };
}

/** Rows counted from 0, from two numbers that count from 1. */
function rowsOf(id: SheetId, given: Given, host: ScriptHost): readonly number[] {
  const [first, count] = [given.number(0), given.number(1)];
  if (first < 1 || count < 1 || first + count - 1 > host.grids.of(id).rows) throw new ScriptException(GOOGLE_SAYS.outsideSheet);
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

/** Colours by condition are formats to Google, number formats are not: those stay. */
function clearFormats(sheet: BookSheet, host: ScriptHost): void {
  const used = sheet.usedArea();
  if (used !== null) sheet.write(used.top, used.left, { styles: Array.from({ length: used.bottom - used.top + 1 }, () => Array.from({ length: used.right - used.left + 1 }, () => null)) }, host.author);
  sheet.setColours([], host.author);
  host.rules.delete(sheet.id);
}

export const SHEET_PAGE: Readonly<Record<string, SheetMethod>> = {
  getCharts: { takes: [''], call: (id, _given, host) => chartObjects(id, host) },
  newChart: { takes: [''], call: (id, _given, host) => newChart(sheetById(id, host).id, host) },
  insertChart: change('EmbeddedChart', insertChart),
  removeChart: change('EmbeddedChart', removeChart),
  getDrawings: objects('Drawing'),
  getImages: objects('OverGridImage'),
  getSlicers: objects('Slicer'),
  getPivotTables: objects('PivotTable'),
  clearFormats: change('', (sheet, _given, host) => { clearFormats(sheet, host); }),
  hasHiddenGridlines: { takes: [''], call: (id, _given, host) => !sheetById(id, host).hasGridlines },
  setHiddenGridlines: change('Boolean', (sheet, given, host) => { sheet.setGridlines(!given.isTrue(0), host.author); }),
  getRowHeight: { takes: ['Integer'], call: (id, given, host) => rowPixels(sheetById(id, host), given.number(0) - 1) },
  setRowHeights: change('Integer, Integer, Integer', (sheet, given, host) => {
    for (const row of rowsOf(sheet.id, given, host)) sheet.setRowHeight(row, pointsOf(given.number(2)), host.author);
  }),
  autoResizeRows: change('Integer, Integer', (sheet, given, host) => {
    for (const row of rowsOf(sheet.id, given, host)) sheet.setRowHeight(row, null, host.author);
  }),
};
