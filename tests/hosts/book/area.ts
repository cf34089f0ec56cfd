/** Arithmetic on blocks of cells: overlap, and how a block moves when rows or columns come or go. */
import type { Area } from './book-types.ts';
import { BookError } from './book-error.ts';

/** Excel's extent of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Which way lines run when they are inserted or deleted. */
export type Axis = 'rows' | 'columns';

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function doAreasOverlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What two blocks have in common; null for nothing. */
export function areaOverlap(a: Area, b: Area): Area | null {
  if (!doAreasOverlap(a, b)) return null;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}

/** False for a block that is inside out, fractional or beyond the sheet. */
export function isArea(area: Area): boolean {
  const isWhole = [area.top, area.left, area.bottom, area.right].every((edge) => Number.isInteger(edge) && edge >= 0);
  return isWhole && area.top <= area.bottom && area.left <= area.right && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
}

/** Refuses what is no block of a sheet. */
export function checkArea(area: Area): void {
  if (isArea(area)) return;
  throw new BookError('out-of-range', `${area.top},${area.left}:${area.bottom},${area.right}`);
}

/** Refuses a run of lines that is empty or beyond the sheet. */
export function checkLines(axis: Axis, at: number, count: number): void {
  checkArea(axis === 'rows' ? { ...cellArea(at, 0), bottom: at + count - 1 } : { ...cellArea(0, at), right: at + count - 1 });
}

/** A run of lines from `first` to `last` after `count` lines came in before line `at`. */
function spanAfterInsert(first: number, last: number, at: number, count: number, limit: number): [number, number] | null {
  if (at > last) return [first, last];
  const moved: [number, number] = [at <= first ? first + count : first, Math.min(last + count, limit - 1)];
  return moved[0] < limit ? moved : null;
}

/** A run of lines after `count` lines from `at` on went away; null when nothing of it is left. */
function spanAfterDelete(first: number, last: number, at: number, count: number): [number, number] | null {
  const end = at + count;
  const newFirst = first < at ? first : Math.max(first - count, at);
  const newLast = last < at ? last : last < end ? at - 1 : last - count;
  return newFirst <= newLast ? [newFirst, newLast] : null;
}

/** A change of a sheet's lines: `count` positive inserts before `at`, negative deletes from `at` on. */
export interface LineChange {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

function spanAfter(first: number, last: number, { axis, at, count }: LineChange): [number, number] | null {
  return count >= 0
    ? spanAfterInsert(first, last, at, count, axis === 'rows' ? MAX_ROWS : MAX_COLUMNS)
    : spanAfterDelete(first, last, at, -count);
}

/** Where a line stands after the change; null when it went away. */
export function lineAfter(line: number, change: LineChange): number | null {
  return spanAfter(line, line, change)?.[0] ?? null;
}

/** Where a block stands after the change; null when nothing of it is left. */
export function areaAfter(area: Area, change: LineChange): Area | null {
  const isRows = change.axis === 'rows';
  const span = isRows ? spanAfter(area.top, area.bottom, change) : spanAfter(area.left, area.right, change);
  if (span === null) return null;
  return isRows ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

/** A set of lines with a run put in or taken out. */
export function withLines(lines: ReadonlySet<number>, first: number, count: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(lines);
  for (let line = first; line < first + count; line += 1) {
    if (isIn) next.add(line);
    else next.delete(line);
  }
  return next;
}

/** Sizes by line with one set, or taken out by null. */
export function withSize(sizes: ReadonlyMap<number, number>, line: number, size: number | null): ReadonlyMap<number, number> {
  const next = new Map(sizes);
  if (size === null) next.delete(line);
  else next.set(line, size);
  return next;
}
