/** RangeFormat and what hangs below it: how the cells of one or several blocks look, as far as Suivi sets it. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { Area, BookStyle } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type HostType, type PropertyMember } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { rangeBorderCollectionType } from './range-borders.ts';
import { checkWritable, sheetById } from './range-target.ts';

/** Cells whose looks are asked for or set: read anew each time, since blocks move. */
export interface FormatTarget {
  readonly sheet: SheetId;
  readonly areas: () => readonly Area[];
}

/** Points of a column: 7 pixels a character of the standard font and 5 beside, three quarters of a point each. */
const POINTS_A_PIXEL = 0.75;
const MAX_CHARACTERS = 255;
/** Width of a column, and height of a row in points, that nobody has set. */
const STANDARD_CHARACTERS = 8.43;
const STANDARD_HEIGHT = 15;
const MAX_HEIGHT = 409;
const MAX_SIZE = 409;
const STANDARD_SIZE = 11;

function pointsOf(characters: number): number {
  return (characters * 7 + 5) * POINTS_A_PIXEL;
}

function charactersOf(points: number): number {
  return Math.max(0, (points / POINTS_A_PIXEL - 5) / 7);
}

/** What all cells agree on, or null where they differ. */
export function agreed<T extends Json>(values: Iterable<T>): T | null {
  const seen = new Set(values);
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

export function* stylesOf(target: FormatTarget, host: Host, areas: readonly Area[] = target.areas()): IterableIterator<BookStyle> {
  const sheet = sheetById(target.sheet, host);
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) yield sheet.cell(row, column)?.style ?? {};
    }
  }
}

/** Lays a part of a style over the style that each cell has. */
export function restyle(target: FormatTarget, part: BookStyle, host: Host, areas: readonly Area[] = target.areas()): void {
  const sheet = sheetById(target.sheet, host);
  checkWritable(sheet, host);
  for (const area of areas) {
    const before = stylesOf(target, host, [area]);
    const styles = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, (): BookStyle => ({ ...before.next().value as BookStyle | undefined, ...part })));
    sheet.write(area.top, area.left, { styles }, ADDIN);
  }
}

function yesNo(value: Json, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} is true or false`);
  return value;
}

export function colour(value: Json): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument('a colour such as #E7E6E6');
  return value.toLowerCase();
}

function setColumnWidth(target: FormatTarget, value: Json, host: Host): void {
  const sheet = sheetById(target.sheet, host);
  checkWritable(sheet, host);
  if (typeof value !== 'number' || !(value >= 0) || charactersOf(value) > MAX_CHARACTERS) throw invalidArgument('columnWidth');
  for (const { left, right } of target.areas()) for (let column = left; column <= right; column += 1) sheet.setColumnWidth(column, charactersOf(value), ADDIN);
}

function setRowHeight(target: FormatTarget, value: Json, host: Host): void {
  const sheet = sheetById(target.sheet, host);
  checkWritable(sheet, host);
  if (typeof value !== 'number' || !(value >= 0) || value > MAX_HEIGHT) throw invalidArgument('rowHeight');
  for (const { top, bottom } of target.areas()) for (let row = top; row <= bottom; row += 1) sheet.setRowHeight(row, value, ADDIN);
}

/** Widths or heights of the lines of the blocks, or the standard one where nobody has set it. */
function* sizesOf(target: FormatTarget, host: Host, axis: 'rows' | 'columns'): IterableIterator<number> {
  const { columnWidths, rowHeights } = sheetById(target.sheet, host);
  for (const { top, left, bottom, right } of target.areas()) {
    const [first, last] = axis === 'rows' ? [top, bottom] : [left, right];
    for (let line = first; line <= last; line += 1) yield axis === 'rows' ? (rowHeights.get(line) ?? STANDARD_HEIGHT) : pointsOf(columnWidths.get(line) ?? STANDARD_CHARACTERS);
  }
}

/** Whether the lines have the size that they come with; only taking theirs away is answered. */
function standardSize(axis: 'rows' | 'columns'): PropertyMember<FormatTarget> {
  const name = axis === 'rows' ? 'useStandardHeight' : 'useStandardWidth';
  return {
    since: '1.7',
    set: (target, value, host) => {
      if (!yesNo(value, name)) throw notAnswered(`RangeFormat.${name} false`);
      const sheet = sheetById(target.sheet, host);
      checkWritable(sheet, host);
      for (const { top, left, bottom, right } of target.areas()) {
        if (axis === 'rows') for (const row of sheet.rowHeights.keys()) if (row >= top && row <= bottom) sheet.setRowHeight(row, null, ADDIN);
        if (axis === 'columns') for (const column of sheet.columnWidths.keys()) if (column >= left && column <= right) sheet.setColumnWidth(column, null, ADDIN);
      }
    },
  };
}

/** A part of looks that is on or off. */
function flagOf(key: 'bold' | 'italic' | 'wrap', name: string): PropertyMember<FormatTarget> {
  return {
    since: '1.1',
    get: (target, host) => agreed([...stylesOf(target, host)].map((style) => style[key] === true)),
    set: (target, value, host) => { restyle(target, { [key]: yesNo(value, name) }, host); },
  };
}

export const rangeFontType: HostType<FormatTarget> = {
  name: 'RangeFont',
  properties: {
    Bold: flagOf('bold', 'bold'),
    Italic: flagOf('italic', 'italic'),
    Color: {
      since: '1.1',
      get: (target, host) => agreed([...stylesOf(target, host)].map(({ color }) => (color ?? '#000000').toUpperCase())) ?? '',
      set: (target, value, host) => { restyle(target, { color: colour(value) }, host); },
    },
    Size: {
      since: '1.1',
      get: (target, host) => agreed([...stylesOf(target, host)].map(({ fontSize }) => fontSize ?? STANDARD_SIZE)),
      set: (target, value, host) => {
        if (typeof value !== 'number' || !(value >= 1 && value <= MAX_SIZE)) throw invalidArgument('the size of a font');
        restyle(target, { fontSize: value }, host);
      },
    },
  },
};

export const rangeFillType: HostType<FormatTarget> = {
  name: 'RangeFill',
  properties: {
    Color: {
      since: '1.1',
      get: (target, host) => agreed([...stylesOf(target, host)].map(({ fill }) => (fill ?? '#FFFFFF').toUpperCase())) ?? '',
      set: (target, value, host) => { restyle(target, { fill: colour(value) }, host); },
    },
  },
};

/** Read only: Suivi never unlocks a cell. */
export const formatProtectionType: HostType<FormatTarget> = {
  name: 'FormatProtection',
  properties: { Locked: { since: '1.2', get: (target, host) => agreed([...stylesOf(target, host)].map(({ isUnlocked }) => isUnlocked !== true)) } },
};

/** Those that are modelled. */
const VERTICALS: ReadonlyMap<NonNullable<BookStyle['vertical']>, string> = new Map([['top', 'Top'], ['middle', 'Center'], ['bottom', 'Bottom']]);
const HORIZONTALS: ReadonlyMap<NonNullable<BookStyle['horizontal']>, string> = new Map([['left', 'Left'], ['center', 'Center'], ['right', 'Right']]);

export const rangeFormatType: HostType<FormatTarget> = {
  name: 'RangeFormat',
  properties: {
    ColumnWidth: { since: '1.2', get: (target, host) => agreed(sizesOf(target, host, 'columns')), set: setColumnWidth },
    RowHeight: { since: '1.2', get: (target, host) => agreed(sizesOf(target, host, 'rows')), set: setRowHeight },
    UseStandardWidth: standardSize('columns'),
    UseStandardHeight: standardSize('rows'),
    HorizontalAlignment: {
      since: '1.1',
      get: (target, host) => agreed([...stylesOf(target, host)].map(({ horizontal }) => (horizontal === undefined ? 'General' : (HORIZONTALS.get(horizontal) ?? null)))),
      set: (target, value, host) => {
        const horizontal = [...HORIZONTALS].find(([, name]) => name === value)?.[0];
        if (horizontal === undefined) throw notAnswered(`RangeFormat.HorizontalAlignment ${String(value)}`);
        restyle(target, { horizontal }, host);
      },
    },
    VerticalAlignment: {
      since: '1.1',
      get: (target, host) => agreed([...stylesOf(target, host)].map(({ vertical = 'bottom' }) => VERTICALS.get(vertical) ?? null)),
      set: (target, value, host) => {
        const vertical = [...VERTICALS].find(([, name]) => name === value)?.[0];
        if (vertical === undefined) throw notAnswered(`RangeFormat.VerticalAlignment ${String(value)}`);
        restyle(target, { vertical }, host);
      },
    },
    WrapText: flagOf('wrap', 'wrapText'),
  },
  objects: {
    Font: { since: '1.1', get: (target) => hostObject(rangeFontType, target) },
    Fill: { since: '1.1', get: (target) => hostObject(rangeFillType, target) },
    Protection: { since: '1.2', get: (target) => hostObject(formatProtectionType, target) },
    Borders: { since: '1.1', get: (target) => hostObject(rangeBorderCollectionType, target) },
  },
};
