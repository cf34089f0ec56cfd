/** Range: how its cells look. */
import type { BookSheet } from '../../book/book-sheet.ts';
import type { BookStyle } from '../../book/book-types.ts';
import { enumName } from '../enum-value.ts';
import { NotAnswered, ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { readers } from './range-reads.ts';
import { checkSize, spread } from './range-writes.ts';
import { checkWritable, heightOf, rangeObject, sheetOf, widthOf, type RangeTarget } from './range-target.ts';

type StylePart = Partial<Record<keyof BookStyle, unknown>>;

/** Names of colours that scripts use besides `#rrggbb`. */
const COLOURS = new Map([['white', '#ffffff'], ['black', '#000000'], ['red', '#ff0000'], ['green', '#008000'], ['blue', '#0000ff'], ['yellow', '#ffff00'], ['gray', '#808080'], ['grey', '#808080']]);

/** The size of a text that nobody gave one, in points. */
const OWN_SIZE = 10;

/** A colour as `#rrggbb`; null takes it away. */
export function colourOf(value: unknown): string | undefined {
  if (value === null) return undefined;
  const text = String(value).toLowerCase();
  const colour = COLOURS.get(text) ?? text;
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new ScriptException(`Invalid color: ${String(value)}`);
  return colour;
}

function styleAt(sheet: BookSheet, row: number, column: number): BookStyle {
  return sheet.cell(row, column)?.style ?? {};
}

/** A style with some of its parts set; undefined takes a part away. */
function withParts(style: BookStyle, parts: StylePart): BookStyle {
  const kept = Object.entries({ ...style, ...parts }).filter(([, part]) => part !== undefined && part !== false);
  // The parts come from the tables below, which name them as the style does.
  return Object.fromEntries(kept) as BookStyle;
}

function writeStyles(range: RangeTarget, rows: readonly (readonly unknown[])[], partOf: (given: unknown) => StylePart, host: ScriptHost): object {
  checkSize(rows, range);
  const sheet = sheetOf(range, host);
  checkWritable(range.sheet, range.area, host);
  const { top, left } = range.area;
  const styles = rows.map((row, r) => row.map((given, c) => withParts(styleAt(sheet, top + r, left + c), partOf(given))));
  sheet.write(top, left, { styles }, host.author);
  return rangeObject(range.sheet, range.area, host);
}

function writers(one: string, all: string, kind: string, partOf: (given: unknown) => StylePart): Record<string, ScriptMethod<RangeTarget>> {
  return {
    [one]: { takes: [kind], call: (range, given, host) => writeStyles(range, spread(given.at(0), range), partOf, host) },
    [all]: { takes: [`${kind}[][]`], call: (range, given, host) => writeStyles(range, given.rows(0), partOf, host) },
  };
}

function oneOf(given: unknown, words: readonly string[], member: string): string | undefined {
  if (given === null) return undefined;
  const word = words.find((one) => one === given);
  if (word === undefined) throw new ScriptException(`Invalid argument for ${member}: ${String(given)}`);
  return word;
}

/** Top, left, bottom, right, between columns, between rows; null leaves a line as it is. Only thin lines are kept. */
const setBorder: ScriptMethod<RangeTarget> = {
  takes: [
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?',
    'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, String?, BorderStyle?',
  ],
  call: (range, given, host) => {
    if (given.has(7) && enumName(given.at(7), 'BorderStyle') !== 'SOLID') throw new NotAnswered('Range.setBorder of anything but a thin line');
    const line = given.has(6) ? colourOf(given.at(6)) : true;
    const asked = (index: number): unknown => (given.has(index) ? given.isTrue(index) && line : null);
    const [top, left, bottom, right, between, below] = [0, 1, 2, 3, 4, 5].map(asked);
    const { area } = range;
    const sheet = sheetOf(range, host);
    checkWritable(range.sheet, area, host);
    const at = (row: number, column: number): StylePart => ({
      topBorder: row === area.top ? top : null, leftBorder: column === area.left ? left : null,
      bottomBorder: row === area.bottom ? bottom : below, rightBorder: column === area.right ? right : between,
    });
    const rows = Array.from({ length: heightOf(area) }, (_, r) => Array.from({ length: widthOf(area) }, (__, c) => {
      const set = Object.entries(at(area.top + r, area.left + c)).filter(([, part]) => part !== null);
      return withParts(styleAt(sheet, area.top + r, area.left + c), Object.fromEntries(set));
    }));
    sheet.write(area.top, area.left, { styles: rows }, host.author);
    return rangeObject(range.sheet, area, host);
  },
};

export const RANGE_LOOKS: Readonly<Record<string, ScriptMethod<RangeTarget>>> = {
  ...writers('setFontWeight', 'setFontWeights', 'String?', (given) => ({ bold: oneOf(given, ['bold', 'normal'], 'setFontWeight') === 'bold' })),
  ...writers('setFontStyle', 'setFontStyles', 'String?', (given) => ({ italic: oneOf(given, ['italic', 'normal'], 'setFontStyle') === 'italic' })),
  ...writers('setFontSize', 'setFontSizes', 'Integer', (given) => ({ fontSize: given === OWN_SIZE ? undefined : given })),
  ...writers('setFontColor', 'setFontColors', 'String?', (given) => ({ color: colourOf(given) })),
  ...writers('setBackground', 'setBackgrounds', 'String?', (given) => ({ fill: colourOf(given) })),
  ...writers('setWrap', 'setWraps', 'Boolean', (given) => ({ wrap: given })),
  ...writers('setHorizontalAlignment', 'setHorizontalAlignments', 'String?', (given) => ({ horizontal: oneOf(given, ['left', 'center', 'right'], 'setHorizontalAlignment') })),
  ...writers('setVerticalAlignment', 'setVerticalAlignments', 'String?', (given) => ({ vertical: oneOf(given, ['top', 'middle', 'bottom'], 'setVerticalAlignment') })),
  setBorder,
  ...readers('getFontWeight', 'getFontWeights', (sheet, row, column) => (styleAt(sheet, row, column).bold === true ? 'bold' : 'normal')),
  ...readers('getFontStyle', 'getFontStyles', (sheet, row, column) => (styleAt(sheet, row, column).italic === true ? 'italic' : 'normal')),
  ...readers('getFontSize', 'getFontSizes', (sheet, row, column) => styleAt(sheet, row, column).fontSize ?? OWN_SIZE),
  ...readers('getFontColor', 'getFontColors', (sheet, row, column) => styleAt(sheet, row, column).color ?? '#000000'),
  ...readers('getBackground', 'getBackgrounds', (sheet, row, column) => styleAt(sheet, row, column).fill ?? '#ffffff'),
  ...readers('getWrap', 'getWraps', (sheet, row, column) => styleAt(sheet, row, column).wrap === true),
  ...readers('getHorizontalAlignment', 'getHorizontalAlignments', (sheet, row, column) => styleAt(sheet, row, column).horizontal ?? 'general'),
  ...readers('getVerticalAlignment', 'getVerticalAlignments', (sheet, row, column) => styleAt(sheet, row, column).vertical ?? 'bottom'),
};
