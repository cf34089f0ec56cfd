/** RangeFormat and what hangs below it: how the cells of a range look, as far as Suivi sets it. */
import type { BookStyle } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type HostType } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkWritable, sheetOf, type RangeTarget } from './range-target.ts';

/** Points of a column: 7 pixels a character of the standard font and 5 beside, three quarters of a point each. */
const POINTS_A_PIXEL = 0.75;
const MAX_CHARACTERS = 255;
/** Width of a column that nobody has set. */
const STANDARD_CHARACTERS = 8.43;

function pointsOf(characters: number): number {
  return (characters * 7 + 5) * POINTS_A_PIXEL;
}

function charactersOf(points: number): number {
  return Math.max(0, (points / POINTS_A_PIXEL - 5) / 7);
}

/** What all cells agree on, or null where they differ. */
function agreed<T extends Json>(values: Iterable<T>): T | null {
  const seen = new Set(values);
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

function* stylesOf(range: RangeTarget, host: Host): IterableIterator<BookStyle> {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield sheet.cell(row, column)?.style ?? {};
  }
}

/** Lays a part of a style over the style that each cell has. */
function restyle(range: RangeTarget, part: BookStyle, host: Host): void {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  const before = stylesOf(range, host);
  const styles = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, (): BookStyle => ({ ...before.next().value as BookStyle | undefined, ...part })));
  sheet.write(area.top, area.left, { styles }, ADDIN);
}

function yesNo(value: Json, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} is true or false`);
  return value;
}

function setColumnWidth(range: RangeTarget, value: Json, host: Host): void {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  if (typeof value !== 'number' || !(value >= 0) || charactersOf(value) > MAX_CHARACTERS) throw invalidArgument('columnWidth');
  for (let column = area.left; column <= area.right; column += 1) sheet.setColumnWidth(column, charactersOf(value), ADDIN);
}

function columnWidth(range: RangeTarget, host: Host): number | null {
  const area = areaOf(range);
  const { columnWidths } = sheetOf(range, host);
  return agreed(Array.from({ length: area.right - area.left + 1 }, (_, index) => pointsOf(columnWidths.get(area.left + index) ?? STANDARD_CHARACTERS)));
}

export const rangeFontType: HostType<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    Bold: {
      since: '1.1',
      get: (range, host) => agreed([...stylesOf(range, host)].map(({ bold }) => bold === true)),
      set: (range, value, host) => { restyle(range, { bold: yesNo(value, 'bold') }, host); },
    },
  },
};

export const rangeFillType: HostType<RangeTarget> = {
  name: 'RangeFill',
  properties: {
    Color: {
      since: '1.1',
      get: (range, host) => agreed([...stylesOf(range, host)].map(({ fill }) => (fill ?? '#FFFFFF').toUpperCase())) ?? '',
      set: (range, value, host) => {
        if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument('a colour such as #E7E6E6');
        restyle(range, { fill: value.toLowerCase() }, host);
      },
    },
  },
};

/** The one border that is modelled: a thin line below the range. */
export const rangeBorderType: HostType<RangeTarget> = {
  name: 'RangeBorder',
  properties: {
    Style: {
      since: '1.1',
      get: (range, host) => agreed([...stylesOf(bottomRow(range), host)].map(({ bottomBorder }) => (bottomBorder === true ? 'Continuous' : 'None'))),
      set: (range, value, host) => {
        if (value !== 'Continuous' && value !== 'None') throw notAnswered(`RangeBorder.Style ${String(value)}`);
        restyle(bottomRow(range), { bottomBorder: value === 'Continuous' }, host);
      },
    },
  },
};

function bottomRow(range: RangeTarget): RangeTarget {
  const area = areaOf(range);
  return { sheet: range.sheet, area: { ...area, top: area.bottom } };
}

export const rangeBorderCollectionType: HostType<RangeTarget> = {
  name: 'RangeBorderCollection',
  item: {
    since: '1.1',
    get: (range, key) => {
      if (key !== 'EdgeBottom') throw notAnswered(`RangeBorderCollection.GetItem of ${String(key)}`);
      return hostObject(rangeBorderType, range);
    },
  },
};

/** Read only: Suivi never unlocks a cell. */
export const formatProtectionType: HostType<RangeTarget> = {
  name: 'FormatProtection',
  properties: { Locked: { since: '1.2', get: (range, host) => agreed([...stylesOf(range, host)].map(({ isUnlocked }) => isUnlocked !== true)) } },
};

/** Those that are modelled. */
const VERTICALS: ReadonlyMap<NonNullable<BookStyle['vertical']>, string> = new Map([['top', 'Top'], ['middle', 'Center'], ['bottom', 'Bottom']]);

export const rangeFormatType: HostType<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    ColumnWidth: { since: '1.2', get: columnWidth, set: setColumnWidth },
    VerticalAlignment: {
      since: '1.1',
      get: (range, host) => agreed([...stylesOf(range, host)].map(({ vertical = 'bottom' }) => VERTICALS.get(vertical) ?? null)),
      set: (range, value, host) => {
        const vertical = [...VERTICALS].find(([, name]) => name === value)?.[0];
        if (vertical === undefined) throw notAnswered(`RangeFormat.VerticalAlignment ${String(value)}`);
        restyle(range, { vertical }, host);
      },
    },
    WrapText: {
      since: '1.1',
      get: (range, host) => agreed([...stylesOf(range, host)].map(({ wrap }) => wrap === true)),
      set: (range, value, host) => { restyle(range, { wrap: yesNo(value, 'wrapText') }, host); },
    },
  },
  objects: {
    Font: { since: '1.1', get: (range) => hostObject(rangeFontType, range) },
    Fill: { since: '1.1', get: (range) => hostObject(rangeFillType, range) },
    Protection: { since: '1.2', get: (range) => hostObject(formatProtectionType, range) },
    Borders: { since: '1.1', get: (range) => hostObject(rangeBorderCollectionType, range) },
  },
};
