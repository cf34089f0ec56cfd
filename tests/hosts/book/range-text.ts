/** Blocks of cells as files spell them: `A1:B3`, several with spaces between. */
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { areaAfter, cellArea, isArea, MAX_COLUMNS, MAX_ROWS, type LineChange } from './area.ts';
import type { Area } from './book-types.ts';
import { columnFromLetters } from './formula-references.ts';

const RANGE = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** The block between two corners in any order, or null when it isn't on a sheet. */
export function areaOfCorners({ top, left, bottom, right }: Area): Area | null {
  const area = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
  return isArea(area) ? area : null;
}

/** The block that a range names, or null for anything else. */
export function areaFromRange(text: string): Area | null {
  const corners = cornersOfRange(text);
  return corners === null ? null : areaOfCorners(corners);
}

function cornersOfRange(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns !== null) return { top: 0, left: columnFromLetters(columns[1] ?? ''), bottom: MAX_ROWS - 1, right: columnFromLetters(columns[2] ?? '') };
  const rows = ROWS.exec(text);
  if (rows !== null) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  const cells = RANGE.exec(text);
  if (cells === null) return null;
  const top = Number(cells[2]) - 1;
  const left = columnFromLetters(cells[1] ?? '');
  return cells[3] === undefined ? cellArea(top, left) : { top, left, bottom: Number(cells[4]) - 1, right: columnFromLetters(cells[3]) };
}

/** All blocks of a list of ranges; those that can't be read are left out. */
export function areasFromRanges(text: string): readonly Area[] {
  return text.split(/\s+/).flatMap((range) => areaFromRange(range) ?? []);
}

export function rangeOfArea({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

export function rangesOfAreas(areas: readonly Area[]): string {
  return areas.map(rangeOfArea).join(' ');
}

/** The ranges that can be read, each from its top left corner; an empty text when none can. */
export function readableRanges(text: string): string {
  return text.trim().split(/\s+/).flatMap((range) => {
    const [corners, area] = [cornersOfRange(range), areaFromRange(range)];
    if (corners === null || area === null) return [];
    return [corners.top === area.top && corners.left === area.left ? range : rangeOfArea(area)];
  }).join(' ');
}

/** The ranges after lines came and went; an empty text when nothing of them is left. */
export function rangesAfter(ranges: string, changes: readonly LineChange[]): string {
  if (changes.length === 0) return ranges;
  const areas = areasFromRanges(ranges).flatMap((area) => {
    let moved: Area | null = area;
    for (const change of changes) moved = moved === null ? null : areaAfter(moved, change);
    return moved ?? [];
  });
  return rangesOfAreas(areas);
}
