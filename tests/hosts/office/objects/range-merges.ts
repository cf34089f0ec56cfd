/** Joining the cells of a range, and taking joined ones apart. */
import { ADDIN, type Host } from '../host.ts';
import type { Argument } from '../host-type.ts';
import { notAnswered } from '../office-error.ts';
import { areaOf, checkWritable, flag, sheetOf, type RangeTarget } from './range-target.ts';

export function mergeRange(range: RangeTarget, [isAcross]: readonly Argument[], host: Host): null {
  if (flag(isAcross)) throw notAnswered('Range.Merge across');
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  sheet.merge(areaOf(range), ADDIN);
  return null;
}

export function unmergeRange(range: RangeTarget, host: Host): null {
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  sheet.unmerge(areaOf(range), ADDIN);
  return null;
}
