/** How cells look, from the library's description of styles to the book's. */
import type { CellStyle } from 'hucre/xlsx';
import type { BookStyle } from './book-types.ts';
import type { Look } from './cell-store.ts';
import { styleKey } from './write-cells.ts';

type FontColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The first colours of the old indexed palette, which some programs still write. */
const INDEXED = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'] as const;

/** A theme colour made lighter (towards 1) or darker (towards -1). */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4].map((at) => {
    const channel = Number.parseInt(rgb.slice(at, at + 2), 16);
    const shade = Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
    return Math.min(255, Math.max(0, shade)).toString(16).padStart(2, '0');
  }).join('');
}

function hex(color: FontColor | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.toLowerCase()}`;
  const themed = color.theme === undefined ? undefined : theme[color.theme];
  if (themed !== undefined) return `#${tinted(themed, color.tint ?? 0)}`;
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed % 8];
  return indexed === undefined || (color.indexed ?? 0) > 15 ? undefined : `#${indexed}`;
}

function fillOf(style: CellStyle, theme: readonly string[]): string | undefined {
  const { fill } = style;
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor, theme) : undefined;
}

function horizontalOf(style: CellStyle): BookStyle['horizontal'] {
  const horizontal = style.alignment?.horizontal;
  return horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined;
}

function verticalOf(style: CellStyle): BookStyle['vertical'] {
  const vertical = style.alignment?.vertical;
  if (vertical === 'center') return 'middle';
  return vertical === 'top' || vertical === 'bottom' ? vertical : undefined;
}

type FileBorder = NonNullable<CellStyle['border']>;

/** A thin line's colour; true for one in the colour of text. */
function lineOf(side: FileBorder['top'], theme: readonly string[]): true | string | undefined {
  return side?.style === 'thin' ? (hex(side.color, theme) ?? true) : undefined;
}

function styleOf(style: CellStyle, theme: readonly string[], size: number): BookStyle | undefined {
  const parts: { -readonly [key in keyof BookStyle]-?: BookStyle[key] | undefined } = {
    bold: style.font?.bold === true ? true : undefined,
    italic: style.font?.italic === true ? true : undefined,
    underline: style.font?.underline === true || style.font?.underline === 'single' ? true : undefined,
    fontSize: style.font?.size === size ? undefined : style.font?.size,
    color: hex(style.font?.color, theme),
    fill: fillOf(style, theme),
    wrap: style.alignment?.wrapText === true ? true : undefined,
    horizontal: horizontalOf(style),
    vertical: verticalOf(style),
    topBorder: lineOf(style.border?.top, theme),
    leftBorder: lineOf(style.border?.left, theme),
    bottomBorder: lineOf(style.border?.bottom, theme),
    rightBorder: lineOf(style.border?.right, theme),
    isUnlocked: style.protection?.locked === false ? true : undefined,
  };
  const known = Object.entries(parts).filter(([, part]) => part !== undefined);
  // Undefined parts are gone, which is what BookStyle's optional properties ask for.
  return known.length === 0 ? undefined : Object.fromEntries(known) as BookStyle;
}

/** Makes looks of styles, one object for all cells of one style; the theme's colours stand as in its file, and the size is that of the workbook's own font. */
export function lookMaker(themeColors: readonly string[], size: number): (style: CellStyle) => Look {
  const theme = inCellOrder(themeColors);
  const numbers = new Map<object, number>();
  const looks = new Map<string, Look>();
  const numberOf = (part: object | undefined): number => {
    if (part === undefined) return 0;
    const number = numbers.get(part) ?? numbers.size + 1;
    numbers.set(part, number);
    return number;
  };
  return (style) => {
    // The library shares fonts, fills and borders among cells, so that their identity tells styles apart.
    const parts = [style.font, style.fill, style.border, style.alignment, style.protection].map(numberOf);
    const key = `${parts.join(' ')} ${style.numFmt ?? ''}`;
    let look = looks.get(key);
    if (look === undefined) {
      const shown = styleOf(style, theme, size);
      const format = style.numFmt === undefined || style.numFmt === 'General' ? undefined : style.numFmt;
      look = { ...(format === undefined ? {} : { format }), ...(shown === undefined ? {} : { style: shown }), source: style };
      looks.set(key, look);
    }
    return look;
  };
}

/** The font of cells that nobody gave one, where a file names none. */
export const STANDARD_FONT: NonNullable<CellStyle['font']> & { readonly size: number } = { name: 'Calibri', size: 11 };

/** The library's description of a look; what is not modelled stays as the file had it, or is as in `font`, the workbook's own. */
export function fileStyleOf(look: Look, font: NonNullable<CellStyle['font']>): CellStyle {
  // `source` is set by lookMaker alone, and always a CellStyle.
  const source = (look.source ?? look.base?.source) as CellStyle | undefined;
  if (look.source !== undefined && source !== undefined) return source;
  const { numFmt: _, ...kept } = source ?? {};
  const numFmt = look.format === undefined ? {} : { numFmt: look.format };
  if (styleKey(look.style) === styleKey(look.base?.style)) return { ...kept, ...numFmt };
  const { style = {} } = look;
  return {
    ...borderOf(style, look.base?.style ?? {}, kept),
    ...protectionOf(style, kept),
    font: fontOf(style, kept.font ?? font),
    alignment: alignmentOf(style, kept),
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: colorOf(style.fill) } }),
    ...numFmt,
  };
}

function colorOf(color: string): FontColor {
  return { rgb: color.slice(1).toUpperCase() };
}

function fontOf(style: BookStyle, kept: NonNullable<CellStyle['font']>): NonNullable<CellStyle['font']> {
  return {
    ...kept,
    bold: style.bold === true,
    italic: style.italic === true,
    ...(style.underline === true || kept.underline === true ? { underline: style.underline === true } : {}),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.color === undefined ? {} : { color: colorOf(style.color) }),
  };
}

const SIDES = [['top', 'topBorder'], ['left', 'leftBorder'], ['bottom', 'bottomBorder'], ['right', 'rightBorder']] as const;

/** Thin lines from the book where they are others than the file's, all other borders as the file had them. */
function borderOf(style: BookStyle, base: BookStyle, { border }: CellStyle): Pick<CellStyle, 'border'> {
  const changed = SIDES.filter(([, key]) => (style[key] ?? false) !== (base[key] ?? false));
  if (changed.length === 0) return border === undefined ? {} : { border };
  const next: FileBorder = { ...border };
  for (const [side, key] of changed) {
    const line = style[key] ?? false;
    if (line === false) delete next[side];
    else next[side] = { style: 'thin', ...(line === true ? {} : { color: colorOf(line) }) };
  }
  return { border: next };
}

function protectionOf({ isUnlocked }: BookStyle, { protection }: CellStyle): Pick<CellStyle, 'protection'> {
  const isAsKept = (isUnlocked === true) === (protection?.locked === false);
  if (isAsKept) return protection === undefined ? {} : { protection };
  return { protection: { ...protection, locked: isUnlocked !== true } };
}

function alignmentOf(style: BookStyle, kept: CellStyle): NonNullable<CellStyle['alignment']> {
  return {
    ...kept.alignment,
    wrapText: style.wrap === true,
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical === 'middle' ? 'center' : style.vertical }),
  };
}

/** A theme lists dark before light; cells number light before dark, for text and background alike. */
function inCellOrder([dark1 = '', light1 = '', dark2 = '', light2 = '', ...accents]: readonly string[]): readonly string[] {
  return [light1, dark1, light2, dark2, ...accents];
}
