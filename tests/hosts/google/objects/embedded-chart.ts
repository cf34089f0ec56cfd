/** EmbeddedChart and its builders: charts over cells, with the options that the workbook in memory keeps. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, BookChart, BookSeries } from '../../book/book-types.ts';
import { filterText } from '../../book/filter-rows.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { NotAnswered, ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { absoluteReference } from './cell-urls.ts';
import { rangeType } from './range-class.ts';
import { colourOf } from './range-looks.ts';
import { sheetById, type RangeTarget } from './range-target.ts';
import { coveredArea } from './sheet-sizes.ts';

type Option = string | number | boolean;
type ChartKind = 'column' | 'line' | 'bar';

interface ChartDraft {
  readonly sheet: SheetId;
  readonly kind: ChartKind | null;
  readonly ranges: readonly RangeTarget[];
  readonly headers: number;
  readonly position: { readonly row: number; readonly column: number } | null;
  readonly options: ReadonlyMap<string, Option>;
}

/** The options that are answered, each with what it takes: Google passes over those that it does not know. */
const OPTIONS: readonly (readonly [name: RegExp, isFit: (value: unknown) => boolean])[] = [
  [/^(?:title|[hv]Axis\.(?:title|format)|series\.\d\.labelInLegend)$/, (value) => typeof value === 'string'],
  [/^legend\.position$/, (value) => value === 'none' || value === 'bottom'],
  [/^(?:useFirstColumnAsDomain|treatLabelsAsText)$/, (value) => value === true],
  [/^series\.\d\.color$/, (value) => colourOf(value) !== undefined],
  [/^[hv]Axis\.viewWindow\.min$/, (value) => typeof value === 'number'],
  [/^(?:width|height|series\.\d\.(?:lineWidth|pointSize))$/, (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0],
];

/** Google's own size of a chart, in pixels. */
const OWN_SIZE = { width: 600, height: 371 };

type Step = ScriptMethod<ChartDraft>;

function step(takes: string, changed: (draft: ChartDraft, given: Given, host: ScriptHost) => ChartDraft): Step {
  return { takes: [takes], call: (draft, given, host) => host.wrap(embeddedChartBuilderType, changed(draft, given, host)) };
}

const STEPS: Readonly<Record<string, Step>> = {
  addRange: step('Range', (draft, given) => ({ ...draft, ranges: [...draft.ranges, targetOf(given.at(0), rangeType)] })),
  setNumHeaders: step('Integer', (draft, given) => ({ ...draft, headers: given.number(0) })),
  setPosition: step('Integer, Integer, Integer, Integer', (draft, given, host) => {
    const [row, column, x, y] = [given.number(0), given.number(1), given.number(2), given.number(3)];
    const grid = host.grids.of(draft.sheet);
    if (row < 1 || column < 1 || row > grid.rows || column > grid.columns) throw new ScriptException(GOOGLE_SAYS.outsideSheet);
    if (x !== 0 || y !== 0) throw new NotAnswered('EmbeddedChartBuilder.setPosition within a cell');
    return { ...draft, position: { row: row - 1, column: column - 1 } };
  }),
  setOption: step('String, Object', (draft, given) => {
    const [name, value] = [given.text(0), given.at(1)];
    const option = OPTIONS.find(([pattern]) => pattern.test(name));
    if (option === undefined || !option[1](value)) throw new NotAnswered(`EmbeddedChartBuilder.setOption of ${name}`);
    // Each kind of option takes one of these.
    return { ...draft, options: new Map(draft.options).set(name, value as Option) };
  }),
};

export const embeddedChartBuilderType: ScriptType<ChartDraft> = scriptType<ChartDraft>({
  name: 'EmbeddedChartBuilder',
  service: 'SpreadsheetApp',
  methods: {
    ...STEPS,
    asColumnChart: { takes: [''], call: (draft, _given, host) => host.wrap(columnChartBuilderType, { ...draft, kind: 'column' }) },
    asLineChart: { takes: [''], call: (draft, _given, host) => host.wrap(lineChartBuilderType, { ...draft, kind: 'line' }) },
    asBarChart: { takes: [''], call: (draft, _given, host) => host.wrap(barChartBuilderType, { ...draft, kind: 'bar' }) },
    build: { takes: [''], call: (draft, _given, host) => host.wrap(embeddedChartType, chartOf(draft, host)) },
  },
});

function kindType(name: string): ScriptType<ChartDraft> {
  return scriptType<ChartDraft>({ name, service: 'SpreadsheetApp', methods: { addRange: STEPS['addRange'] ?? missing() } });
}

function missing(): never {
  throw new Error('No such step.');
}

export const columnChartBuilderType: ScriptType<ChartDraft> = kindType('EmbeddedColumnChartBuilder');
export const lineChartBuilderType: ScriptType<ChartDraft> = kindType('EmbeddedLineChartBuilder');
export const barChartBuilderType: ScriptType<ChartDraft> = kindType('EmbeddedBarChartBuilder');

/** A chart on its way to a sheet, or on one. */
interface ChartTarget {
  readonly sheet: SheetId;
  readonly chart: BookChart;
}

/** Nothing is asked of a chart but that it is there. */
export const embeddedChartType: ScriptType<ChartTarget> = scriptType<ChartTarget>({ name: 'EmbeddedChart', service: 'SpreadsheetApp', methods: {} });

function chartOf({ sheet: id, kind, ranges, headers, position, options }: ChartDraft, host: ScriptHost): ChartTarget {
  const [categories, ...columns] = ranges;
  if (kind === null || position === null || categories === undefined || columns.length === 0) throw new NotAnswered('EmbeddedChartBuilder.build of a chart without kind, place, categories or series');
  if (options.get('useFirstColumnAsDomain') !== true) throw new NotAnswered('EmbeddedChartBuilder.build of a chart whose first column is one of its series');
  const { top, bottom } = categories.area;
  const isOdd = ranges.some(({ sheet, area }) => sheet !== id || area.left !== area.right || area.top !== top || area.bottom !== bottom);
  if (isOdd || top + headers > bottom) throw new NotAnswered('EmbeddedChartBuilder.build of ranges that are no columns side by side');
  const sheet = sheetById(id, host);
  const size = { width: Number(options.get('width') ?? OWN_SIZE.width), height: Number(options.get('height') ?? OWN_SIZE.height) };
  const axis = kind === 'bar' ? 'hAxis' : 'vAxis';
  const text = (name: string): string => String(options.get(name) ?? '');
  return {
    sheet: id,
    chart: {
      name: '', type: kind, title: text('title'), place: coveredArea(sheet, position, size, host), format: text(`${axis}.format`), axisTitle: text(`${axis}.title`),
      ...(options.has(`${axis}.viewWindow.min`) ? { minimum: Number(options.get(`${axis}.viewWindow.min`)) } : {}),
      series: columns.map((column, index) => seriesOf(sheet, { categories, column, headers }, index, options)),
      ...(options.get('legend.position') === 'none' ? {} : { hasLegend: true }),
      // Lying bars begin on top.
      ...(kind === 'bar' ? { isReversed: true } : {}),
    },
  };
}

interface SeriesCells {
  readonly categories: RangeTarget;
  readonly column: RangeTarget;
  readonly headers: number;
}

function seriesOf(sheet: BookSheet, { categories, column, headers }: SeriesCells, index: number, options: ReadonlyMap<string, Option>): BookSeries {
  const below = ({ area }: RangeTarget): Area => ({ ...area, top: area.top + headers });
  const label = options.get(`series.${index}.labelInLegend`);
  const [colour, width] = [options.get(`series.${index}.color`), options.get(`series.${index}.lineWidth`)];
  const heading = headers > 0 ? sheet.value(column.area.top, column.area.left) : '';
  return {
    name: label === undefined ? filterText(heading) : String(label),
    categories: absoluteReference(sheet.name, below(categories)), values: absoluteReference(sheet.name, below(column)),
    ...(colour === undefined ? {} : { colour: String(colour) }), ...(width === undefined ? {} : { width: Number(width) * 0.75 }),
  };
}

export function newChart(sheet: SheetId, host: ScriptHost): object {
  return host.wrap(embeddedChartBuilderType, { sheet, kind: null, ranges: [], headers: 0, position: null, options: new Map() });
}

export function chartObjects(id: SheetId, host: ScriptHost): readonly object[] {
  return sheetById(id, host).charts.map((chart) => host.wrap(embeddedChartType, { sheet: id, chart }));
}

/** Charts get a number and no name. */
export function insertChart(sheet: BookSheet, given: Given, host: ScriptHost): void {
  const { chart } = targetOf(given.at(0), embeddedChartType);
  const numbers = sheet.charts.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0));
  sheet.setCharts([...sheet.charts, { ...chart, name: `Chart ${Math.max(0, ...numbers) + 1}` }], host.author);
}

export function removeChart(sheet: BookSheet, given: Given, host: ScriptHost): void {
  const { chart } = targetOf(given.at(0), embeddedChartType);
  if (!sheet.charts.includes(chart)) throw new ScriptException('The chart is not on this sheet.');
  sheet.setCharts(sheet.charts.filter((one) => one !== chart), host.author);
}
