/** What a tab that is read and printed holds and looks like, as plain data that every host must agree on. */
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import type { BookChart, BookStyle } from '../hosts/book/book-types.ts';
import { filterText } from '../hosts/book/filter-rows.ts';

/**
 * Values, number formats, looks, links, merged cells, sizes, frozen rows, lines between cells and charts, by what they
 * are of; nothing of how it prints, which not every host can say.
 */
export function pageFacts(sheet: BookSheet): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const { bottom, right } = sheet.usedArea() ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const said = cellFacts(sheet, row, column).filter((fact) => fact !== '').join(' | ');
      if (said !== '') facts.set(`${row},${column}`, said);
    }
  }
  const sizes = (lines: ReadonlyMap<number, number>): string => [...lines].toSorted(([a], [b]) => a - b).map(([line, size]) => `${line}: ${Math.round(size * 100) / 100}`).join(', ');
  facts.set('widths', sizes(sheet.columnWidths));
  facts.set('heights', sizes(sheet.rowHeights));
  facts.set('frozen', JSON.stringify(sheet.frozen));
  facts.set('gridlines', String(sheet.hasGridlines));
  facts.set('merges', JSON.stringify(sheet.merges.toSorted((a, b) => a.top - b.top || a.left - b.left)));
  facts.set('rules', JSON.stringify([sheet.filter, sheet.validations, sheet.colours]));
  sheet.charts.forEach((chart, index) => { facts.set(`chart ${index}`, chartFact(chart)); });
  return facts;
}

function cellFacts(sheet: BookSheet, row: number, column: number): readonly string[] {
  const link = sheet.link(row, column);
  const [value, formula, format] = [sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)];
  return [
    value === null ? '' : `${typeof value} ${filterText(value)}`, formula ?? '', format === 'General' ? '' : format,
    ...lookFacts(sheet, row, column, link !== null), link === null ? '' : `to ${'url' in link ? link.url : link.place}`,
  ];
}

/** A line between two cells is the line of either; hosts give links a look of their own, which is no fact of the page. */
function lookFacts(sheet: BookSheet, row: number, column: number, isLink: boolean): readonly string[] {
  const at = (r: number, c: number): BookStyle => (r < 0 || c < 0 ? {} : sheet.cell(r, c)?.style ?? {});
  const { bold, italic, fontSize, color, fill, wrap, horizontal, vertical, topBorder, leftBorder, bottomBorder, rightBorder } = at(row, column);
  const facts = {
    bold, italic, fontSize, fill, wrap, horizontal, vertical, ...(isLink ? {} : { color }),
    top: topBorder ?? at(row - 1, column).bottomBorder, left: leftBorder ?? at(row, column - 1).rightBorder,
    bottom: bottomBorder ?? at(row + 1, column).topBorder, right: rightBorder ?? at(row, column + 1).leftBorder,
  };
  return Object.entries(facts).flatMap(([part, is]) => (is === undefined || is === false || is === '' || (part === 'vertical' && is === 'bottom') ? [] : [`${part} ${String(is)}`]));
}

/** Google gives charts no names, and lines no dashes. */
function chartFact({ type, title, series, place, format, axisTitle, minimum, hasLegend, isReversed }: BookChart): string {
  const drawn = series.map(({ name, categories, values, colour }) => ({ name, categories: categories.replaceAll('$', ''), values: values.replaceAll('$', ''), colour }));
  return JSON.stringify({ type, title, place, format, axisTitle, minimum, hasLegend: hasLegend === true, isReversed: isReversed === true, series: drawn });
}
