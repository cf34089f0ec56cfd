/** What a chart shows at this moment: its numbers and names, read from the cells that it names. */
import { isCellError } from '../../../../core/table/cell.ts';
import type { Book } from '../../book/book.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, BookChart } from '../../book/book-types.ts';
import { parseArea, splitSheet } from '../../office/address.ts';
import { cellText } from '../../office/cell-text.ts';

export interface ShownSeries {
  readonly name: string;
  /** Null where a cell holds no number: a hole. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly width: number;
  readonly isDashed: boolean;
}

export interface ShownChart {
  readonly chart: BookChart;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  /** How a number of the axis reads. */
  readonly axisText: (value: number) => string;
}

/** Colours of series that nobody gave one, as spreadsheets have them. */
const PALETTE = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'] as const;

interface Cells {
  readonly sheet: BookSheet;
  readonly area: Area;
}

function cellsOf(reference: string, own: BookSheet, book: Book): Cells | null {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ''));
  const sheet = name === null ? own : book.sheetNamed(name);
  const area = parseArea(rest.replaceAll('$', ''));
  return sheet === undefined || area === null ? null : { sheet, area };
}

function* placesIn({ area }: Cells): IterableIterator<readonly [number, number]> {
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) yield [row, column];
}

function textsOf(cells: Cells | null, book: Book): readonly string[] {
  return cells === null ? [] : [...placesIn(cells)].map(([row, column]) => cellText(cells.sheet.value(row, column), cells.sheet.format(row, column), book.dateSystem));
}

function numbersOf(cells: Cells | null): readonly (number | null)[] {
  if (cells === null) return [];
  return [...placesIn(cells)].map(([row, column]) => {
    const value = cells.sheet.value(row, column);
    return typeof value === 'number' && !isCellError(value) ? value : null;
  });
}

/** A series is named by a text, or by the cell that holds it. */
function nameOf(name: string, own: BookSheet, book: Book): string {
  const cells = name.includes('!') ? cellsOf(name, own, book) : null;
  return cells === null ? name : (textsOf(cells, book)[0] ?? name);
}

export function shownChart(chart: BookChart, sheet: BookSheet, book: Book): ShownChart {
  const [first] = chart.series;
  const format = chart.format ?? 'General';
  return {
    chart,
    categories: textsOf(cellsOf(first?.categories ?? '', sheet, book), book),
    series: chart.series.map(({ name, values, colour, width = 2, isDashed = false }, index) => ({
      name: nameOf(name, sheet, book), values: numbersOf(cellsOf(values, sheet, book)), colour: colour ?? PALETTE[index % PALETTE.length] ?? PALETTE[0], width, isDashed,
    })),
    axisText: (value) => cellText(value, format, book.dateSystem),
  };
}
