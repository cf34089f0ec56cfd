/** The ranges that a range leads to: its cells, rows and columns, neighbours, overlaps. */
import type { Area } from '../../book/book-types.ts';
import { areaOverlap, MAX_COLUMNS, MAX_ROWS } from '../../book/area.ts';
import { parseArea, splitSheet } from '../address.ts';
import type { Host } from '../host.ts';
import { HostObject, type Argument, type MethodMember } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import { usedWithin } from './range-cells.ts';
import { areaOf, flag, rangeObject, sheetOf, wholeNumber, type RangeTarget } from './range-target.ts';
import { rangeType } from './range.ts';

type Move = MethodMember<RangeTarget>['call'];

/** A method that leads to another block of the same sheet. */
function move(to: (area: Area, args: readonly Argument[]) => Area): Move {
  return (range, args, host) => {
    sheetOf(range, host);
    return rangeObject(range.sheet, to(areaOf(range), args));
  };
}

/** A line within the range, counted from its first. */
function lineWithin(argument: Argument, first: number, last: number): number {
  const line = first + wholeNumber(argument);
  if (line < first || line > last) throw invalidArgument('a row or column beyond the range');
  return line;
}

function positive(argument: Argument): number {
  const count = wholeNumber(argument, 1);
  if (count < 0) throw notAnswered('Range.GetRowsBelow and its like with a negative count');
  if (count === 0) throw invalidArgument('a count of 0');
  return count;
}

/** The other range of a method that takes a range or an address. */
function otherArea(range: RangeTarget, argument: Argument, host: Host): Area {
  if (argument instanceof HostObject) {
    const other = argument.targetAs(rangeType);
    if (other.sheet !== range.sheet) throw invalidArgument('a range of another sheet');
    return areaOf(other);
  }
  const { sheet, rest } = splitSheet(typeof argument === 'string' ? argument : '');
  if (sheet !== null && host.book.sheetNamed(sheet)?.id !== range.sheet) throw invalidArgument('a range of another sheet');
  const area = parseArea(rest);
  if (area === null) throw invalidArgument('an address');
  return area;
}

const intersection: Move = (range, args, host) => {
  const area = areaOverlap(areaOf(range), otherArea(range, args[0], host));
  return area === null ? null : rangeObject(range.sheet, area);
};

const usedRange: Move = (range, args, host) => {
  const area = usedWithin(range, flag(args[0]), host);
  return area === null ? null : rangeObject(range.sheet, area);
};

/** The same method where a missing object is an error. */
function orMissing(call: Move, what: string): Move {
  return (range, args, host) => {
    const outcome = call(range, args, host);
    if (outcome === null) throw itemNotFound(what);
    return outcome;
  };
}

const boundingRect: Move = (range, args, host) => {
  const [a, b] = [areaOf(range), otherArea(range, args[0], host)];
  return rangeObject(range.sheet, {
    top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
  });
};

function oneCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export const RANGE_MOVES: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  GetCell: { since: '1.1', call: move((a, args) => oneCell(a.top + wholeNumber(args[0]), a.left + wholeNumber(args[1]))) },
  GetRow: {
    since: '1.1',
    call: move((a, args) => {
      const row = lineWithin(args[0], a.top, a.bottom);
      return { ...a, top: row, bottom: row };
    }),
  },
  GetColumn: {
    since: '1.1',
    call: move((a, args) => {
      const column = lineWithin(args[0], a.left, a.right);
      return { ...a, left: column, right: column };
    }),
  },
  GetLastRow: { since: '1.1', call: move((a) => ({ ...a, top: a.bottom })) },
  GetLastColumn: { since: '1.1', call: move((a) => ({ ...a, left: a.right })) },
  GetLastCell: { since: '1.1', call: move((a) => oneCell(a.bottom, a.right)) },
  GetEntireRow: { since: '1.1', call: move((a) => ({ ...a, left: 0, right: MAX_COLUMNS - 1 })) },
  GetEntireColumn: { since: '1.1', call: move((a) => ({ ...a, top: 0, bottom: MAX_ROWS - 1 })) },
  GetOffsetRange: {
    since: '1.1',
    call: move((a, args) => {
      const [rows, columns] = [wholeNumber(args[0]), wholeNumber(args[1])];
      return { top: a.top + rows, left: a.left + columns, bottom: a.bottom + rows, right: a.right + columns };
    }),
  },
  GetResizedRange: {
    since: '1.2',
    call: move((a, args) => ({ ...a, bottom: a.bottom + wholeNumber(args[0]), right: a.right + wholeNumber(args[1]) })),
  },
  GetAbsoluteResizedRange: {
    since: '1.7',
    call: move((a, args) => ({ ...a, bottom: a.top + wholeNumber(args[0]) - 1, right: a.left + wholeNumber(args[1]) - 1 })),
  },
  GetRowsBelow: { since: '1.2', call: move((a, args) => ({ ...a, top: a.bottom + 1, bottom: a.bottom + positive(args[0]) })) },
  GetRowsAbove: { since: '1.2', call: move((a, args) => ({ ...a, top: a.top - positive(args[0]), bottom: a.top - 1 })) },
  GetColumnsAfter: { since: '1.2', call: move((a, args) => ({ ...a, left: a.right + 1, right: a.right + positive(args[0]) })) },
  GetColumnsBefore: { since: '1.2', call: move((a, args) => ({ ...a, left: a.left - positive(args[0]), right: a.left - 1 })) },
  GetBoundingRect: { since: '1.1', call: boundingRect },
  GetIntersection: { since: '1.1', call: orMissing(intersection, 'no intersection') },
  GetIntersectionOrNullObject: { since: '1.4', call: intersection },
  GetUsedRange: { since: '1.1', call: orMissing(usedRange, 'no used cells') },
  GetUsedRangeOrNullObject: { since: '1.4', call: usedRange },
};
