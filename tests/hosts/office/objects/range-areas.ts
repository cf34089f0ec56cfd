/** RangeAreas: several blocks of one sheet, such as the merged ones within a range. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import { doAreasOverlap } from '../../book/area.ts';
import type { Area } from '../../book/book-types.ts';
import type { Host } from '../host.ts';
import { hostObject, type HostObject, type HostType } from '../host-type.ts';
import { OfficeError } from '../office-error.ts';
import { areaOf, rangeObject, sheetOf, type RangeTarget } from './range-target.ts';

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
  objects: { Areas: { since: '1.9', get: (target) => hostObject(rangeCollectionType, target) } },
};

/** Merged blocks that touch the range; as far as they lie within it, since the documentation doesn't promise more. */
export function mergedAreas(range: RangeTarget, host: Host): HostObject | null {
  const area = areaOf(range);
  const merged = sheetOf(range, host).merges.filter((merge) => doAreasOverlap(merge, area));
  if (merged.length > MAX_MERGED) throw new OfficeError('InvalidOperation', 'Too many merged cells.');
  const areas = merged.map((merge) => ({
    top: Math.max(merge.top, area.top), left: Math.max(merge.left, area.left),
    bottom: Math.min(merge.bottom, area.bottom), right: Math.min(merge.right, area.right),
  }));
  return areas.length === 0 ? null : hostObject(rangeAreasType, { sheet: range.sheet, areas });
}

/** Whether all cells are part of a spilled result, or none; null where some are. */
export function hasSpill(range: RangeTarget, host: Host): boolean | null {
  const area = areaOf(range);
  const { spills } = host.book.stateOf(sheetOf(range, host).id);
  const isSpilled = spills.some((spill) => spill.top <= area.top && spill.left <= area.left && spill.bottom >= area.bottom && spill.right >= area.right);
  if (isSpilled) return true;
  return spills.some((spill) => doAreasOverlap(spill, area)) ? null : false;
}
