/** ChartCollection and ShapeCollection: what stands over the cells of a sheet. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import { columnLetters } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, BookChart } from '../../book/book-types.ts';
import { sheetPrefix } from '../address.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, HostObject, type Argument, type HostType } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import { chartType } from './chart.ts';
import type { ChartTarget } from './chart.ts';
import { areaOf, checkWritable, sheetById } from './range-target.ts';
import { rangeType } from './range.ts';
import type { WorksheetTarget } from './worksheet.ts';

/** Kinds of chart that are answered, and what the book calls them. */
const KINDS: ReadonlyMap<unknown, string> = new Map([['ColumnClustered', 'column'], ['Line', 'line'], ['BarClustered', 'bar']]);

/** Cells as a chart names them: `Plan!$A$2:$A$9`. */
export function chartReference(sheet: BookSheet, { top, left, bottom, right }: Area): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const one = top === bottom && left === right;
  return `${sheetPrefix(sheet.name)}!${cell(top, left)}${one ? '' : `:${cell(bottom, right)}`}`;
}

/** The cells of an argument that must be a range of the sheet. */
export function rangeArgument(argument: Argument, sheet: SheetId, what: string): Area {
  if (!(argument instanceof HostObject)) throw invalidArgument(`${what} is a range`);
  const range = argument.targetAs(rangeType);
  if (range.sheet !== sheet) throw notAnswered(`${what} on another sheet`);
  return areaOf(range);
}

/** Of one column of cells one series, unless they hold nothing; Excel finds names and categories in wider blocks, which is not answered. */
function addChart({ sheet: id }: WorksheetTarget, [kind, source, by]: readonly Argument[], host: Host): HostObject {
  const sheet = sheetById(id, host);
  checkWritable(sheet, host);
  const type = KINDS.get(kind);
  const area = rangeArgument(source, id, 'the source of a chart');
  if (type === undefined || by !== 'Columns' || area.left !== area.right) throw notAnswered(`ChartCollection.Add of ${String(kind)} by ${String(by)}, or of several columns`);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => sheet.value(area.top + index, area.left));
  const name = `Chart ${String(sheet.charts.length + 1)}`;
  const series = rows.some((value) => typeof value === 'number') ? [{ name: 'Series1', categories: '', values: chartReference(sheet, area) }] : [];
  const chart: BookChart = { name, type, title: '', series, hasLegend: true };
  sheet.setCharts([...sheet.charts, chart], ADDIN);
  return hostObject(chartType, { sheet: id, name });
}

function chartNamed({ sheet }: WorksheetTarget, name: Argument, host: Host): HostObject | null {
  const isThere = sheetById(sheet, host).charts.some((chart) => chart.name === name);
  return isThere && typeof name === 'string' ? hostObject<ChartTarget>(chartType, { sheet, name }) : null;
}

export const chartCollectionType: HostType<WorksheetTarget> = {
  name: 'ChartCollection',
  items: ({ sheet }, host) => sheetById(sheet, host).charts.map(({ name }) => hostObject<ChartTarget>(chartType, { sheet, name })),
  methods: {
    GetCount: { since: '1.4', call: ({ sheet }, _args, host) => sheetById(sheet, host).charts.length },
    GetItem: {
      since: '1.1',
      call: (target, [name], host) => {
        const found = chartNamed(target, name, host);
        if (found === null) throw itemNotFound(`chart ${String(name)}`);
        return found;
      },
    },
    GetItemOrNullObject: { since: '1.4', call: (target, [name], host) => chartNamed(target, name, host) },
    Add: { since: '1.1', call: addChart },
  },
};

/** A workbook in memory holds no shape. */
export const shapeCollectionType: HostType<WorksheetTarget> = {
  name: 'ShapeCollection',
  items: () => [],
  methods: { GetCount: { since: '1.9', call: () => 0 } },
};

/** What is told of each shape; there are none. */
export const shapeType: HostType<null> = { name: 'Shape', properties: { Type: { since: '1.9', get: () => 'Unsupported' } } };
