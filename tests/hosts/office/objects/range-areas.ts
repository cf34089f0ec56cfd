/** RangeAreas: several blocks of one sheet, such as those selected together, or the merged ones within a range. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import { areaOverlap, doAreasOverlap } from '../../book/area.ts';
import type { Area } from '../../book/book-types.ts';
import type { Host } from '../host.ts';
import { hostObject, HostObject, type Argument, type HostType } from '../host-type.ts';
import { notAnswered, OfficeError } from '../office-error.ts';
import { rangeFormatType } from './range-format.ts';
import { areaOf, rangeObject, sheetById, sheetOf, type RangeTarget } from './range-target.ts';
import { rangeType } from './range.ts';
import { worksheetObject } from './worksheet.ts';

export interface RangeAreasTarget {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

/** Excel tells no more merged blocks of one range. */
const MAX_MERGED = 512;

export const rangeCollectionType: HostType<RangeAreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};

export const rangeAreasType: HostType<RangeAreasTarget> = {
  name: 'RangeAreas',
  properties: { AreaCount: { since: '1.9', get: ({ areas }) => areas.length } },
  objects: {
    Areas: { since: '1.9', get: (target) => hostObject(rangeCollectionType, target) },
    Format: { since: '1.9', get: ({ sheet, areas }) => hostObject(rangeFormatType, { sheet, areas: () => areas }) },
    Worksheet: { since: '1.9', get: ({ sheet }) => worksheetObject(sheet) },
  },
  methods: {
    GetIntersectionOrNullObject: { since: '1.9', call: intersection },
    GetSpecialCellsOrNullObject: { since: '1.9', call: visibleCells },
  },
};

export function rangeAreasOf(range: RangeTarget): RangeAreasTarget {
  return { sheet: range.sheet, areas: [areaOf(range)] };
}

export function areasObject(sheet: SheetId, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : hostObject(rangeAreasType, { sheet, areas });
}

function intersection({ sheet, areas }: RangeAreasTarget, [argument]: readonly Argument[]): HostObject | null {
  if (!(argument instanceof HostObject)) throw notAnswered('RangeAreas.GetIntersectionOrNullObject with an address instead of a range');
  const other = argument.targetAs(rangeType);
  return areasObject(sheet, other.sheet === sheet ? areas.flatMap((area) => areaOverlap(area, areaOf(other)) ?? []) : []);
}

/** The cells that show, in blocks: whole runs of rows by whole runs of columns. */
export function visibleCells({ sheet: id, areas }: RangeAreasTarget, [type]: readonly Argument[], host: Host): HostObject | null {
  if (type !== 'Visible') throw notAnswered(`GetSpecialCellsOrNullObject of ${String(type)}`);
  const sheet = sheetById(id, host);
  return areasObject(id, areas.flatMap((area) => {
    const columns = runs(area.left, area.right, (column) => !sheet.hiddenColumns.has(column));
    return runs(area.top, area.bottom, (row) => !sheet.isRowHidden(row)).flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
  }));
}

/** Runs of lines that fit, from first to last. */
function runs(first: number, last: number, fits: (line: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let line = first; line <= last; line += 1) {
    const run = found.at(-1);
    if (!fits(line)) continue;
    if (run !== undefined && run[1] === line - 1) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** Merged blocks that touch the range; as far as they lie within it, since the documentation doesn't promise more. */
export function mergedAreas(range: RangeTarget, host: Host): HostObject | null {
  const area = areaOf(range);
  const merged = sheetOf(range, host).merges.flatMap((merge) => areaOverlap(merge, area) ?? []);
  if (merged.length > MAX_MERGED) throw new OfficeError('InvalidOperation', 'Too many merged cells.');
  return areasObject(range.sheet, merged);
}

/** Whether all cells are part of a spilled result, or none; null where some are. */
export function hasSpill(range: RangeTarget, host: Host): boolean | null {
  const area = areaOf(range);
  const { spills } = host.book.stateOf(sheetOf(range, host).id);
  const isSpilled = spills.some((spill) => spill.top <= area.top && spill.left <= area.left && spill.bottom >= area.bottom && spill.right >= area.right);
  if (isSpilled) return true;
  return spills.some((spill) => doAreasOverlap(spill, area)) ? null : false;
}
