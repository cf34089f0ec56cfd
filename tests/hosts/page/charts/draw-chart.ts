/** Draws a chart as SVG: upright columns, lying bars or lines, with its axis, its title and the names of its series. */
import type { ShownChart, ShownSeries } from './chart-data.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const TITLE_HEIGHT = 24;
const LEGEND_HEIGHT = 20;
const LABEL_HEIGHT = 18;
const AXIS_HEIGHT = 12;
const EDGE = 8;
const CHARACTER_WIDTH = 6;
/** A label of a category takes no more of its row. */
const MOST_LABEL = 110;

type Attributes = Readonly<Record<string, string | number>>;

function shape(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Round numbers from zero, or from below it, to beyond the largest value. */
function scaleOf(series: readonly ShownSeries[]): Scale {
  const values = series.flatMap(({ values: own }) => own).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough * 0.999) ?? 10) * power;
  return { low: Math.floor(low / step) * step, high: Math.max(step, Math.ceil(high / step) * step), step };
}

function ticksOf({ low, high, step }: Scale): readonly number[] {
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
}

function cut(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / CHARACTER_WIDTH));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Places along both axes of what is drawn. */
interface Axes {
  readonly plot: Plot;
  readonly isLying: boolean;
  readonly at: (value: number) => number;
  readonly slot: (index: number) => number;
  readonly slotSize: number;
}

function axesOf(plot: Plot, isLying: boolean, { low, high }: Scale, count: number): Axes {
  const share = (value: number): number => (value - low) / (high - low);
  const slotSize = (isLying ? plot.height : plot.width) / Math.max(1, count);
  return {
    plot, isLying, slotSize,
    at: (value) => (isLying ? plot.left + share(value) * plot.width : plot.top + (1 - share(value)) * plot.height),
    slot: (index) => (isLying ? plot.top : plot.left) + index * slotSize,
  };
}

function drawAxes({ plot, isLying, at, slot, slotSize }: Axes, scale: Scale, { categories, axisText }: ShownChart): readonly SVGElement[] {
  const lines = ticksOf(scale).flatMap((tick) => {
    const place = at(tick);
    return isLying
      ? [shape('line', { class: 'chart-line', x1: place, x2: place, y1: plot.top, y2: plot.top + plot.height }),
        shape('text', { x: place, y: plot.top + plot.height + 13, 'text-anchor': 'middle' }, axisText(tick))]
      : [shape('line', { class: 'chart-line', x1: plot.left, x2: plot.left + plot.width, y1: place, y2: place }),
        shape('text', { x: plot.left - 4, y: place + 4, 'text-anchor': 'end' }, axisText(tick))];
  });
  // Where categories stand too close for their names, every second or third one is named.
  const every = isLying ? Math.ceil(14 / slotSize) : Math.ceil(32 / slotSize);
  const names = categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const middle = slot(index) + slotSize / 2;
    return [isLying
      ? shape('text', { x: plot.left - 4, y: middle + 4, 'text-anchor': 'end' }, cut(category, MOST_LABEL))
      : shape('text', { x: middle, y: plot.top + plot.height + 13, 'text-anchor': 'middle' }, cut(category, slotSize * every))];
  });
  return [...lines, ...names];
}

function drawBars({ plot, isLying, at, slot, slotSize }: Axes, series: readonly ShownSeries[]): readonly SVGElement[] {
  const thickness = (slotSize * 0.7) / Math.max(1, series.length);
  const zero = at(0);
  return series.flatMap(({ values, colour }, place) => values.flatMap((value, index) => {
    if (value === null) return [];
    const start = slot(index) + slotSize * 0.15 + place * thickness;
    const [from, to] = [Math.min(zero, at(value)), Math.max(zero, at(value))];
    if (start > (isLying ? plot.top + plot.height : plot.left + plot.width)) return [];
    return [shape('rect', isLying ? { x: from, y: start, width: to - from, height: thickness, fill: colour } : { x: start, y: from, width: thickness, height: to - from, fill: colour })];
  }));
}

function drawLines({ at, slot, slotSize }: Axes, series: readonly ShownSeries[]): readonly SVGElement[] {
  return series.map(({ values, colour, width, isDashed }) => {
    let isOn = false;
    const path = values.map((value, index) => {
      const step = value === null ? '' : `${isOn ? 'L' : 'M'}${slot(index) + slotSize / 2} ${at(value)}`;
      isOn = value !== null;
      return step;
    }).join('');
    return shape('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, ...(isDashed ? { 'stroke-dasharray': '6 4' } : {}) });
  });
}

function drawLegend(series: readonly ShownSeries[], areLines: boolean, width: number, y: number): readonly SVGElement[] {
  const widths = series.map(({ name }) => 22 + name.length * CHARACTER_WIDTH);
  let x = Math.max(EDGE, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return series.flatMap(({ name, colour, width: thickness, isDashed }, index) => {
    const from = x;
    x += widths[index] ?? 0;
    return [shape('line', { x1: from, x2: from + 12, y1: y - 4, y2: y - 4, stroke: colour, 'stroke-width': areLines ? thickness : 6, ...(isDashed ? { 'stroke-dasharray': '4 3' } : {}) }), shape('text', { x: from + 16, y }, name)];
  });
}

export function drawChart(shown: ShownChart, width: number, height: number): SVGElement {
  const { chart, series, categories, axisText } = shown;
  const svg = shape('svg', { role: 'img', 'aria-label': chart.title || chart.name, viewBox: `0 0 ${width} ${height}`, width, height });
  const isLying = chart.type === 'bar';
  const scale = scaleOf(series);
  const labels = isLying ? categories : ticksOf(scale).map(axisText);
  const left = EDGE + Math.min(MOST_LABEL, Math.max(0, ...labels.map((label) => label.length)) * CHARACTER_WIDTH) + 4;
  const top = TITLE_HEIGHT + EDGE + (chart.axisTitle === undefined ? 0 : AXIS_HEIGHT);
  const foot = LABEL_HEIGHT + (chart.hasLegend === true ? LEGEND_HEIGHT : EDGE);
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length));
  const axes = axesOf({ left, top, width: Math.max(1, width - left - EDGE * 2), height: Math.max(1, height - top - foot) }, isLying, scale, count);
  svg.append(
    shape('text', { class: 'chart-title', x: width / 2, y: 18, 'text-anchor': 'middle' }, cut(chart.title, width - 60)),
    ...(chart.axisTitle === undefined ? [] : [shape('text', { class: 'chart-axis', x: EDGE, y: top - 10 }, chart.axisTitle)]),
    ...drawAxes(axes, scale, shown),
    ...(chart.type === 'line' ? drawLines(axes, series) : drawBars(axes, series)),
    ...(chart.hasLegend === true ? drawLegend(series, chart.type === 'line', width, height - 7) : []),
  );
  return svg;
}
