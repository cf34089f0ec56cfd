/** Merged cells in the grid: shown as far as the sheet is, kept whole in the workbook. */
import type { IRange } from '@univerjs/core';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area } from '../../book/book-types.ts';
import { toRange } from './layout.ts';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

function clipped(area: Area, { rows, columns }: SheetSize): Area | null {
  const { top, left } = area;
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  const isSeveral = top <= bottom && left <= right && (top < bottom || left < right);
  return isSeveral ? { top, left, bottom, right } : null;
}

/** Univer walks every cell of a merge, and a file may merge a whole sheet: a million rows. */
export function shownMerges(sheet: Pick<BookSheet, 'merges'>, size: SheetSize): IRange[] {
  return sheet.merges.flatMap((area) => {
    const shown = clipped(area, size);
    return shown === null ? [] : [toRange(shown)];
  });
}

/** Whether what the grid shows stands for the workbook's merge; one that goes on out of sight may have been cut when the sheet was shorter. */
function isShownAs(merge: Area, shown: Area, size: SheetSize): boolean {
  if (merge.top !== shown.top || merge.left !== shown.left) return false;
  const isSame = (axis: 'bottom' | 'right', count: number): boolean =>
    merge[axis] === shown[axis] || (merge[axis] >= count && shown[axis] < merge[axis]);
  return isSame('bottom', size.rows) && isSame('right', size.columns);
}

/** Makes the workbook's merges those that the grid shows, as the person's edits. */
export function takeMerges(sheet: Pick<BookSheet, 'merges' | 'merge' | 'unmerge'>, shown: readonly Area[], size: SheetSize): void {
  const before = sheet.merges;
  for (const merge of before) {
    const isTakenApart = clipped(merge, size) !== null && !shown.some((area) => isShownAs(merge, area, size));
    if (isTakenApart) sheet.unmerge(merge, 'person');
  }
  for (const area of shown) if (!before.some((merge) => isShownAs(merge, area, size))) sheet.merge(area, 'person');
}
