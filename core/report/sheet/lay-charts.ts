/** Lays out a report's charts over the rows of a table that stands before them; those that are less than whole side by side. */
import type { ChartSeries, PageArea, SheetChart } from '../../edits/sheet-page.ts';
import type { Block, ReportDocument } from './blocks.ts';
import { partGrid } from './grid-parts.ts';
import type { Span } from './grid-parts.ts';
import { formatOf } from './shown-value.ts';
import type { PlacedTable, SheetDraft } from './sheet-draft.ts';

export type ChartBlock = Extract<Block, { readonly kind: 'chart' }>;

/** Rows that a chart covers, at least; lying bars need room for the name of each, beside the title, the axis and the legend. */
const CHART_ROWS = 12;
const MOST_CHART_ROWS = 26;
const ROWS_A_BAR = 0.85;
const ROWS_AROUND_BARS = 5;
const OWN_NAME = 'Suivi ';

/** Whether there is anything to draw. */
export function isChartShown({ of }: ChartBlock, draft: SheetDraft): boolean {
  return (tableOf(draft, of).rowCount) > 0;
}

/** One chart, or several side by side, which share the width; all of them have something to draw. */
export function layCharts(draft: SheetDraft, charts: readonly ChartBlock[], region: ReportDocument['region']): void {
  const top = draft.cells.length;
  const bars = Math.max(...charts.map(({ chart, of }) => (chart === 'bars' ? tableOf(draft, of).rowCount : 0)));
  const rows = Math.max(CHART_ROWS, Math.min(MOST_CHART_ROWS, Math.ceil(ROWS_AROUND_BARS + bars * ROWS_A_BAR)));
  for (let row = 0; row < rows; row += 1) draft.addRow();
  const whole: Span = { first: 0, last: draft.grid.length - 1 };
  const parts = charts[0]?.width === 'whole' ? [whole] : partGrid(draft.grid, Math.max(2, charts.length));
  for (const [index, chart] of charts.entries()) {
    const { first, last } = parts[index] ?? whole;
    draft.charts.push(placedChart(chart, tableOf(draft, chart.of), { top, left: first, bottom: top + rows - 1, right: last }, region));
  }
}

function placedChart(block: ChartBlock, table: PlacedTable, place: PageArea, region: ReportDocument['region']): SheetChart {
  const { name, chart, title, axisTitle, format, categories, series: [first, ...others] } = block;
  const seriesOf = ({ column, tone }: ChartBlock['series'][number]): ChartSeries => ({
    name: { row: table.headingRow, column: columnOf(table, column) }, values: areaOf(table, column), tone,
  });
  return {
    name: name.startsWith(OWN_NAME) ? name : OWN_NAME + name, kind: chart, title, axisTitle, format: formatOf(format, region), place,
    categories: areaOf(table, categories), series: [seriesOf(first), ...others.map(seriesOf)],
  };
}

function areaOf(table: PlacedTable, place: number): PageArea {
  const column = columnOf(table, place);
  return { top: table.headingRow + 1, left: column, bottom: table.headingRow + table.rowCount, right: column };
}

function columnOf({ columns }: PlacedTable, place: number): number {
  const column = columns[place];
  if (column === undefined) throw new RangeError(`A chart’s table has no column ${String(place)}.`);
  return column;
}

function tableOf(draft: SheetDraft, id: string): PlacedTable {
  const table = draft.tables.get(id);
  if (table === undefined) throw new RangeError(`No table ${id} stands before its chart.`);
  return table;
}
