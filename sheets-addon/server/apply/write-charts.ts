/** Puts native charts over cells of their own tab. */
import { CHART_COLOURS } from '../../../core/index.ts';
import type { ChartTone, PageArea, SheetChart, SheetPage, SheetPlan } from '../../../core/index.ts';
import { rangeAt } from './places.ts';
import { pixelsOf, pixelsOfPoints } from './write-column.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Google's own sizes, in pixels. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** Widths of lines and sizes of their points, in pixels: they keep apart without colours too. */
const LINES: { readonly [T in ChartTone]: readonly [width: number, point: number] } = { main: [3, 5], target: [2, 0], bound: [1, 0] };

/** One without any number is left out: there is nothing to draw. */
export function addCharts(sheet: Sheet, plan: SheetPlan, page: SheetPage): void {
  const isNumber = ({ top, left, bottom }: PageArea): boolean => plan.cells.slice(top, bottom + 1).some((row) => typeof row[left] === 'number');
  for (const chart of page.charts) if (chart.series.some(({ values }) => isNumber(values))) sheet.insertChart(chartOf(sheet, plan, page, chart).build());
}

function chartOf(sheet: Sheet, plan: SheetPlan, page: SheetPage, chart: SheetChart): Builder {
  const { kind, title, categories, series, place } = chart;
  const added = sheet.newChart();
  const hasHeadings = categories.top > 0 && series.every(({ name, values }) => name.row === categories.top - 1 && values.top === categories.top && name.column === values.left);
  const rangeOf = (area: PageArea): GoogleAppsScript.Spreadsheet.Range => rangeAt(sheet, hasHeadings ? { ...area, top: area.top - 1 } : area);
  let builder = (kind === 'columns' ? added.asColumnChart() : kind === 'lines' ? added.asLineChart() : added.asBarChart()).addRange(rangeOf(categories));
  for (const { values } of series) builder = builder.addRange(rangeOf(values));
  builder = builder.setNumHeaders(hasHeadings ? 1 : 0).setPosition(place.top + 1, place.left + 1, 0, 0);
  const [width, height] = sizeOf(plan, page, place);
  const axis = kind === 'bars' ? 'hAxis' : 'vAxis';
  const options: (readonly [name: string, value: string | number | boolean])[] = [
    ['title', title], ['useFirstColumnAsDomain', true], ['treatLabelsAsText', true], ['legend.position', series.length > 1 ? 'bottom' : 'none'],
    [`${axis}.title`, chart.axisTitle], [`${axis}.format`, chart.format], [`${axis}.viewWindow.min`, 0], ['width', width], ['height', height],
  ];
  for (const [index, { name, tone }] of series.entries()) {
    options.push([`series.${index}.color`, CHART_COLOURS[tone]]);
    if (!hasHeadings) options.push([`series.${index}.labelInLegend`, String(plan.cells[name.row]?.[name.column] ?? '')]);
    if (kind === 'lines') options.push([`series.${index}.lineWidth`, LINES[tone][0]], [`series.${index}.pointSize`, LINES[tone][1]]);
  }
  return options.reduce((one, [name, value]) => one.setOption(name, value), builder);
}

/** Of the cells that it covers, in pixels. */
function sizeOf(plan: SheetPlan, { rowHeights }: SheetPage, { top, left, bottom, right }: PageArea): readonly [width: number, height: number] {
  const heights = new Map(rowHeights.map(({ row, points }) => [row, pixelsOfPoints(points)]));
  let [width, height] = [0, 0];
  for (let column = left; column <= right; column += 1) {
    const planned = plan.columns[column];
    width += planned === undefined ? COLUMN_WIDTH : pixelsOf(planned.width);
  }
  for (let row = top; row <= bottom; row += 1) height += heights.get(row) ?? ROW_HEIGHT;
  return [width, height];
}
