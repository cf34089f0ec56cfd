/** Charts, from the library's description and the parts of a package to the book's, and back. */
import type { Sheet } from 'hucre/xlsx';
import type { BookChart, BookSeries } from './book-types.ts';
import { elementsNamed, partText, relationshipsOf, type Parts } from './package-parts.ts';
import { plainText } from './xml-text.ts';

type FileChart = NonNullable<Sheet['charts']>[number];
type FileSeries = NonNullable<FileChart['series']>[number];

/** What the library does not tell of a chart. */
export interface ChartPart {
  readonly name: string;
  /** Whether its bars lie. */
  readonly isLying: boolean;
}

/** The charts of a sheet as its drawing holds them, from the first to the last. */
export function chartPartsOf(parts: Parts, sheet: string): readonly ChartPart[] {
  return relationshipsOf(parts, sheet).filter(({ type }) => type === 'drawing').flatMap(({ target: drawing }) => {
    const charts = new Map(relationshipsOf(parts, drawing).filter(({ type }) => type === 'chart').map(({ id, target }) => [id, target]));
    return partText(parts, drawing).split(/<(?:\w+:)?graphicFrame[\s>]/).slice(1).flatMap((frame) => {
      const path = charts.get(elementsNamed(frame, 'chart')[0]?.get('id') ?? '');
      if (path === undefined) return [];
      const name = plainText(elementsNamed(frame, 'cNvPr')[0]?.get('name') ?? '');
      return [{ name, isLying: elementsNamed(partText(parts, path), 'barDir')[0]?.get('val') === 'bar' }];
    });
  });
}

export function chartFromFile(chart: FileChart, index: number, part: ChartPart | undefined): BookChart {
  const { kinds: [kind = 'bar'], anchor, axes, legend } = chart;
  const [from, to] = [anchor?.from, anchor?.to];
  const name = part?.name ?? '';
  return {
    name: name !== '' ? name : chart.frameTitle ?? `Chart ${index + 1}`,
    type: kind === 'bar' && part?.isLying === false ? 'column' : kind,
    title: chart.title ?? '',
    series: (chart.series ?? []).map(seriesFromFile),
    // A chart reaches to the start of the cell that its anchor ends in.
    ...(from === undefined || to === undefined ? {} : { place: { top: from.row, left: from.col, bottom: Math.max(from.row, to.row - 1), right: Math.max(from.col, to.col - 1) } }),
    ...(axes?.y?.numberFormat === undefined ? {} : { format: axes.y.numberFormat.formatCode }),
    ...(axes?.y?.scale?.min === undefined ? {} : { minimum: axes.y.scale.min }),
    ...(axes?.y?.title === undefined ? {} : { axisTitle: axes.y.title }),
    ...(legend === undefined || legend === false ? {} : { hasLegend: true as const }),
    ...(axes?.x?.reverse === true ? { isReversed: true as const } : {}),
    source: chart,
  };
}

function seriesFromFile({ name = '', categoriesRef = '', valuesRef = '', color, stroke }: FileSeries): BookSeries {
  return {
    name, categories: categoriesRef, values: valuesRef,
    ...(typeof color === 'string' ? { colour: `#${color.toLowerCase()}` } : {}),
    ...(stroke?.width === undefined ? {} : { width: stroke.width }),
    ...(stroke?.dash === undefined || stroke.dash === 'solid' ? {} : { isDashed: true as const }),
  };
}

const KINDS = ['bar', 'line', 'pie', 'doughnut', 'scatter', 'area'] as const;

/** A chart without a place stands beside the cells, those like it one under the other. */
export function chartToFile(chart: BookChart, index: number, rightmost: number): object {
  const { place, format, axisTitle, minimum, hasLegend, isReversed } = chart;
  const type = KINDS.find((kind) => chart.type.toLowerCase().includes(kind)) ?? 'column';
  const anchor = place === undefined
    ? { from: { row: 1 + index * 18, col: rightmost + 2 }, to: { row: 16 + index * 18, col: rightmost + 9 } }
    : { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } };
  const y = {
    // Up the side, as Excel draws it; the values of lying bars stand below.
    ...(axisTitle === undefined ? {} : { title: axisTitle, ...(type === 'bar' ? {} : { axisTitleRotation: -90 }) }),
    ...(format === undefined ? {} : { numberFormat: { formatCode: format, sourceLinked: false } }),
    ...(minimum === undefined ? {} : { scale: { min: minimum } }),
    ...(isReversed === true ? { crosses: 'max' } : {}),
    gridlines: { major: true }, majorTickMark: 'none', minorTickMark: 'none',
  };
  return {
    type, anchor, title: chart.title, titleFontSize: 12, frameTitle: chart.name, altText: chart.title, dispBlanksAs: 'gap',
    legend: hasLegend === true ? 'bottom' : false,
    axes: { x: { ...(isReversed === true ? { reverse: true } : {}), majorTickMark: 'none', minorTickMark: 'none' }, y },
    series: chart.series.map(({ name, values, categories, colour, width, isDashed }) => ({
      name, values, categories, ...(colour === undefined ? {} : { color: colour.slice(1).toUpperCase() }),
      ...(type === 'line' ? { marker: { symbol: 'none' }, smooth: false, stroke: { ...(width === undefined ? {} : { width }), dash: isDashed === true ? 'dash' : 'solid' } } : {}),
    })),
  };
}

/** The lines behind a chart that the library wrote as light as Excel draws them. */
export function withLightLines(chart: string): string {
  return chart.replaceAll('<c:majorGridlines/>', '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>');
}

/** Gives the charts of a drawing that the library wrote the names that it keeps as titles. */
export function withChartNames(drawing: string): string {
  return drawing.replace(/name="Chart [0-9]+" title="([^"]*)"/g, (_, title: string) => `name="${title}"`);
}
