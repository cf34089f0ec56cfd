/** Joining the cells of a range, and taking joined ones apart. */
import { ADDIN, type Host } from '../host.ts';
import type { Argument } from '../host-type.ts';
import { areaOf, checkWritable, flag, sheetOf, type RangeTarget } from './range-target.ts';

export function mergeRange(range: RangeTarget, [isAcross]: readonly Argument[], host: Host): null {
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  const area = areaOf(range);
  if (flag(isAcross)) for (let row = area.top; row <= area.bottom; row += 1) sheet.merge({ ...area, top: row, bottom: row }, ADDIN);
  else sheet.merge(area, ADDIN);
  return null;
}

export function unmergeRange(range: RangeTarget, host: Host): null {
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  sheet.unmerge(areaOf(range), ADDIN);
  return null;
}
