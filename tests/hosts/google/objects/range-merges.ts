/** Range: cells joined into one, and taken apart. */
import { areaOverlap, doAreasOverlap } from '../../book/area.ts';
import type { Area } from '../../book/book-types.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { checkWritable, rangeObject, sheetOf, type RangeTarget } from './range-target.ts';

function touched({ area }: RangeTarget, merges: readonly Area[]): readonly Area[] {
  return merges.filter((merge) => doAreasOverlap(merge, area));
}

/** Refuses a range that holds a part of merged cells. */
function checkWhole(range: RangeTarget, host: ScriptHost): void {
  checkWritable(range.sheet, range.area, host);
  const isPart = touched(range, sheetOf(range, host).merges).some((merge) => {
    const common = areaOverlap(merge, range.area);
    return common?.top !== merge.top || common.left !== merge.left || common.bottom !== merge.bottom || common.right !== merge.right;
  });
  if (isPart) throw new ScriptException('You must select all cells in a merged range to merge or unmerge them.');
}

function mergeAcross(range: RangeTarget, host: ScriptHost): object {
  checkWhole(range, host);
  const sheet = sheetOf(range, host);
  const { top, left, bottom, right } = range.area;
  if (left < sheet.frozen.columns && right >= sheet.frozen.columns) throw new ScriptException("Sorry, it's not possible to merge frozen and non-frozen columns.");
  sheet.unmerge(range.area, host.author);
  for (let row = top; left < right && row <= bottom; row += 1) sheet.merge({ top: row, left, bottom: row, right }, host.author);
  return rangeObject(range.sheet, range.area, host);
}

export const RANGE_MERGES: Readonly<Record<string, ScriptMethod<RangeTarget>>> = {
  getMergedRanges: { takes: [''], call: (range, _given, host) => touched(range, sheetOf(range, host).merges).map((merge) => rangeObject(range.sheet, merge, host)) },
  isPartOfMerge: { takes: [''], call: (range, _given, host) => touched(range, sheetOf(range, host).merges).length > 0 },
  mergeAcross: { takes: [''], call: (range, _given, host) => mergeAcross(range, host) },
  breakApart: {
    takes: [''],
    call: (range, _given, host) => {
      checkWhole(range, host);
      sheetOf(range, host).unmerge(range.area, host.author);
      return rangeObject(range.sheet, range.area, host);
    },
  },
};
