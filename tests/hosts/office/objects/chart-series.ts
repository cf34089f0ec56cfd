/** ChartSeriesCollection and its series: what a chart shows, and in which colours. */
import type { BookSeries } from '../../book/book-types.ts';
import type { Host } from '../host.ts';
import { hostObject, type HostObject, type HostType, type MethodMember } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import { changeChart, chartOf, type ChartTarget } from './chart.ts';
import { chartReference, rangeArgument } from './drawings.ts';
import { colour } from './range-format.ts';
import { sheetById, textArgument, wholeNumber } from './range-target.ts';

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

function changeSeries({ chart, index }: SeriesTarget, part: Partial<BookSeries>, host: Host, without: readonly (keyof BookSeries)[] = []): void {
  const { series } = chartOf(chart, host);
  changeChart(chart, {
    series: series.map((one, at) => {
      if (at !== index) return one;
      const next = { ...one, ...part };
      for (const key of without) delete next[key];
      return next;
    }),
  }, host);
}

function setCells(key: 'values' | 'categories'): MethodMember<SeriesTarget> {
  return {
    since: '1.7',
    call: (target, [range], host) => {
      const sheet = sheetById(target.chart.sheet, host);
      changeSeries(target, { [key]: chartReference(sheet, rangeArgument(range, sheet.id, key)) }, host);
      return null;
    },
  };
}

export const chartFillType: HostType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: {
      since: '1.1',
      call: (target, [value], host) => {
        changeSeries(target, { colour: colour(textArgument(value, 'a colour')) }, host);
        return null;
      },
    },
  },
};

export const chartLineFormatType: HostType<SeriesTarget> = {
  name: 'ChartLineFormat',
  properties: {
    Color: { since: '1.1', set: (target, value, host) => { changeSeries(target, { colour: colour(value) }, host); } },
    Weight: {
      since: '1.7',
      set: (target, value, host) => {
        if (typeof value !== 'number' || !(value > 0)) throw invalidArgument('the weight of a line');
        changeSeries(target, { width: value }, host);
      },
    },
    LineStyle: {
      since: '1.7',
      set: (target, value, host) => {
        if (value !== 'Continuous' && value !== 'Dash') throw notAnswered(`ChartLineFormat.LineStyle ${String(value)}`);
        changeSeries(target, value === 'Dash' ? { isDashed: true } : {}, host, value === 'Dash' ? [] : ['isDashed']);
      },
    },
  },
};

export const chartSeriesFormatType: HostType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: {
    Fill: { since: '1.1', get: (target) => hostObject(chartFillType, target) },
    Line: { since: '1.1', get: (target) => hostObject(chartLineFormatType, target) },
  },
};

export const chartSeriesType: HostType<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    Name: {
      since: '1.1',
      get: ({ chart, index }, host) => chartOf(chart, host).series[index]?.name ?? '',
      set: (target, value, host) => { changeSeries(target, { name: textArgument(value, 'the name') }, host); },
    },
  },
  objects: { Format: { since: '1.1', get: (target) => hostObject(chartSeriesFormatType, target) } },
  methods: { SetValues: setCells('values'), SetXAxisValues: setCells('categories') },
};

function seriesAt(chart: ChartTarget, index: number, host: Host): HostObject {
  if (chartOf(chart, host).series[index] === undefined) throw invalidArgument(`series ${String(index)}`);
  return hostObject(chartSeriesType, { chart, index });
}

export const chartSeriesCollectionType: HostType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  methods: {
    GetItemAt: { since: '1.1', call: (chart, [index], host) => seriesAt(chart, wholeNumber(index), host) },
    Add: {
      since: '1.7',
      call: (chart, [name, index], host) => {
        if ((index ?? null) !== null) throw notAnswered('ChartSeriesCollection.Add at a place');
        const { series } = chartOf(chart, host);
        changeChart(chart, { series: [...series, { name: textArgument(name, 'the name'), categories: '', values: '' }] }, host);
        return seriesAt(chart, series.length, host);
      },
    },
  },
};
