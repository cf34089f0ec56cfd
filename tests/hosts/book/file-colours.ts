/** Colours by what a cell says: between a file's conditional formats and the book's. */
import type { CellStyle, Sheet } from 'hucre/xlsx';
import type { BookColours } from './book-types.ts';
import { areasFromRanges, rangesOfAreas } from './range-text.ts';
import type { SheetState } from './sheet-state.ts';

type FileRule = NonNullable<Sheet['conditionalRules']>[number];
type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

const TEXT = /^"((?:[^"]|"")*)"$/;

/** A file's rule of the one kind that is modelled: the cell equals a text. */
export function coloursFromFile(rule: FileRule): readonly BookColours[] {
  const { type, operator, formula, style } = rule;
  const text = type === 'cellIs' && operator === 'equal' && typeof formula === 'string' ? TEXT.exec(formula) : null;
  const areas = areasFromRanges(rule.range);
  if (text === null || areas.length === 0) return [];
  const fill = style?.fill?.type === 'pattern' ? colourOf(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const color = colourOf(style?.font?.color);
  return [{
    areas, value: (text[1] ?? '').replace(/""/g, '"'), ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }), source: rule,
  }];
}

function colourOf(color: FileColor | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toLowerCase()}`;
}

/** Rules of the book, after the file's own that are not modelled. */
export function coloursToFile({ colours }: SheetState, others: readonly FileRule[]): readonly FileRule[] {
  const last = Math.max(0, ...others.map(({ priority }) => priority), ...colours.map(({ source }) => (source as FileRule | undefined)?.priority ?? 0));
  return colours.map(({ areas, value, fill, color, source }, index) => {
    const range = rangesOfAreas(areas);
    // `source` is set by coloursFromFile alone.
    if (source !== undefined) return { ...source as FileRule, range };
    return { type: 'cellIs', operator: 'equal', priority: last + index + 1, range, formula: `"${value.replace(/"/g, '""')}"`, style: styleOf(fill, color) };
  });
}

/** In a conditional format it is the background that fills a cell. */
function styleOf(fill: string | undefined, color: string | undefined): CellStyle {
  return {
    ...(color === undefined ? {} : { font: { color: fileColor(color) } }),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(fill) } }),
  };
}

function fileColor(color: string): FileColor {
  return { rgb: color.slice(1).toUpperCase() };
}
