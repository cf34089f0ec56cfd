/** Excel's own charts over the cells of a tab: what they show, their colours, and where they stand. */
import { cellAddress, CHART_COLOURS } from '../../core/index.ts';
import type { Cell, ChartTone, PageArea, SheetChart } from '../../core/index.ts';

type Cells = readonly (readonly Cell[])[];

const KINDS: { readonly [K in SheetChart['kind']]: 'ColumnClustered' | 'Line' | 'BarClustered' } = { columns: 'ColumnClustered', lines: 'Line', bars: 'BarClustered' };

/** Lines in points, so that they keep apart without their colours. */
const LINES: { readonly [T in ChartTone]: { readonly weight: number; readonly style: 'Continuous' | 'Dash' } } = {
  main: { weight: 2.25, style: 'Continuous' },
  target: { weight: 1.25, style: 'Dash' },
  bound: { weight: 0.75, style: 'Continuous' },
};

/** Queues the charts, once the cells hold their values: Excel makes no series of cells that hold none. */
export function queueCharts(worksheet: Excel.Worksheet, charts: readonly SheetChart[], cells: Cells): void {
  for (const chart of charts) {
    const filled = chart.series.find(({ values }) => hasNumber(values, cells));
    if (filled !== undefined) queueChart(worksheet, chart, rangeIn(worksheet, filled.values), cells);
  }
}

function queueChart(worksheet: Excel.Worksheet, { name, kind, title, categories, series, place, format, axisTitle }: SheetChart, source: Excel.Range, cells: Cells): void {
  const chart = worksheet.charts.add(KINDS[kind], source, 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.displayBlanksAs = 'NotPlotted';
  for (const [index, { name: named, values, tone }] of series.entries()) {
    const label = nameIn(cells, named.row, named.column);
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    one.setValues(rangeIn(worksheet, values));
    one.setXAxisValues(rangeIn(worksheet, categories));
    if (index === 0) one.name = label;
    if (kind === 'lines') {
      one.format.line.color = CHART_COLOURS[tone];
      one.format.line.weight = LINES[tone].weight;
      one.format.line.lineStyle = LINES[tone].style;
    } else {
      one.format.fill.setSolidColor(CHART_COLOURS[tone]);
    }
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = format;
  // Excel would begin near the least value: 19 beside 21 would look like a third of it.
  valueAxis.minimum = 0;
  valueAxis.title.text = axisTitle;
  if (kind === 'bars') {
    // The first category on top, as in the table; the numbers stay at the foot.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  chart.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
}

function hasNumber({ top, left, bottom }: PageArea, cells: Cells): boolean {
  return cells.slice(top, bottom + 1).some((row) => typeof row[left] === 'number');
}

function rangeIn(worksheet: Excel.Worksheet, { top, left, bottom, right }: PageArea): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** What begins with = would be taken for the address of a cell. */
function nameIn(cells: Cells, row: number, column: number): string {
  const cell = cells[row]?.[column] ?? '';
  return (typeof cell === 'object' ? cell.error : String(cell)).replace(/^[=\s]+/, '');
}
