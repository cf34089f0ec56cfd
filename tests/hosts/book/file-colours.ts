/** Colours by what a cell says: between a file's conditional formats and the book's. */
import type { CellStyle, Sheet } from 'hucre/xlsx';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { BookColours } from './book-types.ts';
import { areasFromRanges, rangesOfAreas } from './range-text.ts';

type FileRule = NonNullable<Sheet['conditionalRules']>[number];
type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

const TEXT = /^"((?:[^"]|"")*)"$/;

/** A file's rule of one of the kinds that are modelled: the cell equals a text, or begins with it. */
export function coloursFromFile(rule: FileRule): readonly BookColours[] {
  const { type, style } = rule;
  const value = type === 'beginsWith' ? rule.text : equalText(rule);
  const areas = areasFromRanges(rule.range);
  if (value === undefined || areas.length === 0) return [];
  const fill = style?.fill?.type === 'pattern' ? colourOf(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const color = colourOf(style?.font?.color);
  return [{
    areas, value, ...(type === 'beginsWith' ? { isStart: true } : {}), ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }), source: rule,
  }];
}

function equalText({ type, operator, formula }: FileRule): string | undefined {
  const text = type === 'cellIs' && operator === 'equal' && typeof formula === 'string' ? TEXT.exec(formula) : null;
  return text?.[1]?.replace(/""/g, '"');
}

function colourOf(color: FileColor | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toLowerCase()}`;
}

/** Rules of the book, which come after all those of the file: `last` is the last of their priorities. */
export function coloursToFile(colours: readonly BookColours[], last: number): FileRule[] {
  return colours.map(({ areas, value, isStart = false, fill, color, source }, index) => {
    const range = rangesOfAreas(areas);
    const text = `"${value.replace(/"/g, '""')}"`;
    const [{ top, left } = { top: 0, left: 0 }] = areas;
    // Excel counts by the formula, which is of the first cell; the others follow from it.
    const formula = isStart ? `LEFT(${cellAddress(top, left)},LEN(${text}))=${text}` : text;
    // `source` is set by coloursFromFile alone.
    if (source !== undefined) return { ...source as FileRule, range, formula };
    const both = { priority: last + index + 1, range, formula, style: styleOf(fill, color) };
    // The package's type lacks the operator that Excel writes beside this type of rule.
    return isStart ? { ...both, type: 'beginsWith', operator: 'beginsWith' as 'equal', text: value } : { ...both, type: 'cellIs', operator: 'equal' };
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
