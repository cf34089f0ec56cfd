/** Chart and what hangs below it: titles, axes, legend and place, as far as Suivi sets them. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookChart } from '../../book/book-types.ts';
import { parseArea } from '../address.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type HostType } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import { chartSeriesCollectionType } from './chart-series.ts';
import { checkWritable, sheetById, textArgument } from './range-target.ts';

/** A chart is known by its name, which no two of a sheet share here. */
export interface ChartTarget {
  readonly sheet: SheetId;
  name: string;
}

export function chartOf({ sheet, name }: ChartTarget, host: Host): BookChart {
  const chart = sheetById(sheet, host).charts.find((one) => one.name === name);
  if (chart === undefined) throw itemNotFound(`chart ${name}`);
  return chart;
}

/** Charts of an opened file stay as they are: only those that were added are changed. */
export function changeChart(target: ChartTarget, part: Partial<BookChart>, host: Host, without: readonly (keyof BookChart)[] = []): void {
  const sheet = sheetById(target.sheet, host);
  checkWritable(sheet, host);
  const chart = chartOf(target, host);
  if (chart.source !== undefined) throw notAnswered('changing a chart of the file');
  const next = { ...chart, ...part };
  for (const key of without) delete next[key];
  sheet.setCharts(sheet.charts.map((one) => (one === chart ? next : one)), ADDIN);
}

export const chartTitleType: HostType<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      since: '1.1',
      get: (target, host) => chartOf(target, host).title,
      set: (target, value, host) => { changeChart(target, { title: textArgument(value, 'the title') }, host); },
    },
  },
};

export const chartLegendType: HostType<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    Visible: {
      since: '1.1',
      get: (target, host) => chartOf(target, host).hasLegend === true,
      set: (target, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument('visible is true or false');
        changeChart(target, value ? { hasLegend: true } : {}, host, value ? [] : ['hasLegend']);
      },
    },
    Position: {
      since: '1.1',
      set: (target, value, host) => {
        if (value !== 'Bottom') throw notAnswered(`ChartLegend.Position ${String(value)}`);
        changeChart(target, { hasLegend: true }, host);
      },
    },
  },
};

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly of: 'values' | 'categories';
}

export const chartAxisTitleType: HostType<AxisTarget> = {
  name: 'ChartAxisTitle',
  properties: {
    Text: {
      since: '1.1',
      set: ({ chart, of }, value, host) => {
        if (of === 'categories') throw notAnswered('the title of the axis of categories');
        changeChart(chart, { axisTitle: textArgument(value, 'the title') }, host);
      },
    },
  },
};

export const chartAxisType: HostType<AxisTarget> = {
  name: 'ChartAxis',
  properties: {
    NumberFormat: {
      since: '1.8',
      set: ({ chart, of }, value, host) => {
        if (of === 'categories') throw notAnswered('the number format of the axis of categories');
        changeChart(chart, { format: textArgument(value, 'the number format') }, host);
      },
    },
    Minimum: {
      since: '1.1',
      set: ({ chart, of }, value, host) => {
        if (of === 'categories' || typeof value !== 'number') throw notAnswered(`ChartAxis.Minimum ${String(value)}`);
        changeChart(chart, { minimum: value }, host);
      },
    },
    ReversePlotOrder: {
      since: '1.7',
      set: ({ chart, of }, value, host) => {
        if (of === 'values' || value !== true) throw notAnswered('ChartAxis.ReversePlotOrder but of categories');
        changeChart(chart, { isReversed: true }, host);
      },
    },
    // Where the other axis crosses: at the far end of categories that run backwards, which is their usual place.
    Position: {
      since: '1.8',
      set: ({ chart, of }, value, host) => {
        if (of === 'values' || value !== 'Maximum' || chartOf(chart, host).isReversed !== true) throw notAnswered(`ChartAxis.Position ${String(value)}`);
      },
    },
  },
  objects: { Title: { since: '1.1', get: (target) => hostObject(chartAxisTitleType, target) } },
};

export const chartAxesType: HostType<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    ValueAxis: { since: '1.1', get: (chart) => hostObject(chartAxisType, { chart, of: 'values' as const }) },
    CategoryAxis: { since: '1.1', get: (chart) => hostObject(chartAxisType, { chart, of: 'categories' as const }) },
  },
};

export const chartType: HostType<ChartTarget> = {
  name: 'Chart',
  identity: ({ name }) => ({ Name: name }),
  properties: {
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (target, value, host) => {
        const name = textArgument(value, 'the name');
        if (name === '' || sheetById(target.sheet, host).charts.some((chart) => chart.name === name)) throw invalidArgument('a name of its own');
        changeChart(target, { name }, host);
        target.name = name;
      },
    },
    DisplayBlanksAs: {
      since: '1.8',
      set: (_target, value) => {
        if (value !== 'NotPlotted') throw notAnswered(`Chart.DisplayBlanksAs ${String(value)}`);
      },
    },
  },
  objects: {
    Title: { since: '1.1', get: (target) => hostObject(chartTitleType, target) },
    Legend: { since: '1.1', get: (target) => hostObject(chartLegendType, target) },
    Axes: { since: '1.1', get: (target) => hostObject(chartAxesType, target) },
    Series: { since: '1.1', get: (target) => hostObject(chartSeriesCollectionType, target) },
  },
  methods: {
    SetPosition: {
      since: '1.1',
      call: (target, args, host) => {
        const [from, to] = [parseArea(textArgument(args[0], 'the first cell')), parseArea(textArgument(args[1], 'the last cell'))];
        if (from === null || to === null || to.bottom < from.top || to.right < from.left) throw invalidArgument('the cells that a chart covers');
        changeChart(target, { place: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } }, host);
        return null;
      },
    },
    Delete: {
      since: '1.1',
      call: (target, _args, host) => {
        const sheet = sheetById(target.sheet, host);
        checkWritable(sheet, host);
        const chart = chartOf(target, host);
        sheet.setCharts(sheet.charts.filter((one) => one !== chart), ADDIN);
        return null;
      },
    },
  },
};
