/** RangeBorderCollection and its borders: thin lines around the blocks of a range and between their cells. */
import type { Area, BookStyle } from '../../book/book-types.ts';
import type { Host } from '../host.ts';
import { hostObject, type HostType } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import { agreed, colour, restyle, stylesOf, type FormatTarget } from './range-format.ts';

type Line = 'topBorder' | 'leftBorder' | 'bottomBorder' | 'rightBorder';

/** Which line of which cells a side of a block is. */
const SIDES: ReadonlyMap<string, { readonly line: Line; readonly of: (area: Area) => Area | null }> = new Map([
  ['EdgeTop', { line: 'topBorder', of: (area: Area) => ({ ...area, bottom: area.top }) }],
  ['EdgeLeft', { line: 'leftBorder', of: (area: Area) => ({ ...area, right: area.left }) }],
  ['EdgeBottom', { line: 'bottomBorder', of: (area: Area) => ({ ...area, top: area.bottom }) }],
  ['EdgeRight', { line: 'rightBorder', of: (area: Area) => ({ ...area, left: area.right }) }],
  ['InsideHorizontal', { line: 'bottomBorder', of: (area: Area) => (area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : null) }],
  ['InsideVertical', { line: 'rightBorder', of: (area: Area) => (area.right > area.left ? { ...area, right: area.right - 1 } : null) }],
]);

interface BorderTarget {
  readonly cells: FormatTarget;
  readonly side: string;
}

/** The line, and the cells that have it; desktop Excel has no line between the rows of a single one. */
function lineOf({ cells, side }: BorderTarget): { readonly line: Line; readonly areas: readonly Area[] } {
  const found = SIDES.get(side);
  if (found === undefined) throw notAnswered(`RangeBorderCollection.GetItem of ${side}`);
  const areas = cells.areas().map((area) => found.of(area) ?? 'none');
  if (areas.includes('none')) throw invalidArgument(`${side} of a single row or column`);
  return { line: found.line, areas: areas.filter((area) => area !== 'none') };
}

function draw(target: BorderTarget, value: boolean | string, host: Host): void {
  const { line, areas } = lineOf(target);
  const part: BookStyle = { [line]: value };
  restyle(target.cells, part, host, areas);
}

export const rangeBorderType: HostType<BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    Style: {
      since: '1.1',
      get: (target, host) => {
        const { line, areas } = lineOf(target);
        return agreed([...stylesOf(target.cells, host, areas)].map((style) => ((style[line] ?? false) === false ? 'None' : 'Continuous')));
      },
      set: (target, value, host) => {
        if (value !== 'Continuous' && value !== 'None') throw notAnswered(`RangeBorder.Style ${String(value)}`);
        draw(target, value === 'Continuous', host);
      },
    },
    // A colour alone draws no line.
    Color: {
      since: '1.1',
      set: (target, value, host) => {
        const { line, areas } = lineOf(target);
        if ([...stylesOf(target.cells, host, areas)].some((style) => (style[line] ?? false) === false)) throw notAnswered('RangeBorder.Color of a side without a line');
        draw(target, colour(value), host);
      },
    },
  },
};

export const rangeBorderCollectionType: HostType<FormatTarget> = {
  name: 'RangeBorderCollection',
  item: { since: '1.1', get: (cells, key) => hostObject(rangeBorderType, { cells, side: String(key) }) },
};
